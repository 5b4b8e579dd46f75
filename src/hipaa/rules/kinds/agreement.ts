import * as z from 'zod';
import { nameKey } from '../../../clients/rules/name-key';
import type { DateOnly } from '../../../platform/rules/units';
import { clauseIds, clauses, type ClauseId } from '../clauses';
import { dayInWords } from '../in-words';
import { kind } from '../kind';
import { daysAfter, documented, daySchema, type HipaaRecord, type Judgement } from '../record';
import { regulationDates } from '../regulation-dates';

export interface AgreementData {
  /** With whom: us with this client, or a vendor. */
  readonly between: 'us' | 'vendor';
  /** The vendor's name; where it is with us, the client's. */
  readonly party: string;
  readonly signedOn: DateOnly;
  readonly expiresOn: DateOnly | null;
  /** The clauses that were found in it. */
  readonly clauses: readonly ClauseId[];
}

const soonDays = 30;

/** Whether it binds on that day: signed, in effect, not expired, and renewed since the Omnibus rule. */
export function bindsOn({ effectiveOn, endedOn, evidence, data }: HipaaRecord<AgreementData>, day: DateOnly): boolean {
  if (effectiveOn === null || evidence.length === 0 || effectiveOn > day || isPreOmnibus(data, day)) return false;
  return (data.expiresOn === null || data.expiresOn >= day) && (endedOn === undefined || endedOn > day);
}

/** In our own binder many agreements are with us: each says with which client. */
const named = ({ between, party }: AgreementData, what: string): string =>
  between === 'vendor' ? `${what} with ${party}` : `${what} ${party === '' ? 'with us' : `between us and ${party}`}`;

const isPreOmnibus = ({ signedOn }: AgreementData, day: DateOnly): boolean =>
  signedOn < regulationDates.omnibusEffective && day > regulationDates.olderAgreementsUntil;

/** A business associate agreement. */
export const agreement = kind<AgreementData>({
  name: 'agreement',
  words: 'agreement',
  sections: ['agreements', 'subcontractors'],
  schema: z.strictObject({
    between: z.enum(['us', 'vendor']),
    party: z.string().trim().max(120),
    signedOn: daySchema,
    expiresOn: daySchema.nullable(),
    clauses: z
      .array(z.enum(clauseIds as [ClauseId, ...ClauseId[]]))
      .max(12)
      .readonly(),
  }),
  headline: ({ data }) => named(data, 'Agreement'),
  needsEvidence: true,
  vendor: ({ data }) => (data.between === 'vendor' ? nameKey(data.party) : undefined),
  problem: ({ effectiveOn, data }) => {
    if (data.between === 'vendor' && data.party === '') return 'Name the vendor.';
    if (effectiveOn === null) return 'Give the day on which it takes effect: an agreement without a date is none.';
    if (data.expiresOn !== null && data.expiresOn < data.signedOn) return 'It cannot expire before it was signed.';
    return data.expiresOn !== null && data.expiresOn < effectiveOn ? 'It cannot expire before it takes effect.' : undefined;
  },
  judge: ({ effectiveOn, data }, day): Judgement => {
    const { expiresOn } = data;
    if (isPreOmnibus(data, day)) return { state: 'expired', reason: 'pre-Omnibus, renew' };
    if (expiresOn !== null && expiresOn < day) return { state: 'expired', reason: `expired on ${dayInWords(expiresOn)}` };
    if (effectiveOn !== null && effectiveOn > day)
      return { state: 'notDocumented', reason: `in effect only from ${dayInWords(effectiveOn)}` };
    const missing = clauses.filter(([id]) => !data.clauses.includes(id));
    if (missing.length > 0)
      return {
        state: 'overdue',
        reason: `${String(missing.length)} of 12 clauses not found: ${missing.map(([, words]) => words.toLowerCase()).join('; ')}`,
      };
    if (expiresOn !== null && expiresOn <= daysAfter(day, soonDays)) return { state: 'due', reason: `expires ${dayInWords(expiresOn)}` };
    return documented;
  },
  due: ({ data }) => data.expiresOn ?? undefined,
  remindBefore: [90, 30, 7],
  reminder: ({ data }, due) =>
    `${data.between === 'us' && data.party === '' ? 'Our agreement' : named(data, 'The agreement')} expires ${due}`,
  turns: ({ effectiveOn, data }) => [
    ...(effectiveOn === null ? [] : [effectiveOn]),
    ...(data.expiresOn === null ? [] : [daysAfter(data.expiresOn, -soonDays), daysAfter(data.expiresOn, 1)]),
  ],
});
