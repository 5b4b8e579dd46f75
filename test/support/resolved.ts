import * as z from 'zod';
import { checklistOn } from './maintenance';
import type { TestSite } from './site';

const moves = z.object({ transitions: z.array(z.object({ id: z.string(), name: z.string() })) });

/** Takes a step of the workflow, as Ben: `Resolve`, `Reopen`. */
export async function move(site: TestSite, ticket: string, name: RegExp): Promise<void> {
  const ben = site.jira('ben');
  const offered = moves.parse((await ben.get(`/rest/api/3/issue/${ticket}/transitions`)).body).transitions;
  const step = offered.find((transition) => name.test(transition.name));
  const { status, body } = await ben.post(`/rest/api/3/issue/${ticket}/transitions`, { transition: { id: step?.id } });
  if (status !== 204) throw new Error(`${name.source}: ${JSON.stringify(body)}`);
}

/** The month's ticket of Lakeside Dental with some of its checklist marked: one number fails, one item could not be done. */
export async function markedTicket(site: TestSite, period = '2026-12'): Promise<string> {
  await site.runAction('create-maintenance-tickets', { period }, 'grace');
  const ticket = (await site.maintenanceTickets(period)).find(({ organizations }) => organizations.includes('Lakeside Dental'));
  if (!ticket) throw new Error('The month has no ticket for Lakeside Dental.');
  const ada = site.signIn('ada');
  const on = { ticket: ticket.key };
  await ada.call('openChecklist', {}, on);
  await site.signIn('grace').call('letSingleRunLater', { later: true }, on);
  await ada.call('markItem', { item: 'rem-defrag', state: 'done', number: 1.26, note: 'SECRET-NOTE' }, on);
  await ada.call('markItem', { item: 'rem-warnings', state: 'done', number: 40 }, on);
  await ada.call('markItem', { item: 'auto-services', state: 'done' }, on);
  await ada.call('markItem', { item: 'ons-ups-test', state: 'couldNotDo', note: 'The rack was locked.' }, on);
  return ticket.key;
}

/** Writes the ticket's Tech Note, and has the manager let the rest be. */
export async function readyToResolve(site: TestSite, ticket: string, techNote?: string): Promise<void> {
  const [ada, grace] = [site.signIn('ada'), site.signIn('grace')];
  if (techNote !== undefined) {
    const { techNote: standing } = await checklistOn(ticket, ada);
    await ada.call('writeTechNote', { text: techNote, seen: standing?.at ?? null }, { ticket });
  }
  await grace.call('overrideClosing', { why: 'The rest is done next month.' }, { ticket });
  await ada.call('shareProgress', {}, { ticket });
}

export async function resolve(site: TestSite, ticket: string, techNote?: string): Promise<void> {
  await readyToResolve(site, ticket, techNote);
  await move(site, ticket, /resolve/i);
  await site.settle();
}
