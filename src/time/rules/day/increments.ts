import { Temporal } from 'temporal-polyfill';
import { instant, type Instant } from '../../../platform/rules/units';
import type { Team } from './person-settings';
import type { Stretch } from '../stretch';

const minutesBetweenMarks: Readonly<Record<Team, number>> = { field: 15, helpDesk: 5 };

/** Start and stop on the team's nearest marks, one exactly between two going to the later. Shown beside the true times, which stay as they are. */
export function onMarks({ startedAt, stoppedAt }: Stretch, team: Team): Stretch {
  return { startedAt: nearestMark(startedAt, team), stoppedAt: nearestMark(stoppedAt, team) };
}

/** Marks of the wall are marks of UTC too: every zone is whole quarter hours from it. */
function nearestMark(at: Instant, team: Team): Instant {
  const step = minutesBetweenMarks[team] * 60_000;
  const nearest = Math.round(Temporal.Instant.from(at).epochMilliseconds / step) * step;
  return instant(Temporal.Instant.fromEpochMilliseconds(nearest).toString({ smallestUnit: 'millisecond' }));
}
