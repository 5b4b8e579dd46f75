import type { Question, Questionnaire } from './questionnaire';

/** Where a question goes: beside another one, or to the end of a section. */
export type QuestionPlace = { readonly beside: string; readonly edge: 'before' | 'after' } | { readonly endOf: string };

/** The questionnaire with a question in another place; beside a question of another section it comes into that one. */
export function moveQuestion(questionnaire: Questionnaire, id: string, place: QuestionPlace): Questionnaire {
  const moved = questionnaire.questions.find((question) => question.id === id);
  if (!moved || ('beside' in place && place.beside === id)) return questionnaire;
  const others = questionnaire.questions.filter((question) => question.id !== id);
  if ('endOf' in place) return { ...questionnaire, questions: [...others, { ...moved, section: place.endOf }] };
  const at = others.findIndex((question) => question.id === place.beside);
  const beside = others[at];
  if (!beside) return questionnaire;
  const here = place.edge === 'before' ? at : at + 1;
  return { ...questionnaire, questions: [...others.slice(0, here), { ...moved, section: beside.section }, ...others.slice(here)] };
}

/** One place up or down within its section; at its end it goes into the next one. */
export function stepQuestion(questionnaire: Questionnaire, id: string, step: -1 | 1): Questionnaire {
  const { sections, questions } = questionnaire;
  const moved = questions.find((question) => question.id === id);
  if (!moved) return questionnaire;
  const around = questions.filter(({ section }) => section === moved.section);
  const beside = around[around.indexOf(moved) + step];
  if (beside) return moveQuestion(questionnaire, id, { beside: beside.id, edge: step === 1 ? 'after' : 'before' });
  const next = sections[sections.findIndex((section) => section.id === moved.section) + step];
  if (!next) return questionnaire;
  const first = questions.find(({ section }) => section === next.id);
  return step === 1 && first
    ? moveQuestion(questionnaire, id, { beside: first.id, edge: 'before' })
    : moveQuestion(questionnaire, id, { endOf: next.id });
}

/** Changes a question, or puts a new one at the end of its section. */
export function putQuestion(questionnaire: Questionnaire, question: Question): Questionnaire {
  const { questions } = questionnaire;
  const isThere = questions.some(({ id }) => id === question.id);
  return {
    ...questionnaire,
    questions: isThere ? questions.map((each) => (each.id === question.id ? question : each)) : [...questions, question],
  };
}

export const takeQuestion = (questionnaire: Questionnaire, id: string): Questionnaire => ({
  ...questionnaire,
  questions: questionnaire.questions.filter((question) => question.id !== id),
});

/** Renames a section, or adds one at the end. */
export function putSection(questionnaire: Questionnaire, section: { readonly id: string; readonly title: string }): Questionnaire {
  const { sections } = questionnaire;
  const isThere = sections.some(({ id }) => id === section.id);
  return {
    ...questionnaire,
    sections: isThere ? sections.map((each) => (each.id === section.id ? section : each)) : [...sections, section],
  };
}

/** Only a section without questions goes. */
export const takeSection = (questionnaire: Questionnaire, id: string): Questionnaire =>
  questionnaire.questions.some(({ section }) => section === id)
    ? questionnaire
    : { ...questionnaire, sections: questionnaire.sections.filter((section) => section.id !== id) };
