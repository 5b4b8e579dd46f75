import type { HipaaStatus } from './client';

/** What somebody who works for the client must mind; null where HIPAA does not bind it. */
export function whatToMind(hipaa: HipaaStatus): string | null {
  if (hipaa === 'none') return null;
  const who = hipaa === 'coveredEntity' ? 'Covered entity' : 'Business associate';
  return `${who}: no names or records of patients in tickets, notes, screenshots or chat; ask before you open a record, and tell of anything lost or seen at once.`;
}
