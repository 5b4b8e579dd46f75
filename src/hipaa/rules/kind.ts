import type * as z from 'zod';
import type { DateOnly } from '../../platform/rules/units';
import type { HipaaRecord, Judgement } from './record';
import type { SectionId } from './sections';

/** What surrounds a record when it is judged or saved. */
export interface Among {
  /** The current records of its section, itself as it was among them. */
  readonly records: readonly HipaaRecord[];
  readonly today: DateOnly;
}

/** The one action that puts a record right. */
export interface Remedy {
  readonly mode: 'add' | 'change' | 'replace';
  /** What is added. */
  readonly kind?: string | undefined;
  readonly words: string;
}

/** One sort of record. */
export interface Kind<Data> {
  readonly name: string;
  /** What a person calls it: `training session`. */
  readonly words: string;
  /** The sections in which it may stand. */
  readonly sections: readonly SectionId[];
  /** It is begun where it belongs, such as at a gap, and not added from the list of records. */
  readonly begunElsewhere?: true;
  readonly schema: z.ZodType<Data>;
  /** What of its data only its own calls may change, as it was; of a new record, what the one that it replaces hands on. */
  readonly kept?: (data: Data, standing: { readonly before?: Data | undefined; readonly former?: Data | undefined }) => Data;
  readonly headline: (record: HipaaRecord<Data>) => string;
  /** Whether dated evidence is needed for it to count; a fact such as who works here is none that is done. */
  readonly needsEvidence: boolean;
  /** It is over on its own day, such as a training: it cannot be ended. */
  readonly happensOnce?: true;
  /** The field of its data that tells its end, where it has one of its own: the day somebody left. */
  readonly endsIn?: string;
  /** What a person calls its end: `Left`; `End` if left out. */
  readonly endWords?: string;
  /** What is wrong with it as it is to be saved, as a sentence. */
  readonly problem?: (record: HipaaRecord<Data>, among: Among) => string | undefined;
  /** How a record that is documented stands on a day; in order if left out. */
  readonly judge?: (record: HipaaRecord<Data>, day: DateOnly, among: Among) => Judgement;
  /** What puts it right, where that is not its evidence or a later one in its place. */
  readonly remedy?: Remedy;
  /** The day on which it falls due or expires, if there is one. */
  readonly due?: (record: HipaaRecord<Data>) => DateOnly | undefined;
  /** So many days before that a ticket is opened, once for each. */
  readonly remindBefore?: readonly number[];
  /** What its ticket is called, given the day in words. */
  readonly reminder?: (record: HipaaRecord<Data>, due: string) => string;
  /** Whether a record that is judged so wants no ticket; all that fall due want one if left out. */
  readonly isSettled?: (judgement: Judgement) => boolean;
  /** The vendor whose file it belongs to, by name key. */
  readonly vendor?: (record: HipaaRecord<Data>) => string | undefined;
  /** The days on which its judgement changes by itself. */
  readonly turns?: (record: HipaaRecord<Data>) => readonly DateOnly[];
}

/** Lets each kind be written for its own data and kept beside the others. */
export const kind = <Data>(given: Kind<Data>): Kind<unknown> => given as unknown as Kind<unknown>;
