import { useKnownPeople } from '../../ui/use-known-people';
import { useSurface } from '../../ui/surface';
import { teamRows, type TeamRow } from './team-rows';
import { useSeconds } from '../use-seconds';
import type { Team } from './use-team';
import type { TeamPeople } from './use-team-people';

/** The rows of the team's table, growing with the time; null until the team is known. */
export function useTeamRows({ view }: Team, { technicians }: TeamPeople): readonly TeamRow[] | null {
  const { timeZone } = useSurface();
  const members = view?.members ?? [];
  const known = useKnownPeople([...technicians, ...members.map(({ technician }) => technician)]);
  const now = useSeconds(members.some(({ timer }) => timer !== null));
  return view === null ? null : teamRows(members, technicians, known, timeZone, now);
}
