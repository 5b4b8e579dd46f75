import type { Tier } from '../../../src/maintenance/rules/template';

export const tierWords: Readonly<Record<Tier, { readonly short: string; readonly heading: string }>> = {
  automatic: { short: 'Watched', heading: 'Watched by monitoring' },
  remote: { short: 'Remote', heading: 'Remote' },
  onSite: { short: 'On site', heading: 'On site' },
};
