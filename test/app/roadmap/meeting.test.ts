import { cents, dateOnly } from '../../../src/platform/rules/units';
import { agreedMeeting, clientNamed, heldOn, meetingTitle, reviewOn, startedMeeting } from '../../support/meeting';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { pagesTitled, wordsOf, writeByHand } from '../../support/wiki';

const server = {
  id: '0b0e7a52-6d57-4c56-8a53-2f6e3c1f0a11',
  title: 'Replace the server',
  plan: '1y',
  plannedFor: { year: 2027, quarter: 2 },
  recurring: 'once',
  each: cents(600_000),
  count: 2,
  labour: cents(0),
} as const;
const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });

describe('starting a meeting', () => {
  it('makes one page below the client’s home page, with the macro that runs it', async () => {
    const site = await openTestSite();
    const page = await startedMeeting(site);
    expect(await startedMeeting(site)).toBe(page);
    const [made, ...more] = pagesTitled(site, 'LAKESIDE', meetingTitle);
    expect([made?.id, more]).toEqual([page, []]);
    expect(JSON.stringify(made?.versions.at(-1)?.body)).toContain('/static/review"');
    expect(await reviewOn(page, site.signIn('grace'))).toMatchObject({
      client: { name: 'Lakeside Dental' },
      heldOn,
      consentOn: null,
      former: null,
    });
  });

  it('leaves alone a page of that title that somebody wrote', async () => {
    const site = await openTestSite();
    const space = Object.values(site.site.world.confluence.spaces).find(({ key }) => key === 'LAKESIDE');
    const body = { representation: 'atlas_doc_format', value: JSON.stringify({ type: 'doc', version: 1, content: [text('Mine.')] }) };
    await site.jira('ada').post('/wiki/api/v2/pages', { spaceId: space?.id, status: 'current', title: meetingTitle, body });
    await expect(startedMeeting(site)).rejects.toThrow(/is there already/);
  });

  it('is for managers; technicians read what a page tells', async () => {
    const { site, page } = await agreedMeeting();
    const ada = site.signIn('ada');
    await expect(ada.call('openRoadmap', {})).rejects.toThrow('Only a service manager can do this.');
    expect(await reviewOn(page, ada)).toMatchObject({ mayChange: false });
    await expect(ada.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page })).rejects.toThrow('Only a service manager');
  });
});

describe('a macro on a page that is no meeting', () => {
  it('proposes the client of the space, and becomes one on request', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const [page] = pagesTitled(site, 'LAKESIDE', 'Network overview');
    const opened = await grace.call('openReview', {}, { page: page!.id });
    if (opened.outcome !== 'noMeeting') throw new Error('There is no meeting yet.');
    expect(opened.clients).toContainEqual({ id: expect.any(String) as unknown, name: 'Lakeside Dental' });
    await grace.call('beginMeeting', { client: await clientNamed(grace, 'Lakeside Dental') }, { page: page!.id });
    expect(await reviewOn(page!.id, grace)).toMatchObject({ client: { name: 'Lakeside Dental' }, heldOn });
  });
});

