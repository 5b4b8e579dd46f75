import type { Instant } from '../../../src/platform/rules/units';
import { serverNow } from './server-clock';

/** Now, as the server will see it. */
export const serverInstant = (): Instant => new Date(serverNow()).toISOString() as Instant;
