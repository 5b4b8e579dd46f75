import type { ChecklistView, FollowUp } from '../../../src/maintenance/rules/checklist';
import { checklistOn, openMaintenance } from '../../support/maintenance';
import { markedTicket, resolve } from '../../support/resolved';
import { openTestSite, type TestSite } from '../../support/site';

const asked = { item: 'rem-defrag', kind: 'work' } as const;

function followUpOf({ followUps }: ChecklistView): Extract<FollowUp, { state: 'created' }> {
  const followUp = followUps?.['rem-defrag'];
  if (followUp?.state !== 'created') throw new Error('no follow-up');
  return followUp;
}

function deskOf({ site }: TestSite) {
  const desk = Object.values(site.world.jira.projects).find(({ key }) => key === 'HD');
  if (!desk) throw new Error('no desk');
  return desk;
}

async function openTicket() {
  const { site, ticket } = await openMaintenance();
  return { site, ticket, on: { ticket }, ada: site.signIn('ada'), ben: site.signIn('ben') };
}

describe('a number on the checklist', () => {
  it.each([
    { practice: 7, marking: { item: 'rem-defrag', number: 1.25 }, verdict: 'pass' },
    { practice: 7, marking: { item: 'rem-defrag', number: 1.26 }, verdict: 'fail' },
    { practice: 8, marking: { item: 'rem-warnings', number: 99 }, verdict: 'pass' },
    { practice: 8, marking: { item: 'rem-warnings', number: 100 }, verdict: 'fail' },
    { practice: 9, marking: { item: 'rem-speedtest', number: 72, against: 100 }, verdict: 'fail' },
    { practice: 9, marking: { item: 'rem-speedtest', number: 80, against: 100 }, verdict: 'pass' },
    { practice: 9, marking: { item: 'rem-speedtest', number: 160, against: 200 }, verdict: 'pass' },
    { practice: 10, marking: { item: 'ons-ups-test', number: 8 }, verdict: 'fail' },
    { practice: 10, marking: { item: 'ons-ups-test', number: 10 }, verdict: 'pass' },
  ] as const)('is judged by its threshold: $marking is a $verdict (practice $practice)', async ({ marking, verdict }) => {
    const { ada, on } = await openTicket();
    const { view } = await ada.call('markItem', { ...marking, state: 'done' }, on);
    expect(view.marks[marking.item]?.verdict).toBe(verdict);
    expect(view.progress.failed).toBe(verdict === 'fail' ? 1 : 0);
  });

  it('against a contracted speed wants that speed once, and then remembers it for the client (practice 9)', async () => {
    const { ada, on } = await openTicket();
    await expect(ada.call('markItem', { item: 'rem-speedtest', state: 'done', number: 72 }, on)).rejects.toMatchObject({
      sentence: 'Enter what to measure against (contracted Mbps).',
    });
    await ada.call('markItem', { item: 'rem-speedtest', state: 'done', number: 72, against: 100 }, on);
    expect(await ada.call('openRegister', {}, on)).toMatchObject({ register: { against: { 'rem-speedtest': 100 } } });
  });

  it('stands beside what it was in the months before (practice 9: trend)', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await resolve(site, await markedTicket(site, '2026-11'), 'All well.');
    const ticket = await markedTicket(site, '2026-12');
    const ada = site.signIn('ada');
    const before = [{ period: '2026-11', number: 1.26 }];
    expect(await ada.call('openRegister', {}, { ticket })).toMatchObject({ formerNumbers: { 'rem-defrag': before } });
  });

  it('of an SSD volume does not apply, and the template offers to say so (practice 7)', async () => {
    const { ada, on, ticket } = await openTicket();
    expect((await checklistOn(ticket, ada)).items.find(({ id }) => id === 'rem-defrag')?.exempt).toBe('SSD volume');
    const { view } = await ada.call('markItem', { item: 'rem-defrag', state: 'notApplicable', note: 'SSD volume' }, on);
    expect(view.marks['rem-defrag']).toMatchObject({ state: 'notApplicable', note: 'SSD volume' });
  });
});

describe('the follow-up ticket of a number that fails', () => {
  it('is made once for 1.26 fragments per file and says what was found (practice 7: forced defrag)', async () => {
    const { site, ada, ben, on, ticket } = await openTicket();
    await ada.call('markItem', { item: 'rem-defrag', state: 'done', number: 1.26 }, on);
    await Promise.all([ada, ada, ben].map((person) => person.call('openFollowUp', asked, on)));
    await ada.call('openFollowUp', asked, on);
    const followUp = followUpOf(await checklistOn(ticket, ada));
    const made = await site.ticket(followUp.ticket.key);
    expect(made.summary).toMatch(/forced defrag/);
    expect(made.organizations).toHaveLength(1);
    await site.advance({ seconds: 6 });
    expect(await site.jira('ada').keys(`maintenanceFollowUp = "${(await checklistOn(ticket, ada)).head.run}#rem-defrag"`)).toEqual([
      followUp.ticket.key,
    ]);
  });

  it('is linked with the maintenance ticket both ways, once', async () => {
    const { site, ada, ben, on, ticket } = await openTicket();
    await ada.call('markItem', { item: 'rem-defrag', state: 'done', number: 1.26 }, on);
    await Promise.all([ada, ben].map((person) => person.call('openFollowUp', asked, on)));
    await ada.call('openFollowUp', asked, on);
    const followUp = followUpOf(await checklistOn(ticket, ada));
    expect(followUp.linked).toBe(true);
    expect(await site.linkedTo(ticket)).toEqual([followUp.ticket.key]);
    expect(await site.linkedTo(followUp.ticket.key)).toEqual([ticket]);
  });

  it('is linked later where its maker may not link, by somebody who may', async () => {
    const { site, ada, on, ticket } = await openTicket();
    await ada.call('markItem', { item: 'rem-defrag', state: 'done', number: 1.26 }, on);
    const { permissions } = deskOf(site);
    const [allowed, managersOnly] = [permissions['LINK_ISSUES'] ?? [], ['service-managers']];
    permissions['LINK_ISSUES'] = managersOnly;
    expect(followUpOf((await ada.call('openFollowUp', asked, on)).view).linked).toBe(false);
    permissions['LINK_ISSUES'] = allowed;
    const { view } = await ada.call('openFollowUp', asked, on);
    expect(followUpOf(view).linked).toBe(true);
    expect(await site.linkedTo(ticket)).toEqual([followUpOf(view).ticket.key]);
  });

  it('is refused for a number that passes (practice 7: 1.25)', async () => {
    const { ada, on } = await openTicket();
    await ada.call('markItem', { item: 'rem-defrag', state: 'done', number: 1.25 }, on);
    await expect(ada.call('openFollowUp', { item: 'rem-defrag', kind: 'work' }, on)).rejects.toMatchObject({ code: 'badInput' });
  });
});
