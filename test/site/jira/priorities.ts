import type { PriorityName } from './world';

/** Jira's standard priorities by id, the most pressing first. */
export const priorities: readonly { readonly id: string; readonly name: PriorityName; readonly statusColor: string }[] = [
  { id: '1', name: 'Highest', statusColor: '#d04437' },
  { id: '2', name: 'High', statusColor: '#f15C75' },
  { id: '3', name: 'Medium', statusColor: '#f79232' },
  { id: '4', name: 'Low', statusColor: '#707070' },
  { id: '5', name: 'Lowest', statusColor: '#999999' },
];
