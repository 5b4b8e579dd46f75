import { toldFields } from '../changelog/told-fields';
import type { Issue, JiraWorld } from '../world';
import { instantMeant } from './dates';
import type { FieldHistory } from './field-kinds';
import type { HistoryClause, Operand } from './query';
import type { Predicate, SearchContext } from './search-context';

const dayMs = 86_400_000;

/** A stretch of time in which a field had one value; `by` gave it that. Milliseconds; the last stretch has no end. */
interface Stretch {
  readonly value: string | null;
  readonly since: number;
  readonly until: number;
  readonly by: string;
  /** The value before; undefined in the first stretch. */
  readonly former?: string | null;
}

/** Which issues `field WAS value` or `field CHANGED` finds, by what their changelogs tell. */
export function historyPredicate(clause: HistoryClause, field: FieldHistory, people: FieldHistory, context: SearchContext): Predicate {
  const among = (operands: readonly Operand[] | undefined, { meant }: FieldHistory) => setOf(operands, meant, context);
  const [wanted, from, to, by] = [
    among(clause.operands, field),
    among(clause.from, field),
    among(clause.to, field),
    among(clause.by, people),
  ];
  const { since, until } = timeOf(clause, context);
  const isBy = (stretch: Stretch): boolean => by?.has(stretch.by) ?? true;
  const changed = (stretch: Stretch): boolean =>
    stretch.former !== undefined &&
    (from?.has(stretch.former) ?? true) &&
    (to?.has(stretch.value) ?? true) &&
    stretch.since >= since &&
    stretch.since <= until;
  const was = (stretch: Stretch): boolean => wanted?.has(stretch.value) === true && stretch.until > since && stretch.since <= until;
  const fits = clause.operator === 'changed' ? changed : was;
  const found: Predicate = (issue) => stretchesOf(field.fieldId, issue, context.world).some((stretch) => fits(stretch) && isBy(stretch));
  return clause.operator === 'was not' ? (issue) => !found(issue) : found;
}

/** The ids that operands mean; null stands for EMPTY. */
function setOf(
  operands: readonly Operand[] | undefined,
  meant: FieldHistory['meant'],
  context: SearchContext,
): ReadonlySet<string | null> | undefined {
  return (
    operands &&
    new Set(operands.flatMap((operand): readonly (string | null)[] => (operand.kind === 'empty' ? [null] : meant(operand, context))))
  );
}

function stretchesOf(fieldId: string, issue: Issue, world: JiraWorld): readonly Stretch[] {
  const moves = (issue.changes ?? []).flatMap(({ by, at, items }) =>
    items.filter((item) => item.fieldId === fieldId).map(({ from, to }) => ({ by, since: Date.parse(at), former: from, value: to })),
  );
  const value = moves[0] ? moves[0].former : (toldFields.find((field) => field.fieldId === fieldId)?.told(issue, world).id ?? null);
  const starts = [{ value, since: Date.parse(issue.created), by: issue.creator }, ...moves];
  return starts.map((start, index) => ({ ...start, until: starts[index + 1]?.since ?? Infinity }));
}

function timeOf({ after, before, on, during }: HistoryClause, context: SearchContext): { since: number; until: number } {
  const instant = (operand: Operand | undefined, usual: number): number => (operand ? instantMeant('history', operand, context) : usual);
  const day = instant(on, -Infinity);
  return {
    since: Math.max(instant(after, -Infinity), instant(during?.[0], -Infinity), day),
    until: Math.min(instant(before, Infinity), instant(during?.[1], Infinity), on ? day + dayMs - 1 : Infinity),
  };
}
