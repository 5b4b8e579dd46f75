import type { Release } from '../rules/campaign/end-of-life';

/** The dates that come with the app; loaded only by who asks for them. */
export async function shippedReleases(): Promise<readonly Release[]> {
  const { default: catalogue } = await import('../catalog/end-of-life.json');
  return catalogue.releases as unknown as readonly Release[];
}
