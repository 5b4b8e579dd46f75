export type QuestionType = 'text' | 'number' | 'money' | 'choice' | 'scale' | 'date';
export type AskedOf = 'prospect' | 'client' | 'both';
/** How far ahead an answer looks: now, or so many years. */
export type Horizon = 'current' | '1y' | '3y' | '5y';

export interface Question {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly type: QuestionType;
  readonly askedOf: AskedOf;
  /** `people`, `hours`; a scale's ends, `1-5`. */
  readonly unit?: string | undefined;
  readonly choices?: readonly string[] | undefined;
  /** What the answer says something about, over the years. */
  readonly feeds: { readonly horizon: Horizon; readonly trend: string | null };
}

export interface Questionnaire {
  readonly version: number;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly Question[];
}

export type Asked = Exclude<AskedOf, 'both'>;

/** As what somebody is asked: until they sign, as a prospect. */
export const askedAs = (status: 'prospect' | 'active' | 'former'): Asked => (status === 'prospect' ? 'prospect' : 'client');

/** The questions for a prospect or a client; many are the same. */
export const questionsFor = ({ questions }: Questionnaire, whom: Asked): readonly Question[] =>
  questions.filter(({ askedOf }) => askedOf === 'both' || askedOf === whom);

/** What is wrong with an edited questionnaire, as a sentence. */
export function questionnaireProblem({ sections, questions }: Questionnaire): string | undefined {
  if (questions.length > most.questions || sections.length > most.sections)
    return `At most ${String(most.questions)} questions in ${String(most.sections)} sections fit.`;
  if (sections.some(({ title }) => title.trim() === '')) return 'Every section needs its title.';
  const known = new Set(sections.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id, section, text, type, choices = [] } of questions) {
    if (text.trim() === '') return 'Every question needs its text.';
    if (seen.has(id)) return `Two questions have the id ${id}.`;
    if (!known.has(section)) return `“${text}” stands in no section.`;
    if (type === 'choice' && choices.length < 2) return `“${text}” needs at least two choices.`;
    seen.add(id);
  }
  return undefined;
}

/** All of it lies in one row of the store. */
export const most = { questions: 150, sections: 30, characters: 300, choices: 12, bytes: 110_000 } as const;
