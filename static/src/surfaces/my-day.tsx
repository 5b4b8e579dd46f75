export { DayPage as MyDaySurface } from '../time/day/day-page';
