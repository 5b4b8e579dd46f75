import type { ValidatorModule } from '../forge/manifest';
import { attachValidator } from './attach-validator';
import { openDesk } from './open-desk';

const aValidator = (more: Partial<ValidatorModule>): ValidatorModule => ({
  key: 'gate',
  name: 'Checklist is complete',
  description: '',
  expression: 'false',
  projectTypes: ['company-managed'],
  ...more,
});

/** A desk whose Resolve asks the validator, with a ticket that carries a property. */
async function aDesk(more: Partial<ValidatorModule>, property: unknown = { unmet: ['Check backups', 'Patch servers'] }) {
  const validators = [aValidator(more)];
  const desk = openDesk('harbor', { validators });
  expect(attachValidator(desk.jira, validators, { project: 'HD', transition: 'Resolve', validator: 'gate' })).toBeUndefined();
  const key = Object.values(desk.jira.issues).find(({ statusId }) => statusId === '1')?.key ?? '';
  await desk.as('ada')('PUT', `/rest/api/3/issue/${key}/properties/rounds`, property);
  return { desk, key, resolve: () => desk.as('ada')('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '31' } }) };
}

const names = "issue.properties['rounds'].unmet.join(', ')";

describe('a validator on a transition', () => {
  it.each([
    {
      because: 'its expression is true',
      more: { expression: "issue.status.name == 'Open' && transition.to.name == 'Resolved'" },
      status: 204,
    },
    {
      because: 'its expression answers a text',
      more: { expression: `'Still open: ' + ${names}` },
      message: 'Still open: Check backups, Patch servers',
    },
    { because: 'its expression is false', more: { errorMessage: 'Not yet.' }, message: 'Not yet.' },
    {
      because: 'it words its message by an expression',
      more: { errorMessage: { expression: `'Open: ' + ${names}` } },
      message: 'Open: Check backups, Patch servers',
    },
    { because: 'it has no message', more: {}, message: "The validator 'Checklist is complete' did not allow this transition." },
    { because: 'its expression is in error', more: { expression: 'issue.nonsense', errorMessage: 'Not yet.' }, message: 'Not yet.' },
    { because: 'its expression answers a number', more: { expression: '1', errorMessage: 'Not yet.' }, message: 'Not yet.' },
    { because: 'of who asks', more: { expression: "user.displayName == 'Ada Okafor'" }, status: 204 },
  ])('answers $message $status when $because', async ({ more, message, status = 400 }) => {
    const { desk, key, resolve } = await aDesk(more);
    const answer = await resolve();
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(message === undefined ? undefined : { errorMessages: [message], errors: {} });
    expect(desk.jira.issues[desk.jira.keys[key] ?? '']?.statusId).toBe(message === undefined ? '5' : '1');
  });

  it('sees what the request changes', async () => {
    const more = { expression: "issue.summary == 'New' && originalIssue.summary != 'New'" };
    const { desk, key } = await aDesk(more);
    const request = { transition: { id: '31' }, fields: { summary: 'New' } };
    expect((await desk.as('ada')('POST', `/rest/api/3/issue/${key}/transitions`, request)).status).toBe(204);
  });

  it('knows since when a field stands as it does, which is never for one that did not change', async () => {
    const since = "issue.getNewestChangelog('resolution')";
    const { desk, key, resolve } = await aDesk({ expression: `${since} == null || ${since}.created < new Date().minusHours(1)` });
    const reopen = () => desk.as('ada')('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '51' } });
    expect((await resolve()).status).toBe(204);
    expect((await reopen()).status).toBe(204);
    expect((await resolve()).status).toBe(400);
    desk.pass(3_600_001);
    expect((await resolve()).status).toBe(204);
  });

  it('concerns its own transition only', async () => {
    const { desk, key } = await aDesk({});
    expect((await desk.as('ada')('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '11' } })).status).toBe(204);
  });

  it('can be taken off again; of an app that is gone it allows nothing', async () => {
    const { desk, resolve } = await aDesk({ expression: 'true' });
    desk.jira.validators = [{ projectId: '10000', transitionId: '31', module: 'gone' }];
    expect((await resolve()).status).toBe(400);
    attachValidator(desk.jira, [], { project: 'HD', transition: '31', validator: 'gone' }, false);
    expect((await resolve()).status).toBe(204);
  });

  it.each([
    { asked: { project: 'NO', transition: 'Resolve', validator: 'gate' }, wrong: 'There is no project NO.' },
    { asked: { project: 'HD', transition: 'Fly', validator: 'gate' }, wrong: 'There is no transition Fly.' },
    { asked: { project: 'HD', transition: 'Resolve', validator: 'none' }, wrong: 'The app has no workflow validator none.' },
  ])('cannot be put: $wrong', ({ asked, wrong }) => {
    expect(attachValidator(openDesk().jira, [aValidator({})], asked)).toBe(wrong);
  });
});

describe('moving many tickets at once', () => {
  const path = '/rest/api/3/bulk/issues/transition';

  it('says of each which was refused and why', async () => {
    const { desk, key } = await aDesk({ expression: `issue.properties['rounds'] == null ? true : ${names}` });
    const other = Object.values(desk.jira.issues).find((issue) => issue.statusId === '1' && issue.key !== key);
    const { status, body } = await desk.as('ada')<{ taskId: string }>('POST', path, {
      bulkTransitionInputs: [{ selectedIssueIdsOrKeys: [key, other?.key], transitionId: '31' }],
    });
    expect(status).toBe(201);
    const queue = `/rest/api/3/bulk/queue/${body.taskId}`;
    expect((await desk.as('ada')('GET', queue)).body).toMatchObject({ status: 'RUNNING', totalIssueCount: 2 });
    desk.pass(1_000);
    expect((await desk.as('ada')('GET', queue)).body).toMatchObject({
      status: 'COMPLETE',
      processedAccessibleIssues: [Number(other?.id)],
      failedAccessibleIssues: { [desk.jira.keys[key] ?? '']: ['Check backups, Patch servers'] },
    });
    expect((await desk.as('grace')('GET', queue)).status).toBe(400);
  });

  it.each([
    { name: 'noc', inputs: [{ selectedIssueIdsOrKeys: ['HD-1'], transitionId: '31' }], status: 403 },
    { name: 'ada', inputs: [{ selectedIssueIdsOrKeys: ['HD-1', 'OPS-1'], transitionId: '31' }], status: 400 },
    { name: 'ada', inputs: [], status: 400 },
    { name: 'ada', inputs: [{ selectedIssueIdsOrKeys: Array.from({ length: 1_001 }, () => 'HD-1'), transitionId: '31' }], status: 400 },
  ])('is refused with $status to $name', async ({ name, inputs, status }) => {
    const answer = await openDesk().as(name)('POST', path, { bulkTransitionInputs: inputs });
    expect([answer.status, Object.keys(answer.body as object)]).toEqual([status, ['errors']]);
  });
});

describe('evaluating an expression by REST', () => {
  it('answers its value on an issue', async () => {
    const ask = { expression: '{ key: issue.key, user: user, type: issue.issueType.name }', context: { issue: { key: 'HD-7' } } };
    const { body } = await openDesk().as('ada')('POST', '/rest/api/3/expression/evaluate', ask);
    expect(body).toMatchObject({ value: { key: 'HD-7', user: { displayName: 'Ada Okafor' } } });
  });

  it.each([
    { ask: { expression: 'issue.nonsense', context: { issue: { key: 'HD-7' } } }, status: 400 },
    { ask: { expression: 'issue.key', context: { issue: { key: 'OPS-1' } } }, status: 404 },
    { ask: {}, status: 400 },
  ])('refuses with $status', async ({ ask, status }) => {
    expect((await openDesk().as('ada')('POST', '/rest/api/3/expression/evaluate', ask)).status).toBe(status);
  });
});
