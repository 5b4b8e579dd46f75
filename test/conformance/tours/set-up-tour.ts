import { applyAll } from '../../support/set-up';
import { openTestSite } from '../../support/site';
import type { WireCall } from '../../site/wire-log';

/** Setting up a site where nothing is, and taking all of it away again; answers every call that this made. */
export async function setUpTour(): Promise<readonly WireCall[]> {
  const site = await openTestSite({ seed: 'empty' });
  const grace = site.signIn('grace');
  await grace.call('findProjects', { words: 'help' });
  await applyAll(site, grace);
  let view = await grace.call('openSetUp', {});
  for (let next = view.made[0]; next; next = view.made[0]) view = await grace.call('undoMade', { identity: next.identity });
  return site.wire.since(0);
}
