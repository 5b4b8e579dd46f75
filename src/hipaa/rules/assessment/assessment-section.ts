import type { Verdict } from '../health';
import type { HipaaRecord } from '../record';
import { securityRule } from '../security-rule';
import { progressOf, type Assessment } from './assessment';

/** The section tells the share of documented findings of the assessment in force. */
export const assessmentSection = {
  judge: (records: readonly HipaaRecord[], _day: string, usual: Verdict): Verdict => {
    const [record] = records.filter(({ kind }) => kind === 'assessment') as readonly HipaaRecord<Assessment>[];
    if (!record) return usual;
    const { documented, inScope } = progressOf(record.data, securityRule);
    return { ...usual, share: Math.floor((100 * documented) / inScope), notDocumented: inScope - documented };
  },
};
