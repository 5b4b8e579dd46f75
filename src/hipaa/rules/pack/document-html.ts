import { Temporal } from 'temporal-polyfill';
import type { DocumentNode } from '../../../platform/rules/document';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** An Atlassian document as HTML that any browser shows; what is not known is shown by its content, and a picture by the name of its file. */
export const documentHtml = (
  blocks: readonly DocumentNode[],
  fileNamed: (fileId: string) => string | undefined = () => undefined,
): string => blocks.map((block) => nodeHtml(block, fileNamed)).join('\n');

type FileNamed = (fileId: string) => string | undefined;

const wrapped: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  taskList: 'ul',
  decisionList: 'ul',
  listItem: 'li',
  decisionItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  layoutSection: 'div',
  layoutColumn: 'div',
};

const special: Readonly<Record<string, (inside: string, node: DocumentNode, fileNamed: FileNamed) => string>> = {
  heading: (inside, node) => `<h${headingLevel(node)}>${inside}</h${headingLevel(node)}>`,
  panel: (inside) => `<aside>${inside}</aside>`,
  expand: (inside, node) => `<section><strong>${attribute(node, 'title')}</strong>${inside}</section>`,
  nestedExpand: (inside, node) => `<section><strong>${attribute(node, 'title')}</strong>${inside}</section>`,
  codeBlock: (inside) => `<pre>${inside}</pre>`,
  taskItem: (inside, node) => `<li>${node.attrs?.['state'] === 'DONE' ? '☑' : '☐'} ${inside}</li>`,
  rule: () => '<hr>',
  hardBreak: () => '<br>',
  mention: (_, node) => attribute(node, 'text') || '@person',
  emoji: (_, node) => attribute(node, 'text') || attribute(node, 'shortName'),
  status: (_, node) => `<strong>${attribute(node, 'text')}</strong>`,
  date: (_, node) => dateOf(node),
  inlineCard: (_, node) => anchor(plain(node, 'url'), attribute(node, 'url')),
  blockCard: (_, node) => `<p>${anchor(plain(node, 'url'), attribute(node, 'url'))}</p>`,
  media: (_, node, fileNamed) => `<em>Picture or file: ${escaped(fileNamed(plain(node, 'id')) ?? 'not in this pack')}</em>`,
  extension: () => '',
};

function nodeHtml(node: DocumentNode, fileNamed: FileNamed): string {
  if (node.type === 'text') return marked(node);
  const inside = (node.content ?? []).map((child) => nodeHtml(child, fileNamed)).join('');
  const tag = wrapped[node.type];
  return tag === undefined ? (special[node.type]?.(inside, node, fileNamed) ?? inside) : `<${tag}>${inside}</${tag}>`;
}

const tagOfMark: Readonly<Record<string, string>> = { strong: 'strong', em: 'em', code: 'code', underline: 'u', strike: 's' };

const marked = ({ text = '', marks = [] }: DocumentNode): string =>
  marks.reduce((inside, { type, attrs }) => {
    if (type === 'link') return anchor(String(attrs?.['href']), inside);
    const tag = tagOfMark[type];
    return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
  }, escaped(text));

/** Only addresses that a browser may safely follow become links. */
const anchor = (address: string, inside: string): string =>
  /^(https?:|mailto:)/i.test(address) ? `<a href="${escaped(address)}">${inside}</a>` : inside;

/** The page's own title is the second level of the pack. */
const headingLevel = (node: DocumentNode): string => String(Math.min(6, Math.max(1, Number(node.attrs?.['level']) || 1) + 2));

const dateOf = (node: DocumentNode): string => {
  const at = Number(node.attrs?.['timestamp']);
  return Number.isInteger(at) && Math.abs(at) < 8.64e15 ? Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 10) : '';
};

const plain = (node: DocumentNode, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const attribute = (node: DocumentNode, name: string): string => escaped(plain(node, name));
