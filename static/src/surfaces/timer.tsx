export { Clock as TimerSurface } from '../time/clock/clock';
