import type { IssueType } from '../jira/world';

const type = (id: string, name: string, description: string): IssueType => ({ id, name, subtask: false, hierarchyLevel: 0, description });

export const issueTypes = {
  maintenance: type('10005', 'Maintenance', 'The monthly maintenance of a client, with its checklist.'),
  remediation: type('10006', 'HIPAA Remediation', 'What is done about a gap that an assessment found.'),
  single: type('10007', 'Monthly Single', 'The one subject of the month, where it is done as a ticket of its own.'),
  visit: type('10008', 'Site Visit', 'A trip to a client.'),
  action: type('10009', 'Roadmap Action', 'What was agreed in a roadmap meeting.'),
  serviceRequest: type('10001', 'Service Request', 'Something a customer asks for.'),
  incident: type('10002', 'Incident', 'Something that does not work as it did.'),
  change: type('10003', 'Change', 'A planned alteration of a system.'),
  task: type('10004', 'Task', 'A piece of work of our own.'),
} as const;
