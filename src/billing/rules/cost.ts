import { cents, type Cents, type DateOnly, type Milliseconds, type Minutes } from '../../platform/rules/units';
import { mileage, type MileageRate } from './mileage';
import { moneyFor } from './money';

/** What our own time and travel cost. For managers only, never on anything a client sees. */
export interface Costs {
  /** Wage an hour by role; null where nobody has entered it, which blocks every margin that needs it. */
  readonly wages: Readonly<Record<string, Cents | null>>;
  /** What an hour really costs, in percent of the wage. */
  readonly factor: number;
  /** Usual parking of a visit. */
  readonly parking: Cents;
  readonly mileage: readonly MileageRate[];
  /** Miles driven in an hour, where a client's distance is not known. */
  readonly milesPerHour: number;
}

/** What somebody's time costs. */
export const labourCost = (time: Milliseconds, wage: Cents, factor: number): Cents => moneyFor(time, wage, factor);

export interface VisitCost {
  readonly mileage: Cents;
  readonly travel: Cents;
  readonly parking: Cents;
  readonly labour: Cents;
  readonly total: Cents;
}

export interface VisitFacts {
  readonly date: DateOnly;
  /** There and back. */
  readonly miles: number;
  /** There and back. */
  readonly travel: Milliseconds;
  readonly onSite: Milliseconds;
  readonly wage: Cents;
  readonly parking: Cents;
}

/** What a visit costs us: the miles, the paid time on the way, parking, and the paid time on site. */
export function visitCost({ date, miles, travel, onSite, wage, parking }: VisitFacts, { factor, mileage: rates }: Costs): VisitCost {
  const way = mileage(rates, miles, date);
  const [onTheWay, labour] = [labourCost(travel, wage, factor), labourCost(onSite, wage, factor)];
  return { mileage: way, travel: onTheWay, parking, labour, total: cents(way + onTheWay + parking + labour) };
}

/** The hourly rate at which so many billed minutes pay exactly what they cost. */
export const breakEvenRate = (cost: Cents, billed: Minutes): Cents => cents(Math.ceil((cost * 60) / billed));

/** The first rate in whole dollars that leaves something. */
export const paysFrom = (cost: Cents, billed: Minutes): Cents => cents((Math.floor((cost * 60) / billed / 100) + 1) * 100);

export const margin = (charged: Cents, cost: Cents): Cents => cents(charged - cost);

/** What driving that nobody pays keeps us from earning at a desk. */
export const opportunityLost = (unbilledDriving: Milliseconds, hourly: Cents): Cents => moneyFor(unbilledDriving, hourly);
