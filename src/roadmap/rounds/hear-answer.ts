import * as z from 'zod';
import type { ClientId } from '../../clients/rules/client';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import { invitationKey } from '../rules/rounds/invitation-property';
import { readFrame, roundIn } from './round-store';
import { takeAnswer } from './take-answer';

/** Of Jira's event that somebody commented on a ticket, what is used: it only wakes us, what was said is read from Jira. */
export const commentAdded = z.object({ issue: z.object({ id: z.union([z.string(), z.number()]).transform(String) }) });

const carried = z.object({ round: z.string(), client: z.string() });
const reporting = z.object({ accountId: z.string() });

/** An answer to an invitation of the round under way; of other tickets nothing is asked while no round is. */
export async function hearAnswer({ issue }: z.output<typeof commentAdded>): Promise<void> {
  const round = roundIn(await readFrame());
  if (!round) return;
  const asked = { fields: ['reporter'], properties: [invitationKey] };
  const facts = (await ticketFacts('app', [issue.id], asked)).get(issue.id);
  const invitation = carried.safeParse(facts?.properties[invitationKey]);
  if (!invitation.success || invitation.data.round !== round.id) return;
  await takeAnswer(invitation.data.client as ClientId, issue.id, reporterOf(facts?.fields['reporter']));
}

export const reporterOf = (field: unknown): string | undefined => reporting.safeParse(field).data?.accountId;
