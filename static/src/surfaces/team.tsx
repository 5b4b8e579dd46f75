export { TeamPage as TeamSurface } from '../time/team-page';
