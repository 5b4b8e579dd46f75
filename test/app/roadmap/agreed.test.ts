import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { cents, dateOnly, instant, type Month } from '../../../src/platform/rules/units';
import { agreedMeeting, clientNamed, heldOn, meetingTitle, reviewOn } from '../../support/meeting';
import { roundTrips } from '../../support/round-trips';
import type { TestSite } from '../../support/site';
import { pagesTitled, wordsOf } from '../../support/wiki';

const id = '0b0e7a52-6d57-4c56-8a53-2f6e3c1f0a12';
const another = '0b0e7a52-6d57-4c56-8a53-2f6e3c1f0a13';

const opened = async () => {
  const { site, grace, page } = await agreedMeeting();
  const client = await clientNamed(grace, 'Lakeside Dental');
  const ben = site.signIn('ben').accountId;
  const action = { id, kind: 'action', title: 'Order the server', who: { ours: ben }, due: dateOnly('2027-03-31') } as const;
  const add = (facts: object = {}) => grace.call('saveAction', { client, action: { ...action, ...facts } }, { page });
  const make = (ids = [id]) => grace.call('makeActionTickets', { client, ids }, { page });
  return { site, grace, page, client, ben, add, make };
};
const carrying = ({ site }: TestSite, identity: string) =>
  Object.values(site.world.jira.issues).filter(
    ({ properties }) => (properties['rounds-action'] as { identity?: string } | undefined)?.identity === identity,
  );
const wordsOn = (site: TestSite) => wordsOf(pagesTitled(site, 'LAKESIDE', meetingTitle)[0]);

describe('action items', () => {
  it('become one ticket each, which a second time is brought up to date', async () => {
    const { site, page, ben, add, make } = await opened();
    await add();
    await Promise.allSettled([make(), make()]);
    await make();
    await add({ title: 'Order two servers', due: null });
    const { standing, waiting } = await make();
    const [ticket, ...more] = carrying(site, `${page}:${id}`);
    expect(more).toEqual([]);
    expect(ticket).toMatchObject({ summary: 'Order two servers', assignee: ben, duedate: null });
    expect([waiting, standing.actions[0]?.ticket]).toMatchObject([0, { state: 'created', key: ticket?.key }]);
  });

  it('complaint: action items not followed up: tell their state at the end and are open at the next meeting', async () => {
    const { site, grace, client, add, make } = await opened();
    await add();
    const { standing } = await make();
    const [{ ticket } = { ticket: undefined }] = standing.actions;
    if (ticket?.state !== 'created') throw new Error('The ticket is made.');
    await grace.call('finishMeeting', { client, nextOn: dateOnly('2027-05-20') }, { page: standing.actions[0]!.meeting });
    expect(wordsOn(site)).toMatch(new RegExp(`Order the server, .*by March 31, 2027, ${ticket.key}: `));
    const { page: next } = await grace.call('startMeeting', { client, heldOn: dateOnly('2027-05-20') });
    expect((await reviewOn(next, grace)).standing.actions).toMatchObject([{ title: 'Order the server', ticket: { key: ticket.key } }]);
    const { states } = await grace.call('openTicketStates', { ids: [ticket.id] }, { page: next });
    expect(states).toMatchObject([{ id: ticket.id, isDone: false }]);
  });

  it('practice 54: a complaint about one ticket becomes a ticket of the desk and stays out of the minutes', async () => {
    const { site, grace, page, client, add, make } = await opened();
    await add({ id: another, kind: 'complaint', title: 'The printer jams again', who: null, due: null });
    await make([another]);
    const [ticket] = carrying(site, `${page}:${another}`);
    expect(site.site.world.jira.issueTypes[ticket?.issueTypeId ?? '']?.name).toBe('Incident');
    await grace.call('finishMeeting', { client }, { page });
    expect(wordsOn(site)).not.toContain('The printer jams again');
    expect(wordsOn(site)).toContain('Action items\nNothing was agreed.');
  });

  it('come once from a line of the plan, and hold back what looks like a patient’s data', async () => {
    const { add } = await opened();
    await add({ line: 'line-1' });
    const { standing } = await add({ id: another, line: 'line-1' });
    expect(standing.actions).toHaveLength(1);
    await expect(add({ title: 'Call about SSN 123-45-6789' })).rejects.toThrow('This looks like');
  });
});

describe('the score of our service', () => {
  it('practice 54: is asked at every meeting, and tells how it moved', async () => {
    const { site, grace, page, client } = await opened();
    const score = (typed: string, on: string) => grace.call('answerQuestion', { question: 'sv-satisfaction', typed }, { page: on });
    await expect(score('6', page)).rejects.toThrow('Give a whole number from 1 to 5.');
    await score('3', page);
    await grace.call('finishMeeting', { client }, { page });
    const { page: next } = await grace.call('startMeeting', { client, heldOn: dateOnly('2027-05-20') });
    await grace.call('saveMeetingFacts', { consentOn: heldOn }, { page: next });
    await score('5', next);
    const { scores, suggestedNext } = await reviewOn(next, site.signIn('grace'));
    expect([scores, suggestedNext]).toEqual([[{ heldOn, score: 3 }], '2027-11-20']);
  });
});

