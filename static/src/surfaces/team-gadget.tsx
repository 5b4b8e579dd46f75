export { TeamGadget as TeamGadgetSurface } from '../time/team-gadget';
