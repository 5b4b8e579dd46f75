import type { Asker } from '../../platform/asker';
import { createIssueType } from '../../platform/jira/issue-types';
import { addToScheme } from '../../platform/jira/issue-type-schemes';
import { pinPanel } from '../../platform/jira/panels';
import { createRequestType } from '../../platform/jira/request-types';
import { Refusal } from '../../platform/rules/refusal';
import type { Step } from '../rules/plan-line';
import type { Thing } from '../rules/set-up';
import { usedFor } from '../rules/type-words';
import { noteFact, noteIntent } from './note-made';
import type { SiteRead } from './read-site';
import { changeSetUp } from './set-up-store';

type StepOf<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

/**
 * In steps that may each be the last: note what is about to be made, ask Jira to make it, note what became of it. A death between leaves an intent;
 * the next look at the site tells whether the thing is there.
 */
export function applyStep(asker: Asker, step: Step, read: SiteRead): Promise<void> {
  switch (step.do) {
    case 'chooseType':
      return chooseFound(step, read);
    case 'createType':
      return makeType(asker, step, read);
    case 'fillScheme':
      return fillScheme(asker, step, read);
    case 'pin':
      return pin(asker, step, read);
    case 'createRequestType':
      return makeRequestType(asker, step, read);
  }
}

async function chooseFound({ kind, type }: StepOf<'chooseType'>, { rows }: SiteRead): Promise<void> {
  await changeSetUp(rows, ({ setUp, types }) => ({ setUp: setUp.value, types: { ...types.value, [kind]: type } }));
}

async function makeType(asker: Asker, { kind, name }: StepOf<'createType'>, read: SiteRead): Promise<void> {
  const thing: Thing = { kind: 'type', ticket: kind, name, id: null };
  const rows = await noteIntent(asker, read, [thing]);
  const made = await createIssueType(name, usedFor[kind]);
  if (!made) throw new Refusal('changedMeanwhile', `Somebody made an issue type “${name}” meanwhile. Look at the plan again, please.`);
  const { id } = made;
  await noteFact(asker, rows, { things: [{ ...thing, id }], state: 'made', chosen: { [kind]: { id, name: made.name } } });
}

async function fillScheme(asker: Asker, { scheme, types }: StepOf<'fillScheme'>, read: SiteRead): Promise<void> {
  const things = types.map((type): Thing => ({ kind: 'inScheme', scheme, type }));
  const rows = await noteIntent(asker, read, things);
  await addToScheme(
    scheme.id,
    types.map(({ id }) => id),
  );
  await noteFact(asker, rows, { things, state: 'made' });
}

/** Key of the panel in manifest.yml. */
export const panel = 'checklist';

/** Jira does it in a task of its own: it counts as made once that task is done. */
async function pin(asker: Asker, { projects }: StepOf<'pin'>, read: SiteRead): Promise<void> {
  const thingsOf = (task: string | null) => projects.map((project): Thing => ({ kind: 'panel', project, task }));
  const rows = await noteIntent(asker, read, thingsOf(null));
  const task = await pinPanel(
    panel,
    projects.map(({ id }) => id),
    'PIN',
  );
  await noteFact(asker, rows, { things: thingsOf(task), state: 'making' });
}

async function makeRequestType(asker: Asker, { project, issueType, name }: StepOf<'createRequestType'>, read: SiteRead): Promise<void> {
  const thing = { kind: 'requestType', project, name, issueType } as const;
  const rows = await noteIntent(asker, read, [{ ...thing, id: null }]);
  const { id } = await createRequestType(project.id, { name, description: 'What we look after every month.', issueTypeId: issueType });
  await noteFact(asker, rows, { things: [{ ...thing, id }], state: 'made' });
}
