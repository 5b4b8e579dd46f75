export { SetUpPage as SetUpSurface } from '../setup/site/set-up-page';
