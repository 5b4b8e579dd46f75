import { clientsCalls } from './clients/calls';
import { maintenanceCalls } from './maintenance/calls';
import type { Contract } from './platform/call';
import { timeCalls } from './time/calls';
import { dayCalls } from './time/day-calls';
import { teamCalls } from './time/team-calls';

/** Everything the screens may ask. */
export const calls = { ...clientsCalls, ...timeCalls, ...dayCalls, ...teamCalls, ...maintenanceCalls };

export type Calls = Contract<typeof calls>;
