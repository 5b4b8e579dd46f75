import type { DateOnly } from '../../platform/rules/units';
import { kindNamed } from './kinds';
import { keepUntil, type HipaaRecord } from './record';

/** The day until which a record is kept; undefined while it is in effect. What happened once, such as a training, was last in effect on its day. */
export function keptUntil(record: HipaaRecord): DateOnly | undefined {
  const { createdAt, endedOn, effectiveOn } = record;
  const ended = endedOn ?? (kindNamed(record.kind)?.happensOnce === true ? (effectiveOn ?? undefined) : undefined);
  return keepUntil({ createdAt, endedOn: ended });
}

/** Whether it is over on that day: then it counts no more, neither for its section nor against it. */
export const hasEnded = ({ endedOn }: Pick<HipaaRecord, 'endedOn'>, day: DateOnly): boolean => endedOn !== undefined && endedOn <= day;
