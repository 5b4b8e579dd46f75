import type { DateOnly, Instant } from '../../../platform/rules/units';
import type { Entry } from './entry';

export const methods = ['interview', 'observation', 'examination'] as const;
export type Method = (typeof methods)[number];
export const verdicts = ['noChange', 'gap', 'notApplicable'] as const;
export type Verdict = (typeof verdicts)[number];
/** How an addressable specification is met. */
export const ways = ['implemented', 'alternative', 'notReasonable'] as const;
export type Way = (typeof ways)[number];

/** What a person enters about one entry; all of it is kept while it is typed, so every part may still be missing. */
export interface FindingDraft {
  readonly verdict: Verdict | null;
  readonly method: Method | null;
  /** Whom we asked or what we looked at: the evidence that the finding was made. */
  readonly basis: string;
  readonly foundOn: DateOnly | null;
  readonly note: string;
  readonly way: Way | null;
  /** Why an alternative, why not, or why it does not apply. As long as it needs to be. */
  readonly why: string;
}

export interface Finding extends FindingDraft {
  /** The year whose answer this is, until somebody confirms that it still holds. */
  readonly carriedFrom: number | null;
  readonly at: Instant;
  readonly by: string;
}

export const emptyFinding: FindingDraft = { verdict: null, method: null, basis: '', foundOn: null, note: '', way: null, why: '' };

/** Whether the finding has to say why. */
export const needsReason = ({ verdict, way }: Pick<FindingDraft, 'verdict' | 'way'>, { type }: Pick<Entry, 'type'>): boolean =>
  verdict === 'notApplicable' || (verdict === 'noChange' && type === 'addressable' && (way === 'alternative' || way === 'notReasonable'));

/** What a finding lacks to count as documented, as sentences; none when it lacks nothing. */
export function lackingIn(finding: FindingDraft, entry: Pick<Entry, 'type'>): readonly string[] {
  const { verdict, method, basis, foundOn, way, why } = finding;
  const lacking: [boolean, string][] = [
    [verdict === null, 'Say whether something must change.'],
    [method === null, 'Say how it was found: by interview, observation or examination.'],
    [foundOn === null, 'Give the day on which it was found.'],
    [basis.trim() === '', 'Name whom you asked or what you looked at; without that it counts as not documented.'],
    [
      entry.type === 'addressable' && verdict === 'noChange' && way === null,
      'Addressable: say whether it is implemented, met by an alternative, or why not.',
    ],
    [needsReason(finding, entry) && why.trim() === '', 'Say why.'],
  ];
  return lacking.filter(([lacks]) => lacks).map(([, sentence]) => sentence);
}

/** Where an entry stands. Only `documented` counts. */
export type EntryState = 'clientOwned' | 'open' | 'toConfirm' | 'notDocumented' | 'documented';

export function entryState(entry: Pick<Entry, 'type' | 'mspScope'>, finding: Finding | undefined): EntryState {
  if (!entry.mspScope) return 'clientOwned';
  if (!finding) return 'open';
  if (finding.carriedFrom !== null) return 'toConfirm';
  return lackingIn(finding, entry).length === 0 ? 'documented' : 'notDocumented';
}

export const stateWords: Readonly<Record<EntryState, string>> = {
  clientOwned: 'The client’s own',
  open: 'Open',
  toConfirm: 'Confirm last time’s answer',
  notDocumented: 'Not documented',
  documented: 'Documented',
};
export const verdictWords: Readonly<Record<Verdict, string>> = {
  noChange: 'No change needed',
  gap: 'Gap',
  notApplicable: 'Not applicable',
};
export const methodWords: Readonly<Record<Method, string>> = {
  interview: 'Interview',
  observation: 'Observation',
  examination: 'Examination',
};
export const wayWords: Readonly<Record<Way, string>> = {
  implemented: 'Implemented',
  alternative: 'Met by an alternative',
  notReasonable: 'Not reasonable here',
};
