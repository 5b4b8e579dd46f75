import * as z from 'zod';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import { call, callReading } from '../../platform/call';
import { managers, readers } from '../../platform/people';
import { dateOnly, instant } from '../../platform/rules/units';
import { bookMeeting } from './book-meeting';
import { readStanding } from './change-standing';
import { makeActionTickets } from './make-action-tickets';
import { addRelationNote, removeRelationNote } from './relation-notes';
import { removeAction, saveAction } from './save-action';
import { openTicketStates } from './ticket-states';

const client = clientIdSchema;
const id = z.string().min(1).max(120);
const words = (most: number, empty: string) =>
  z
    .string()
    .trim()
    .min(1, { error: empty })
    .max(most, { error: `At most ${String(most)} characters fit here.` });
const day = z.iso.date({ error: 'Give a date such as 2027-03-31.' }).transform(dateOnly);
const minutes = z.number().int().min(0).max(600, { error: 'A meeting of more than ten hours is more than one.' });

const action = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['action', 'complaint']),
  title: words(200, 'Say what is to be done.'),
  who: z
    .union([z.strictObject({ ours: z.string().min(1).max(128) }), z.strictObject({ theirs: words(120, 'Name who does it.') })])
    .nullable(),
  due: day.nullable(),
  line: id.optional(),
});

/** What the screens may ask about what was agreed with a client. */
export const actionCalls = {
  saveAction: callReading(managers, z.strictObject({ client, action }), readStanding, saveAction),
  removeAction: callReading(managers, z.strictObject({ client, id }), readStanding, removeAction),
  makeActionTickets: callReading(
    managers,
    z.strictObject({ client, ids: z.array(id).max(50).readonly() }),
    readStanding,
    makeActionTickets,
  ),
  openTicketStates: call(readers, z.strictObject({ ids: z.array(z.string().regex(/^\d+$/)).max(100).readonly() }), openTicketStates),
  addRelationNote: callReading(
    managers,
    z.strictObject({ client, id: z.uuid(), text: words(1_000, 'Write what is worth remembering.') }),
    readStanding,
    addRelationNote,
  ),
  removeRelationNote: callReading(managers, z.strictObject({ client, id }), readStanding, removeRelationNote),
  bookMeeting: callReading(
    managers,
    z.strictObject({
      client,
      startedAt: z.iso.datetime().transform(instant),
      minutes,
      onTickets: minutes,
      kind: z.enum(['remote', 'onSite']),
    }),
    readStanding,
    bookMeeting,
  ),
};
