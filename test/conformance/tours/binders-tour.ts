import { clauseIds } from '../../../src/hipaa/rules/clauses';
import { dateOnly } from '../../../src/platform/rules/units';
import { aRecord, clientInBinders, createOf, createOwn, pageOfSection, save, sectionOn } from '../../support/binder';
import type { TestSite } from '../../support/site';

/** Both binders from nothing, an agreement that expires, and its ticket. */
export async function tourBinders(site: TestSite): Promise<void> {
  const hugo = site.signIn('hugo');
  await createOwn(site);
  await createOf(site);
  await createOf(site);
  const binder = await clientInBinders(hugo);
  const at = { binder, section: 'agreements', page: await pageOfSection(hugo, binder, 'agreements') } as const;
  const data = { between: 'us', party: '', signedOn: '2026-01-10', expiresOn: '2026-12-03', clauses: clauseIds };
  await save(hugo, at, aRecord('agreement', data, { shownIn: { binder: 'own', section: 'agreements' } }));
  const care = { binder, section: at.section, owner: 'Hugo', reviewedOn: dateOnly('2026-11-12') };
  await hugo.call('careForSection', care, { page: at.page });
  await hugo.call('writeSectionPage', {}, { page: at.page });
  await sectionOn(hugo, at.page);
  await site.runAction('open-due-reminders');
  Object.assign(site.site.world.confluence.pages[at.page] ?? {}, { parentId: null });
  await hugo.call('putPageBack', { binder, page: 'agreements' });
}
