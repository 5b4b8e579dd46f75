export { CheckPage as CheckSurface } from '../setup/check/check-page';
