import { macro } from '../../platform/confluence/macro';
import { paragraph, type DocumentNode } from '../../platform/rules/document';

/** With what the page of a meeting begins, before anything of the meeting: room for notes, and the macro that runs it. */
export const meetingHead = (localId?: string): readonly DocumentNode[] => [
  paragraph('Notes of the meeting go here; what the meeting itself holds is below, and on this page once it is finished.'),
  macro('review', 'Roadmap meeting', localId),
];
