export { MeetingState as MeetingStateSurface } from '../roadmap/review/meeting-state';
