import { typeFor, typeName, type ChosenTypes } from '../../clients/rules/ticket-types';
import { chosenTypes } from '../../clients/ticket-types';
import { RefusedByJira } from '../../platform/failures';
import { deskFields, issueTypesOf, requestTypesOf, type DeskFields } from '../../platform/jira/desk';
import type { Desk } from '../rules/new-ticket';

/** Where tickets go, asked once per project and run: the type of maintenance tickets, or the best of those named. A sentence where a project has none. */
export class Desks {
  readonly #projects = new Map<string, Promise<Desk | string>>();
  #fields: Promise<DeskFields> | undefined;
  #chosen: Promise<ChosenTypes> | undefined;

  constructor(private readonly wanted?: readonly string[]) {}

  of(project: { readonly id: string; readonly key: string }): Promise<Desk | string> {
    const known = this.#projects.get(project.id) ?? this.#ask(project);
    this.#projects.set(project.id, known);
    return known;
  }

  async #ask(project: { readonly id: string; readonly key: string }): Promise<Desk | string> {
    this.#fields ??= deskFields();
    this.#chosen ??= this.wanted ? Promise.resolve({}) : chosenTypes();
    try {
      const [types, fields, requests, chosen] = await Promise.all([
        issueTypesOf(project.id),
        this.#fields,
        requestTypesOf(project.id),
        this.#chosen,
      ]);
      const named = this.wanted?.flatMap((name) => types.get(name) ?? []);
      const fitting = named ?? [typeFor('maintenance', chosen, types) ?? []].flat();
      const issueType = fitting.find((type) => requests.has(type)) ?? fitting[0];
      if (issueType === undefined)
        return `Project ${project.key} has no issue type “${(this.wanted ?? [typeName('maintenance', chosen)]).join('” or “')}”.`;
      const requestType = requests.get(issueType);
      const onPortal = fields.requestType === undefined || requestType === undefined ? {} : { [fields.requestType]: requestType };
      return { project: project.id, issueType, organizationsField: fields.organizations, onPortal };
    } catch (error) {
      if (error instanceof RefusedByJira) return `Project ${project.key} was deleted or archived, or Rounds may not see it.`;
      throw error;
    }
  }
}
