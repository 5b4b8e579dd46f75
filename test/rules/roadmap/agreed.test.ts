import { dateOnly } from '../../../src/platform/rules/units';
import { actionOfLine, carriedOn, isBehind, minutedActions, saidBy, type Action } from '../../../src/roadmap/rules/meeting/action';
import { agendaOf } from '../../../src/roadmap/rules/meeting/agenda';
import { fitReport, setUpOf } from '../../../src/roadmap/rules/meeting/capacity';
import type { Figure } from '../../../src/roadmap/rules/evidence/evidence';
import { meetingMinutes, nextMeeting } from '../../../src/roadmap/rules/meeting/next-meeting';
import { aDevice, aLine, devices } from './builders';

const anAction = (facts: Partial<Action> = {}): Action => ({
  id: 'one',
  kind: 'action',
  title: 'Order the server',
  who: null,
  due: null,
  meeting: '100',
  ticket: { state: 'none' },
  ...facts,
});
const withTicket = (id: string, facts: Partial<Action> = {}): Action => {
  const action = anAction(facts);
  return { ...action, ticket: { state: 'created', id, key: `HD-${id}`, says: saidBy(action) } };
};

describe('action items', () => {
  it('come from a line of the plan, to be done by the end of its quarter or year', () => {
    expect(actionOfLine(aLine({ id: 'l', title: 'Server', plannedFor: { year: 2027, quarter: 2 } }))).toEqual({
      title: 'Server',
      due: '2027-06-30',
      line: 'l',
    });
    expect(actionOfLine(aLine({ plannedFor: { year: 2028 } })).due).toBe('2028-12-31');
  });

  it('are told to their ticket anew when title, doer or day changed', () => {
    expect(isBehind(withTicket('1'))).toBe(false);
    expect(isBehind({ ...withTicket('1'), due: dateOnly('2027-01-01') })).toBe(true);
    expect(isBehind(anAction())).toBe(false);
  });

  it('complaint: action items not followed up: are carried to the next meeting until their ticket is done', () => {
    const [open, done, unmade] = [withTicket('1', { id: 'open' }), withTicket('2', { id: 'done' }), anAction({ id: 'unmade' })];
    const states = [
      { id: '1', status: 'In Progress', isDone: false },
      { id: '2', status: 'Closed', isDone: true },
    ];
    expect(carriedOn([open, done, unmade], states).map(({ id }) => id)).toEqual(['open', 'unmade']);
  });

  it('practice 54: complaints about single tickets are not in the minutes, and their time is not the meeting’s', () => {
    expect(minutedActions([anAction(), anAction({ kind: 'complaint' }), anAction({ kind: 'meeting' })])).toHaveLength(1);
    expect(meetingMinutes(90, 10)).toBe(80);
  });
});

describe('agendaOf', () => {
  const figures: readonly Figure[] = [
    { name: 'created', value: 20, before: 12 },
    { name: 'resolved', value: 13, before: 12 },
    { name: 'duties', value: 3, before: 0 },
    { name: 'agreements', value: 0 },
    { name: 'visits', value: 2, before: 2 },
    { name: 'ageing', value: null },
  ];
  const agenda = agendaOf({ topics: [{ id: 't', text: 'The new office', place: 'here' }], evidence: { figures }, open: 2, headsUp: [] });

  it('complaint: repetitive meetings: holds what moved or asks for a decision, and what was agreed before', () => {
    expect(agenda.here).toEqual([
      'What was agreed before and is not done: 2',
      'How happy they are with our service, and what keeps coming back',
      'The new office',
      'Tickets created: 20 (12 the quarter before)',
      'Client duties missed: 3 (0 the quarter before)',
      'Where the business is going, the plan and the budget',
    ]);
  });

  it('complaint: status items belong in mail: leaves there what stands as it stood, and single tickets', () => {
    expect(agenda.mail).toEqual([
      'Tickets resolved: 13 (12 the quarter before)',
      'Agreements that expire: 0',
      'Visits: 2 (2 the quarter before)',
      'Single tickets: each is answered on its ticket',
    ]);
  });
});

describe('fitReport', () => {
  const said = (people: number, expected: number) => ({ 'co-employees': { value: people }, 'di-headcount-12': { value: expected } });

  it('practice 30: three more people and a server at 85 % ask for a server before Q3', () => {
    const server = aDevice({ class: 'server', storageFull: 85 });
    const report = fitReport(said(12, 15), setUpOf([...devices(20), server]));
    expect(report).toEqual([{ what: 'A server is 85 % full and 3 more people will come', horizon: 'server before Q3' }]);
  });

  it('practice 38: three people beyond a capacity of 15 are something for the next twelve months, without a price', () => {
    const report = fitReport(said(15, 18), setUpOf(devices(15)));
    expect(report).toEqual([{ what: '18 people on a set-up made for 15', horizon: 'next 12 months' }]);
    expect(JSON.stringify(report)).not.toContain('$');
  });

  it('says nothing before somebody has said how many will come', () => {
    expect(fitReport({}, setUpOf(devices(1)))).toEqual([]);
  });
});

describe('nextMeeting', () => {
  it.each([
    { former: [], next: '2027-11-20' },
    { former: ['2026-05-10'], next: '2027-05-20' },
    { former: ['2026-05-10', '2026-02-01'], next: '2027-03-20' },
    { former: ['2026-09-10', '2026-07-01', '2026-05-01', '2026-03-01'], next: '2027-02-20' },
    { former: ['2025-11-20'], next: '2027-11-20' },
  ])('practice 50: after $former.length meetings before in a year the next is on $next', ({ former, next }) => {
    expect(nextMeeting(dateOnly('2026-11-20'), former.map(dateOnly))).toBe(next);
  });
});
