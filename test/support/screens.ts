import type { Screen } from '../site/forge/bridge';
import type { Site } from '../site/site';

type Place = Omit<Screen, 'person'>;

const page: Place = { moduleKey: 'rounds', extension: { type: 'jira:globalPage' } };

/** Where calls come from. A ticket's screen goes on being there after the ticket was deleted, as in a browser that has it open. */
export class Screens {
  readonly #opened = new Map<string, Place>();

  constructor(private readonly site: Site) {}

  /** The sidebar of a ticket by key, or without one the app's page. */
  on(key: string | undefined): Place {
    if (key === undefined) return page;
    const place = this.#open(key) ?? this.#opened.get(key);
    if (!place) throw new Error(`The site has no ticket ${key}.`);
    this.#opened.set(key, place);
    return place;
  }

  /** The macro `review` on a Confluence page, by the page's id. */
  onPage(id: string): Place {
    const { pages, spaces } = this.site.world.confluence;
    const space = spaces[pages[id]?.spaceId ?? ''];
    if (!space) throw new Error(`The site has no page ${id}.`);
    const content = { id, type: 'page', subtype: null };
    return { moduleKey: 'review', extension: { type: 'macro', content, space: { id: space.id, key: space.key } } };
  }

  /** The panel on the page of an organization of the service desk, by its id. */
  onOrganization(id: string): Place {
    return { moduleKey: 'client', extension: { type: 'jiraServiceManagement:organizationPanel', organization: { id } } };
  }

  #open(key: string): Place | undefined {
    const { issues, keys, projects, issueTypes } = this.site.world.jira;
    const issue = issues[keys[key] ?? ''];
    const project = issue && projects[issue.projectId];
    if (!issue || !project) return undefined;
    const type = issueTypes[issue.issueTypeId]?.name;
    return {
      moduleKey: 'timer',
      extension: {
        type: 'jira:issueContext',
        issue: { id: issue.id, key, type, typeId: issue.issueTypeId },
        project: { id: project.id, key: project.key, type: project.serviceDesk ? 'service_desk' : 'software' },
      },
    };
  }
}
