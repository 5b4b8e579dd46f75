import { billingCalls } from './billing/calls';
import { clientsCalls } from './clients/calls';
import { ofSeenClients } from './clients/of-seen-clients';
import { maintenanceCalls } from './maintenance/calls';
import { hipaaCalls } from './hipaa/calls';
import type { Contract } from './platform/call';
import { roadmapCalls } from './roadmap/calls';
import { setupCalls } from './setup/calls';
import { timeCalls } from './time/calls';

/** Everything the screens may ask. */
export const calls = {
  ...ofSeenClients({ ...clientsCalls, ...timeCalls, ...billingCalls, ...maintenanceCalls, ...roadmapCalls, ...setupCalls }),
  ...hipaaCalls,
};

export type Calls = Contract<typeof calls>;
