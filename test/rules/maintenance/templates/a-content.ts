import type { Content } from '../../../../src/maintenance/rules/templates/content';
import type { Item } from '../../../../src/maintenance/rules/template';
import { anItem } from '../../../support/builders';

/** A checklist of items named by their ids. */
export const aContent = (...ids: readonly (string | Partial<Item>)[]): Content => ({
  items: ids.map((id) => (typeof id === 'string' ? anItem({ id, title: id }) : anItem(id))),
  singles: [],
});

export const idsOf = ({ items }: Pick<Content, 'items'>): readonly string[] => items.map(({ id }) => id);
