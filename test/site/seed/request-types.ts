import type { IssueType, RequestType } from '../jira/world';
import { issueTypes } from './issue-types';

const all: readonly RequestType[] = [
  { id: '11', name: 'Get IT help', description: 'Something you need from us.', issueTypeId: issueTypes.serviceRequest.id },
  { id: '12', name: 'Report something broken', description: 'It worked before and does not now.', issueTypeId: issueTypes.incident.id },
  { id: '13', name: 'Ask for a change', description: 'A planned change of a system.', issueTypeId: issueTypes.change.id },
  { id: '14', name: 'Monthly maintenance', description: 'What we look after every month.', issueTypeId: issueTypes.maintenance.id },
];

/** What customers can ask a desk for that has these issue types. Its own pieces of work are not for customers. */
export const requestTypesFor = (types: readonly IssueType[]): RequestType[] =>
  all.filter(({ issueTypeId }) => types.some(({ id }) => id === issueTypeId)).map((type) => ({ ...type }));
