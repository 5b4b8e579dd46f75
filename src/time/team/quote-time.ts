import * as z from 'zod';
import type { Asker } from '../../platform/asker';
import { searchTickets, type FoundTicket } from '../../platform/jira/search-tickets';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import { Refusal } from '../../platform/rules/refusal';
import { isSimilar, tellingWords } from '../rules/team/similar-tickets';

export interface SimilarTicket {
  readonly key: string;
  readonly summary: string;
  readonly type: string;
  /** All time logged on it. */
  readonly milliseconds: number;
}

export interface SimilarTickets {
  readonly words: readonly string[];
  /** The issue type of the ticket that was asked about; null where words were given. */
  readonly type: string | null;
  readonly tickets: readonly SimilarTicket[];
}

const read = 100;
const type = z.object({ issuetype: z.object({ name: z.string() }) });
const fields = type.extend({ summary: z.string(), timespent: z.number().nullish() });

/** Finished tickets whose summary is like the words given, or like that of the ticket named by its key: what such work took the last times. */
export async function quoteTime(_asker: Asker, { about }: { readonly about: string }): Promise<SimilarTickets> {
  const wanted = /^[A-Za-z][A-Za-z0-9_]+-\d+$/.test(about)
    ? await ticketNamed(about.toUpperCase())
    : { summary: about, type: null, key: '' };
  const words = tellingWords(wanted.summary);
  if (words.length === 0) throw new Refusal('badInput', 'Write what the work is about, such as “replace firewall”, or a ticket’s key.');
  const found = await searchTickets('user', finishedWith(words), ['summary', 'issuetype', 'timespent'], read);
  const similar = found.map(similarTicket).filter(({ key, summary, milliseconds }) => {
    return key !== wanted.key && milliseconds > 0 && isSimilar(words, summary);
  });
  return { words, type: wanted.type, tickets: similar };
}

async function ticketNamed(key: string): Promise<{ readonly summary: string; readonly type: string; readonly key: string }> {
  const [ticket] = (await ticketFacts('user', [key], { fields: ['issuetype'] })).values();
  if (!ticket) throw new Refusal('notFound', `There is no ticket ${key}, or you may not see it.`);
  return { summary: ticket.summary, type: type.parse(ticket.fields).issuetype.name, key: ticket.key };
}

/** The words are letters and digits only, so that nothing in them means anything to JQL. */
const finishedWith = (words: readonly string[]): string =>
  `(${words.map((word) => `summary ~ "${word}"`).join(' OR ')}) AND statusCategory = Done AND timespent IS NOT EMPTY ORDER BY resolved DESC`;

function similarTicket({ key, fields: given }: FoundTicket): SimilarTicket {
  const { summary, issuetype, timespent } = fields.parse(given);
  return { key, summary, type: issuetype.name, milliseconds: (timespent ?? 0) * 1_000 };
}
