import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import type { Face } from '../face';
import { browserScript } from '../browser-scripts';
import { contentSecurityPolicy } from './content-security-policy';
import { themeCss } from './theme-css';
import { resourceFolder } from './ui-modules';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The app's static files as the platform's CDN serves them, and the two files the platform adds: its bridge and its theme. */
export function resourceRoutes(face: Face): Hono {
  const routes = new Hono();
  routes.get('/__forge/bridge/bridge.js', async (context) =>
    context.body(await browserScript('bridge'), 200, { 'content-type': types['.js'] ?? '', 'cache-control': 'no-cache' }),
  );
  routes.get('/__forge/bridge/theme.css', (context) =>
    context.body(themeCss(), 200, { 'content-type': types['.css'] ?? '', 'cache-control': 'max-age=3600' }),
  );
  routes.get('/__forge/resources/:key/*', async (context) => {
    const key = context.req.param('key');
    const path = decodeURIComponent(context.req.path.slice(`/__forge/resources/${key}/`.length)) || 'index.html';
    const file = await fileIn(resourceFolder(face.site.forge.manifest, key), path);
    if (file === undefined) return context.notFound();
    const type = types[extname(path)] ?? 'application/octet-stream';
    const policy = contentSecurityPolicy(face.site.forge.manifest, new URL(context.req.url).origin, key);
    const headers = { 'content-type': type, 'content-security-policy': policy, 'cache-control': keeping(path) };
    return context.body(path.endsWith('.html') ? withBridge(file.toString()) : new Uint8Array(file), 200, headers);
  });
  return routes;
}

async function fileIn(folder: string | undefined, path: string): Promise<Buffer | undefined> {
  if (folder === undefined) return undefined;
  const full = normalize(join(folder, path));
  if (!full.startsWith(normalize(folder) + sep)) return undefined;
  return readFile(full).catch(() => undefined);
}

/** The bridge must be there before the app's own scripts load. */
function withBridge(page: string): string {
  return page.replace(/<head[^>]*>/i, (head) => `${head}<script src="/__forge/bridge/bridge.js"></script>`);
}

/** Files whose name carries a hash of their content never change. */
function keeping(path: string): string {
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
}