describe('the interview', () => {
  it('practice 35: is refused before the client’s agreement is recorded', async () => {
    const site = await openTestSite();
    const page = await startedMeeting(site);
    const answer = site.signIn('grace').call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
    await expect(answer).rejects.toThrow('Record when the client agreed to the interview; then the questions open.');
  });

  it('keeps what two people answer at the same moment', async () => {
    const { site, grace, page } = await agreedMeeting();
    const questions = ['co-employees', 'co-locations', 'co-computer-users'];
    await Promise.all(questions.map((question, index) => grace.call('answerQuestion', { question, typed: String(index + 1) }, { page })));
    const { answers } = await reviewOn(page, site.signIn('grace'));
    expect(questions.map((question) => answers[question]?.value)).toEqual([1, 2, 3]);
  });

  it('refuses what is no answer to the question, and takes one back', async () => {
    const { grace, page } = await agreedMeeting();
    const revenue = (typed: string) => grace.call('answerQuestion', { question: 'co-revenue', typed }, { page });
    await expect(revenue('lots')).rejects.toThrow('Give an amount of zero or more, such as 1,200.50.');
    expect((await revenue('3,000,000')).answers['co-revenue']?.value).toBe(300_000_000);
    expect((await revenue('')).answers).toEqual({});
  });

  it('saves an answer in two rounds, five calls', async () => {
    const { site, grace, page } = await agreedMeeting();
    const saved = await roundTrips(site, () => grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page }));
    expect(saved).toEqual({ sequential: 2, calls: 5 });
  });

  it('practice 34: has last time’s answer beside it', async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('answerQuestion', { question: 'co-revenue', typed: '3000000' }, { page });
    await grace.call('finishMeeting', {}, { page });
    const later = dateOnly('2028-05-20');
    const { page: next } = await grace.call('startMeeting', { client: await clientNamed(grace, 'Lakeside Dental'), heldOn: later });
    const { former } = await reviewOn(next, site.signIn('grace'));
    expect(former).toMatchObject({ heldOn, answers: { 'co-revenue': { value: 300_000_000 } } });
  });

  it('opens in two rounds of calls', async () => {
    const { site, grace, page } = await agreedMeeting();
    expect((await roundTrips(site, () => reviewOn(page, grace))).sequential).toBeLessThanOrEqual(2);
  });
});

describe('the plan', () => {
  it('practice 42: moves a line to another year and keeps where it stood', async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('savePlanLine', { line: { ...server, plan: '3y', plannedFor: { year: 2029 } } }, { page });
    const { lines } = await grace.call('savePlanLine', { line: server }, { page });
    expect(lines).toEqual([
      { ...server, moves: [{ from: { plan: '3y', plannedFor: { year: 2029 } }, at: site.now, by: grace.accountId }] },
    ]);
    expect((await grace.call('removePlanLine', { id: server.id }, { page })).lines).toEqual([]);
  });

  it.each([
    { change: { each: cents(-1) }, sentence: 'An amount may not be negative.' },
    { change: { plannedFor: { year: 2025 } }, sentence: '2025 is over; plan for 2026 or later.' },
  ])('refuses $change', async ({ change, sentence }) => {
    const { grace, page } = await agreedMeeting();
    await expect(grace.call('savePlanLine', { line: { ...server, ...change } }, { page })).rejects.toThrow(sentence);
  });
});

