export { DayPage as MyDaySurface } from '../time/day-page';
