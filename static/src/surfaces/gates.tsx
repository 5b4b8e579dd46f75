export { GatesPage as GatesSurface } from '../time/gates/gates-page';
