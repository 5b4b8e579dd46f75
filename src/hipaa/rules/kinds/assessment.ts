import * as z from 'zod';
import { carriedOver, lackingInAssessment, progressOf, type Assessment } from '../assessment/assessment';
import { kind } from '../kind';
import { documented, lackOf, yearsAfter, type HipaaRecord } from '../record';
import { securityRule } from '../security-rule';

const nothing = (): Record<string, never> => ({});

/** A year's assessment. Its findings and who answers for what come by calls of their own; a later one takes over those of the one it replaces. */
export const assessment = kind<Assessment>({
  name: 'assessment',
  words: 'assessment',
  sections: ['assessment'],
  schema: z.object({
    year: z.number().int().min(2013, { error: 'Give the year of the assessment, such as 2026.' }).max(2100),
    scope: z.string().trim().max(8_000, { error: 'At most 8,000 characters fit here.' }),
    official: z.string().trim().max(120, { error: 'At most 120 characters fit in a name.' }),
    responsible: z.unknown().optional().transform(nothing),
    findings: z.unknown().optional().transform(nothing),
  }),
  kept: (data, { before, former }) =>
    before
      ? { ...data, year: before.year, responsible: before.responsible, findings: before.findings }
      : { ...data, responsible: former?.responsible ?? {}, findings: carriedOver(former) },
  headline: ({ data }) => {
    const { documented: count, inScope } = progressOf(data, securityRule);
    return `Assessment of ${String(data.year)}, ${String(count)} of ${String(inScope)} findings`;
  },
  needsEvidence: false,
  problem: ({ data, supersedes }, { records }) => {
    const others = records as readonly HipaaRecord<Assessment>[];
    if (others.some((other) => other.data.year === data.year)) return `The assessment of ${String(data.year)} has begun already.`;
    const standing = others.find(({ id }) => id !== supersedes);
    return standing && `Replace the assessment of ${String(standing.data.year)}, so that its answers are carried over to be confirmed.`;
  },
  judge: (record, day) => {
    const lacking = [...lackingInAssessment(record.data, securityRule), lackOf(record)].filter((lack) => lack !== null);
    if (lacking.length > 0) return { state: 'notDocumented', reason: lacking.slice(0, 2).join(' ') };
    const due = nextYear(record);
    return due !== undefined && day > due ? { state: 'overdue', reason: 'A year has gone by since.' } : documented;
  },
  due: nextYear,
  turns: (record) => [nextYear(record)].filter((day) => day !== undefined),
});

function nextYear({ effectiveOn }: HipaaRecord<Assessment>) {
  return effectiveOn === null ? undefined : yearsAfter(effectiveOn, 1);
}
