import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { browserScript } from './browser-scripts';
import type { BrowserScript } from './browser-scripts';

const scripts: readonly BrowserScript[] = ['color-mode', 'host'];
const folder = join(process.cwd(), 'test/site/pages/assets');

/** The stylesheets, icon and scripts of the site's own pages. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const name of scripts) {
    routes.get(`/__site/browser/${name}.js`, async (context) => context.body(await browserScript(name), 200, headers('text/javascript')));
  }
  for (const name of ['site.css', 'export.css']) {
    routes.get(`/__site/assets/${name}`, async (context) =>
      context.body(await readFile(join(folder, name), 'utf8'), 200, headers('text/css')),
    );
  }
  routes.get('/__site/assets/icon.svg', async (context) =>
    context.body(await readFile(join(folder, 'icon.svg'), 'utf8'), 200, headers('image/svg+xml')),
  );
  return routes;
}

function headers(type: string): Record<string, string> {
  return { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' };
}
