import type { ChangeItem, Issue, JiraWorld } from '../world';
import { toldFields, type Told, type ToldField } from './told-fields';

/** What the changelog says of an issue that stood so before and stands so now; nothing of comments and properties, as in Jira. */
export function itemsBetween(world: JiraWorld, former: Issue, issue: Issue): readonly ChangeItem[] {
  return toldFields.flatMap((each) => {
    const [before, after] = [each.told(former, world), each.told(issue, world)];
    return before.id === after.id && before.text === after.text ? [] : [itemOf(each, before, after)];
  });
}

function itemOf({ field, fieldId }: ToldField, before: Told, after: Told): ChangeItem {
  const fieldtype = fieldId.startsWith('customfield_') ? 'custom' : 'jira';
  return { field, fieldtype, fieldId, from: before.id, fromString: before.text, to: after.id, toString: after.text };
}
