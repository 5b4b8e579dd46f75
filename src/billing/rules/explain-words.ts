import { capitalized } from '../../platform/rules/capital';
import type { Charge, CoverReason } from './charge';
import { coveredIn } from './charge';
import type { Explaining } from './explain';
import { hoursAndMinutes } from './in-words';
import type { Rounding, RoundingScope } from './policy';

/** `Up to 15 m`. */
export function modeWords({ mode, increment, grace }: Rounding): string {
  const step = `${String(increment)} m`;
  switch (mode) {
    case 'up':
      return increment <= 1 ? 'To the minute' : `Up to the next ${step}`;
    case 'nearest':
      return `To the nearest ${step}`;
    case 'eighthMinute':
      return `From minute ${String(Math.floor(increment / 2) + 1)} of every ${step} on`;
    case 'grace':
      return `Up to the next ${step} after ${String(grace)} m of grace`;
  }
}

export function scopeWords(scope: RoundingScope, unit: Charge['unit']): string {
  if (scope === 'clientDay') return 'all of the day together';
  return scope === 'visit' && unit === 'visit' ? 'the visit as a whole' : 'entry by entry';
}

const reasons: Readonly<Record<CoverReason, string>> = {
  managed: 'included in the managed services',
  block: 'drawn from the block of hours',
  partOfBlock: 'drawn from the block of hours as far as it went',
  blockEmpty: 'no block of hours was left for that day',
  notIncluded: 'not included in the managed services',
  hourly: 'charged by the hour',
  meeting: 'planning meetings are free of charge for clients with a contract',
  liaison: 'talking about the work is free of charge',
  project: 'a project outside of the contract',
};

/** What the contract did to a charge, and why. */
export function contractWords(charge: Charge, { contract, nameOfBlock }: Explaining): readonly [rule: string, applied: boolean] {
  const words = [...new Set(charge.lines.filter(isOfMoment).map(({ cover }) => reasons[cover]))];
  const covered = coveredIn(charge);
  const applied = covered > 0 || charge.tripCovered;
  const blocks = charge.draws.map(({ block, weighted }) => {
    const expires = nameOfBlock?.(block)?.expires;
    return `${hoursAndMinutes(weighted)} of the block${expires === undefined ? '' : ` until ${expires}`}`;
  });
  const trip = charge.tripCovered ? ['the trip is included'] : [];
  const besides = contract === 'managed' && charge.trip > 0 && !charge.tripCovered ? ['the trip is not included'] : [];
  const text = [...words, ...blocks, ...trip, ...besides].join('; ');
  return [text === '' ? 'Nothing to charge.' : `${capitalized(text)}.`, applied];
}

/** Travel that costs nothing is not worth a word where there is other work. */
const isOfMoment = ({ billed, hourly }: Charge['lines'][number]): boolean => billed > 0 && hourly > 0;
