import * as z from 'zod';
import { staleFrom, staleReason, type ProviderData } from '../continuity/provider';
import { kind } from '../kind';
import { daySchema, documented } from '../record';

/** What a provider shows of its own security. */
export const providerEvidence = kind<ProviderData>({
  name: 'providerEvidence',
  words: 'provider’s evidence',
  sections: ['continuity'],
  schema: z.strictObject({
    provider: z.string().trim().min(1, { error: 'Name the provider.' }).max(120),
    report: z.string().trim().min(1, { error: 'Name the report, such as SOC 2 Type II.' }).max(120),
    reportedOn: daySchema,
    validUntil: daySchema.nullable(),
    askedAbout: z.strictObject({ firewalls: z.boolean(), filters: z.boolean() }),
  }),
  headline: ({ data }) => `${data.provider}: ${data.report}`,
  needsEvidence: true,
  problem: ({ data }, { today }) => {
    if (data.reportedOn > today) return 'The report cannot be of a day to come.';
    return data.validUntil !== null && data.validUntil < data.reportedOn ? 'The report cannot end before its own day.' : undefined;
  },
  judge: ({ data }, day) => {
    const stale = staleReason(data, day);
    if (stale !== null) return { state: 'overdue', reason: stale };
    const { firewalls, filters } = data.askedAbout;
    return firewalls && filters
      ? documented
      : { state: 'overdue', reason: `Ask about ${firewalls ? 'filters' : filters ? 'firewalls' : 'firewalls and filters'}.` };
  },
  due: ({ data }) => staleFrom(data),
  turns: ({ data }) => [staleFrom(data)],
});
