import type { ChangeItem, IssueChange } from '../world';
import { momentOf } from './dates';
import { Entity } from './entity';

/** An entry of the changelog as Jira expressions see it; what Jira's REST answers as null is an empty text here. */
export const changeValue = ({ id, at, items }: IssueChange, author: Entity | null, zone: string): Entity =>
  new Entity('Changelog', { id: () => id, author: () => author, created: () => momentOf(at, zone), items: () => items.map(itemValue) });

const itemValue = ({ field, fieldId, from, fromString, to, toString }: ChangeItem): Entity =>
  new Entity('ChangelogItem', {
    field: () => field,
    fieldId: () => fieldId,
    from: () => from ?? '',
    fromString: () => fromString ?? '',
    to: () => to ?? '',
    toString: () => toString ?? '',
  });
