import { monthInWords } from '../../../platform/rules/month';
import { elapsed } from '../../../platform/rules/elapsed';
import type { Month } from '../../../platform/rules/units';
import type { ChecklistHead, Mark } from '../checklist';
import type { Item } from '../template';
import { clientDuties, dutyOf } from './client-duty';
import { isMissedAlert, noEvidence, recordOf, theWorse, type ClientEvidence, type ItemEvidence, type MonthRecord } from './evidence';
import { freshFor, type KeptSignal } from './signal';

type Marks = Readonly<Record<string, Mark>>;

/** A ticket's checklist as evidence of how well monitoring watches. */
export interface Checked {
  readonly head: Pick<ChecklistHead, 'period'>;
  readonly items: readonly Item[];
  readonly marks: Marks;
}

const monthsKept = 12;
/** The item whose tick says that test alerts were sent and have arrived. */
const proofItem = 'rem-monitor-proof';

/** An item's several lines, one for each server or site, are one item of the plan. */
export const itemOfLine = (line: string): string => line.split('@')[0] ?? line;

/** What is known of the client once a ticket's checklist is taken in. Taking in the same checklist again changes nothing. */
export function gathered(known: ClientEvidence, checked: Checked, kept: readonly KeptSignal[]): ClientEvidence {
  const { period } = checked.head;
  const records = recordsOf(checked, kept);
  const proven = provenBy(checked.marks[proofItem], kept);
  const ids = new Set([...records.keys(), ...proven.keys(), ...Object.keys(known.items)]);
  const items = [...ids].map((id) => {
    const before = known.items[id] ?? noEvidence;
    const { [period]: _former, ...others } = before.months;
    const record = records.get(id);
    const months = latestMonths(record ? { ...others, [period]: record } : others);
    return [id, withMissedAlert({ ...before, months, ...proven.get(id) }, checked, id)] as const;
  });
  const duties: ClientEvidence['duties'] = latestMonths({ ...known.duties, [period]: dutiesOf(checked) });
  return { ...known, items: Object.fromEntries(items), duties };
}

function recordsOf({ items, marks }: Checked, kept: readonly KeptSignal[]): ReadonlyMap<string, MonthRecord> {
  const records = new Map<string, MonthRecord>();
  for (const item of items.filter(({ graduatesToMonitoring }) => graduatesToMonitoring)) {
    const mark = marks[item.id];
    const record =
      mark &&
      recordOf(
        mark,
        kept.find((signal) => signal.item === item.id),
      );
    if (record) records.set(itemOfLine(item.id), theWorse(records.get(itemOfLine(item.id)), record));
  }
  return records;
}

/** A tick at the item that proves alerts vouches for every alert that came within the day before it. */
function provenBy(mark: Mark | undefined, kept: readonly KeptSignal[]): ReadonlyMap<string, Pick<ItemEvidence, 'proven'>> {
  if (mark?.state !== 'done') return new Map();
  const { by, at } = mark;
  return new Map(
    kept.flatMap(({ item, lastAlert }) => {
      const came = lastAlert !== undefined && lastAlert.at <= at && elapsed(lastAlert.at, at) <= freshFor;
      return came ? [[itemOfLine(item), { proven: { alert: lastAlert, by, at } }] as const] : [];
    }),
  );
}

/** An item that monitoring watches goes back to be checked by hand when a person found what monitoring had not seen. */
function withMissedAlert(evidence: ItemEvidence, { head, items }: Checked, id: string): ItemEvidence {
  const record = evidence.months[head.period];
  const item = items.find((line) => itemOfLine(line.id) === id && line.tier === 'automatic');
  if (!item || !record || !isMissedAlert(record) || (evidence.sentBack && evidence.sentBack.at >= record.at)) return evidence;
  return { ...evidence, sentBack: { why: whyMissed(head.period, item, record), by: record.by, at: record.at } };
}

function whyMissed(period: Month, { unit }: Item, { found, reported }: MonthRecord): string {
  const value = (number: number | undefined): string => (number === undefined ? '' : ` (${[String(number), unit].join(' ').trim()})`);
  return `${monthInWords(period)}: found to fail by hand${value(found)} while monitoring said ok${value(reported)}.`;
}

const dutiesOf = ({ items, marks }: Checked) =>
  Object.fromEntries(items.filter(({ id }) => clientDuties.includes(id)).map(({ id }) => [id, dutyOf(marks[id])]));

/** The months that are kept. */
export function latestMonths<T>(months: Readonly<Record<Month, T>>): Readonly<Record<Month, T>> {
  const all = (Object.entries(months) as [Month, T][]).sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(all.slice(-monthsKept));
}

/** Items that were just sent back: known to be watched before and not any more. */
export const newlySentBack = (before: ClientEvidence, after: ClientEvidence): readonly string[] =>
  Object.entries(after.items).flatMap(([id, { sentBack }]) => (sentBack && sentBack.at !== before.items[id]?.sentBack?.at ? [id] : []));
