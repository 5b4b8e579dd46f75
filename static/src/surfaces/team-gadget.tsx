export { TeamGadget as TeamGadgetSurface } from '../time/team/team-gadget';
