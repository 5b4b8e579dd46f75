import { clockCalls } from './clock/calls';
import { dayCalls } from './day/calls';
import { teamCalls } from './team/calls';

/** What the screens may ask about time. */
export const timeCalls = { ...clockCalls, ...dayCalls, ...teamCalls };
