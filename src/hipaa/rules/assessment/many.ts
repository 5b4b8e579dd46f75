import type { Instant } from '../../../platform/rules/units';
import type { Assessment } from './assessment';
import type { Entry } from './entry';
import { emptyFinding, entryState, type FindingDraft } from './finding';

/** How, of whom and when one is asking just now. */
export type Asked = Pick<FindingDraft, 'method' | 'basis' | 'foundOn'>;

/** One answer as it is saved with others: to what, and when the one that was seen there was saved. */
export interface Answer {
  readonly entry: string;
  readonly draft: FindingDraft;
  readonly seen: Instant | null;
}

type Findings = Assessment['findings'];

/** What changes in last time's answer that still holds: found today, by whom is asked now or, where nobody is named, by whom it was then. */
export const confirming = ({ method, basis, foundOn }: Asked): Partial<FindingDraft> =>
  basis.trim() === '' ? { foundOn } : { method, basis, foundOn };

/** The entries whose answer of last time waits to be confirmed. */
export const toConfirm = (entries: readonly Entry[], findings: Findings): readonly Entry[] =>
  entries.filter((entry) => entryState(entry, findings[entry.id]) === 'toConfirm');

/** The entries in scope to which nobody has said anything. */
export const unanswered = (entries: readonly Entry[], findings: Findings): readonly Entry[] =>
  entries.filter((entry) => entryState(entry, findings[entry.id]) === 'open');

/** Last time's answers to those entries, as they still hold. */
export const allConfirmed = (entries: readonly Entry[], findings: Findings, asked: Asked): readonly Answer[] =>
  entries.flatMap(({ id }) => {
    const finding = findings[id];
    if (!finding) return [];
    const { verdict, method, basis, foundOn, note, way, why, at } = finding;
    return [{ entry: id, draft: { verdict, method, basis, foundOn, note, way, why, ...confirming(asked) }, seen: at }];
  });

/** That nothing must change at any of those entries; addressable ones are implemented. */
export const noneChanges = (entries: readonly Entry[], asked: Asked): readonly Answer[] =>
  entries.map(({ id, type }) => ({
    entry: id,
    draft: { ...emptyFinding, ...asked, verdict: 'noChange', way: type === 'addressable' ? 'implemented' : null },
    seen: null,
  }));
