import { RefusedByJira } from '../../platform/failures';
import { deskFields, issueTypesOf, requestTypesOf, type DeskFields } from '../../platform/jira/desk';
import type { Desk } from '../rules/new-ticket';

/** The issue type of maintenance tickets; a site has it by this name. */
export const issueTypeName = 'Maintenance';

/** Where tickets go, asked once per project and run; a sentence where a project has none of the issue types, the best named first. */
export class Desks {
  readonly #projects = new Map<string, Promise<Desk | string>>();
  #fields: Promise<DeskFields> | undefined;

  constructor(private readonly wanted: readonly string[] = [issueTypeName]) {}

  of(project: { readonly id: string; readonly key: string }): Promise<Desk | string> {
    const known = this.#projects.get(project.id) ?? this.#ask(project);
    this.#projects.set(project.id, known);
    return known;
  }

  async #ask(project: { readonly id: string; readonly key: string }): Promise<Desk | string> {
    this.#fields ??= deskFields();
    try {
      const [types, fields, requests] = await Promise.all([issueTypesOf(project.id), this.#fields, requestTypesOf(project.id)]);
      const fitting = this.wanted.flatMap((name) => types.get(name) ?? []);
      const issueType = fitting.find((type) => requests.has(type)) ?? fitting[0];
      if (issueType === undefined) return `Project ${project.key} has no issue type “${this.wanted.join('” or “')}”.`;
      const requestType = requests.get(issueType);
      const onPortal = fields.requestType === undefined || requestType === undefined ? {} : { [fields.requestType]: requestType };
      return { project: project.id, issueType, organizationsField: fields.organizations, onPortal };
    } catch (error) {
      if (error instanceof RefusedByJira) return `Project ${project.key} was deleted or archived, or Rounds may not see it.`;
      throw error;
    }
  }
}
