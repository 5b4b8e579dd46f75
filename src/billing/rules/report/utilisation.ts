import type { Milliseconds } from '../../../platform/rules/units';
import type { Charge } from '../charge';
import type { Reported } from './reported-work';

/** How much of somebody's time earns something: it is charged, or a contract is paid for it. Travel that nobody pays counts as worked. */
export interface Utilisation {
  /** Account id. */
  readonly technician: string;
  readonly worked: Milliseconds;
  readonly earning: Milliseconds;
}

/** The person with the most hours first. */
export function utilisationOf(entries: readonly Reported[], charges: readonly Charge[]): readonly Utilisation[] {
  const people = new Map<string, { worked: number; earning: number }>();
  const of = (technician: string): { worked: number; earning: number } => {
    const known = people.get(technician) ?? { worked: 0, earning: 0 };
    people.set(technician, known);
    return known;
  };
  for (const { technician, kind, from, to } of entries) if (kind !== 'break') of(technician).worked += to - from;
  for (const charge of charges) {
    const earning = earningKinds(charge);
    for (const { technician, kind, from, to } of charge.work) if (earning.has(kind)) of(technician).earning += to - from;
  }
  return [...people]
    .map(([technician, { worked, earning }]) => ({ technician, worked: worked as Milliseconds, earning: earning as Milliseconds }))
    .filter(({ worked }) => worked > 0)
    .sort((a, b) => b.worked - a.worked || (a.technician < b.technician ? -1 : 1));
}

function earningKinds({ unit, lines, trip }: Charge): ReadonlySet<string> {
  const earns = lines.filter(({ kind, amount, covered }) => amount > 0 || covered > 0 || (kind === 'travel' && trip > 0));
  return new Set(unit === 'free' ? [] : earns.map(({ kind }) => kind));
}

/** In whole percent. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