describe('finishing', () => {
  const finished = async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
    await grace.call('savePlanLine', { line: server }, { page });
    await grace.call('saveMeetingFacts', { attendees: [{ name: 'Pat Lee', role: 'Owner', decides: true }] }, { page });
    await grace.call('finishMeeting', {}, { page });
    return { site, grace, page };
  };
  const wordsOn = (site: Awaited<ReturnType<typeof finished>>['site']) => wordsOf(pagesTitled(site, 'LAKESIDE', meetingTitle)[0]);

  it('writes the page: who attended, what was said, the plans and the budget', async () => {
    const { site } = await finished();
    const words = wordsOn(site);
    expect(words).toContain('Pat Lee, Owner (decides)');
    expect(words).toContain('How many people work here now?\n12 people');
    expect(words).toContain('Replace the server\nQ2 2027\n2 × $6,000.00');
    expect(words).toMatch(/2027\n\$0\.00\n\$12,000\.00\n\$0\.00\n\$0\.00\n\$0\.00\n\$12,000\.00/);
  });

  it('practice 29: has 1-, 3- and 5-year plans even when they are empty', async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('finishMeeting', {}, { page });
    const words = wordsOn(site);
    for (const plan of ['1-year plan', '3-year plan', '5-year plan']) expect(words).toContain(`${plan}\nNothing is planned yet.`);
  });

  it('practice 36: has a cover and eleven sections, and names the version of its questions', async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('finishMeeting', {}, { page });
    const { questionnaire } = await reviewOn(page, grace);
    const words = wordsOn(site);
    expect(words).toContain('Held on November 20, 2026, questionnaire version 1.');
    expect(questionnaire.sections.filter(({ title }) => words.includes(`\n${title}\n`))).toHaveLength(11);
  });

  it('freezes: nothing is answered any more, and the plan goes on without it', async () => {
    const { grace, page } = await finished();
    await expect(grace.call('answerQuestion', { question: 'co-employees', typed: '13' }, { page })).rejects.toThrow(
      'This meeting is finished',
    );
    await grace.call('removePlanLine', { id: server.id }, { page });
    expect((await reviewOn(page, grace)).lines).toMatchObject([{ id: server.id }]);
  });

  it('practice 43: makes the section “IT department” once: budget, policies, plans, date, a line to sign on', async () => {
    const { site, grace, page } = await finished();
    const made = await grace.call('makeItSection', {}, { page });
    expect(await grace.call('makeItSection', {}, { page })).toEqual(made);
    const words = wordsOf(pagesTitled(site, 'LAKESIDE', 'IT department of Lakeside Dental, November 20, 2026')[0]);
    expect(words).toMatch(
      /As of November 20, 2026[^]*Budget\n[^]*\$12,000\.00[^]*Policies\n[^]*1-year plan\nWhat[^]*5-year plan\n[^]*Signature ___/,
    );
  });

  it('practice 43: has no such section before it is finished', async () => {
    const { grace, page } = await agreedMeeting();
    await expect(grace.call('makeItSection', {}, { page })).rejects.toThrow('Finish the meeting first');
  });

  it('practice 31: is no ticket, so that no clock of a service agreement starts', async () => {
    const site = await openTestSite();
    const before = Object.keys(site.site.world.jira.issues).length;
    const page = await startedMeeting(site);
    await site.signIn('grace').call('finishMeeting', {}, { page });
    expect(Object.keys(site.site.world.jira.issues)).toHaveLength(before);
  });

  it('again writes nothing, and leaves what people wrote on the page', async () => {
    const { site, grace, page } = await finished();
    const [made] = pagesTitled(site, 'LAKESIDE', meetingTitle);
    writeByHand(site, made!, (blocks) => [text('Above.'), ...blocks, text('Below.')]);
    const versions = made!.versions.length;
    expect((await grace.call('finishMeeting', {}, { page })).outcome).toBe('finished');
    expect(made!.versions).toHaveLength(versions);
    expect(wordsOn(site)).toMatch(/^Above\.\n[^]*Below\.$/);
  });

  it('takes eight calls', async () => {
    const { site, grace, page } = await agreedMeeting();
    expect((await roundTrips(site, () => grace.call('finishMeeting', {}, { page }))).calls).toBeLessThanOrEqual(8);
  });

  it('keeps what somebody changed within its part', async () => {
    const { site, grace, page } = await finished();
    const [made] = pagesTitled(site, 'LAKESIDE', meetingTitle);
    writeByHand(site, made!, (blocks) => blocks.map((block, at) => (at === blocks.length - 1 ? text('No budget any more.') : block)));
    expect(await grace.call('finishMeeting', {}, { page })).toMatchObject({ outcome: 'pageKept', because: 'changedByHand' });
    expect(wordsOn(site)).toMatch(/No budget any more\.$/);
  });

  it('says so where the page is gone', async () => {
    const { site, grace, page } = await agreedMeeting();
    await site.jira('grace').delete(`/wiki/api/v2/pages/${page}`);
    expect(await grace.call('finishMeeting', {}, { page })).toMatchObject({ outcome: 'pageKept', because: 'deleted' });
  });
});

describe('the roadmap page', () => {
  it('opens in two rounds of calls', async () => {
    const { site, grace } = await agreedMeeting();
    expect((await roundTrips(site, () => grace.call('openRoadmap', {}))).sequential).toBeLessThanOrEqual(2);
  });

  it('practice 50: lists who was not met in twelve months first', async () => {
    const { grace, page } = await agreedMeeting();
    await grace.call('finishMeeting', {}, { page });
    const { clients } = await grace.call('openRoadmap', {});
    expect(clients.at(-1)).toMatchObject({ name: 'Lakeside Dental', held: 1, verdict: 'usual', last: { page } });
    expect(clients[0]).toMatchObject({ held: 0, verdict: 'none' });
  });
});
