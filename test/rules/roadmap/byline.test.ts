import { dateOnly, type Instant } from '../../../src/platform/rules/units';
import { bylineOf } from '../../../src/roadmap/rules/meeting/byline';
import { shippedQuestionnaire as questionnaire } from '../../../src/roadmap/shipped-questionnaire';

const answers = Object.fromEntries(
  questionnaire.questions
    .slice(0, 34)
    .map(({ id }) => [id, { question: id, value: 'Mrs Park has diabetes', at: '2026-11-12T17:00:00Z' as Instant, by: 'grace' }]),
);
const open = { heldOn: dateOnly('2026-11-12'), answers, questionnaire, finishedAt: null };

it.each([
  { facts: open, title: 'Q4 review: 34 of 60 answered' },
  { facts: { ...open, heldOn: dateOnly('2026-03-31') }, title: 'Q1 review: 34 of 60 answered' },
  { facts: { ...open, finishedAt: '2026-11-12T23:30:00Z' as Instant }, title: 'Finished 12 Nov 2026' },
])('the item beside a page’s author says $title', ({ facts, title }) => {
  expect(bylineOf('501', facts)).toMatchObject({ title, page: '501' });
});

it('never says what anybody said', () => {
  expect(JSON.stringify(bylineOf('501', open))).not.toMatch(/Park|diabetes/);
});
