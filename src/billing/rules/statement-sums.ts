import type { Cents, Milliseconds } from '../../platform/rules/units';
import { sumTimes, type Charge, type ChargeLine } from './charge';
import { sumOf } from './money';
import { billedKinds, type BilledKind, type HoursClass } from './policy';
import type { Statement } from './statement';
import { totalOf } from './statement';

/** Time of one kind by the class of hours, worked and billed. */
export interface KindSum {
  readonly kind: BilledKind;
  readonly byHours: Readonly<Record<HoursClass, Milliseconds>>;
  readonly worked: Milliseconds;
  readonly billed: Milliseconds;
  readonly covered: Milliseconds;
  readonly amount: Cents;
}

export interface StatementSums {
  readonly byKind: readonly KindSum[];
  readonly trips: Cents;
  readonly charges: Cents;
  readonly adjustments: Cents;
  readonly total: Cents;
  readonly visits: number;
}

/** The subtotals of a statement; together they are its total. */
export function sumsOf(statement: Pick<Statement, 'charges' | 'adjustments'>): StatementSums {
  const { charges, adjustments } = statement;
  const lines = charges.flatMap((charge) => charge.lines);
  return {
    byKind: billedKinds.map((kind) => kindSum(kind, lines)).filter(({ worked }) => worked > 0),
    trips: sumOf(charges.map(tripCharged)),
    charges: sumOf(charges.map(({ amount }) => amount)),
    adjustments: sumOf(adjustments.map(({ before, after }) => (after - before) as Cents)),
    total: totalOf(statement),
    visits: charges.filter(({ unit }) => unit === 'visit').length,
  };
}

const tripCharged = ({ trip, tripCovered }: Charge): Cents => (tripCovered ? (0 as Cents) : trip);

function kindSum(kind: BilledKind, lines: readonly ChargeLine[]): KindSum {
  const own = lines.filter((line) => line.kind === kind);
  const inHours = (hours: HoursClass): Milliseconds => sumTimes(own.filter((line) => line.hours === hours).map(({ worked }) => worked));
  return {
    kind,
    byHours: { business: inHours('business'), evening: inHours('evening'), weekend: inHours('weekend'), holiday: inHours('holiday') },
    worked: sumTimes(own.map(({ worked }) => worked)),
    billed: sumTimes(own.map(({ billed }) => billed)),
    covered: sumTimes(own.map(({ covered }) => covered)),
    amount: sumOf(own.map(({ amount }) => amount)),
  };
}
