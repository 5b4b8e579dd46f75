import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../platform/rules/units';
import type { Copy, SystemData } from './system';

/** The age from which an off-site copy is too old. */
const offSiteHours = 48;

export type CopyTone = 'green' | 'amber' | 'red';

export interface CopyVerdict {
  readonly tone: CopyTone;
  readonly sentence: string;
}

export const hoursBetween = (from: Instant, to: Instant): number =>
  Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total({ unit: 'hours' });

/** How the copies of a system stand at an instant: off-site in two days, on-site within its recovery point, both by themselves. */
export function judgeCopies({ copies, rpo }: Pick<SystemData, 'copies' | 'rpo'>, at: Instant): readonly CopyVerdict[] {
  if (copies === null) return [];
  const onSiteHours = rpo === null ? offSiteHours : Math.max(rpo / 60, 24);
  return [offSite(copies.offSite, at), onSite(copies.onSite, onSiteHours, at), ...byHand(copies)];
}

function offSite({ lastSuccess }: Copy, at: Instant): CopyVerdict {
  if (lastSuccess === null) return { tone: 'red', sentence: 'No off-site copy has succeeded yet.' };
  const age = hoursBetween(lastSuccess, at);
  return age > offSiteHours
    ? { tone: 'red', sentence: `No off-site copy in ${String(offSiteHours)} h: the last is ${hoursInWords(age)} old.` }
    : { tone: 'green', sentence: `Off-site copy ${agoInWords(age)}` };
}

function onSite({ lastSuccess }: Copy, most: number, at: Instant): CopyVerdict {
  if (lastSuccess === null) return { tone: 'amber', sentence: 'No on-site copy has succeeded yet.' };
  const age = hoursBetween(lastSuccess, at);
  return age > most
    ? { tone: 'amber', sentence: `The last on-site copy is ${hoursInWords(age)} old.` }
    : { tone: 'green', sentence: `On-site copy ${agoInWords(age)}` };
}

function byHand({ onSite: near, offSite: far }: NonNullable<SystemData['copies']>): readonly CopyVerdict[] {
  const slots = [near.automated ? [] : ['on-site'], far.automated ? [] : ['off-site']].flat();
  return slots.length === 0 ? [] : [{ tone: 'amber', sentence: `The ${slots.join(' and the ')} copy is made by hand.` }];
}

const agoInWords = (hours: number): string => (hours < 1 ? 'less than 1 h ago' : `${hoursInWords(hours)} ago`);

/** `5.5 h`, `30 h`, `4 days`. */
export function hoursInWords(hours: number): string {
  if (hours >= 72) return `${String(Math.round(hours / 24))} days`;
  return `${String(Number(hours.toFixed(1)))} h`;
}
