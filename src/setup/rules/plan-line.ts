import type { TicketKind } from '../../clients/rules/ticket-types';
import type { Named } from './site-facts';

/** What applying a line does to the site or to the settings. */
export type Step =
  | { readonly do: 'chooseType'; readonly kind: TicketKind; readonly type: Named }
  | { readonly do: 'createType'; readonly kind: TicketKind; readonly name: string }
  | { readonly do: 'fillScheme'; readonly scheme: Named; readonly types: readonly Named[] }
  | { readonly do: 'pin'; readonly projects: readonly { readonly id: string; readonly key: string }[] }
  | {
      readonly do: 'createRequestType';
      readonly project: { readonly id: string; readonly key: string };
      readonly issueType: string;
      readonly name: string;
    };

export type LinePart = 'types' | 'projects' | 'rest';

/** One line of the plan: something that Rounds needs, and how the site has it. */
export interface PlanLine {
  readonly id: string;
  readonly part: LinePart;
  readonly state: 'exists' | 'missing' | 'differs';
  readonly title: string;
  /** How it stands. */
  readonly says: string;
  /** What applying will do, in a sentence; empty where there is nothing to apply. */
  readonly does: string;
  /** Null where nothing is to be done, something else comes first, or only a person can do it. */
  readonly step: Step | null;
  /** What a person does where Rounds cannot, step by step. */
  readonly byHand: readonly string[];
  /** Projects that were not chosen and change with it, the first hundred, and how many; applying must agree to them. */
  readonly others: { readonly names: readonly string[]; readonly count: number } | null;
  /** The kind of ticket that a line about an issue type is about. */
  readonly kind: TicketKind | null;
}

/** A line with nothing to do; the rest is said where it differs. */
export const plainLine = (line: Pick<PlanLine, 'id' | 'part' | 'state' | 'title' | 'says'>): PlanLine => ({
  does: '',
  step: null,
  byHand: [],
  others: null,
  kind: null,
  ...line,
});
