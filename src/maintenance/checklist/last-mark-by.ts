import type { Instant } from '../../platform/rules/units';
import { checklists } from './checklist-store';

/** When somebody last marked an item of the ticket's checklist. */
export async function lastMarkBy(accountId: string, ticket: string): Promise<Instant | undefined> {
  const marks = Object.values((await checklists.get(ticket))?.value.marks ?? {});
  const theirs = marks.flatMap((mark) => [mark, ...mark.former]).filter(({ by }) => by === accountId);
  return theirs
    .map(({ at }) => at)
    .sort()
    .at(-1);
}
