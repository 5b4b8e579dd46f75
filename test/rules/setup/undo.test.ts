import { nothingSetUp, type Made, type Thing } from '../../../src/setup/rules/set-up';
import { panelLine } from '../../../src/setup/rules/project-lines';
import { hasNews, settled, withFound } from '../../../src/setup/rules/settled';
import { afterUndo, undoProblem, usersOf } from '../../../src/setup/rules/undo-problem';
import { usedFor } from '../../../src/setup/rules/type-words';
import { fewOf } from '../../../src/setup/rules/in-words';
import { aSite, aType, desk, deskScheme, noted } from './a-site';

const type: Thing = { kind: 'type', ticket: 'maintenance', name: 'Maintenance', id: '1' };
const placed: Thing = { kind: 'inScheme', scheme: { id: '70', name: 'HD: Issue Type Scheme' }, type: { id: '1', name: 'Maintenance' } };
const requestType: Thing = {
  kind: 'requestType',
  project: { id: desk.id, key: 'HD' },
  name: 'Monthly maintenance',
  issueType: '1',
  id: '7',
};
const withMade = (...made: Made[]) => ({ setUp: { ...nothingSetUp, made } });

describe('what Rounds made', () => {
  it('counts as made when it is there although no answer came, if it is ours', () => {
    const lost = noted({ ...type, id: null }, 'making');
    const ours = aType('12', 'Maintenance', { description: usedFor.maintenance });
    expect(settled(aSite({ ...withMade(lost), types: [ours] }))).toMatchObject([{ state: 'made', thing: { id: '12' } }]);
    expect(settled(aSite({ ...withMade(lost), types: [aType('12', 'Maintenance', { description: 'Somebody else’s' })] }))).toEqual([]);
    expect(settled(aSite({ ...withMade(lost) }))).toEqual([]);
  });

  it('is no longer listed once somebody deleted it in Jira', () => {
    expect(settled(aSite(withMade(noted(type), noted(placed), noted(requestType))))).toEqual([]);
  });
});

describe('undo', () => {
  const there = { types: [aType('1', 'Maintenance')], schemes: [deskScheme({ types: ['9', '1'] })] };
  it.each([
    { thing: type, tickets: 12, says: '12 tickets have the type “Maintenance”. Give them another one first, or keep it.' },
    { thing: placed, tickets: 1, says: '1 ticket has the type “Maintenance” in projects of “HD: Issue Type Scheme”.' },
    { thing: requestType, tickets: 2, says: 'Customers of HD would no longer see 2 tickets of theirs.' },
  ])('refuses what $tickets tickets use: $thing.kind', ({ thing, tickets, says }) => {
    expect(undoProblem(noted(thing), aSite(there), tickets)).toContain(says);
    expect(undoProblem(noted(thing), aSite({ ...there, ...withMade(noted(placed)) }), 0)).toBeUndefined();
  });

  it('refuses a type that somebody else put into a scheme, or based a request type on', () => {
    expect(undoProblem(noted(type), aSite(there), 0)).toContain('Somebody else put “Maintenance” into “HD: Issue Type Scheme”.');
    const based = { [desk.id]: [{ id: '7', name: 'Upkeep', issueTypeId: '1' }] };
    expect(undoProblem(noted(type), aSite({ types: there.types, requestTypes: based }), 0)).toContain(
      'The request type “Upkeep” makes tickets of it.',
    );
  });

  it('forgets with a type where it stood, and nothing else', () => {
    expect(afterUndo([noted(type), noted(placed), noted(requestType)], type).map(({ thing }) => thing.kind)).toEqual(['requestType']);
    expect(usersOf(placed, aSite(there))).toBe('issuetype = 1 AND project in (100)');
  });
});

describe('a list of many', () => {
  it.each([
    { words: ['A'], count: 1, says: 'A' },
    { words: ['A', 'B', 'C', 'D'], count: 4, says: 'A, B, C and D' },
    { words: ['A', 'B', 'C', 'D', 'E'], count: 5, says: 'A, B, C and 2 others' },
    { words: ['A', 'B', 'C', 'D'], count: 400, says: 'A, B, C and 397 others' },
  ])('of $count says $says', ({ words, count, says }) => expect(fewOf(words, count)).toBe(says));
});

describe('a panel that Jira is taking away', () => {
  const thing = { kind: 'panel', project: { id: desk.id, key: desk.key }, task: 't' } as const;
  const panel = noted(thing, 'removing');
  const facts = (task: 'underWay' | 'done' | 'failed') => aSite({ setUp: { ...nothingSetUp, made: [panel] }, tasks: { t: task } });

  it.each([
    { task: 'underWay', stands: ['removing'], news: false, because: 'Jira is at it' },
    { task: 'done', stands: [], news: true, because: 'it is gone' },
    { task: 'failed', stands: ['made'], news: true, because: 'it stays after all' },
  ] as const)('stands in the list as $stands where its task is $task: $because', ({ task, stands, news }) => {
    expect(settled(facts(task)).map(({ state }) => state)).toEqual(stands);
    expect(hasNews(facts(task))).toBe(news);
    expect(withFound([panel], facts(task)).map(({ state }) => state)).toEqual(stands);
  });

  it('counts as there where nobody knows whether Jira was asked', () => {
    const asked = aSite({ setUp: { ...nothingSetUp, made: [{ ...panel, thing: { ...thing, task: null } }] } });
    expect(settled(asked).map(({ state }) => state)).toEqual(['made']);
    expect(panelLine(facts('underWay')).says).toBe('Jira is taking the panel away just now.');
  });
});
