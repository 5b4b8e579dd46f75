import { applyAll, undoAll } from '../../support/set-up';
import { openTestSite } from '../../support/site';
import type { WireCall } from '../../site/wire-log';

/** Setting up a site where nothing is, and taking all of it away again; answers every call that this made. */
export async function setUpTour(): Promise<readonly WireCall[]> {
  const site = await openTestSite({ seed: 'empty' });
  const grace = site.signIn('grace');
  await grace.call('findProjects', { words: 'help' });
  await applyAll(site, grace);
  await undoAll(site, grace);
  return site.wire.since(0);
}
