/** A node of an Atlassian document. */
export interface DocumentNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly DocumentNode[];
}

type Inline = string | DocumentNode;

const inline = (parts: readonly Inline[]): readonly DocumentNode[] =>
  parts.flatMap((part) => (typeof part !== 'string' ? [part] : part === '' ? [] : [{ type: 'text', text: part }]));

export const paragraph = (...parts: readonly Inline[]): DocumentNode => ({ type: 'paragraph', content: inline(parts) });

export const heading = (level: number, ...parts: readonly Inline[]): DocumentNode => ({
  type: 'heading',
  attrs: { level },
  content: inline(parts),
});

export const bullets = (lines: readonly (readonly Inline[])[]): DocumentNode => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [paragraph(...line)] })),
});

export const panel = (panelType: 'info' | 'success' | 'warning', ...content: readonly DocumentNode[]): DocumentNode => ({
  type: 'panel',
  attrs: { panelType },
  content,
});

/** The first row is the table's head. */
export const table = (rows: readonly (readonly string[])[]): DocumentNode => ({
  type: 'table',
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type: row === 0 ? 'tableHeader' : 'tableCell', attrs: {}, content: [paragraph(cell)] })),
  })),
});

export const link = (href: string, words: string): DocumentNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
});

/** A person by account id; the product shows the name. */
export const mention = (accountId: string): DocumentNode => ({ type: 'mention', attrs: { id: accountId } });

export const documentOf = (content: readonly DocumentNode[]) => ({ type: 'doc', version: 1, content });
