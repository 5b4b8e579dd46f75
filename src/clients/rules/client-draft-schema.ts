import * as z from 'zod';
import type { ClientDraft, ClientId } from './client';

const noOrganization = 'Choose an organization of the list.';
const noProject = 'Choose a project of the list.';
const noAssignee = 'Choose an assignee of the list.';
const sentence = (text: string) => ({ error: text });

const numericId = (text: string) => z.string(sentence(text)).regex(/^\d{1,19}$/, sentence(text));

/** The shape of a draft as a screen sends it; what its values may be, `draftProblem` says. */
export const clientDraftSchema = z
  .strictObject({
    space: z.unknown().optional(), // a screen may send back the whole client; its space is chosen by a call of its own
    name: z.string(sentence('A client needs a name.')).max(1_000, sentence('A name has at most 120 characters.')),
    status: z.enum(['prospect', 'active', 'former'], sentence('The status must be active, prospect or former.')),
    organization: z.object({ id: numericId(noOrganization), name: z.string() }, sentence(noOrganization)).nullable(),
    project: z.object({ id: numericId(noProject), key: z.string() }, sentence(noProject)).nullable(),
    timeZone: z.string(sentence('Write the time zone like America/Los_Angeles.')).nullable(),
    travelMinutes: z.number(sentence('Travel minutes must be a whole number from 0 to 600.')).nullable(),
    contract: z.enum(['managed', 'blockOfHours', 'hourly', 'none'], sentence('Contract must be managed, block of hours, hourly or none.')),
    hipaa: z.enum(
      ['none', 'coveredEntity', 'businessAssociate'],
      sentence('HIPAA status must be none, covered entity or business associate.'),
    ),
    planDay: z.number(sentence('The plan day must be a whole number from 1 to 31.')),
    assignee: z.string(sentence(noAssignee)).min(1, sentence(noAssignee)).max(128, sentence(noAssignee)).nullable(),
    address: z.string(sentence('An address is a text.')).max(2_000, sentence('An address has at most 500 characters.')),
    contact: z.string(sentence('A contact is a text.')).max(2_000, sentence('A contact has at most 250 characters.')),
  })
  .transform(({ space: _space, ...draft }) => draft) as unknown as z.ZodType<ClientDraft>; // the units of minutes and zones are known once draftProblem finds nothing wrong

export const clientIdSchema = z.string().regex(/^client-\d{1,9}$/, sentence('There is no such client.')) as unknown as z.ZodType<ClientId>;
