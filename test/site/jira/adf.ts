import { isRecord } from './is-record';

interface NodeRule {
  /** Nodes that may stand in it; undefined for a leaf. */
  readonly content?: readonly string[];
  readonly requiredAttributes?: readonly string[];
}

const inline = ['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'mediaInline', 'placeholder'];
const lists = ['bulletList', 'orderedList'];
const blocks = [
  'paragraph',
  'heading',
  ...lists,
  'taskList',
  'decisionList',
  'codeBlock',
  'blockquote',
  'panel',
  'rule',
  'table',
  'expand',
  'mediaSingle',
  'mediaGroup',
  'blockCard',
  'embedCard',
  'extension',
  'bodiedExtension',
  'layoutSection',
];
const inPanels = [
  'paragraph',
  'heading',
  ...lists,
  'taskList',
  'decisionList',
  'codeBlock',
  'rule',
  'mediaSingle',
  'mediaGroup',
  'blockCard',
];
const inCells = [...inPanels, 'blockquote', 'panel', 'nestedExpand', 'embedCard', 'extension'];

const nodeRules: Readonly<Record<string, NodeRule>> = {
  doc: { content: blocks },
  paragraph: { content: inline },
  heading: { content: inline, requiredAttributes: ['level'] },
  bulletList: { content: ['listItem'] },
  orderedList: { content: ['listItem'] },
  listItem: { content: ['paragraph', ...lists, 'taskList', 'codeBlock', 'mediaSingle', 'extension'] },
  taskList: { content: ['taskItem', 'taskList', 'blockTaskItem'], requiredAttributes: ['localId'] },
  taskItem: { content: inline, requiredAttributes: ['localId', 'state'] },
  blockTaskItem: { content: ['paragraph', 'extension'], requiredAttributes: ['localId', 'state'] },
  decisionList: { content: ['decisionItem'], requiredAttributes: ['localId'] },
  decisionItem: { content: inline, requiredAttributes: ['localId', 'state'] },
  codeBlock: { content: ['text'] },
  blockquote: { content: ['paragraph', ...lists, 'codeBlock', 'mediaSingle', 'mediaGroup', 'extension'] },
  panel: { content: inPanels, requiredAttributes: ['panelType'] },
  rule: {},
  table: { content: ['tableRow'] },
  tableRow: { content: ['tableCell', 'tableHeader'] },
  tableCell: { content: inCells },
  tableHeader: { content: inCells },
  expand: { content: [...inCells, 'table'] },
  nestedExpand: { content: inPanels },
  layoutSection: { content: ['layoutColumn'] },
  layoutColumn: { content: blocks.filter((type) => type !== 'layoutSection'), requiredAttributes: ['width'] },
  mediaSingle: { content: ['media', 'caption'] },
  mediaGroup: { content: ['media'] },
  media: { requiredAttributes: ['type'] },
  caption: { content: inline },
  mediaInline: { requiredAttributes: ['id'] },
  blockCard: {},
  embedCard: { requiredAttributes: ['url', 'layout'] },
  inlineCard: {},
  extension: { requiredAttributes: ['extensionKey', 'extensionType'] },
  bodiedExtension: { content: blocks, requiredAttributes: ['extensionKey', 'extensionType'] },
  hardBreak: {},
  mention: { requiredAttributes: ['id'] },
  emoji: { requiredAttributes: ['shortName'] },
  date: { requiredAttributes: ['timestamp'] },
  status: { requiredAttributes: ['text', 'color'] },
  placeholder: { requiredAttributes: ['text'] },
};

const markTypes = new Set([
  'strong',
  'em',
  'code',
  'strike',
  'underline',
  'link',
  'subsup',
  'textColor',
  'backgroundColor',
  'annotation',
  'border',
  'alignment',
  'indentation',
  'breakout',
]);

/** Whether a value is a document in Atlassian Document Format: version 1, known nodes where they may stand, no empty text. */
export function isDocument(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'doc' && value['version'] === 1 && Array.isArray(value['content']) && isNode(value);
}

/** The text of a document, blocks separated by line feeds; empty for null. */
export function textOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (node['type'] === 'text') return String(node['text']);
  if (node['type'] === 'hardBreak') return '\n';
  const parts = contentOf(node).map(textOf);
  return parts.join(contentOf(node).some(isInline) ? '' : '\n');
}

function isNode(node: unknown): boolean {
  if (!isRecord(node) || typeof node['type'] !== 'string') return false;
  if (node['type'] === 'text') return typeof node['text'] === 'string' && node['text'] !== '' && hasKnownMarks(node);
  const rule = Object.hasOwn(nodeRules, node['type']) ? nodeRules[node['type']] : undefined;
  if (rule === undefined || !hasKnownMarks(node) || !hasAttributes(node, rule.requiredAttributes ?? [])) return false;
  if (node['content'] !== undefined && !Array.isArray(node['content'])) return false;
  return contentOf(node).every((child) => isRecord(child) && rule.content?.includes(String(child['type'])) === true && isNode(child));
}

function hasKnownMarks(node: Readonly<Record<string, unknown>>): boolean {
  const marks = node['marks'];
  return marks === undefined || (Array.isArray(marks) && marks.every((mark) => isRecord(mark) && markTypes.has(String(mark['type']))));
}

function hasAttributes(node: Record<string, unknown>, names: readonly string[]): boolean {
  const attributes = node['attrs'];
  if (attributes !== undefined && !isRecord(attributes)) return false;
  return names.every((name) => isRecord(attributes) && attributes[name] !== undefined);
}

const isInline = (node: unknown): boolean => isRecord(node) && inline.includes(String(node['type']));
const contentOf = (node: Readonly<Record<string, unknown>>): readonly unknown[] => (Array.isArray(node['content']) ? node['content'] : []);
