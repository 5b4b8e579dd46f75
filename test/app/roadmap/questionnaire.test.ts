import type { ClientId } from '../../../src/clients/rules/client';
import { dateOnly } from '../../../src/platform/rules/units';
import { putQuestion, takeQuestion } from '../../../src/roadmap/rules/questionnaire/edit-questionnaire';
import type { Question } from '../../../src/roadmap/rules/questionnaire/questionnaire';
import { agreedMeeting, clientNamed, heldOn, reviewOn } from '../../support/meeting';
import type { TestPerson } from '../../support/person';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';

const cloud: Question = {
  id: 'our-cloud',
  section: 'company',
  text: 'Which cloud services do you pay for?',
  type: 'text',
  askedOf: 'both',
  feeds: { horizon: 'current', trend: null },
};

/** Adds a question without a release; answers the version that it is in. */
async function publishOne(grace: TestPerson): Promise<number> {
  const { newest, version } = await grace.call('openQuestionnaire', {});
  const drafted = await grace.call('saveQuestionnaireDraft', { version, draft: putQuestion(newest, cloud) });
  return (await grace.call('publishQuestionnaire', { version: drafted.version })).newest.version;
}

describe('practice 56: the questionnaire', () => {
  it('gets a question without a release, as version 2; meetings begin with it, and one that has begun keeps version 1', async () => {
    const { grace, page } = await agreedMeeting();
    expect(await publishOne(grace)).toBe(2);
    const { questionnaire, newerQuestions } = await reviewOn(page, grace);
    expect([questionnaire.version, newerQuestions]).toEqual([1, { version: 2, asked: 'client' }]);
    const later = dateOnly('2027-05-20');
    const next = await grace.call('startMeeting', { client: await clientNamed(grace, 'Lakeside Dental'), heldOn: later });
    const begun = await reviewOn(next.page, grace);
    expect(begun.questionnaire.version).toBe(2);
    expect(begun.questionnaire.questions).toContainEqual(cloud);
    await grace.call('saveMeetingFacts', { consentOn: heldOn }, { page: next.page });
    const answered = { question: cloud.id, typed: 'Mail and files', questionnaire: 2 };
    expect((await grace.call('answerQuestion', answered, { page: next.page })).answers[cloud.id]?.value).toBe('Mail and files');
  });

  it('is changed for a meeting that has begun by one click, and its answers stay', async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
    await publishOne(grace);
    await grace.call('useNewestQuestions', {}, { page });
    const { questionnaire, answers, newerQuestions } = await reviewOn(page, grace);
    expect([questionnaire.version, answers['co-employees']?.value, newerQuestions]).toEqual([2, 12, undefined]);
    const save = () => grace.call('answerQuestion', { question: cloud.id, typed: 'None', questionnaire: 2 }, { page });
    expect((await roundTrips(site, save)).sequential).toBe(2);
  });

  it('is a draft until it is published; two who change it at once do not write over each other', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const { newest, version } = await grace.call('openQuestionnaire', {});
    await grace.call('saveQuestionnaireDraft', { version, draft: putQuestion(newest, cloud) });
    const other = grace.call('saveQuestionnaireDraft', { version, draft: takeQuestion(newest, 'co-employees') });
    await expect(other).rejects.toThrow('Somebody else changed the questionnaire meanwhile.');
    const opened = await grace.call('openQuestionnaire', {});
    expect([opened.newest.version, opened.draft?.questions.length]).toEqual([1, newest.questions.length + 1]);
    const discarded = await grace.call('saveQuestionnaireDraft', { version: opened.version, draft: null });
    await expect(grace.call('publishQuestionnaire', { version: discarded.version })).rejects.toThrow('Nothing is changed yet.');
  });

  it.each(['crashBefore', 'crashAfter', 'loseAnswer'] as const)('is published once, whole, whatever is lost: %s', async (kind) => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const { newest, version } = await grace.call('openQuestionnaire', {});
    const drafted = await grace.call('saveQuestionnaireDraft', { version, draft: putQuestion(newest, cloud) });
    site.arm({ kind, match: { path: '/transaction' } });
    await grace.call('publishQuestionnaire', { version: drafted.version }).catch(() => undefined);
    site.disarm();
    await grace.call('publishQuestionnaire', { version: drafted.version }).catch(() => undefined);
    const opened = await grace.call('openQuestionnaire', {});
    expect([opened.newest.version, opened.published.map((each) => each.version), opened.draft]).toEqual([2, [2], null]);
  });

  it('is for managers, and keeps out a question without its text', async () => {
    const site = await openTestSite();
    await expect(site.signIn('ada').call('openQuestionnaire', {})).rejects.toThrow('Only a service manager');
    const grace = site.signIn('grace');
    const { newest, version } = await grace.call('openQuestionnaire', {});
    const drafted = await grace.call('saveQuestionnaireDraft', { version, draft: putQuestion(newest, { ...cloud, text: '' }) });
    await expect(grace.call('publishQuestionnaire', { version: drafted.version })).rejects.toThrow('Every question needs its text.');
  });
});

