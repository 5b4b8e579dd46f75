import { clientInBinders, createOwn, pageOfSection, sectionOn } from '../../support/binder';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

/** Making a client's binder of 14 pages, opening a section of it, and the list of all binders. */
export async function binderBudgets(): Promise<readonly Row[]> {
  const site = await openTestSite();
  const hugo = site.signIn('hugo');
  const binder = await clientInBinders(hugo);
  const made = await roundTrips(site, () => hugo.call('createBinder', { binder, mode: 'full', where: 'client' }));
  const page = await pageOfSection(hugo, binder, 'training');
  const opened = await roundTrips(site, () => sectionOn(hugo, page));
  const listed = await roundTrips(site, () => hugo.call('openBinders', {}));
  return [
    atMost('Make a binder of 14 pages', 'calls', made.calls, 36),
    atMost('Open a section of a binder', 'one after another', opened.sequential, 2),
    atMost('List the binders', 'one after another', listed.sequential, 2),
    ...(await manyBinders()),
  ];
}

/** The same list over 300 binders: what it waits for does not grow. */
async function manyBinders(count = 300): Promise<readonly Row[]> {
  const site = await openTestSite({ seed: `clients-${count}` });
  const grace = site.signIn('grace');
  await createOwn(site, grace);
  const { clients } = await grace.call('openRoadmap', {});
  for (const { id } of clients) await grace.call('createBinder', { binder: id, mode: 'agreementsOnly', where: 'ours' });
  const list = await grace.call('openBinders', {});
  const listed = await roundTrips(site, () => grace.call('openBinders', {}));
  const part = `List ${list.clients.filter(({ binder }) => binder !== null).length} binders`;
  return [atMost(part, 'one after another', listed.sequential, 2), informs(part, 'calls', String(listed.calls))];
}
