import { workKinds, type WorkKind } from '../timer';
import type { Counted } from './timesheet';

/** Milliseconds of each kind. */
export type ByKind = Readonly<Record<WorkKind, number>>;

export interface Hours<Of> {
  readonly of: Of;
  /** Work in milliseconds, breaks not counted. */
  readonly worked: number;
  readonly byKind: ByKind;
  readonly entries: number;
}

/** What interruptions took. */
export interface Interruptions<Of> {
  readonly of: Of;
  readonly milliseconds: number;
  readonly count: number;
}

export interface CountedBy extends Counted {
  readonly technician: string;
}

/** The parts of entries that lie in a range, in milliseconds since 1970. */
export function partsIn(entries: readonly CountedBy[], from: number, to: number): readonly Part[] {
  return entries.flatMap((one) => {
    const milliseconds = Math.min(to, one.to) - Math.max(from, one.from);
    return milliseconds > 0 ? [{ ...one, milliseconds }] : [];
  });
}

export interface Part extends CountedBy {
  readonly milliseconds: number;
}

/** Hours by whatever a part belongs to, the most first. Parts that belong to nothing (undefined) are left out. */
export function hoursBy<Of extends string>(parts: readonly Part[], ofPart: (part: Part) => Of | undefined): readonly Hours<Of>[] {
  return [...grouped(parts, ofPart)].map(([of, group]) => hoursOf(of, group)).sort((a, b) => b.worked - a.worked);
}

export function hoursOf<Of>(of: Of, parts: readonly Part[]): Hours<Of> {
  const byKind = Object.fromEntries(workKinds.map((kind) => [kind, sum(parts.filter((part) => part.kind === kind))])) as ByKind;
  return { of, worked: byKind.remote + byKind.onSite + byKind.travel, byKind, entries: new Set(parts.map(({ id }) => id)).size };
}

/** What interruptions cost, the dearest first. */
export function interruptionsBy<Of extends string>(
  parts: readonly Part[],
  ofPart: (part: Part) => Of | undefined,
): readonly Interruptions<Of>[] {
  const interruptions = parts.filter(({ interrupting }) => interrupting !== undefined);
  return [...grouped(interruptions, ofPart)]
    .map(([of, group]) => ({ of, milliseconds: sum(group), count: new Set(group.map(({ id }) => id)).size }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

function grouped<Of>(parts: readonly Part[], ofPart: (part: Part) => Of | undefined): ReadonlyMap<Of, Part[]> {
  const groups = new Map<Of, Part[]>();
  for (const part of parts) {
    const of = ofPart(part);
    if (of === undefined) continue;
    const group = groups.get(of);
    if (group) group.push(part);
    else groups.set(of, [part]);
  }
  return groups;
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { milliseconds }) => total + milliseconds, 0);
