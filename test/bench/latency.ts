import type { Latency } from '../site/site';

/** How long a call of the app takes on the measured sites, in milliseconds of the site's clock. */
export const latency: Latency = { jira: 200, confluence: 200, kvs: 20, stargate: 50, realtime: 50 };
