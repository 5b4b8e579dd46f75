import { groupId } from '../site/confluence/groups';
import type { TestSite } from './site';

export const technicians = { id: groupId('technicians'), name: 'technicians' };

export function accountOf({ site }: TestSite, name: string): string {
  const person = Object.values(site.world.jira.people).find((each) => each.name === name);
  if (!person) throw new Error(`There is no ${name}.`);
  return person.accountId;
}

export const restrictionOn = ({ site }: TestSite, page: string) => site.world.confluence.pages[page]?.restrictions;
