import { dateOnly } from '../../../src/platform/rules/units';
import type { Answer } from '../../../src/roadmap/rules/questionnaire/answer';
import { serviceQuestion } from '../../../src/roadmap/rules/meeting/benefits';
import { meetingsNamed } from '../../../src/roadmap/rules/client/client-roadmap';

const held = (on: string, more: object = {}, score?: number) => ({
  page: on,
  space: { key: 'LAKE' },
  heldOn: dateOnly(on),
  answers: score === undefined ? {} : { [serviceQuestion]: { value: score } as unknown as Answer },
  finished: {},
  ...more,
});

it('names the last meeting, the day that it set for the next, and the scores from the earliest on', () => {
  const latestFirst = [held('2026-09-01', { finished: { agreed: { nextOn: dateOnly('2027-01-12') } } }, 4), held('2026-03-01', {}, 3)];
  expect(meetingsNamed(latestFirst)).toEqual({
    open: null,
    nextOn: '2027-01-12',
    last: { page: '2026-09-01', spaceKey: 'LAKE', heldOn: '2026-09-01' },
    scores: [3, 4],
  });
});

it('names the meeting that has begun instead of a day', () => {
  const latestFirst = [
    held('2026-11-20', { finished: null }),
    held('2026-09-01', { finished: { agreed: { nextOn: dateOnly('2026-11-12') } } }),
  ];
  expect(meetingsNamed(latestFirst)).toMatchObject({
    open: { page: '2026-11-20' },
    nextOn: null,
    last: { page: '2026-09-01' },
    scores: [],
  });
});
