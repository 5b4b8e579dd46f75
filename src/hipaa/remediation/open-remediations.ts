import type { Asker } from '../../platform/asker';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import { pageOf } from '../../platform/people';
import { placesOfPages, recordsIn } from '../hipaa-store';
import { gapsIn, type Assessment } from '../rules/assessment/assessment';
import { titleOf } from '../rules/assessment/entry';
import type { HipaaRecord } from '../rules/record';
import type { Remediation } from '../rules/remediation/remediation';
import type { Risk } from '../rules/risk/risk';
import { levelOf, scoreInWords } from '../rules/risk/risk';
import { securityRule } from '../rules/security-rule';

/** A gap for which something is to be done. */
export interface OpenGap {
  readonly gap: string;
  readonly year: number;
  readonly words: string;
  /** What was noted when it was found. */
  readonly note: string;
}

export interface TicketNow {
  readonly key: string;
  readonly status: string;
  readonly done: boolean;
}

export interface Remediations {
  /** The gaps that have no action yet. */
  readonly gaps: readonly OpenGap[];
  /** By ticket id: no more than whether it is done, which the binder's readers may know. */
  readonly tickets: Readonly<Record<string, TicketNow>>;
}

/** The gaps of a client's binder, and how the tickets of its actions stand in Jira; three rounds of calls, the last one only where there are tickets. */
export async function openRemediations(asker: Asker): Promise<Remediations> {
  const place = await placesOfPages.get(pageOf(asker).id);
  const binder = place?.value.binder;
  if (binder === undefined) return { gaps: [], tickets: {} };
  const [assessments, risks, actions] = await Promise.all([
    recordsIn(binder, 'assessment'),
    recordsIn(binder, 'riskAnalysis'),
    recordsIn(binder, 'remediation'),
  ]);
  const planned = actions.map(({ value }) => (value as HipaaRecord<Remediation>).data);
  const gaps = [...assessments.flatMap(({ value }) => gapsOfAssessment(value)), ...risks.flatMap(({ value }) => gapOfRisk(value))];
  const isPlanned = ({ gap, year }: OpenGap): boolean => planned.some((action) => action.gap === gap && action.year === year);
  return { gaps: gaps.filter((gap) => !isPlanned(gap)), tickets: await ticketsNow(planned) };
}

function gapsOfAssessment({ kind, data }: HipaaRecord): readonly OpenGap[] {
  if (kind !== 'assessment') return [];
  const { findings, year } = data as Assessment;
  return gapsIn({ findings }, securityRule).map((entry) => ({
    gap: entry.id,
    year,
    words: titleOf(entry),
    note: findings[entry.id]?.note ?? '',
  }));
}

/** What remains high is a gap as well. */
function gapOfRisk({ id, kind, data, effectiveOn }: HipaaRecord): readonly OpenGap[] {
  if (kind !== 'risk') return [];
  const { asset, threat, residualImpact, residualLikelihood, measures } = data as Risk;
  const level = levelOf(residualLikelihood, residualImpact);
  if (level !== 'high' && level !== 'veryHigh') return [];
  const words = `${asset}: ${threat}, risk ${scoreInWords(residualLikelihood, residualImpact)}`;
  return [{ gap: id, year: Number((effectiveOn ?? '0').slice(0, 4)), words, note: measures }];
}

const isDone = (status: unknown): boolean =>
  (status as { readonly statusCategory?: { readonly key?: string } } | undefined)?.statusCategory?.key === 'done';

export async function ticketsNow(actions: readonly Remediation[]): Promise<Remediations['tickets']> {
  const ids = actions.flatMap(({ ticket }) => (ticket?.state === 'created' ? [ticket.id] : []));
  if (ids.length === 0) return {};
  const facts = await ticketFacts('app', ids, { fields: ['status'] });
  return Object.fromEntries(
    [...facts].map(
      ([
        id,
        {
          key,
          fields: { status },
        },
      ]) => [id, { key, status: (status as { readonly name?: string } | undefined)?.name ?? '', done: isDone(status) }],
    ),
  );
}
