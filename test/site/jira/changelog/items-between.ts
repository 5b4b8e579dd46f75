import type { ChangeItem, Issue, JiraWorld } from '../world';
import { toldFields, type Told, type ToldField } from './told-fields';
import { toldLists, type ToldList } from './told-lists';

/** What the changelog says of an issue that stood so before and stands so now; nothing of comments and properties, as in Jira. */
export function itemsBetween(world: JiraWorld, former: Issue, issue: Issue): readonly ChangeItem[] {
  const ofFields = toldFields.flatMap((each) => {
    const [before, after] = [each.told(former, world), each.told(issue, world)];
    return before.id === after.id && before.text === after.text ? [] : [itemOf(each, before, after)];
  });
  return [...ofFields, ...toldLists.flatMap((each) => comings(each, each.told(former, world), each.told(issue, world)))];
}

/** One item for each attachment or link that came or went. */
function comings(field: Omit<ToldList, 'told'>, before: readonly Told[], after: readonly Told[]): readonly ChangeItem[] {
  const missingIn = (others: readonly Told[]) => (told: Told) => !others.some(({ id, text }) => id === told.id && text === told.text);
  return [
    ...before.filter(missingIn(after)).map((gone) => itemOf(field, gone, nothing)),
    ...after.filter(missingIn(before)).map((come) => itemOf(field, nothing, come)),
  ];
}

const nothing: Told = { id: null, text: null };

function itemOf({ field, fieldId }: Pick<ToldField, 'field' | 'fieldId'>, before: Told, after: Told): ChangeItem {
  const fieldtype = fieldId.startsWith('customfield_') ? 'custom' : 'jira';
  return { field, fieldtype, fieldId, from: before.id, fromString: before.text, to: after.id, toString: after.text };
}
