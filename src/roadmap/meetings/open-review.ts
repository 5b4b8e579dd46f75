import { allClients } from '../../clients/all-clients';
import type { Asker } from '../../platform/asker';
import { isManager, pageOf } from '../../platform/people';
import type { NoMeeting, Review } from '../rules/review';
import { meetings, meetingsOf, type Meeting } from '../roadmap-store';
import { reviewOf } from './review-of';

/** The meeting of the page the person stands in, with what was said last time and what is planned; two rounds of calls. */
export async function openReview(asker: Asker): Promise<Review | NoMeeting> {
  const page = pageOf(asker);
  const [meeting, mayChange] = await Promise.all([meetings.get(page.id), isManager(asker)]);
  if (!meeting) return noMeeting(page.space.id, mayChange);
  const [review, former] = await Promise.all([reviewOf(meeting, mayChange), formerOf(meeting.value)]);
  return { ...review, former };
}

/** The last finished meeting before this one. */
async function formerOf({ client, page, heldOn }: Meeting): Promise<Review['former']> {
  const others = await meetingsOf(client);
  const former = others.find((other) => other.page !== page && other.finished !== null && other.heldOn <= heldOn);
  return former ? { heldOn: former.heldOn, answers: former.answers } : null;
}

async function noMeeting(space: string, mayBegin: boolean): Promise<NoMeeting> {
  const all = mayBegin ? await allClients() : [];
  const served = all.filter(({ status }) => status !== 'former').sort((one, other) => one.name.localeCompare(other.name));
  const proposed = served.find((client) => client.space?.id === space);
  const named = ({ id, name }: (typeof served)[number]) => ({ id, name });
  return { outcome: 'noMeeting', mayBegin, proposed: proposed ? named(proposed) : null, clients: served.map(named) };
}
