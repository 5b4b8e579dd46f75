import type { Assessment } from '../../../../src/hipaa/rules/assessment/assessment';
import type { Entry } from '../../../../src/hipaa/rules/assessment/entry';
import { entryState } from '../../../../src/hipaa/rules/assessment/finding';
import { say } from '../../ui/words/say';

export const filters = [
  ['all', say('All 70')],
  ['scope', say('In scope')],
  ['open', say('Still to do')],
  ['gaps', say('Gaps')],
  ['client', say('The client’s own')],
] as const;
export type Filter = (typeof filters)[number][0];

export const safeguards = [
  ['', say('Every safeguard')],
  ['administrative', say('Administrative, 164.308')],
  ['physical', say('Physical, 164.310')],
  ['technical', say('Technical, 164.312')],
  ['organizational', say('Organizational, 164.314')],
  ['documentation', say('Documentation, 164.316')],
] as const;
export type Safeguard = (typeof safeguards)[number][0];

/** The entries that are shown; one that is open stays, so that nothing jumps away while it is filled in. */
export function shownEntries(
  entries: readonly Entry[],
  { findings }: Assessment,
  { filter, safeguard, stays }: { readonly filter: Filter; readonly safeguard: Safeguard; readonly stays: string | null },
): readonly Entry[] {
  const fits = (entry: Entry): boolean => {
    const state = entryState(entry, findings[entry.id]);
    if (filter === 'scope') return entry.mspScope;
    if (filter === 'open') return state === 'open' || state === 'toConfirm' || state === 'notDocumented';
    if (filter === 'gaps') return findings[entry.id]?.verdict === 'gap';
    return filter === 'all' || !entry.mspScope;
  };
  return entries.filter((entry) => entry.id === stays || (fits(entry) && (safeguard === '' || entry.safeguard === safeguard)));
}
