import { minutes, type Minutes } from '../../../platform/rules/units';

/** The average month of one server, and of a client that nobody named servers for: they count as one. */
const perServer = { least: 60, most: 90 };

export interface ServerTime {
  readonly servers: number;
  readonly planned: { readonly least: Minutes; readonly most: Minutes };
  readonly actual: Minutes;
  readonly verdict: 'asPlanned' | 'tooLong' | 'short';
}

/** What the maintenance of so many servers takes on average, against what it took. */
export function serverTime(servers: number, actual: Minutes): ServerTime {
  const counted = Math.max(1, servers);
  const planned = { least: minutes(counted * perServer.least), most: minutes(counted * perServer.most) };
  const verdict = actual > planned.most ? 'tooLong' : actual < planned.least ? 'short' : 'asPlanned';
  return { servers: counted, planned, actual, verdict };
}
