import { route } from '@forge/api';
import * as z from 'zod';
import { isOrganizationsField } from './desk';
import { jira, type As } from './request';

const issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({ summary: z.string(), status: z.object({ statusCategory: z.object({ key: z.string() }) }).optional() }),
  properties: z.record(z.string(), z.unknown()).default({}),
  schema: z.record(z.string(), z.object({ custom: z.string().optional() })).default({}),
});

export interface ReadTicket {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** Its status is of the category Done. */
  readonly isDone: boolean;
  /** What its field of organizations holds, as Jira has it; undefined where the ticket has no such field. */
  readonly organizations: unknown;
  /** The value of the property that was asked for; undefined where the ticket has none. */
  readonly property: unknown;
}

/**
 * A ticket as far as the one in whose name we ask may see it, in one call: the field of organizations has another id on every site, so all fields
 * are asked for and the schema that comes with them tells which it is.
 */
export async function readTicket(as: As, idOrKey: string, propertyKey: string): Promise<ReadTicket> {
  const path = route`/rest/api/3/issue/${idOrKey}?fields=*navigable,-description&expand=schema&properties=${propertyKey}`;
  const { id, key, fields, properties, schema } = issue.parse((await jira(as, 'GET', path)).body);
  const field = Object.keys(schema).find((name) => isOrganizationsField(schema[name]));
  return {
    id,
    key,
    summary: fields.summary,
    isDone: fields.status?.statusCategory.key === 'done',
    organizations: field === undefined ? undefined : fields[field],
    property: properties[propertyKey],
  };
}
