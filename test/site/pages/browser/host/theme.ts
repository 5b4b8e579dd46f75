import type { Operation } from '../wire';

/** What a module needs to look like the product around it, now and when the reader's color mode changes. */
export function themeFor(onChange: Operation): object {
  const { dataset } = document.documentElement;
  const observer = new MutationObserver(() => {
    onChange(dataset['colorMode']);
  });
  observer.observe(document.documentElement, { attributeFilter: ['data-color-mode'] });
  return { colorMode: dataset['colorMode'], theme: dataset['theme'], stylesheet: '/__forge/bridge/theme.css' };
}
