import type { Operation } from '../wire';

interface Place {
  readonly url?: string;
  readonly target?: string;
  readonly type?: 'same-tab' | 'new-tab';
  readonly issueKey?: string;
  readonly moduleKey?: string;
  /** Inside a module. */
  readonly path?: string;
  readonly projectKey?: string;
}

/** Leaving the module for another place of the site or of the web. */
export function navigationOperations(): Readonly<Record<string, Operation>> {
  return {
    navigate: (place) => {
      const { type } = place as Place;
      const address = addressOf(place as Place);
      if (type === 'new-tab') window.open(address, '_blank', 'noopener');
      else location.assign(address);
    },
    getUrl: (place) => addressOf(place as Place),
    reload: () => {
      location.reload();
    },
  };
}

function addressOf({ url, target, issueKey, moduleKey, projectKey, path = '' }: Place): string {
  const place = url ?? targets[target ?? '']?.(issueKey ?? moduleKey ?? projectKey ?? '', path);
  if (place === undefined) throw new Error(`This site has no place of the kind "${target ?? ''}".`);
  const address = new URL(place, location.origin);
  if (!['http:', 'https:', 'mailto:'].includes(address.protocol)) throw new Error(`An app may not lead to ${address.protocol} addresses.`);
  return address.href;
}

const targets: Readonly<Record<string, (key: string, path: string) => string>> = {
  issue: (key) => `/browse/${key}`,
  module: (key, path) => `/apps/${key}${path === '' ? '' : `/${path.replace(/^\//, '')}`}`,
  projectSettingsDetails: (key) => `/search?jql=${encodeURIComponent(`project = ${key}`)}`,
};
