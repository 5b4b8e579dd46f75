import type { Manifest } from '../../forge/manifest';

/**
 * The platform's policy for an app's resource. On the platform an app has an origin of its own, so `'self'` there means the resource's files
 * and nothing else; here they lie beside the product, so the same is said with paths. That the app cannot call REST by itself depends on it.
 */
export function contentSecurityPolicy({ content }: Manifest, origin: string, resource: string): string {
  const self = `${origin}/__forge/resources/${resource}/`;
  const platform = `${origin}/__forge/bridge/`;
  return [
    `default-src ${self}`,
    `frame-ancestors ${origin}`,
    `frame-src ${self}`,
    `font-src ${self}`,
    `img-src ${self} data: blob: https://secure.gravatar.com https://images.unsplash.com`,
    `media-src ${self} data: blob:`,
    `connect-src ${self}`,
    ['script-src', self, platform, ...content.scripts.map(quoted)].join(' '),
    ['style-src', self, platform, ...content.styles.map(quoted)].join(' '),
    "form-action 'self'",
    `sandbox ${sandbox}`,
  ].join('; ');
}

/** What a module's iframe may do, as the platform has it. */
export const sandbox =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

function quoted(keyword: string): string {
  return `'${keyword}'`;
}
