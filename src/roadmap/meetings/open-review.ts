import { seenClients } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { isManager, pageOf } from '../../platform/people';
import { serviceQuestion } from '../rules/meeting/benefits';
import { bylineOf, type Byline } from '../rules/meeting/byline';
import type { NoMeeting, Review } from '../rules/meeting/review';
import { meetings, meetingsOf, type Meeting } from '../roadmap-store';
import { nextMeeting } from '../rules/meeting/next-meeting';
import { reviewOf } from './review-of';
import { readByline, saidIn } from './tell-byline';

/** The meeting of the page the person stands in, with what was said last time and what is planned; two rounds of calls. */
export async function openReview(asker: Asker): Promise<Review | NoMeeting> {
  const page = pageOf(asker);
  const [meeting, mayChange, property] = await Promise.all([meetings.get(page.id), isManager(asker), readByline(page.id)]);
  const said = saidIn(property);
  if (!meeting) return noMeeting(asker, mayChange, said);
  const [review, before] = await Promise.all([reviewOf(meeting, mayChange), meetingsOf(meeting.value.client)]);
  const isBehind = property !== undefined && JSON.stringify(said) !== JSON.stringify(bylineOf(page.id, review));
  return { ...review, ...formerOf(meeting.value, before), ...(isBehind ? { byline: 'behind' } : {}) };
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

async function noMeeting(asker: Asker, mayBegin: boolean, said: Byline | undefined): Promise<NoMeeting> {
  const page = pageOf(asker);
  const isCopy = said !== undefined && said.page !== page.id;
  const [all, source] = await Promise.all([seenClients(asker), isCopy ? meetings.get(said.page) : undefined]);
  const served = all.filter(({ status }) => status !== 'former').sort((one, other) => one.name.localeCompare(other.name));
  const named = ({ id, name }: (typeof served)[number]) => ({ id, name });
  const ofSource = all.find(({ id }) => id === source?.value.client);
  const proposed = ofSource ?? served.find((client) => client.space?.id === page.space.id);
  const copyOf = source && ofSource ? { heldOn: source.value.heldOn, client: ofSource.name } : null;
  return {
    outcome: 'noMeeting',
    mayBegin,
    copyOf,
    proposed: proposed ? named(proposed) : null,
    clients: mayBegin ? served.map(named) : [],
  };
}
