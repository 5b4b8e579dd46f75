import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { ticketOf } from '../../platform/people';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import type { LaidOut } from '../checklist/checklist-store';
import { masterItem, type Suggestion } from '../rules/templates/suggestion';
import { suggestions, suggestionsOn } from './suggestion-store';

export interface SuggestChange {
  /** Made by the browser, so that a click that is sent twice makes one. */
  readonly id: string;
  /** The line of the ticket's checklist; null for the whole. */
  readonly item: string | null;
  readonly text: string;
}

export interface ChangeSuggested {
  readonly outcome: 'suggested';
  readonly suggestions: readonly Suggestion[];
}

/** Puts a technician's wish for the master checklist into the queue of those who edit it. The ticket's own checklist stays as it is. */
export async function suggestChange(asker: Asker, input: SuggestChange, laidOut: LaidOut | undefined): Promise<ChangeSuggested> {
  const ticket = ticketOf(asker);
  if (!laidOut) throw new Refusal('notFound', 'This ticket has no maintenance checklist.');
  requireNoPatientData(input.text);
  const { template, version } = laidOut.row.value.head;
  const line = laidOut.items.find(({ id }) => id === input.item);
  if (input.item !== null && !line) throw new Refusal('notFound', 'This checklist has no such item.');
  const about = line ? { item: masterItem(line.id), itemTitle: line.title } : { item: null, itemTitle: '' };
  const said = { id: input.id, template, version, ...about, text: input.text };
  await commit(suggestions.insert(input.id, { ...said, by: asker.accountId, at: now(), ticket, state: { is: 'waiting' } })); // a conflict is the same click
  return { outcome: 'suggested', suggestions: await suggestionsOn(ticket.id) };
}
