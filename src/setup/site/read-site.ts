import { sheetCount } from '../../clients/client-store';
import { findProjects, siteProjects, type SiteProject } from '../../platform/jira/site-projects';
import { siteTypes } from '../../platform/jira/issue-types';
import { schemesOf, typeSchemes } from '../../platform/jira/issue-type-schemes';
import { taskState } from '../../platform/jira/panels';
import { requestTypesOfDesk } from '../../platform/jira/request-types';
import { validatorPlaces } from '../../platform/jira/validator-places';
import type { SetUp } from '../rules/set-up';
import type { SiteFacts } from '../rules/site-facts';
import { readSetUpRows, type SetUpRows } from './set-up-store';

/** The site as it is, and the rows that a change of the set-up must still find. */
export interface SiteRead {
  readonly facts: SiteFacts;
  readonly rows: SetUpRows;
  /** The projects are a proposal: nobody has chosen any. */
  readonly isProposed: boolean;
}

/** Key of the validator in manifest.yml. */
const validator = 'checklist-complete';

/** Reads the site in the name of who administers it: two rounds of calls, three where there are more than 450 schemes. Nothing is changed. */
export async function readSite(): Promise<SiteRead> {
  const reading = Promise.all([siteTypes(), typeSchemes(), validatorPlaces(validator), sheetCount()]);
  reading.catch(() => undefined); // whatever fails first is told; the rest then concerns nobody
  const [rows, desks] = await Promise.all([readSetUpRows(), findProjects('', true)]);
  const { setUp } = rows;
  const [[types, schemes, validators, sheets], { projects, requestTypes, schemeOf }, tasks] = await Promise.all([
    reading,
    readProjects(setUp.value.projects, desks.projects),
    readTasks(setUp.value),
  ]);
  const facts = {
    setUp: setUp.value,
    chosen: rows.types.value,
    types,
    schemes: schemes.map((scheme) => ({ ...scheme, chosen: projects.flatMap(({ id }) => (schemeOf.get(id) === scheme.id ? [id] : [])) })),
    projects,
    requestTypes,
    validators,
    tasks,
    secret: rows.secret ? { by: rows.secret.by, at: rows.secret.at } : null,
    hasRoles: rows.hasRoles,
    hasClients: sheets > 0,
  };
  return { facts, rows, isProposed: setUp.value.projects === null };
}

/** The chosen projects; until some are chosen the only desk of the site. What their desks are asked for is read beside them. */
async function readProjects(chosen: readonly string[] | null, desks: readonly SiteProject[]) {
  const ids = chosen ?? (desks.length === 1 ? desks.map(({ id }) => id) : []);
  const [projects, asked, schemeOf] = await Promise.all([
    chosen === null ? desks.filter(({ id }) => ids.includes(id)) : siteProjects(ids),
    Promise.all(ids.map(async (id) => [id, await requestTypesOfDesk(id)] as const)),
    schemesOf(ids),
  ]);
  return { projects, requestTypes: Object.fromEntries(asked), schemeOf };
}

/** How Jira's tasks stand that somebody has not yet seen the end of. */
async function readTasks({ made }: SetUp): Promise<SiteFacts['tasks']> {
  const waiting = made.flatMap(({ thing, state }) =>
    thing.kind === 'panel' && state !== 'made' && thing.task !== null ? [thing.task] : [],
  );
  return Object.fromEntries(await Promise.all([...new Set(waiting)].map(async (task) => [task, await taskState(task)] as const)));
}
