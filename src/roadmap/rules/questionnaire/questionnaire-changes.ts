import type { Question, Questionnaire } from './questionnaire';

/** How one version of the questionnaire differs from an earlier one; questions are the same by their id. */
export interface QuestionnaireChanges {
  readonly added: readonly Question[];
  readonly removed: readonly Question[];
  /** As they are now; text, type, choices, whom they are asked, or what they look at is another. */
  readonly changed: readonly Question[];
  /** How many stand in another place among those that were there before, or in another section. */
  readonly moved: number;
  /** Titles of sections that are new, gone or renamed. */
  readonly sections: readonly string[];
}

export function questionnaireChanges(former: Questionnaire, latter: Questionnaire): QuestionnaireChanges {
  const [before, after] = [byId(former.questions), byId(latter.questions)];
  const stay = latter.questions.filter(({ id }) => before.has(id));
  const order = former.questions.filter(({ id }) => after.has(id)).map(({ id }) => id);
  return {
    added: latter.questions.filter(({ id }) => !before.has(id)),
    removed: former.questions.filter(({ id }) => !after.has(id)),
    changed: stay.filter((question) => saysOf(question) !== saysOf(before.get(question.id) ?? question)),
    moved: stay.filter(({ id, section }, at) => order[at] !== id || before.get(id)?.section !== section).length,
    sections: sectionsChanged(former, latter),
  };
}

export const isSame = ({ added, removed, changed, moved, sections }: QuestionnaireChanges): boolean =>
  added.length + removed.length + changed.length + moved + sections.length === 0;

const byId = (questions: readonly Question[]): ReadonlyMap<string, Question> =>
  new Map(questions.map((question) => [question.id, question]));

const saysOf = ({ text, type, askedOf, unit = '', choices = [], feeds }: Question): string =>
  JSON.stringify([text, type, askedOf, unit, choices, feeds.horizon]);

function sectionsChanged(former: Questionnaire, latter: Questionnaire): readonly string[] {
  const [before, after] = [former, latter].map(({ sections }) => new Map(sections.map(({ id, title }) => [id, title])));
  const nowOther = latter.sections.filter(({ id, title }) => before?.get(id) !== title).map(({ title }) => title);
  return [...nowOther, ...former.sections.filter(({ id }) => after?.has(id) !== true).map(({ title }) => title)];
}
