import type { Wire } from '../wire';

interface Theme {
  readonly colorMode: string;
  readonly theme: string;
  readonly stylesheet: string;
}

/** Gives the module the product's design tokens and keeps its color mode the product's. */
export async function enableTheming(wire: Wire): Promise<void> {
  const theme = (await wire.call('theme', setColorMode)) as Theme;
  document.documentElement.dataset['theme'] = theme.theme;
  setColorMode(theme.colorMode);
  await stylesheet(theme.stylesheet);
}

function setColorMode(colorMode: unknown): void {
  document.documentElement.dataset['colorMode'] = String(colorMode);
}

function stylesheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`) !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    const done = () => {
      resolve();
    };
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.prepend(link);
  });
}
