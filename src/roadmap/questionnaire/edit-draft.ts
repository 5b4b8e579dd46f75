import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Change, type Stored } from '../../platform/store/rows';
import { questionnaireProblem, type Questionnaire } from '../rules/questionnaire/questionnaire';
import { isSame, questionnaireChanges } from '../rules/questionnaire/questionnaire-changes';
import { shippedQuestionnaire } from '../shipped-questionnaire';
import { keyOf, theBook, versions, writeBook, type PublishedVersion, type QuestionnaireBook } from './questionnaire-store';

export interface QuestionnaireOpened {
  readonly outcome: 'questionnaire';
  /** Of the draft; a save that carries an older one is refused. */
  readonly version: number;
  readonly newest: Questionnaire;
  readonly draft: Questionnaire | null;
  readonly shipped: Questionnaire;
  readonly published: readonly PublishedVersion[];
}

type Book = Stored<QuestionnaireBook> | undefined;

/** The questionnaire with which meetings begin now, and what somebody is changing about it; one call. */
export async function openQuestionnaire(): Promise<QuestionnaireOpened> {
  return opened(await theBook());
}

function opened(book: Book): QuestionnaireOpened {
  const { draft = null, published = [], newest } = book?.value ?? {};
  return {
    outcome: 'questionnaire',
    version: book?.version ?? 0,
    newest: newest ?? shippedQuestionnaire,
    draft,
    shipped: shippedQuestionnaire,
    published,
  };
}

interface SaveDraft {
  readonly version: number;
  /** Null gives the draft up. */
  readonly draft: Questionnaire | null;
}

/** Keeps what somebody is changing; meetings see nothing of it. */
export async function saveQuestionnaireDraft(_: Asker, { version, draft }: SaveDraft, book: Book): Promise<QuestionnaireOpened> {
  const { published = [], newest = null } = book?.value ?? {};
  return opened(await write(book, version, { published, newest, draft }));
}

/**
 * Makes the draft the next version, with which meetings begin from now on: its own row and the book's together, or neither.
 */
export async function publishQuestionnaire(
  asker: Asker,
  { version }: { readonly version: number },
  book: Book,
): Promise<QuestionnaireOpened> {
  const draft = book?.value.draft;
  if (!draft) throw new Refusal('badInput', 'Nothing is changed yet.');
  if (book.version !== version) throw changed();
  const problem = questionnaireProblem(draft);
  if (problem) throw new Refusal('badInput', problem);
  const before = book.value.newest ?? shippedQuestionnaire;
  if (isSame(questionnaireChanges(before, draft))) throw sameAs(before.version);
  const newest: Questionnaire = { ...draft, version: before.version + 1 };
  const published = [...book.value.published, { version: newest.version, at: now(), by: asker.accountId }];
  return opened(await write(book, version, { published, newest, draft: null }, versions.insert(keyOf(newest.version), newest)));
}

async function write(
  book: Book,
  version: number,
  value: QuestionnaireBook,
  ...more: readonly Change[]
): Promise<Stored<QuestionnaireBook>> {
  if ((book?.version ?? 0) !== version || (await commit(writeBook(book, value), ...more)) === 'conflict') throw changed();
  return { key: book?.key ?? 'book', version: version + 1, value };
}

const changed = () =>
  new Refusal('changedMeanwhile', 'Somebody else changed the questionnaire meanwhile. Yours is kept here; look at theirs first.');

const sameAs = (version: number) => new Refusal('badInput', `The draft says the same as version ${String(version)}.`);
