import { monthInWords } from '../../../platform/rules/month';
import type { Evidence, Figure, FigureName, Quarter } from './evidence';

interface FigureWords {
  readonly title: string;
  /** What is counted, so that two people mean the same by it. */
  readonly definition: string;
  readonly unit?: 'hours';
}

const words: Readonly<Record<FigureName, FigureWords>> = {
  created: {
    title: 'Tickets created',
    definition: 'Tickets with the client’s organization that were created in the three months, maintenance included.',
  },
  resolved: {
    title: 'Tickets resolved',
    definition: 'Tickets with the client’s organization that were resolved in the three months, whenever they were created.',
  },
  misses: {
    title: 'Checklist misses',
    definition: 'Items of the three months’ maintenance that are open still, failed, or could not be done.',
  },
  duties: {
    title: 'Client duties missed',
    definition: 'Months in which backup media were not handed over, or not all on the shelf: the client’s own part.',
  },
  hours: {
    title: 'Hours worked',
    definition: 'Entries for the client that began in the three months, without breaks; on site with the way there. Worked, not billed.',
    unit: 'hours',
  },
  visits: { title: 'Visits', definition: 'Days in the three months, in the client’s time zone, on which somebody worked on site.' },
  ageing: { title: 'Ageing equipment', definition: 'Devices old enough, on the day of the meeting, for their replacement to be planned.' },
  agreements: { title: 'Agreements that expire', definition: 'Blocks of hours that expire within 120 days after the meeting.' },
  unresolved: {
    title: 'Tickets not resolved',
    definition: 'Tickets with the client’s organization without a resolution when this was gathered.',
  },
  months: { title: 'Months without maintenance', definition: 'Months of the three for which there is no maintenance ticket.' },
};

export const figureWords = (name: FigureName): FigureWords => words[name];

/** `August to October 2026`. */
export function quarterInWords({ from, to }: Quarter): string {
  const [first, last] = [monthInWords(from), monthInWords(to)];
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? (first.split(' ')[0] ?? first) : first} to ${last}`;
}

/** A number as it is read: `14`, `31.5 h`. */
export function valueInWords({ name, value, why }: Figure): string {
  return value === null ? (why ?? 'not known') : numberInWords(name, value);
}

const numberInWords = (name: FigureName, value: number): string =>
  words[name].unit === 'hours' ? `${value.toLocaleString('en-US')} h` : value.toLocaleString('en-US');

/** `12 in the three months before, 9 a year ago`; empty where there is nothing to hold it against. */
export function againstInWords({ name, before, lastYear }: Figure): string {
  const said = [
    ...(before === undefined ? [] : [`${numberInWords(name, before)} the quarter before`]),
    ...(lastYear === undefined ? [] : [`${numberInWords(name, lastYear)} a year ago`]),
  ];
  return said.join(', ');
}

/** `August to October 2026, against May to July 2026`. */
export const rangeInWords = ({ quarters: { now, before } }: Pick<Evidence, 'quarters'>): string =>
  `${quarterInWords(now)}, against ${quarterInWords(before)}`;
