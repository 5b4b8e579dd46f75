export { TeamPage as TeamSurface } from '../time/team/team-page';
