/** The words by which the comment is known again. */
export const duplicateWords = (key: string): string => `This month has its maintenance ticket already: ${key}.`;

/** The comment, as an Atlassian document, that a second ticket of a month gets. */
export function duplicateComment(key: string, site: string) {
  const [before = '', after = ''] = duplicateWords(key).split(key);
  const link = { type: 'text', text: key, marks: [{ type: 'link', attrs: { href: `${site}/browse/${key}` } }] };
  const text = (words: string) => ({ type: 'text', text: words });
  const hint = ' The checklist is there. If a rule made this ticket, switch one of the two off.';
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [text(before), link, text(`${after}${hint}`)] }] };
}
