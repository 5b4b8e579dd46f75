import { Temporal } from 'temporal-polyfill';
import { cents, dateOnly, type Cents, type DateOnly, type Instant } from '../../../platform/rules/units';
import { questionsFor, type Asked, type Question, type Questionnaire } from './questionnaire';

export type Answered = string | number | Cents | DateOnly;

/** What somebody said to a question, and when; `value` is a text, a number, whole cents or a date, as the question's type says. */
export interface Answer {
  readonly question: string;
  readonly value: Answered;
  readonly at: Instant;
  readonly by: string;
  /** It was said before the client signed. */
  readonly as?: Asked | undefined;
}

export type AnswerRead =
  | { readonly outcome: 'answer'; readonly value: Answered }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'refused'; readonly sentence: string };

const answer = (value: Answered): AnswerRead => ({ outcome: 'answer', value });
const refused = (sentence: string): AnswerRead => ({ outcome: 'refused', sentence });

/** Reads what was typed as the question's type wants it; the sentence says what would be right. */
export function readAnswer(question: Question, typed: string): AnswerRead {
  const text = typed.trim();
  return text === '' ? { outcome: 'empty' } : readers[question.type](text, question);
}

const readers: Readonly<Record<Question['type'], (text: string, question: Question) => AnswerRead>> = {
  text: answer,
  number: (text) => {
    const value = numberIn(text);
    return value === undefined || value < 0 ? refused('Give a number of zero or more.') : answer(value);
  },
  money: (text) => {
    const value = numberIn(text.replace(/^[$€£]\s*/, ''));
    return value === undefined || value < 0
      ? refused('Give an amount of zero or more, such as 1,200.50.')
      : answer(cents(Math.round(value * 100)));
  },
  choice: (text, { choices = [] }) => {
    const chosen = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    return chosen === undefined ? refused(`Choose one of: ${choices.join(', ')}.`) : answer(chosen);
  },
  scale: (text, { unit = '1-5' }) => {
    const [least = 1, most = 5] = unit.split('-').map(Number);
    const value = numberIn(text);
    const fits = value !== undefined && Number.isInteger(value) && value >= least && value <= most;
    return fits ? answer(value) : refused(`Give a whole number from ${String(least)} to ${String(most)}.`);
  },
  date: (text) => {
    const date = dateIn(text);
    return date ? answer(date) : refused('Give a date such as 2027-03-31.');
  },
};

/** A number as people write it, `1,200.50`; undefined where it is none. */
function numberIn(text: string): number | undefined {
  return /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

function dateIn(text: string): DateOnly | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return dateOnly(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString());
  } catch {
    return undefined;
  }
}

/** The answers that still stand when a prospect signs: those to questions that clients are asked, each with its own date. */
export function carriedOver(questionnaire: Questionnaire, answers: readonly Answer[], to: Asked = 'client'): readonly Answer[] {
  const asked = new Set(questionsFor(questionnaire, to).map(({ id }) => id));
  return answers.filter(({ question }) => asked.has(question));
}
