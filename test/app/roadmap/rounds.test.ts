import { dateOnly, minutes } from '../../../src/platform/rules/units';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import {
  answer,
  begunRound,
  commentAs,
  hostedSite,
  inRound,
  invitationTickets,
  saidOn,
  threeWeeks,
  ticketOfClient,
  viewOf,
} from '../../support/round';

const [lakeside, alder] = ['Lakeside Dental', 'Alder & Finch LLP'];

describe('beginning a round', () => {
  it('practice 51: twelve clients fit into three weeks of two hosts, each with a ticket and a time of its own', async () => {
    const { site, grace } = await hostedSite();
    const preview = await grace.call('previewRound', threeWeeks);
    expect(invitationTickets(site).size).toBe(0);
    expect(await grace.call('startRound', threeWeeks)).toMatchObject({ outcome: 'started' });
    const { round, clients, taken } = await viewOf(grace);
    expect(round?.invited).toBe(12);
    const first = clients.map(({ invitation }) => `${invitation?.offers[0]?.host ?? ''} ${invitation?.offers[0]?.startsAt ?? ''}`);
    expect(new Set(first).size).toBe(12);
    expect(clients.map(({ invitation }) => invitation?.offers)).toEqual(preview.invitations.map(({ offers }) => offers));
    expect(taken).toEqual([]);
    expect([...invitationTickets(site).values()].map(({ length }) => length)).toEqual(Array.from({ length: 12 }, () => 1));
  });

  it('asks the client’s contact on the portal, in the client’s time zone, with the organization on the ticket', async () => {
    const { site } = await begunRound();
    const [pats, others] = [ticketOfClient(site, lakeside), ticketOfClient(site, 'Kailua Family Dental')];
    expect(pats.reporter).toBe(site.signIn('pat').accountId);
    expect(JSON.stringify(pats.description)).toMatch(
      /1\. (Tuesday|Thursday), December \d+, 2026, .* [AP]M PST with (Grace Lindqvist|Ada Okafor)/,
    );
    expect(JSON.stringify(others.description)).toMatch(/ HST with /);
    expect((await site.jira('pat').get(`/rest/servicedeskapi/request/${pats.key}`)).status).toBe(200);
  });

  it('answers with the round under way instead of a second one, also two at once', async () => {
    const { site, grace } = await hostedSite();
    const both = await Promise.all([grace.call('startRound', threeWeeks), grace.call('startRound', threeWeeks)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['started', 'underWay']);
    expect([...invitationTickets(site).values()].flat()).toHaveLength(12);
  });

  it('as an action of Automation is done once a day, even when the round was closed meanwhile', async () => {
    const { site, grace } = await hostedSite();
    const outputs = await site.runAction('start-meeting-round', { name: 'Winter round', from: '2026-11-30', to: '2026-12-20' });
    expect(outputs).toEqual({ round: 'Winter round', invited: 12 });
    expect(await site.runAction('start-meeting-round', {})).toEqual(outputs);
    await grace.call('closeRound', {});
    expect(await site.runAction('start-meeting-round', {})).toEqual(outputs);
    expect([...invitationTickets(site).values()].flat()).toHaveLength(12);
    expect(await site.runAction('start-meeting-round', { from: 'soon' })).toMatchObject({
      errors: [{ message: expect.stringContaining('not a day') as unknown }],
    });
  });

  it('is for managers, and says what is missing', async () => {
    const site = await openTestSite();
    await expect(site.signIn('grace').call('startRound', {})).rejects.toThrow('add a host below');
    await expect(site.signIn('ada').call('openRounds', {})).rejects.toThrow('Only a service manager can do this.');
  });

  it('practice 53: takes hosts with meetings of one to two hours', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const save = (length: number) =>
      grace.call('saveHost', {
        host: grace.accountId,
        slots: [{ weekday: 2, time: '10:00', minutes: minutes(length) }],
        capPerWeek: 2,
        away: [],
      });
    await expect(save(59)).rejects.toThrow('A meeting takes 60 to 120 minutes.');
    await expect(save(121)).rejects.toThrow('A meeting takes 60 to 120 minutes.');
    expect((await save(60)).settings.hosts).toMatchObject([{ name: 'Grace Lindqvist', timeZone: 'America/Los_Angeles' }]);
  });

  it('opens in two rounds of calls', async () => {
    const { site, grace } = await begunRound();
    expect((await roundTrips(site, () => viewOf(grace))).sequential).toBeLessThanOrEqual(2);
  });
});

