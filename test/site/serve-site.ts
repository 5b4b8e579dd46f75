import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { httpApp } from './http';
import type { HttpOptions } from './http';
import type { Site } from './site';

const hostname = '127.0.0.1';

export interface ServedSite {
  /** Without a slash at the end: `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Ends all connections; the site itself goes on. */
  close(): Promise<void>;
}

/** Serves a site on this machine's loopback address; port 0 takes a free one. Rejects when the port is taken. */
export function serveSite(site: Site, { port = 0, ...options }: HttpOptions & { readonly port?: number } = {}): Promise<ServedSite> {
  const { fetch } = httpApp(site, options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, (info: AddressInfo) => {
      site.address = `http://${hostname}:${info.port}`;
      resolve({ address: site.address, close });
    });
    server.on('error', reject);

    function close(): Promise<void> {
      return new Promise((closed) => {
        server.close(() => {
          closed();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    }
  });
}
