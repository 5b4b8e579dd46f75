/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';

export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
}

type Macro = (node: AdfNode) => Child;

interface AdfProps {
  readonly document: unknown;
  /** Shows a macro; null leaves it to this site, which writes its name. */
  readonly macro?: Macro;
  /** The name of a person who is mentioned without it. */
  readonly nameOf?: (accountId: string) => string | undefined;
}

/** An Atlassian document as HTML; a node this site does not know is shown by its content. */
export const Adf: FC<AdfProps> = ({ document, macro = () => null, nameOf = () => undefined }) =>
  isNode(document) ? <div class="adf">{render(document, { topLevel: Math.min(...headingLevels(document)), macro, nameOf })}</div> : null;

interface Way {
  readonly topLevel: number;
  readonly macro: Macro;
  readonly nameOf: NonNullable<AdfProps['nameOf']>;
}

const blocks: Readonly<Record<string, (inside: Child, node: AdfNode, way: Way) => Child>> = {
  paragraph: (inside) => <p>{inside}</p>,
  bulletList: (inside) => <ul>{inside}</ul>,
  orderedList: (inside) => <ol>{inside}</ol>,
  listItem: (inside) => <li>{inside}</li>,
  taskList: (inside) => <ul class="tasks">{inside}</ul>,
  taskItem: (inside, node) => (
    <li>
      {attribute(node, 'state') === 'DONE' ? '☑' : '☐'} {inside}
    </li>
  ),
  blockquote: (inside) => <blockquote>{inside}</blockquote>,
  panel: (inside, node) => (
    <div class={`adf-panel adf-panel-${panelTypes.has(attribute(node, 'panelType')) ? attribute(node, 'panelType') : 'info'}`}>
      {inside}
    </div>
  ),
  expand: (inside, node) => expand(inside, node),
  nestedExpand: (inside, node) => expand(inside, node),
  extension: (_, node, { macro }) => macro(node) ?? <p class="adf-extension">Macro: {extensionName(node)}</p>,
  bodiedExtension: (inside, node) => (
    <div class="adf-extension">
      <p>Macro: {extensionName(node)}</p>
      {inside}
    </div>
  ),
  layoutSection: (inside) => <div class="adf-layout">{inside}</div>,
  layoutColumn: (inside) => <div>{inside}</div>,
  codeBlock: (inside) => (
    <pre tabindex={0}>
      <code>{inside}</code>
    </pre>
  ),
  rule: () => <hr />,
  hardBreak: () => <br />,
  table: (inside) => (
    <div class="scroll-x">
      <table>
        <tbody>{inside}</tbody>
      </table>
    </div>
  ),
  tableRow: (inside) => <tr>{inside}</tr>,
  tableHeader: (inside) => <th>{inside}</th>,
  tableCell: (inside) => <td>{inside}</td>,
  heading: (inside, node, { topLevel }) => heading(inside, Number(attribute(node, 'level')) - topLevel),
  mention: (_, node, { nameOf }) => (
    <span class="mention">{attribute(node, 'text') || `@${nameOf(attribute(node, 'id')) ?? 'Former user'}`}</span>
  ),
  emoji: (_, node) => attribute(node, 'text') || attribute(node, 'shortName'),
  status: (_, node) => <span class={`lozenge lozenge-${statusColors[attribute(node, 'color')] ?? 'new'}`}>{attribute(node, 'text')}</span>,
  date: (_, node) => new Date(Number(attribute(node, 'timestamp'))).toISOString().slice(0, 10),
  inlineCard: (_, node) => link(attribute(node, 'url'), attribute(node, 'url')),
};

const panelTypes = new Set(['info', 'note', 'tip', 'warning', 'error', 'success']);
const statusColors: Readonly<Record<string, string>> = { green: 'done', blue: 'indeterminate', red: 'failed', yellow: 'failed' };

const expand = (inside: Child, node: AdfNode): Child => (
  <details class="adf-expand">
    <summary>{attribute(node, 'title') || 'More'}</summary>
    <div>{inside}</div>
  </details>
);

const extensionName = (node: AdfNode): string => attribute(node, 'text') || attribute(node, 'extensionKey');

const marks: Readonly<Record<string, (inside: Child, attrs: Readonly<Record<string, unknown>>) => Child>> = {
  strong: (inside) => <strong>{inside}</strong>,
  em: (inside) => <em>{inside}</em>,
  code: (inside) => <code>{inside}</code>,
  underline: (inside) => <u>{inside}</u>,
  strike: (inside) => <s>{inside}</s>,
  link: (inside, attrs) => link(String(attrs['href']), inside),
};

function render(node: AdfNode, way: Way): Child {
  if (node.type === 'text') return marked(node);
  const inside = (node.content ?? []).map((child) => render(child, way));
  return blocks[node.type]?.(inside, node, way) ?? <>{inside}</>;
}

function marked(node: AdfNode): Child {
  return (node.marks ?? []).reduce<Child>((inside, mark) => marks[mark.type]?.(inside, mark.attrs ?? {}) ?? inside, node.text ?? '');
}

/** The highest headings of a document stand below the page's own first and second level, whatever level they have there. */
function heading(inside: Child, depth: number): Child {
  if (depth <= 0) return <h3>{inside}</h3>;
  return depth === 1 ? <h4>{inside}</h4> : <h5>{inside}</h5>;
}

function headingLevels(node: AdfNode): number[] {
  const inside = (node.content ?? []).flatMap(headingLevels);
  return node.type === 'heading' ? [Number(attribute(node, 'level')), ...inside] : inside;
}

/** Only addresses a browser may safely follow become links. */
function link(address: string, inside: Child): Child {
  return /^(https?:|mailto:|\/)/i.test(address) ? <a href={address}>{inside}</a> : <>{inside}</>;
}

function attribute(node: AdfNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isNode(value: unknown): value is AdfNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
