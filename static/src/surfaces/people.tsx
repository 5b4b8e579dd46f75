export { PeoplePage as PeopleSurface } from '../setup/people/people-page';
