import { instant } from '../../../src/platform/rules/units';
import { changesMark, lastNoted, notedAt, ticketsEver } from '../../../src/time/rules/noted';
import { aTicket, anEntry } from '../../support/builders';

const at = (time: string) => instant(`2026-11-20T${time}:00.000Z`);
const removed = { at: at('11:00'), how: 'deleted' } as const;

describe('notedAt', () => {
  it.each([
    { entry: {}, noted: at('10:31'), because: 'practice 90: an entry is time noted' },
    { entry: { stoppedAt: at('10:00') }, noted: at('10:31'), because: 'practice 90: a zero-time note is enough' },
    { entry: { kind: 'travel' as const }, noted: at('10:31'), because: 'the way there is work for the ticket' },
    { entry: { kind: 'break' as const }, noted: undefined, because: 'a break is no work' },
    { entry: { removed }, noted: undefined, because: 'it was thrown away' },
    { entry: { review: { ranUntil: at('23:00') } }, noted: undefined, because: 'its technician has not said so' },
  ])('is $noted: $because', ({ entry, noted }) => {
    expect(notedAt(anEntry({ savedAt: at('10:31'), ...entry }))).toBe(noted);
  });
});

describe('lastNoted', () => {
  it('is the latest of what counts, whoever noted it', () => {
    const [first, second] = [anEntry({ savedAt: at('10:31') }), anEntry({ technician: 'ben', savedAt: at('10:40') })];
    expect(lastNoted([second, first, anEntry({ savedAt: at('10:50'), removed })])).toBe(at('10:40'));
    expect(lastNoted([])).toBeNull();
  });
});

describe('changesMark', () => {
  const entry = anEntry();
  it.each([
    { touched: { entry }, changes: true, because: 'a new entry notes time' },
    { touched: { entry: anEntry({ removed }) }, changes: false, because: 'a clock that is thrown away notes none' },
    { touched: { before: entry, entry: anEntry({ note: 'More words' }) }, changes: false, because: 'only its words changed' },
    { touched: { before: entry, entry: anEntry({ removed }) }, changes: true, because: 'it was thrown away' },
    { touched: { before: anEntry({ removed }), entry }, changes: true, because: 'it was brought back' },
    { touched: { before: entry, entry: anEntry({ ticket: aTicket('HD-8') }) }, changes: true, because: 'it moved' },
  ])('is $changes where $because', ({ touched, changes }) => {
    expect(changesMark(touched)).toBe(changes);
  });
});

it('remembers every ticket that an entry was on', () => {
  const history = [
    { at: at('11:00'), by: 'ada', before: { ticket: aTicket('HD-8') } },
    { at: at('10:50'), by: 'ada', before: { note: '' } },
    { at: at('10:40'), by: 'ada', before: { ticket: aTicket('HD-7') } },
  ];
  expect(ticketsEver(anEntry({ ticket: aTicket('HD-7'), history }))).toEqual([aTicket('HD-7').id, aTicket('HD-8').id]);
});
