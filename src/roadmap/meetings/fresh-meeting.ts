import { storedClient } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { newestVersion, questionnaireOf } from '../questionnaire/questionnaire-store';
import { carriedOver, type Answer } from '../rules/questionnaire/answer';
import { askedAs } from '../rules/questionnaire/questionnaire';
import { meetingsOf, type Meeting } from '../roadmap-store';

type Page = NonNullable<Asker['page']>;

export interface InZone {
  readonly timeZone?: string | null | undefined;
}

/**
 * A meeting at its beginning: with the questions as they are now, and, where the client was a prospect the last time, with what it said then.
 * One round of calls; two where such answers are carried over into questions of our own.
 */
export async function freshMeeting(page: Page, id: ClientId, heldOn: (client: InZone) => DateOnly) {
  const [client, questionnaire, held] = await Promise.all([storedClient(id), newestVersion(), meetingsOf(id)]);
  if (!client) throw new Refusal('notFound', 'This client is not in the registry any more.');
  const asked = askedAs(client.value.status);
  const last = held.find((other) => other.page !== page.id);
  const answers = asked === 'client' && last?.asked === 'prospect' ? await asProspect(last, questionnaire) : {};
  const { id: pageId, space } = page;
  const meeting: Meeting = {
    page: pageId,
    space,
    client: id,
    heldOn: heldOn(client.value),
    consentOn: null,
    attendees: [],
    questionnaire,
    asked,
    answers,
    finished: null,
  };
  return { client: client.value, meeting };
}

/** What was said as a prospect and clients are asked, too; each answer with its own date. */
async function asProspect({ answers }: Meeting, version: number): Promise<Readonly<Record<string, Answer>>> {
  const kept = carriedOver(await questionnaireOf(version), Object.values(answers));
  return Object.fromEntries(kept.map((answer) => [answer.question, { ...answer, as: 'prospect' as const }]));
}
