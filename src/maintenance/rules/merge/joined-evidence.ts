import type { Month } from '../../../platform/rules/units';
import type { ClientEvidence, ItemEvidence, MonthRecord } from '../signals/evidence';
import { latestMonths } from '../signals/gather';

/** What two clients' checks say together: of a month in which both were checked, what the one that stays found holds. Doing it again changes nothing. */
export function joinedEvidence(ours: ClientEvidence, theirs: ClientEvidence): ClientEvidence {
  const ids = [...new Set([...Object.keys(ours.items), ...Object.keys(theirs.items)])];
  const months = [...new Set([...Object.keys(ours.duties), ...Object.keys(theirs.duties)])] as Month[];
  const duties = Object.fromEntries(months.map((month) => [month, { ...theirs.duties[month], ...ours.duties[month] }]));
  return {
    ...ours,
    items: Object.fromEntries(ids.map((id) => [id, joined(ours.items[id], theirs.items[id])])),
    duties: latestMonths(duties as ClientEvidence['duties']),
  };
}

const joined = (ours: ItemEvidence | undefined, theirs: ItemEvidence | undefined): ItemEvidence => {
  if (!ours || !theirs) return ours ?? theirs ?? { months: {} };
  const { proven } = ours.proven || !counts(theirs, theirs.proven) ? ours : theirs;
  return { ...ours, ...(proven && { proven }), months: latestMonths({ ...counted(theirs), ...ours.months }) };
};

/** Months before an item was sent back say nothing of it any more. */
const counted = (evidence: ItemEvidence): ItemEvidence['months'] =>
  Object.fromEntries(Object.entries(evidence.months).filter(([, record]) => counts(evidence, record)));

const counts = ({ sentBack }: ItemEvidence, said: Pick<MonthRecord, 'at'> | undefined): boolean =>
  said !== undefined && (sentBack === undefined || said.at > sentBack.at);

/** Items that both were checked for in one month, with another result. */
export const evidenceConflicts = (ours: ClientEvidence | undefined, theirs: ClientEvidence | undefined): readonly string[] =>
  Object.entries(theirs?.items ?? {}).flatMap(([id, { months }]) => {
    const known = ours?.items[id]?.months ?? {};
    const differs = (Object.entries(months) as [Month, MonthRecord][]).some(
      ([month, { hand, monitor }]) => known[month] && (known[month].hand !== hand || known[month].monitor !== monitor),
    );
    return differs ? [id] : [];
  });
