import {
  moveQuestion,
  putQuestion,
  putSection,
  stepQuestion,
  takeQuestion,
  takeSection,
} from '../../../src/roadmap/rules/questionnaire/edit-questionnaire';
import { isSame, questionnaireChanges } from '../../../src/roadmap/rules/questionnaire/questionnaire-changes';
import { shippedQuestionnaire as shipped } from '../../../src/roadmap/shipped-questionnaire';

const [first, second] = shipped.questions;
if (!first || !second) throw new Error('The bank is empty.');
const last = shipped.questions.filter(({ section }) => section === 'company').at(-1)!;
const beyond = shipped.questions.find(({ section }) => section === 'direction')!;

it('is the same as itself', () => expect(isSame(questionnaireChanges(shipped, shipped))).toBe(true));

it('counts what was added, changed, removed and moved', () => {
  const added = { ...first, id: 'new', text: 'New?' };
  const edited = putSection(putQuestion(takeQuestion(putQuestion(shipped, added), last.id), { ...second, text: 'Else?' }), {
    id: 'company',
    title: 'You',
  });
  const changes = questionnaireChanges(shipped, edited);
  expect(changes.added.map(({ id }) => id)).toEqual(['new']);
  expect(changes.changed.map(({ text }) => text)).toEqual(['Else?']);
  expect(changes.removed.map(({ id }) => id)).toEqual([last.id]);
  expect([changes.moved, changes.sections]).toEqual([0, ['You']]);
});

it('moves a question beside another one, also into its section', () => {
  const moved = moveQuestion(shipped, first.id, { beside: beyond.id, edge: 'before' });
  const at = moved.questions.findIndex(({ id }) => id === first.id);
  expect([moved.questions[at]?.section, moved.questions[at + 1]?.id]).toEqual(['direction', beyond.id]);
  expect(questionnaireChanges(shipped, moved).moved).toBeGreaterThan(0);
});

it('steps within a section, and at its end into the next one', () => {
  expect(stepQuestion(shipped, first.id, 1).questions.slice(0, 2)).toEqual([second, first]);
  expect(stepQuestion(shipped, first.id, -1)).toBe(shipped);
  const over = stepQuestion(shipped, last.id, 1).questions.find(({ id }) => id === last.id);
  expect(over?.section).toBe('direction');
});

it('lets only a section go that has no question', () => {
  expect(takeSection(shipped, 'company')).toBe(shipped);
  const empty = putSection(shipped, { id: 'x', title: 'Empty' });
  expect(takeSection(empty, 'x').sections).toEqual(shipped.sections);
});

it('fits one row of the store: the shipped one takes less than a tenth', () => {
  expect(JSON.stringify(shipped).length).toBeLessThan(24_000);
});
