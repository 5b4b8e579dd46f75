import { linkTypes } from '../link-types';
import type { Issue, JiraWorld } from '../world';
import type { Told } from './told-fields';

/** A field of several things, of which the changelog tells each that comes or goes. */
export interface ToldList {
  readonly field: string;
  readonly fieldId: string;
  readonly told: (issue: Issue, world: JiraWorld) => readonly Told[];
}

export const toldLists: readonly ToldList[] = [
  {
    field: 'Attachment',
    fieldId: 'attachment',
    told: ({ attachments = [] }) => attachments.map(({ id, filename }) => ({ id, text: filename })),
  },
  {
    field: 'Link',
    fieldId: 'issuelinks',
    told: ({ links = [] }, { issues }) =>
      links.map(({ typeId, side, issueId }) => {
        const key = issues[issueId]?.key ?? issueId;
        return { id: key, text: `This issue ${linkTypes.find(({ id }) => id === typeId)?.[side] ?? ''} ${key}` };
      }),
  },
];
