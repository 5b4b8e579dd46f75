import * as z from 'zod';
import { titleOf } from '../assessment/entry';
import { dayInWords } from '../in-words';
import { kind } from '../kind';
import { daySchema, daysAfter, documented, type HipaaRecord } from '../record';
import { areas, billingWords, type Remediation } from '../remediation/remediation';
import { entryOf } from '../security-rule';

/** What is done about a gap. Its ticket and its closing come by calls of their own. */
export const remediation = kind<Remediation>({
  name: 'remediation',
  words: 'action',
  sections: ['remediation'],
  begunElsewhere: true,
  schema: z.object({
    gap: z.string().min(1, { error: 'Choose the gap.' }).max(120),
    year: z.number().int(),
    action: z.string().trim().min(1, { error: 'Say what is to be done.' }).max(2_000, { error: 'At most 2,000 characters fit here.' }),
    area: z.enum(areas),
    billing: z.enum(['included', 'project']),
    dueOn: daySchema.nullable(),
    ticket: z
      .unknown()
      .optional()
      .transform(() => null),
    closed: z
      .unknown()
      .optional()
      .transform(() => null),
  }),
  kept: (data, { before, former }) => {
    if (before) return { ...data, gap: before.gap, year: before.year, ticket: before.ticket, closed: before.closed };
    const goesOn = former?.closed === null && former.gap === data.gap && former.year === data.year;
    return goesOn ? { ...data, ticket: former.ticket } : data;
  },
  headline: ({ data }) => `${data.action} · ${billingWords[data.billing].toLowerCase()}`,
  needsEvidence: false,
  problem: ({ data, supersedes }, { records }) => {
    const same = (records as readonly HipaaRecord<Remediation>[]).find(({ data: { gap, year } }) => gap === data.gap && year === data.year);
    return same && same.id !== supersedes ? `There is an action for ${gapInWords(data.gap)} already: change that one.` : undefined;
  },
  judge: ({ data, evidence }, day) => {
    const { closed, ticket, dueOn } = data;
    if (closed !== null && evidence.length > 0) return documented;
    if (closed !== null) return { state: 'notDocumented', reason: 'Closed, but its evidence was taken away.' };
    if (ticket === null) return { state: 'notDocumented', reason: 'The gap is open and has no ticket yet.' };
    if (dueOn !== null && day > dueOn) return { state: 'overdue', reason: `It was to be done by ${dayInWords(dueOn)}.` };
    return { state: 'due', reason: dueOn === null ? 'The gap is open.' : `To be done by ${dayInWords(dueOn)}.` };
  },
  remedy: { mode: 'change', words: 'Change it' },
  due: ({ data }) => (data.closed === null ? (data.dueOn ?? undefined) : undefined),
  turns: ({ data: { dueOn, closed } }) => (dueOn === null || closed !== null ? [] : [daysAfter(dueOn, 1)]),
});

/** The gap as people call it. */
export function gapInWords(gap: string): string {
  const entry = entryOf(gap);
  return entry ? `${titleOf(entry)}, ${entry.id}` : 'this risk';
}
