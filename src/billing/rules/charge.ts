import type { Cents, DateOnly, Milliseconds } from '../../platform/rules/units';
import type { BilledKind, HoursClass, Zone } from './policy';
import type { Work } from './work';

/** What of a charge has one kind, one class of hours and one rate. */
export interface ChargeLine {
  readonly kind: BilledKind;
  readonly hours: HoursClass;
  readonly role: string;
  readonly hourly: Cents;
  /** Percent. */
  readonly multiplier: number;
  readonly worked: Milliseconds;
  readonly rounded: Milliseconds;
  /** After the minimum. */
  readonly billed: Milliseconds;
  /** What of it the contract takes in, and why not the rest. */
  readonly covered: Milliseconds;
  readonly cover: CoverReason;
  /** Outside of what the contract is for. */
  readonly project: boolean;
  readonly amount: Cents;
}

/** Why the contract takes work in, or does not. */
export type CoverReason = 'managed' | 'block' | 'partOfBlock' | 'blockEmpty' | 'notIncluded' | 'hourly' | 'meeting' | 'liaison' | 'project';

/** Hours drawn from a block, weighted by the multiplier of the hours. */
export interface Draw {
  readonly block: string;
  readonly weighted: Milliseconds;
}

export interface ChargedZone extends Zone {
  readonly why: 'travelTime' | 'pinned' | 'travelTimeUnknown';
}

/** What policy makes of some work of a client: one remote act, a day of them, or a visit. */
export interface Charge {
  /** Computed from what it is made of, so that the same work makes the same charge again. */
  readonly id: string;
  readonly unit: 'remote' | 'remoteDay' | 'visit' | 'free';
  readonly date: DateOnly;
  /** Version of the policy. */
  readonly policy: number;
  readonly work: readonly Work[];
  readonly lines: readonly ChargeLine[];
  readonly zone: ChargedZone | null;
  /** Least billed; 0 where there is no minimum. */
  readonly minimum: Milliseconds;
  readonly trip: Cents;
  /** The contract takes the trip charge in. */
  readonly tripCovered: boolean;
  readonly draws: readonly Draw[];
  readonly amount: Cents;
}

export const workedIn = (charge: Pick<Charge, 'lines'>): Milliseconds => sumTimes(charge.lines.map(({ worked }) => worked));
export const billedIn = (charge: Pick<Charge, 'lines'>): Milliseconds => sumTimes(charge.lines.map(({ billed }) => billed));
export const coveredIn = (charge: Pick<Charge, 'lines'>): Milliseconds => sumTimes(charge.lines.map(({ covered }) => covered));

export const sumTimes = (times: readonly Milliseconds[]): Milliseconds =>
  times.reduce<number>((sum, time) => sum + time, 0) as Milliseconds;