describe('what is worth remembering', () => {
  it('practice 31: makes no ticket, so that no clock of a service agreement starts, and is on no page', async () => {
    const { site, grace, page, client } = await opened();
    const before = Object.keys(site.site.world.jira.issues).length;
    await grace.call('addRelationNote', { client, id, text: 'Pat’s daughter starts college' }, { page });
    await grace.call('finishMeeting', { client }, { page });
    expect(Object.keys(site.site.world.jira.issues)).toHaveLength(before);
    expect(wordsOn(site)).not.toContain('college');
    expect((await reviewOn(page, grace)).standing.notes).toMatchObject([{ text: 'Pat’s daughter starts college' }]);
    expect((await reviewOn(page, site.signIn('ada'))).standing.notes).toEqual([]);
  });
});

describe('the end of a meeting', () => {
  it('takes eight calls, with tickets that are asked how far they are', async () => {
    const { site, grace, page, client, add, make } = await opened();
    await add();
    await make();
    await grace.call('openEvidence', { client }, { page });
    const { calls } = await roundTrips(site, () => grace.call('finishMeeting', { client }, { page }));
    expect(calls).toBeLessThanOrEqual(8);
  });

  it('complaint: a proposal changes after approval: stays as it was whatever becomes of plan, topics and budget year', async () => {
    const { site, grace, page, client, add } = await opened();
    await add();
    const topics = [{ id, text: 'The new office', place: 'here' }] as const;
    await grace.call('saveMeetingFacts', { topics }, { page });
    await grace.call('finishMeeting', { client, nextOn: dateOnly('2027-05-20') }, { page });
    const then = wordsOn(site);
    expect(then).toMatch(/Agenda\n[^]*The new office\n[^]*Next meeting\nMay 20, 2027\n/);
    const frozen = await reviewOn(page, grace);
    await expect(add({ title: 'Something else' })).rejects.toThrow('This meeting is finished');
    const line = {
      id: another,
      title: 'Later',
      plan: '1y',
      plannedFor: { year: 2027 },
      recurring: 'once',
      each: cents(100),
      count: 1,
      labour: cents(0),
    } as const;
    await grace.call('savePlanLine', { client, line }, { page });
    expect((await grace.call('finishMeeting', { client }, { page })).outcome).toBe('finished');
    expect(wordsOn(site)).toBe(then);
    const { lines, agreed, hash } = await reviewOn(page, grace);
    expect({ lines, agreed, hash }).toEqual({ lines: frozen.lines, agreed: frozen.agreed, hash: frozen.hash });
  });

  it('shows the next date on the list, and refuses one that is not after the meeting', async () => {
    const { grace, page, client } = await opened();
    await expect(grace.call('finishMeeting', { client, nextOn: heldOn }, { page })).rejects.toThrow(
      'The next meeting must be after this one.',
    );
    await grace.call('finishMeeting', { client, nextOn: dateOnly('2027-05-20') }, { page });
    const { clients } = await grace.call('openRoadmap', {});
    expect(clients.find(({ id: of }) => of === client)?.next).toBe('2027-05-20');
  });

  it('practice 41: two hours with a contract client are noted once, as planning, and cost nothing', async () => {
    const { site, grace, page, client } = await opened();
    await grace.call('adoptPolicy', { policy: usualPolicy, from: dateOnly('2026-01-01'), note: 'First', after: 0 });
    await grace.call('finishMeeting', { client }, { page });
    const book = () =>
      grace.call(
        'bookMeeting',
        { client, startedAt: instant(`${heldOn}T12:00:00.000Z`), minutes: 130, onTickets: 10, kind: 'onSite' },
        { page },
      );
    const { booked } = await book();
    expect(booked.minutes).toBe(120);
    expect((await book()).booked).toEqual(booked);
    expect(carrying(site, `${page}:time-${page}`)).toHaveLength(1);
    const organization = (await grace.call('listClients', {})).clients.find(({ id: of }) => of === client)?.organization?.id ?? null;
    const { statement } = await grace.call('openStatement', { client, month: '2026-11' as Month, organization });
    const charge = statement.charges.find(({ work }) => work.some(({ id: entry }) => entry === booked.entry));
    expect(charge).toMatchObject({ unit: 'free', amount: 0 });
    expect((await reviewOn(page, grace)).booked).toEqual(booked);
  });
});
