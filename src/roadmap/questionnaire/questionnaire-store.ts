import type { Instant } from '../../platform/rules/units';
import { rowsOf, type Stored } from '../../platform/store/rows';
import type { Questionnaire } from '../rules/questionnaire/questionnaire';
import { shippedQuestionnaire } from '../shipped-questionnaire';

/** One published version; it never changes. */
export interface PublishedVersion {
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
}

/** What there is of the firm's questionnaire besides the versions themselves. */
export interface QuestionnaireBook {
  /** Oldest first; the shipped version 1 is not among them. */
  readonly published: readonly PublishedVersion[];
  /** The last of them, so that it is read with the book. */
  readonly newest: Questionnaire | null;
  /** What somebody is changing; null while nobody is. */
  readonly draft: Questionnaire | null;
}

const store = 'questionnaire';
const bookKey = 'book';

/** Where the book lies, to be read together with other rows. */
export const bookPlace = { entity: store, key: bookKey } as const;

const books = rowsOf<QuestionnaireBook>(store);
export const versions = rowsOf<Questionnaire>(store);

/** Key of the row of a version. */
export const keyOf = (version: number): string => `v${String(version)}`;

export const theBook = (): Promise<Stored<QuestionnaireBook> | undefined> => books.get(bookKey);

export const newestIn = (book: Stored<QuestionnaireBook> | undefined): number => book?.value.published.at(-1)?.version ?? 1;

/** A version; one before the first of the firm's own is the shipped one. The newest lies in the book, for who has read that. */
export async function questionnaireOf(version: number, book?: Stored<QuestionnaireBook>): Promise<Questionnaire> {
  if (version <= shippedQuestionnaire.version) return shippedQuestionnaire;
  const newest = book?.value.newest;
  return newest?.version === version ? newest : ((await versions.get(keyOf(version)))?.value ?? shippedQuestionnaire);
}

/** The version with which a meeting begins now. */
export const newestVersion = async (): Promise<number> => newestIn(await theBook());

/** The row of the book: as it was read, or a new one. */
export const writeBook = (read: Stored<QuestionnaireBook> | undefined, value: QuestionnaireBook) =>
  read ? books.replace(read, value) : books.insert(bookKey, value);
