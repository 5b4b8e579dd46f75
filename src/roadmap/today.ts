import { now } from '../platform/clock';
import { dateOnly, type DateOnly } from '../platform/rules/units';

/** The present day in UTC. */
export const today = (): DateOnly => dateOnly(now().slice(0, 10));
