import { allClients } from '../../clients/all-clients';
import type { Asker } from '../../platform/asker';
import { isManager, pageOf } from '../../platform/people';
import { serviceQuestion } from '../rules/benefits';
import type { NoMeeting, Review } from '../rules/review';
import { meetings, meetingsOf, type Meeting } from '../roadmap-store';
import { nextMeeting } from '../rules/next-meeting';
import { reviewOf } from './review-of';

/** The meeting of the page the person stands in, with what was said last time and what is planned; two rounds of calls. */
export async function openReview(asker: Asker): Promise<Review | NoMeeting> {
  const page = pageOf(asker);
  const [meeting, mayChange] = await Promise.all([meetings.get(page.id), isManager(asker)]);
  if (!meeting) return noMeeting(page.space.id, mayChange);
  const [review, before] = await Promise.all([reviewOf(meeting, mayChange), meetingsOf(meeting.value.client)]);
  return { ...review, ...formerOf(meeting.value, before) };
}

/** What the finished meetings before this one tell: what was said last, how happy they were, and how often they are met. */
function formerOf({ page, heldOn }: Meeting, all: readonly Meeting[]): Pick<Review, 'former' | 'scores' | 'suggestedNext'> {
  const before = all.filter((other) => other.page !== page && other.finished !== null && other.heldOn <= heldOn);
  const [last] = before;
  const scores = before.flatMap(({ heldOn: on, answers }) => {
    const score = answers[serviceQuestion]?.value;
    return typeof score === 'number' ? [{ heldOn: on, score }] : [];
  });
  return {
    former: last ? { heldOn: last.heldOn, answers: last.answers } : null,
    scores: scores.toReversed(),
    suggestedNext: nextMeeting(
      heldOn,
      before.map(({ heldOn: on }) => on),
    ),
  };
}

async function noMeeting(space: string, mayBegin: boolean): Promise<NoMeeting> {
  const all = mayBegin ? await allClients() : [];
  const served = all.filter(({ status }) => status !== 'former').sort((one, other) => one.name.localeCompare(other.name));
  const proposed = served.find((client) => client.space?.id === space);
  const named = ({ id, name }: (typeof served)[number]) => ({ id, name });
  return { outcome: 'noMeeting', mayBegin, proposed: proposed ? named(proposed) : null, clients: served.map(named) };
}
