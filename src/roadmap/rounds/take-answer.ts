import { publicComments, type PublicComment } from '../../platform/jira/public-comments';
import { isSameSlot, type Slot } from '../rules/rounds/slots';
import { booked, delayed, leftToManager, offered, type Invitation } from '../rules/rounds/invitation';
import { readReply } from '../rules/rounds/reply';
import type { ClientId } from '../../clients/rules/client';
import { changeInvitation, type ReadInvitation } from './change-round';
import { freeTimes, nextOffers } from './free-times';
import { tellClient } from './tell-client';

/**
 * What the client has answered on its ticket since it was last read, in steps that may each be the last:
 * 1. read the ticket's comments;
 * 2. write what the first new answer means, up to which comment it was read, and what the client is to be told;
 * 3. tell the client.
 * Reading it again finds nothing new; what died after 2 is told by the hourly schedule. `reporter` is the client's contact, agent or not.
 */
export async function takeAnswer(client: ClientId, ticket: string, reporter: string | undefined): Promise<void> {
  const comments = await publicComments(ticket);
  if (!comments) return;
  const theirs = comments.filter(({ byCustomer, author }) => byCustomer || (reporter !== undefined && author === reporter));
  const taken = { comment: '' };
  const read = await changeInvitation(client, (before) => {
    const next = theirs.find(({ id }) => Number(id) > Number(before.invitation.seen));
    taken.comment = next?.id ?? '';
    return next ? afterAnswer(before, next) : before.invitation;
  });
  if (taken.comment === '') return;
  await tellClient(read, true);
  await takeAnswer(client, ticket, reporter);
}

function afterAnswer(read: ReadInvitation, comment: PublicComment): Invitation {
  const { at } = read;
  const invitation = { ...read.invitation, seen: comment.id };
  if (invitation.state !== 'invited') return answeredOutOfTurn(invitation, comment, read);
  const reply = readReply(comment.text, invitation.offers.length);
  if (reply.kind === 'later') return delayed(invitation, nextOffers(read, 'later'), at);
  const slot = reply.kind === 'slot' ? invitation.offers[reply.number - 1] : undefined;
  if (!slot) return leftToManager(invitation, comment.id, at);
  if (isFree(read, slot)) return booked(invitation, slot, at);
  return offered(invitation, nextOffers(read, 'soon'), 'taken', at);
}

/** Who is booked may write thanks; anything else a client says then is for the manager. */
function answeredOutOfTurn(invitation: Invitation, { id, text }: PublicComment, { at }: ReadInvitation): Invitation {
  return /^\s*(?:ok(?:ay)?|great|perfect|thanks|thank you)\b[^\n]{0,20}$/i.test(text.trim())
    ? invitation
    : leftToManager(invitation, id, at);
}

const isFree = (read: ReadInvitation, slot: Slot): boolean => freeTimes(read).some((free) => isSameSlot(free, slot));
