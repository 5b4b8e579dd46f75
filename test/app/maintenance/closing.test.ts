import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { checklistOn, finishItems, openMaintenance } from '../../support/maintenance';

const note = { text: 'Replaced the UPS battery.', seen: null } as const;

async function openTicket() {
  const { site, ticket } = await openMaintenance();
  const on = { ticket };
  const [ada, ben, grace] = [site.signIn('ada'), site.signIn('ben'), site.signIn('grace')];
  const property = async () => (await site.ticket(ticket)).properties['rounds-maintenance'] as Readonly<Record<string, unknown>>;
  return { site, ticket, on, ada, ben, grace, property };
}

describe('closing a maintenance ticket', () => {
  it('does not fill the ticket’s history: many ticks are one write to it and no comment', async () => {
    const { site, ticket, on, ada } = await openTicket();
    const before = site.wire.count;
    await finishItems(ticket, ada);
    await ada.call('shareProgress', {}, on);
    const writes = site.wire.since(before).filter(({ remote, method }) => remote === 'jira' && method !== 'GET');
    expect(writes.map(({ method, path }) => `${method} ${path.replace(/\d+/g, 'n')}`)).toEqual([
      'PUT /rest/api/n/issue/n/properties/rounds-maintenance',
    ]);
  });

  it('wants every required item and a Tech Note, and says which in the property (practice 13)', async () => {
    const { ticket, on, ada, property } = await openTicket();
    await finishItems(ticket, ada, ['rem-defrag', 'ons-ups-test']);
    await ada.call('shareProgress', {}, on);
    expect(await property()).toMatchObject({
      openRequired: 2,
      unmet: ['Fragmentation of spinning disks', 'UPS self-test'],
      techNote: false,
      message: 'Before it can be resolved: 2 required items, Tech Note. Open: Fragmentation of spinning disks, UPS self-test.',
    });
    await finishItems(ticket, ada);
    await ada.call('shareProgress', {}, on);
    expect(await property()).toMatchObject({ openRequired: 0, techNote: false, message: 'Before it can be resolved: Tech Note.' });
    await ada.call('writeTechNote', note, on);
    await ada.call('shareProgress', {}, on);
    expect(await property()).toMatchObject({ openRequired: 0, techNote: true, message: '' });
  });

  it('tells the workflow before the mark counts when somebody takes back what made it complete', async () => {
    const { ticket, on, ada, property } = await openTicket();
    await finishItems(ticket, ada);
    await ada.call('writeTechNote', note, on);
    await ada.call('shareProgress', {}, on);
    await ada.call('markItem', { item: 'rem-defrag', state: 'open' }, on);
    expect(await property()).toMatchObject({ openRequired: 1, unmet: ['Fragmentation of spinning disks'] });
  });

  it('keeps who wrote the Tech Note, when, and which contact confirmed a remote run (practice 13)', async () => {
    const { ticket, on, ada } = await openTicket();
    const { view } = await ada.call('writeTechNote', { ...note, confirmedBy: ' J. Rivera ' }, on);
    const expected = { text: note.text, by: ada.accountId, at: '2026-11-20T15:00:00.000Z', confirmedBy: 'J. Rivera' };
    expect(view.techNote).toEqual(expected);
    expect((await checklistOn(ticket, ada)).techNote).toEqual(expected);
  });

  it('does not let two people overwrite each other’s Tech Note unseen', async () => {
    const { on, ada, ben } = await openTicket();
    await ada.call('writeTechNote', note, on);
    await expect(ben.call('writeTechNote', { text: 'Mine', seen: null }, on)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });

  it('is held back where a text looks like a patient’s data, wherever it is typed', async () => {
    const { on, ada, grace } = await openTicket();
    const held = { sentence: expect.stringContaining('This looks like a Social Security number.') as string };
    const text = 'Reset the login of 123-45-6789';
    await expect(ada.call('writeTechNote', { text, seen: null }, on)).rejects.toMatchObject(held);
    await expect(ada.call('markItem', { item: 'rem-backup-log', state: 'done', note: text }, on)).rejects.toMatchObject(held);
    await expect(grace.call('overrideClosing', { why: text }, on)).rejects.toMatchObject(held);
    await expect(ada.call('suggestChange', { id: crypto.randomUUID(), item: null, text }, on)).rejects.toMatchObject(held);
  });

  it('takes the same Tech Note sent twice for one', async () => {
    const { on, ada } = await openTicket();
    const first = await ada.call('writeTechNote', note, on);
    const second = await ada.call('writeTechNote', note, on);
    expect(second.view.techNote).toEqual(first.view.techNote);
  });

  it.each([
    { text: ' ', says: 'Write what was done and found. One sentence is enough.' },
    { text: 'x'.repeat(5_001), says: 'The Tech Note is longer than 5,000 characters. Please shorten it.' },
  ])('refuses a Tech Note in one sentence: $says', async ({ text, says }) => {
    const { on, ada } = await openTicket();
    await expect(ada.call('writeTechNote', { text, seen: null }, on)).rejects.toMatchObject({ sentence: says });
  });
});

describe('the workflow’s validator in the manifest (practice 13)', () => {
  const required = { openRequired: 0, techNote: true, override: false, message: '' };

  it.each([
    { property: null, lets: true, because: 'an ordinary ticket has no checklist' },
    { property: { ...required, openRequired: 2 }, lets: false, because: 'two required items are open' },
    { property: { ...required, techNote: false }, lets: false, because: 'there is no Tech Note' },
    { property: required, lets: true, because: 'nothing is missing' },
    { property: { ...required, openRequired: 2, override: true }, lets: true, because: 'a manager has said why' },
    { property: { run: '2026-11:client-1:monthly' }, lets: false, because: 'who knows what is missing' },
  ])('lets a ticket be resolved: $lets, since $because', ({ property, lets }) => {
    expect(evaluated(validator().expression, property)).toBe(lets);
  });

  it('refuses with the sentence that the panel shows', () => {
    const message = 'Before it can be resolved: Tech Note.';
    expect(evaluated(validator().errorMessage.expression, { ...required, techNote: false, message })).toBe(message);
  });
});

interface Validator {
  readonly expression: string;
  readonly errorMessage: { readonly expression: string };
}

function validator(): Validator {
  const { modules } = parse(readFileSync('manifest.yml', 'utf8')) as { modules: { 'jira:workflowValidator': [Validator] } };
  return modules['jira:workflowValidator'][0];
}

/** What the validator uses of Jira's expressions means the same in JavaScript. */
function evaluated(expression: string, property: unknown): unknown {
  const issue = { properties: { 'rounds-maintenance': property } };
  return runInNewContext(expression, { issue });
}

describe('an override', () => {
  it('is a manager’s, needs a reason, is stored, and lets the workflow through', async () => {
    const { ticket, on, grace, property } = await openTicket();
    await expect(grace.call('overrideClosing', { why: ' ' }, on)).rejects.toMatchObject({ code: 'badInput' });
    const { view } = await grace.call('overrideClosing', { why: 'The office has closed for good.' }, on);
    const required = view.items.filter((item) => item.required).length;
    expect(view.override).toMatchObject({ why: 'The office has closed for good.', by: grace.accountId });
    await grace.call('shareProgress', {}, on);
    expect(await property()).toMatchObject({ override: true, overrideWhy: 'The office has closed for good.', openRequired: required });
    await grace.call('withdrawOverride', {}, on);
    expect(await property()).toMatchObject({ override: false, overrideWhy: '' });
    expect((await checklistOn(ticket, grace)).override).toBeUndefined();
  });

  it('is refused to a technician', async () => {
    const { on, ada } = await openTicket();
    await expect(ada.call('overrideClosing', { why: 'I want to go home.' }, on)).rejects.toMatchObject({ code: 'notAllowed' });
  });
});
