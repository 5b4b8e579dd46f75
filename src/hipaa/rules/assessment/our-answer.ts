import type { DateOnly } from '../../../platform/rules/units';
import type { Entry } from './entry';
import type { FindingDraft } from './finding';

/** `inherited`: the client has it from us whole; `shared`: each does a part. */
export const sharings = ['inherited', 'shared'] as const;
export type Sharing = (typeof sharings)[number];

/** What we do ourselves about an entry, answered once in our own binder and shown in every client's. */
export interface OurAnswer {
  readonly sharing: Sharing;
  readonly answer: string;
  /** Since when it is so; without the day and its evidence it counts for nobody. */
  readonly since: DateOnly | null;
  /** What the evidence is called. */
  readonly evidence: readonly string[];
}

/** By entry. */
export type OurAnswers = Readonly<Record<string, OurAnswer>>;

/** Who answers for an entry: the client through us, we and the client, the client alone, or we at this client. */
export type Ownership = 'inherited' | 'shared' | 'clientOwned' | 'ours';

const standsInWriting = ({ answer, since, evidence }: OurAnswer): boolean => answer.trim() !== '' && since !== null && evidence.length > 0;

export function ownershipOf(entry: Pick<Entry, 'id' | 'mspScope' | 'responsibility'>, answers: OurAnswers): Ownership {
  if (!entry.mspScope) return 'clientOwned';
  const ours = answers[entry.id];
  if (ours && standsInWriting(ours)) return ours.sharing;
  return entry.responsibility === 'msp' ? 'ours' : 'shared';
}

export const ownershipWords: Readonly<Record<Ownership, string>> = {
  inherited: 'Inherited from us',
  shared: 'Shared',
  clientOwned: 'The client’s own',
  ours: 'Ours, at this client',
};

/** Our answer as a finding at a client, to be looked at and saved by a person; undefined where ours does not stand in writing. */
export function findingFromOurs(ours: OurAnswer | undefined, entry: Pick<Entry, 'type'>, today: DateOnly): FindingDraft | undefined {
  if (!ours || !standsInWriting(ours) || ours.sharing !== 'inherited') return undefined;
  return {
    verdict: 'noChange',
    method: 'examination',
    basis: `Our own control, in force since ${String(ours.since)}: ${ours.evidence.join(', ')}`,
    foundOn: today,
    note: ours.answer,
    way: entry.type === 'addressable' ? 'implemented' : null,
    why: '',
  };
}
