import type { WikiPage } from '../site/confluence/world';
import type { TestSite } from './site';

/** The live pages of that title in a space, by its key. */
export function pagesTitled({ site }: TestSite, key: string, title: string): readonly WikiPage[] {
  const { spaces, pages } = site.world.confluence;
  return Object.values(pages).filter((page) => page.status === 'current' && page.title === title && spaces[page.spaceId]?.key === key);
}

/** What a page says now, a line for each block of text. */
export function wordsOf(page: WikiPage | undefined): string {
  return textIn(page?.versions.at(-1)?.body).replaceAll(/\n+/g, '\n').trim();
}

function textIn(node: unknown): string {
  const { type, text, content = [] } = (node ?? {}) as { type?: string; text?: string; content?: readonly unknown[] };
  const inside = content.map(textIn).join('');
  return text ?? (type === 'paragraph' || type === 'heading' ? `${inside}\n` : inside);
}

/** Changes a page by hand, as a person in the editor would. */
export function writeByHand({ site }: TestSite, page: WikiPage, change: (blocks: readonly unknown[]) => readonly unknown[]): void {
  const last = page.versions.at(-1);
  if (!last) throw new Error('A page has a version.');
  const body = last.body as { content: readonly unknown[] };
  const author = Object.values(site.world.jira.people).find(({ name }) => name === 'ada')?.accountId ?? '';
  page.versions.push({ ...last, number: last.number + 1, author, body: { ...body, content: change(body.content) } });
}
