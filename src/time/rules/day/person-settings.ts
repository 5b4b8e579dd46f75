import type { TimeZone } from '../../../platform/rules/units';

/** A time on the wall, `08:30`. */
export type WallTime = string & { readonly unit: 'wallTime' };

export interface WallSpan {
  readonly from: WallTime;
  /** Not later than `from` where it goes over midnight. */
  readonly to: WallTime;
}

/** To which marks a team rounds where it bills: quarter hours, or five minutes. */
export type Team = 'field' | 'helpDesk';

/** How a technician's working day lies. */
export interface PersonSettings {
  readonly zone: TimeZone;
  /** Days on which the shift begins, Monday 1 to Sunday 7. */
  readonly workdays: readonly number[];
  readonly shift: WallSpan;
  readonly lunch: WallSpan | null;
  readonly team: Team;
}

export const wallTime = (text: string): WallTime => text as WallTime;

/** The lunch that is proposed to who sets one. */
export const usualLunch: WallSpan = { from: wallTime('12:00'), to: wallTime('13:00') };

/** What holds for somebody who has set nothing yet. */
export const settingsAtFirst = (zone: TimeZone): PersonSettings => ({
  zone,
  workdays: [1, 2, 3, 4, 5],
  shift: { from: wallTime('08:30'), to: wallTime('17:30') },
  lunch: null,
  team: 'helpDesk',
});
