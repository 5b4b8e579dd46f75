import type { Evidence } from '../../../src/maintenance/rules/template';

/** What is wanted as proof besides the tick; a number has its own field. */
export const evidenceWords: Readonly<Record<Evidence, string | null>> = {
  none: null,
  number: null,
  note: 'note wanted',
  photo: 'photo wanted on the ticket',
  file: 'file wanted on the ticket',
};
