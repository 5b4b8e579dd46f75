import type { DateOnly } from '../../platform/rules/units';
import { agreementFacts, withClients, type AgreementFacts, type BoundClient } from './agreement-facts';
import { besideIn, withBeside, type Beside } from './beside/beside';
import type { Binder, BinderId, SectionCare } from './binder';
import type { Tone, Verdict } from './health';
import { toneOf, onDay } from './health';
import type { Remedy } from './kind';
import { kindNamed, kindsIn } from './kinds';
import type { HipaaRecord, Judgement } from './record';
import { hasEnded, keptUntil } from './retention';
import { headlineOf, judgeRecord, judgeSection } from './section-rules';
import { withUpkeep, type Upkept } from './upkeep';
import { sectionsOf, type PageName, type Section, type SectionId } from './sections';

/** A record as a screen shows it. */
export interface ShownRecord {
  readonly record: HipaaRecord;
  /** Row version; a save that carries an older one is refused. */
  readonly version: number;
  readonly headline: string;
  readonly judgement: Judgement;
  readonly tone: Tone;
  /** The one action that puts it right; null where nothing is wrong. */
  readonly remedy: Remedy | null;
  /** Over: it counts no more, and is shown after all others. */
  readonly ended: boolean;
  /** What ending it is called; null where it cannot be ended. */
  readonly endWords: string | null;
  /** The last of its six years; null while it is in effect. */
  readonly keptUntil: DateOnly | null;
}

/** A section's page with its records. */
export interface SectionView {
  readonly outcome: 'section';
  readonly binder: BinderId;
  readonly section: Section;
  /** Whose binder it is: the client’s name, empty for our own. */
  readonly client: string;
  readonly today: DateOnly;
  readonly care: SectionCare;
  readonly verdict: Verdict;
  /** What it lacks as the other sections of the binder see it. */
  readonly beside: Beside;
  /** Those that want attention first. */
  readonly records: readonly ShownRecord[];
  /** The sorts of records that may be added here. */
  readonly addable: readonly { readonly kind: string; readonly words: string }[];
  readonly mayChange: boolean;
  /** Of our own agreements: the clients that are bound by HIPAA. */
  readonly clients?: readonly BoundClient[] | undefined;
  /** Its page does not say yet what was saved. */
  readonly unwritten?: boolean | undefined;
}

/** The cover: how every section stands. */
export interface CoverView {
  readonly outcome: 'cover';
  readonly binder: BinderId;
  readonly client: string;
  readonly today: DateOnly;
  readonly spaceKey: string;
  readonly sections: readonly SectionStanding[];
  /** What is not as it was chosen of who may see the binder; null where all is. */
  readonly teamGap: string | null;
  readonly mayChange: boolean;
}

export interface SectionStanding {
  readonly section: Section;
  readonly page: string | null;
  readonly care: SectionCare;
  /** Undefined where nobody has looked yet. */
  readonly verdict: Verdict | undefined;
}

/** A page that is none of a binder. */
export interface NoSection {
  readonly outcome: 'noSection';
}

export interface StoredRecord {
  readonly value: HipaaRecord;
  readonly version: number;
}

const order: readonly Tone[] = ['red', 'amber', 'soon', 'grey', 'green'];

/** The records of a section as they are shown, those that want attention first, then the latest. */
export function shownRecords(stored: readonly StoredRecord[], today: DateOnly): readonly ShownRecord[] {
  const records = stored.map(({ value }) => value);
  return stored
    .map((each) => shownRecord(each, judgeRecord(each.value, today, records), today))
    .sort(
      (one, other) =>
        Number(one.ended) - Number(other.ended) ||
        order.indexOf(one.tone) - order.indexOf(other.tone) ||
        (other.record.effectiveOn ?? '').localeCompare(one.record.effectiveOn ?? '') ||
        one.headline.localeCompare(other.headline),
    );
}

function shownRecord({ value, version }: StoredRecord, judgement: Judgement, today: DateOnly): ShownRecord {
  const kind = kindNamed(value.kind);
  return {
    record: value,
    version,
    headline: headlineOf(value),
    judgement,
    tone: toneOf[judgement.state],
    remedy: remedyOf(value, judgement),
    ended: hasEnded(value, today),
    endWords: kind === undefined || kind.happensOnce === true ? null : (kind.endWords ?? 'End'),
    keptUntil: keptUntil(value) ?? null,
  };
}

function remedyOf({ kind: name, evidence }: HipaaRecord, { state, reason }: Judgement): Remedy | null {
  if (reason === null || state === 'documented') return null;
  const kind = kindNamed(name);
  if (state === 'notDocumented' && kind?.needsEvidence === true && evidence.length === 0)
    return { mode: 'change', words: 'Add its evidence' };
  return (
    kind?.remedy ??
    (state === 'expired' || state === 'due' ? { mode: 'replace', words: 'Renew it' } : { mode: 'change', words: 'Put it right' })
  );
}

export function sectionView(
  given: Pick<SectionView, 'binder' | 'section' | 'client' | 'today' | 'care' | 'mayChange' | 'clients' | 'unwritten'>,
  stored: readonly StoredRecord[],
  kept: Upkept & Pick<Binder, 'told'>,
): SectionView {
  const { binder, section, today, clients } = given;
  const records = stored.map(({ value }) => value);
  const verdict = judgeSection(section, records, today);
  const asksClients = clients !== undefined && asksForClients(binder, section.id);
  return {
    outcome: 'section',
    ...given,
    verdict: asksClients
      ? withClients(verdict, clients, agreementFacts(records), today)
      : section.id === 'upkeep'
        ? withUpkeep(verdict, kept, today)
        : withBeside(section.id, verdict, kept.told),
    beside: besideIn(section.id, kept.told),
    records: shownRecords(stored, today),
    addable: kindsIn(section.id)
      .filter(({ begunElsewhere }) => begunElsewhere !== true)
      .map(({ name, words }) => ({ kind: name, words })),
  };
}

/** Our own agreements are in order when every client that is bound by HIPAA has one. */
const asksForClients = (binder: BinderId, section: SectionId): boolean => binder === 'own' && section === 'agreements';

/** The sections of our own binder that show or ask for clients. */
export const tellsOfClients = (binder: BinderId, page: PageName): boolean =>
  binder === 'own' && (page === 'agreements' || page === 'subcontractors' || page === 'cover');

const noFacts: AgreementFacts = { agreed: [], vendors: [] };

/** How each section of a binder stands on a day, by what the binder keeps; of our own with the clients that are to have an agreement. */
export function standings(binder: Binder, today: DateOnly, clients: readonly BoundClient[] = []): readonly SectionStanding[] {
  const verdictOf = (section: SectionId): Verdict | undefined => {
    const verdict = onDay(binder.health[section] ?? [], today);
    if (verdict && section === 'upkeep') return withUpkeep(verdict, binder, today);
    return verdict && asksForClients(binder.id, section)
      ? withClients(verdict, clients, binder.agreements?.[section] ?? noFacts, today)
      : verdict && withBeside(section, verdict, binder.told);
  };
  return sectionsOf(binder.id, binder.mode).map((section) => ({
    section,
    page: binder.pages[section.id] ?? null,
    care: binder.care[section.id] ?? {},
    verdict: verdictOf(section.id),
  }));
}

export const isSection = (page: PageName): page is Exclude<PageName, 'cover' | 'index'> => page !== 'cover' && page !== 'index';
