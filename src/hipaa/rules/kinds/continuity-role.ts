import * as z from 'zod';
import type { RoleData } from '../continuity/roles';
import { kind } from '../kind';
import { daySchema, documented } from '../record';

const text = (what: string) => z.string().trim().min(1, { error: what }).max(120, { error: 'At most 120 characters fit here.' });

/** A part in the plan. That its holder knows it is what counts; a signature may be added as evidence. */
export const continuityRole = kind<RoleData>({
  name: 'continuityRole',
  words: 'role',
  sections: ['continuity'],
  schema: z.strictObject({
    role: text('Say what the role does.'),
    person: text('Say who has the role.'),
    deputy: z.string().trim().max(120),
    acknowledgedOn: daySchema.nullable(),
  }),
  headline: ({ data }) => `${data.role}: ${data.person}`,
  needsEvidence: false,
  problem: ({ data }) => (data.person === data.deputy ? 'Nobody stands in for themselves: name another deputy.' : undefined),
  judge: ({ data }) => {
    if (data.acknowledgedOn === null) return { state: 'overdue', reason: `${data.person} has not acknowledged it.` };
    return data.deputy === '' ? { state: 'overdue', reason: 'It has no deputy.' } : documented;
  },
});
