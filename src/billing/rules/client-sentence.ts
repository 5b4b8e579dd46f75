import { billedIn, coveredIn, sumTimes, type Charge } from './charge';
import type { Explaining } from './explain';
import { dateInWords, hoursAndMinutes, hoursWords, inDollars } from './in-words';
import type { Cents, Milliseconds } from '../../platform/rules/units';

/** One sentence about a charge that a client would accept: what was done, what counts and why, what it costs. Never a cost or a margin of ours. */
export function clientSentence(charge: Charge, about: Explaining): string {
  const worked = sumTimes(charge.lines.filter(({ kind }) => kind !== 'travel').map((line) => line.worked));
  const where = charge.unit === 'visit' ? 'on site' : 'of remote work';
  const done = `${hoursAndMinutes(worked)} ${where} on ${dateInWords(charge.date)}`;
  return `${done}${counted(charge, worked)}${money(charge, about)}.`;
}

function counted(charge: Charge, worked: Milliseconds): string {
  const billed = billedIn(charge);
  if (charge.unit === 'free' || Math.floor(worked / 60_000) * 60_000 === billed) return '';
  const rounded = sumTimes(charge.lines.map((line) => line.rounded));
  if (billed > rounded)
    return `, counted as the minimum of ${hoursAndMinutes(charge.minimum)}${charge.zone ? ' for a visit at your distance' : ''}`;
  return billed === 0 ? ', too short to be charged' : `, counted as ${hoursAndMinutes(billed)}`;
}

function money(charge: Charge, { currency, contract }: Explaining): string {
  const lines = charge.lines.filter(({ billed, covered, hourly }) => billed > covered && hourly > 0);
  const trip = charge.trip > 0 && !charge.tripCovered ? charge.trip : (0 as Cents);
  const covered = coveredIn(charge);
  if (lines.length === 0 && trip === 0) return freeOf(charge, contract);
  const parts = lines.map((line) => {
    const time = hoursAndMinutes((line.billed - line.covered) as Milliseconds);
    const hours = line.multiplier === 100 ? '' : ` in ${hoursWords[line.hours]} hours`;
    return `${time}${hours} at ${inDollars(Math.round((line.hourly * line.multiplier) / 100) as Cents, currency)} an hour`;
  });
  const all = [...(covered > 0 ? [`${hoursAndMinutes(covered)} within your contract`] : []), ...parts, ...(trip > 0 ? ['the trip'] : [])];
  return `: ${all.join(' and ')}, ${inDollars(charge.amount, currency)}`;
}

function freeOf({ unit, lines, draws }: Charge, contract: Explaining['contract']): string {
  if (unit === 'free') return lines[0]?.cover === 'meeting' ? ', free of charge as a planning meeting' : ', free of charge';
  if (draws.length > 0) return ', taken from your block of hours';
  return contract === 'managed' && coveredIn({ lines }) > 0 ? ', included in your contract' : ', free of charge';
}
