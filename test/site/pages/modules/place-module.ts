import type { Screen } from '../../forge/bridge';
import type { UiModule } from '../../forge/manifest';
import type { Issue, JiraWorld, Person } from '../../jira/world';
import type { Face } from '../face';
import type { PlacedModule } from './placed-module';
import { inLanguageOf } from './ui-modules';

interface Place {
  readonly issue?: Issue;
  /** What the product says of a place that is no issue, such as a request on the portal. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** The page's address below which the module's own addresses begin. */
  readonly base: string;
  /** The whole address of the page, where the product tells it. */
  readonly location?: string;
  /** Of a macro: which of a page's macros it is. */
  readonly localId?: string;
}

/** Puts a module on a page of that person. What the server will later believe about it is sealed here. */
export function placeModule(
  { site, seal }: Face,
  person: Person,
  module: UiModule,
  { issue, more, base, location, localId }: Place,
): PlacedModule {
  const extension = {
    type: module.type,
    ...(location === undefined ? {} : { location }),
    ...(issue === undefined ? {} : issueContext(site.world.jira, issue)),
    ...more,
  };
  const screen: Screen = { person: person.accountId, moduleKey: module.key, extension, ...(localId === undefined ? {} : { localId }) };
  const { title, label, pages } = inLanguageOf(site, person, module);
  return {
    key: module.key,
    title: title ?? label ?? module.key,
    pages,
    resource: module.resource,
    context: { ...site.forge.bridge.context(screen), locale: person.locale ?? 'en_US', timezone: person.timeZone },
    seal: seal.seal(screen),
    base,
  };
}

function issueContext({ issueTypes, projects }: JiraWorld, { id, key, issueTypeId, projectId }: Issue): object {
  const project = projects[projectId];
  return {
    issue: { id, key, type: issueTypes[issueTypeId]?.name, typeId: issueTypeId },
    project: { id: projectId, key: project?.key, type: project?.serviceDesk === true ? 'service_desk' : 'software' },
  };
}
