import { serve } from '@hono/node-server';
import { httpApp } from '../../site/http';
import { openSite } from '../../site/open-site';
import type { Site } from '../../site/site';

export interface ServedSite {
  /** Where a browser finds it, without a slash at the end. */
  readonly url: string;
  readonly site: Site;
  close(): Promise<void>;
}

/** A site with a running clock, on a free port of this machine. */
export async function serveSite(seed = 'harbor'): Promise<ServedSite> {
  const site = await openSite({ seed, clock: 'running' });
  const { fetch } = httpApp(site);
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
      // Open live feeds would keep the server from closing.
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      site.address = `http://127.0.0.1:${port}`;
      resolve({ url: site.address, site, close });
    });
  });
}
