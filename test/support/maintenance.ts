import type { ChecklistView } from '../../src/maintenance/rules/checklist';
import type { TestPerson } from './person';
import { openTestSite, type TestSite } from './site';

/** A site on which November's maintenance tickets are made; the key of one of them, whose items no longer wait for the Monthly Single. */
export async function openMaintenance(): Promise<{ readonly site: TestSite; readonly ticket: string }> {
  const site = await openTestSite({ seed: 'harbor' });
  await site.runAction('create-maintenance-tickets', {}, 'grace');
  const [ticket] = await site.maintenanceTickets('2026-11');
  if (!ticket) throw new Error('the run makes tickets');
  await site.signIn('grace').call('letSingleRunLater', { later: true }, { ticket: ticket.key });
  return { site, ticket: ticket.key };
}

/** The checklist of a ticket as a person sees it. */
export async function checklistOn(ticket: string, person: TestPerson): Promise<ChecklistView> {
  const opened = await person.call('openChecklist', {}, { ticket });
  if (opened.outcome !== 'checklist') throw new Error('no checklist');
  return opened.view;
}

/** Marks everything that is required and open, by whatever proof it wants; but for the items that are named. */
export async function finishItems(ticket: string, person: TestPerson, but: readonly string[] = []): Promise<void> {
  const { items, marks } = await checklistOn(ticket, person);
  for (const { id } of items.filter((item) => !but.includes(item.id) && (marks[item.id]?.state ?? 'open') === 'open'))
    await person.call('markItem', { item: id, state: 'notApplicable', note: 'Not this month' }, { ticket });
}
