import { clientTimeCalls } from './client/calls';
import { clockCalls } from './clock/calls';
import { dayCalls } from './day/calls';
import { gateCalls } from './gates/calls';
import { teamCalls } from './team/calls';
import { worklogCalls } from './worklogs/calls';

/** What the screens may ask about time. */
export const timeCalls = { ...clientTimeCalls, ...clockCalls, ...dayCalls, ...gateCalls, ...teamCalls, ...worklogCalls };
