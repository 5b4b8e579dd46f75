import type { Answer } from '../../../src/roadmap/rules/questionnaire/answer';
import { carriedOver, readAnswer } from '../../../src/roadmap/rules/questionnaire/answer';
import { outlookOf } from '../../../src/roadmap/rules/meeting/outlook';
import {
  questionnaireProblem,
  questionsFor,
  type Question,
  type Questionnaire,
} from '../../../src/roadmap/rules/questionnaire/questionnaire';
import { trendBetween } from '../../../src/roadmap/rules/questionnaire/trend';
import { dateOnly, instant } from '../../../src/platform/rules/units';
import bank from '../../../src/roadmap/catalog/roadmap-questionnaire.json';

const shipped = bank as Questionnaire;
const at = instant('2026-11-20T15:00:00.000Z');
const said = (question: string, value: Answer['value']): Answer => ({ question, value, at, by: 'grace' });
const question = (id: string): Question => shipped.questions.find((candidate) => candidate.id === id)!;

describe('the shipped questionnaire', () => {
  it('practice 27: asks 51 of its 60 questions of prospects and clients alike', () => {
    expect(shipped.questions).toHaveLength(60);
    expect(shipped.questions.filter(({ askedOf }) => askedOf === 'both')).toHaveLength(51);
    expect(questionsFor(shipped, 'client')).toHaveLength(59);
    expect(questionsFor(shipped, 'prospect')).toHaveLength(52);
  });

  it('practice 33: asks about growth, dependence, the budget for technology and what it cost', () => {
    for (const id of ['di-trend', 'de-rating', 'mo-it-budget', 'mo-spend-last']) expect(question(id).askedOf).toBe('both');
  });

  it('practice 36: has eleven sections', () => {
    expect(shipped.sections).toHaveLength(11);
    expect(questionnaireProblem(shipped)).toBeUndefined();
  });

  it('practice 56: takes a question that an administrator adds', () => {
    const added: Question = { ...question('co-employees'), id: 'own-1', text: 'How many dogs work here?' };
    const edited = { ...shipped, version: 2, questions: [...shipped.questions, added] };
    expect(questionnaireProblem(edited)).toBeUndefined();
    expect(questionsFor(edited, 'client')).toContain(added);
  });

  it.each([
    { change: { text: ' ' }, sentence: 'Every question needs its text.' },
    { change: { id: 'co-locations' }, sentence: 'Two questions have the id co-locations.' },
    { change: { section: 'none' }, sentence: '“How many people work here now?” stands in no section.' },
    { change: { type: 'choice', choices: ['yes'] }, sentence: '“How many people work here now?” needs at least two choices.' },
  ] as const)('refuses $change', ({ change, sentence }) => {
    const questions = shipped.questions.map((one) => (one.id === 'co-employees' ? { ...one, ...change } : one));
    expect(questionnaireProblem({ ...shipped, questions })).toBe(sentence);
  });
});

describe('carriedOver', () => {
  it('practice 27: keeps what a prospect said, with its date, when it signs', () => {
    const answers = [said('co-employees', 12), said('sv-previous', 'A nephew')];
    expect(carriedOver(shipped, answers)).toEqual([{ question: 'co-employees', value: 12, at, by: 'grace' }]);
  });
});

describe('readAnswer', () => {
  it.each([
    { id: 'co-employees', typed: ' 12 ', read: { outcome: 'answer', value: 12 } },
    { id: 'co-employees', typed: '-3', read: { outcome: 'refused', sentence: 'Give a number of zero or more.' } },
    { id: 'co-employees', typed: 'twelve', read: { outcome: 'refused', sentence: 'Give a number of zero or more.' } },
    { id: 'co-revenue', typed: '$3,500,000.50', read: { outcome: 'answer', value: 350_000_050 } },
    { id: 'co-revenue', typed: '-1', read: { outcome: 'refused', sentence: 'Give an amount of zero or more, such as 1,200.50.' } },
    { id: 'co-revenue', typed: '1,20', read: { outcome: 'refused', sentence: 'Give an amount of zero or more, such as 1,200.50.' } },
    { id: 'di-trend', typed: 'Growing', read: { outcome: 'answer', value: 'growing' } },
    {
      id: 'di-trend',
      typed: 'maybe',
      read: { outcome: 'refused', sentence: 'Choose one of: growing, steady, shrinking, being sold or merged.' },
    },
    { id: 'de-rating', typed: '5', read: { outcome: 'answer', value: 5 } },
    { id: 'de-rating', typed: '6', read: { outcome: 'refused', sentence: 'Give a whole number from 1 to 5.' } },
    { id: 'di-sites-date', typed: '2027-03-31', read: { outcome: 'answer', value: '2027-03-31' } },
    { id: 'di-sites-date', typed: '2027-02-30', read: { outcome: 'refused', sentence: 'Give a date such as 2027-03-31.' } },
    { id: 'co-decision-maker', typed: '  ', read: { outcome: 'empty' } },
  ])('reads “$typed” as an answer to $id', ({ id, typed, read }) => {
    expect(readAnswer(question(id), typed)).toEqual(read);
  });
});

describe('outlookOf', () => {
  it('practice 28: plots 12 people now, 15 in a year and 25 in five', () => {
    const inFive: Question = { ...question('di-headcount-36'), id: 'di-headcount-60', feeds: { horizon: '5y', trend: 'headcount' } };
    const asked = { ...shipped, questions: [...shipped.questions, inFive] };
    const answers = [said('di-headcount-60', 25), said('co-employees', 12), said('di-headcount-12', 15)];
    expect(outlookOf(asked, answers, 'headcount')).toEqual([
      { inYears: 0, value: 12 },
      { inYears: 1, value: 15 },
      { inYears: 5, value: 25 },
    ]);
  });
});

describe('trendBetween', () => {
  it('practice 34: shows 3.0 to 3.5 million in 18 months as +16.7 %, 10.8 % a year', () => {
    const trend = trendBetween({ value: 300_000_000, on: dateOnly('2025-05-20') }, { value: 350_000_000, on: dateOnly('2026-11-20') })!;
    expect((100 * trend.change).toFixed(1)).toBe('16.7');
    expect((100 * trend.yearly!).toFixed(1)).toBe('10.8');
  });

  it('says nothing of a year after two days, nor from nothing', () => {
    expect(trendBetween({ value: 2, on: dateOnly('2026-11-18') }, { value: 3, on: dateOnly('2026-11-20') })).toEqual({ change: 0.5 });
    expect(trendBetween({ value: 0, on: dateOnly('2025-11-18') }, { value: 3, on: dateOnly('2026-11-20') })).toBeUndefined();
  });
});
