import type { Milliseconds } from '../../platform/rules/units';
import { lengthOf } from '../../time/rules/stretch';
import { entries } from '../../time/time-store';

/** What everybody's clocks say was worked on a ticket, breaks left out; the first thousand entries. */
export async function timeOnTicket(ticket: string): Promise<Milliseconds> {
  let worked = 0;
  let after: string | undefined;
  for (let read = 0; read < mostPages; read += 1) {
    const { rows, next } = await entries.page('by-ticket', { partition: [ticket], after });
    for (const { value } of rows) if (!value.removed && value.kind !== 'break') worked += lengthOf(value);
    after = next;
    if (after === undefined) break;
  }
  return worked as Milliseconds;
}

const mostPages = 10;
