import type { IssueType } from '../jira/world';

/** What a ticket of the past was about, told so that it fits any client. */
export interface Story {
  readonly type: IssueType;
  readonly summary: string;
  readonly description: string;
  /** The technician's notes of the work, each with its minutes. */
  readonly work: readonly (readonly [minutes: number, note: string])[];
  readonly outcome: string;
  readonly priority: 'Highest' | 'High' | 'Medium' | 'Low';
  readonly labels: readonly string[];
}

type Work = Story['work'];

/** One story; its labels are written with spaces between. */
export function story(
  type: IssueType,
  priority: Story['priority'],
  labels: string,
  summary: string,
  description: string,
  work: Work,
  outcome: string,
): Story {
  return { type, priority, labels: labels.split(' '), summary, description, work, outcome };
}
