import type { Contract } from '../../clients/rules/client';
import type { Cents, DateOnly, Milliseconds, TimeZone } from '../../platform/rules/units';
import { billedIn, coveredIn, sumTimes, workedIn, type Charge, type ChargeLine } from './charge';
import { contractWords, modeWords, scopeWords } from './explain-words';
import { hoursAndMinutes, hoursWords, inDollars, wallSpan } from './in-words';
import { moneyFor, sumOf } from './money';
import type { Policy } from './policy';

/** One step of the calculation: the rule, and time and money before and after. */
export interface Step {
  readonly step: 'worked' | 'visit' | 'hours' | 'rounding' | 'minimum' | 'multiplier' | 'trip' | 'contract';
  /** What the rule says, and where it was not applied why not. */
  readonly rule: string;
  /** Version of the policy; null where no policy has a say. */
  readonly version: number | null;
  readonly applied: boolean;
  readonly time: readonly [before: Milliseconds, after: Milliseconds];
  readonly money: readonly [before: Cents, after: Cents];
}

/** What the words need besides the charge. */
export interface Explaining {
  readonly policy: Policy;
  readonly zone: TimeZone;
  readonly contract: Contract;
  readonly currency: string;
  readonly nameOfBlock?: (block: string) => { readonly expires: DateOnly } | undefined;
}

/** The chain from what was worked to what is charged; the money after its last step is the charge. */
export function explain(charge: Charge, about: Explaining): readonly Step[] {
  const { lines } = charge;
  const [worked, rounded, billed] = [workedIn(charge), sumTimes(lines.map((line) => line.rounded)), billedIn(charge)];
  const plain = (time: (line: ChargeLine) => Milliseconds): Cents => sumOf(lines.map((line) => moneyFor(time(line), line.hourly)));
  const money = {
    worked: plain((line) => line.worked),
    rounded: plain((line) => line.rounded),
    billed: plain((line) => line.billed),
    multiplied: sumOf(lines.map((line) => moneyFor(line.billed, line.hourly, line.multiplier))),
  };
  const withTrip = (money.multiplied + tripOf(charge)) as Cents;
  const zero = 0 as Milliseconds;
  const step = (
    name: Step['step'],
    [rule, applied]: readonly [string, boolean],
    time: Step['time'],
    [before, after]: Step['money'],
  ): Step => ({ step: name, rule, version: name === 'worked' ? null : charge.policy, applied, time, money: [before, after] });
  return [
    step('worked', [spansOf(charge, about.zone), true], [zero, worked], [0 as Cents, money.worked]),
    ...(charge.unit === 'visit' ? [step('visit', visitRule(charge, about), [worked, worked], [money.worked, money.worked])] : []),
    step('hours', hoursRule(charge), [worked, worked], [money.worked, money.worked]),
    step('rounding', roundingRule(charge, about.policy), [worked, rounded], [money.worked, money.rounded]),
    step('minimum', minimumRule(charge, about.policy), [rounded, billed], [money.rounded, money.billed]),
    step('multiplier', multiplierRule(charge), [billed, billed], [money.billed, money.multiplied]),
    step('trip', tripRule(charge, about), [billed, billed], [money.multiplied, withTrip]),
    step('contract', contractWords(charge, about), [billed, (billed - coveredIn(charge)) as Milliseconds], [withTrip, charge.amount]),
  ];
}

const tripOf = ({ trip }: Charge): Cents => trip;

type Rule = readonly [rule: string, applied: boolean];

const spansOf = ({ work }: Charge, zone: TimeZone): string => work.map((one) => wallSpan(one.from, one.to, zone)).join(', ');

function visitRule({ work }: Charge, { policy }: Explaining): Rule {
  const people = new Set(work.map(({ technician }) => technician)).size;
  const tickets = new Set(work.map(({ ticket }) => ticket.id)).size;
  const over = [...(tickets > 1 ? [`${String(tickets)} tickets`] : []), ...(people > 1 ? [`${String(people)} technicians`] : [])].join(
    ' and ',
  );
  const each = policy.technicians === 'each' ? ' Every technician makes a visit of their own.' : '';
  return [`One visit${over === '' ? '' : ` over ${over}`}: one minimum and one trip.${each}`, work.length > 1];
}

function hoursRule({ lines }: Charge): Rule {
  const classes = [...new Set(lines.map(({ hours }) => hours))];
  if (classes.length <= 1) return [`All in ${hoursWords[classes[0] ?? 'business']} hours by the client’s clock.`, false];
  const parts = classes.map((hours) => {
    const time = sumTimes(lines.filter((line) => line.hours === hours).map(({ worked }) => worked));
    return `${hoursAndMinutes(time)} ${hoursWords[hours]}`;
  });
  return [`Split by the client’s clock: ${parts.join(', ')}.`, true];
}

function roundingRule({ lines, unit }: Charge, policy: Policy): Rule {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  const rules = [...new Set(kinds.map((kind) => modeWords(policy.rounding[kind])))];
  const changed = lines.some((line) => line.rounded !== line.worked);
  return [`${rules.join('; ')}, ${scopeWords(policy.scope, unit)}${changed ? '.' : ': no change.'}`, changed];
}

function minimumRule({ unit, minimum, zone, lines }: Charge, policy: Policy): Rule {
  const changed = lines.some((line) => line.billed !== line.rounded);
  const outcome = changed ? '.' : ', which was reached: no change.';
  if (minimum === 0 && unit === 'visit' && policy.trip === 'charge') return ['No minimum: the trip charge pays for the way.', false];
  if (minimum === 0) return [unit === 'visit' ? 'No minimum, since nobody worked on site.' : 'There is no minimum for this.', false];
  const where = unit === 'visit' && zone ? `${zone.name}${zoneWhy(zone.why)}` : 'Minimum';
  return [`${where}: at least ${hoursAndMinutes(minimum)}${outcome}`, changed];
}

const zoneWhy = (why: NonNullable<Charge['zone']>['why']): string =>
  why === 'pinned' ? ' (agreed)' : why === 'travelTimeUnknown' ? ' (travel time not known yet)' : '';

function multiplierRule({ lines }: Charge): Rule {
  const multipliers = [...new Map(lines.map((line) => [`${line.hours} ${String(line.multiplier)}`, line])).values()];
  const words = multipliers.map(({ hours, multiplier }) => `${hoursWords[hours]} × ${String(multiplier / 100)}`);
  return [words.length === 0 ? 'Nothing to multiply.' : `${words.join(', ')}.`, multipliers.some(({ multiplier }) => multiplier !== 100)];
}

function tripRule({ unit, trip, zone }: Charge, { policy, currency }: Explaining): Rule {
  if (unit !== 'visit') return ['No trip: this was not on site.', false];
  if (policy.trip === 'minimum') return ['No trip charge: the minimum pays for the way.', false];
  if (trip === 0) return [`No trip charge${zone ? ` in ${zone.name}` : ''}.`, false];
  return [`One trip to ${zone?.name ?? 'the client'}: ${inDollars(trip, currency)}.`, true];
}