describe('answering an invitation', () => {
  it('by the number of a time books it, and puts the file for the calendar where the customer sees it', async () => {
    const { site, grace } = await begunRound([lakeside, alder]);
    const { invitation } = await inRound(grace, lakeside);
    await answer(site, 'pat', lakeside, '2');
    expect((await inRound(grace, lakeside)).invitation).toMatchObject({
      state: 'booked',
      booking: { ...invitation?.offers[1], sequence: 0 },
      telling: null,
    });
    const ticket = ticketOfClient(site, lakeside);
    expect(saidOn(ticket).at(-1)).toMatch(
      /^Booked: .* PST with .*\nThe attached file puts it into your calendar\.\n\[\^roadmap-meeting\.ics\]$/,
    );
    const [file] = ticket.attachments ?? [];
    const text = Buffer.from(site.site.world.jira.files?.[file?.id ?? ''] ?? '', 'base64').toString();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nSEQUENCE:0\r\n[^]*END:VCALENDAR\r\n/);
  });

  it('practice 52: with “later” counts a delay, and later times are proposed', async () => {
    const { site, grace } = await begunRound([lakeside]);
    await answer(site, 'pat', lakeside, 'later');
    await answer(site, 'pat', lakeside, 'Next spring?');
    const { invitation } = await inRound(grace, lakeside);
    expect(invitation).toMatchObject({ state: 'invited', delays: 1, unclear: { comment: expect.any(String) as unknown } });
    await answer(site, 'pat', lakeside, 'later please');
    expect((await inRound(grace, lakeside)).invitation).toMatchObject({ delays: 2, unclear: null });
    expect(invitation?.offers.every(({ startsAt }) => startsAt > '2026-12-04')).toBe(true);
    expect(saidOn(ticketOfClient(site, lakeside)).at(-1)).toMatch(/^Thank you\. These are later times \(proposal 3\):\n1\. /);
  });

  it('that cannot be read is left to the manager, and only who has not answered is reminded', async () => {
    const { site, grace } = await begunRound([lakeside, alder]);
    await grace.call('saveReminders', { days: [1] });
    await answer(site, 'pat', lakeside, 'We are 3 people, does Friday work?');
    expect((await inRound(grace, lakeside)).invitation).toMatchObject({ state: 'invited', unclear: {} });
    await site.advance({ hours: 25 });
    expect(saidOn(ticketOfClient(site, lakeside))).toHaveLength(1);
    expect(saidOn(ticketOfClient(site, alder)).map((words) => words.split(':')[0])).toEqual(['Reminder 1 of 1']);
    await grace.call('settleAnswer', { client: (await inRound(grace, lakeside)).id });
    expect((await inRound(grace, lakeside)).invitation).toMatchObject({ state: 'invited', unclear: null });
  });

  it('for a time that somebody else just got is told so, and offered others', async () => {
    const { site, grace } = await begunRound([lakeside, alder]);
    const shared = (await inRound(grace, alder)).invitation?.offers[0];
    const { id } = await inRound(grace, lakeside);
    await grace.call('bookSlot', { client: id, host: shared?.host ?? '', startsAt: shared!.startsAt });
    await answer(site, 'quinn', alder, '1');
    const { invitation } = await inRound(grace, alder);
    expect(invitation).toMatchObject({ state: 'invited', delays: 0, booking: null });
    expect(invitation?.offers).not.toContainEqual(shared);
    expect(saidOn(ticketOfClient(site, alder)).at(-1)).toMatch(/^Somebody else was faster, and this time is taken\. These are free:\n1\. /);
  });

  it('whose event never came is read within the hour', async () => {
    const { site, grace } = await begunRound([lakeside]);
    site.arm({ kind: 'eventLost', match: { module: 'commented-trigger' } });
    await commentAs(site, 'pat', lakeside, '1');
    await site.advance({ seconds: 10 });
    site.disarm();
    expect((await inRound(grace, lakeside)).invitation?.state).toBe('invited');
    await site.advance({ hours: 1 });
    expect((await inRound(grace, lakeside)).invitation?.state).toBe('booked');
  });

  it('is not what an agent or somebody else’s ticket says', async () => {
    const { site, grace } = await begunRound([lakeside]);
    const key = ticketOfClient(site, lakeside).key;
    await site.jira('ada').post(`/rest/api/3/issue/${key}/comment`, {
      body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: '2' }] }] },
    });
    await site.advance({ seconds: 10 });
    expect((await inRound(grace, lakeside)).invitation?.state).toBe('invited');
  });
});