describe('practice 27: a prospect', () => {
  const become = async (grace: TestPerson, id: ClientId, status: 'prospect' | 'active') => {
    const found = (await grace.call('listClients', {})).clients.find((client) => client.id === id);
    if (!found) throw new Error('The client is on another sheet.');
    const { version, sheet: _, startsOn: __, id: ___, ...draft } = found;
    await grace.call('saveClient', { id, version, draft: { ...draft, status } });
  };

  it('is asked 51 questions that clients are asked, too, and keeps its answers with their dates when it signs', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const client = await clientNamed(grace, 'Lakeside Dental');
    await become(grace, client, 'prospect');
    const { page } = await grace.call('startMeeting', { client, heldOn });
    await grace.call('saveMeetingFacts', { consentOn: heldOn }, { page });
    const { questionnaire } = await reviewOn(page, grace);
    expect(questionnaire.questions.filter(({ askedOf }) => askedOf === 'both')).toHaveLength(51);
    const own = questionnaire.questions.find(({ askedOf }) => askedOf === 'prospect');
    const { answers } = await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
    if (own?.type === 'text') await grace.call('answerQuestion', { question: own.id, typed: 'A neighbour' }, { page });
    await grace.call('finishMeeting', {}, { page });
    await site.advance({ days: 30 });
    await become(grace, client, 'active');
    const next = await grace.call('startMeeting', { client, heldOn: dateOnly('2026-12-20') });
    const begun = await reviewOn(next.page, grace);
    expect(begun.answers).toEqual({ 'co-employees': { ...answers['co-employees'], as: 'prospect' } });
    expect(begun.questionnaire.questions).toHaveLength(59);
    expect((await reviewOn(page, grace)).questionnaire.questions).toHaveLength(52);
  });

  it('that signs while the meeting goes on is asked what clients are asked by one click', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const client = await clientNamed(grace, 'Lakeside Dental');
    await become(grace, client, 'prospect');
    const { page } = await grace.call('startMeeting', { client, heldOn });
    await become(grace, client, 'active');
    expect((await reviewOn(page, grace)).newerQuestions).toEqual({ version: 1, asked: 'client' });
    expect((await grace.call('useNewestQuestions', {}, { page })).questionnaire.questions).toHaveLength(59);
  });
});

describe('two who answer the same question at once', () => {
  it('the later is told, and theirs stands until it is decided', async () => {
    const { site, page } = await agreedMeeting();
    const [grace, hugo] = [site.signIn('grace'), site.signIn('hugo')];
    await grace.call('answerQuestion', { question: 'co-employees', typed: '12', seen: null }, { page });
    const group = site.site.world.jira.groups['jira-administrators'];
    group?.push(hugo.accountId);
    const late = await hugo.call('answerQuestion', { question: 'co-employees', typed: '15', seen: null }, { page });
    expect([late.outcome, late.answers['co-employees']?.value]).toEqual(['answeredMeanwhile', 12]);
    const seen = late.answers['co-employees']?.at ?? null;
    const decided = await hugo.call('answerQuestion', { question: 'co-employees', typed: '15', seen }, { page });
    expect([decided.outcome, decided.answers['co-employees']?.value]).toEqual(['saved', 15]);
  });
});
