import type { Asker } from '../platform/asker';
import type { OneClient, SeenClient } from './visible-client';

/** What is known of one client. */
export const openClient = (_: Asker, __: OneClient, seen: SeenClient): SeenClient => seen;