describe('a booked time', () => {
  it('is moved and called off by the manager at any time, and calendars are told with a higher sequence', async () => {
    const { site, grace } = await begunRound([lakeside]);
    const { id, invitation } = await inRound(grace, lakeside);
    const [one, other] = invitation?.offers ?? [];
    const book = (slot = one) => grace.call('bookSlot', { client: id, host: slot!.host, startsAt: slot!.startsAt });
    await book();
    expect((await book(other)).taken).toMatchObject([{ startsAt: other?.startsAt }]);
    expect((await grace.call('cancelBooking', { client: id })).taken).toEqual([]);
    const ticket = ticketOfClient(site, lakeside);
    expect(saidOn(ticket).map((words) => words.split(/[:.]/)[0])).toEqual(['Booked', 'Changed to', 'The roadmap meeting was called off']);
    const files = (ticket.attachments ?? []).map((file) => Buffer.from(site.site.world.jira.files?.[file.id] ?? '', 'base64').toString());
    expect(files.map((text) => /SEQUENCE:(\d)/.exec(text)?.[1])).toEqual(['0', '1', '2']);
    expect(files.map((text) => /METHOD:(\w+)/.exec(text)?.[1])).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL']);
    expect(new Set(files.map((text) => /UID:(.*)\r/.exec(text)?.[1])).size).toBe(1);
  });

  it('of a host who has two that week already is refused', async () => {
    const { grace } = await begunRound();
    const { clients, slots } = await viewOf(grace);
    const host = slots.filter((slot) => slot.host === grace.accountId).slice(0, 2);
    for (const [at, { startsAt }] of host.entries())
      await grace.call('bookSlot', { client: clients[at]!.id, host: grace.accountId, startsAt });
    const again = { client: clients[2]!.id, host: grace.accountId, startsAt: host[0]!.startsAt };
    await expect(grace.call('bookSlot', again)).rejects.toThrow('This time is not free any more');
  });

  it('leads to the page of its meeting, and the round sees it held once it is finished', async () => {
    const { site, grace } = await begunRound([lakeside, alder]);
    await answer(site, 'pat', lakeside, '1');
    const { id, invitation } = await inRound(grace, lakeside);
    const { page } = await grace.call('makeRoundMeeting', { client: id });
    expect(await grace.call('makeRoundMeeting', { client: id })).toMatchObject({ page });
    expect((await inRound(grace, lakeside)).meeting).toMatchObject({
      page,
      heldOn: invitation?.booking?.startsAt.slice(0, 10),
      isFinished: false,
    });
    await grace.call('finishMeeting', { client: id }, { page });
    expect(await inRound(grace, lakeside)).toMatchObject({ invitation: { state: 'done' }, meeting: { isFinished: true } });
  });
});

describe('closing a round', () => {
  it('practice 52: defers who has not met with the delays, and the next round invites them first', async () => {
    const { site, grace } = await begunRound([lakeside, alder]);
    for (const words of ['later', 'later', 'later']) await answer(site, 'quinn', alder, words);
    const { id } = await inRound(grace, lakeside);
    const { page } = await grace.call('startMeeting', { client: id, heldOn: dateOnly('2026-11-21') });
    await grace.call('finishMeeting', { client: id }, { page });
    await grace.call('closeRound', {});
    const [former] = (await viewOf(grace)).former;
    expect(former?.closed).toMatchObject({ done: 1, deferred: [{ delays: 3 }] });
    await grace.call('startRound', { name: 'Next' });
    expect((await viewOf(grace)).clients[0]).toMatchObject({ name: alder, invitation: { delays: 3, state: 'invited' } });
  });

  it('waits for meetings that are booked ahead, and can be taken back', async () => {
    const { site, grace } = await begunRound([lakeside]);
    await answer(site, 'pat', lakeside, '1');
    await expect(grace.call('closeRound', {})).rejects.toThrow('1 meeting is still booked ahead.');
    await grace.call('cancelBooking', { client: (await inRound(grace, lakeside)).id });
    await grace.call('closeRound', {});
    expect((await viewOf(grace)).round).toBeNull();
    await grace.call('reopenRound', {});
    expect((await viewOf(grace)).round).toMatchObject({ name: 'Winter round', closed: null });
  });
});

describe('a client that no ticket reaches', () => {
  it('is listed to be asked by hand, and booked by the manager', async () => {
    const { site, grace } = await hostedSite();
    const { clients } = await grace.call('listClients', {});
    const client = clients.find(({ name }) => name === lakeside)!;
    const { id, version, ...rest } = client;
    const { sheet: _, startsOn: __, space: ___, ...draft } = rest;
    await grace.call('saveClient', { id, version, draft: { ...draft, organization: null } });
    await grace.call('startRound', threeWeeks);
    const { invitation } = await inRound(grace, lakeside);
    expect(invitation).toMatchObject({
      state: 'invited',
      ticket: { state: 'byHand', why: expect.stringContaining('no organization') as unknown },
    });
    expect(invitationTickets(site).size).toBe(11);
    const [slot] = invitation?.offers ?? [];
    const { invitation: booked } = await grace.call('bookSlot', { client: id, host: slot!.host, startsAt: slot!.startsAt });
    expect(booked).toMatchObject({ state: 'booked', telling: null });
  });
});
