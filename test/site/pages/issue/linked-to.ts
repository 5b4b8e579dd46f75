import { linkTypes } from '../../jira/link-types';
import { maySee } from '../../jira/may';
import type { Issue, JiraWorld, Person, Status } from '../../jira/world';

/** Another issue, with the words that say how this one belongs to it. */
export interface Linked {
  readonly id: string;
  readonly words: string;
  readonly issue: Issue;
  readonly status: Status | undefined;
}

/** The issues that an issue is linked with, as far as the person may see them. */
export function linkedTo(world: JiraWorld, { links = [] }: Issue, person: Person): readonly Linked[] {
  return links.flatMap(({ id, typeId, side, issueId }) => {
    const issue = world.issues[issueId];
    if (issue === undefined || !maySee(world, person, issue)) return [];
    const words = linkTypes.find((type) => type.id === typeId)?.[side] ?? '';
    return [{ id, words, issue, status: world.statuses[issue.statusId] }];
  });
}
