import { elapsed } from './rules/elapsed';
import { instant, type Instant, type Milliseconds } from './rules/units';

/** The instant of this call, UTC. The only place that asks for the time; rules are given it. */
export const now = (): Instant => instant(new Date().toISOString());

/** How long ago that was. */
export const since = (past: Instant): Milliseconds => elapsed(past, now());
