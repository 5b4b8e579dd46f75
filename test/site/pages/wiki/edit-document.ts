interface Node {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly Node[];
}

/** One run of text of a page that can be changed by hand; `top` ones stand by themselves, others in a table, panel or list. */
export interface EditableText {
  readonly name: string;
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'other';
  readonly top: boolean;
}

const textBlocks = new Set(['paragraph', 'heading', 'taskItem', 'codeBlock']);

/** The texts of a document, in order. */
export function textsOf(document: unknown): readonly EditableText[] {
  return blocksOf(document).flatMap((block, index) => textsIn(block, String(index), true));
}

/** The document with the texts that were sent: what is unchanged keeps its marks, a paragraph with an empty line becomes two, an emptied one goes. */
export function withTexts(document: unknown, sent: Readonly<Record<string, string>>): unknown {
  const content = blocksOf(document).flatMap((block, index) => changed(block, String(index), sent, true));
  const added = paragraphsOf(sent['more'] ?? '');
  const all = [...content, ...added];
  return { ...(document as Node), content: all.length === 0 ? [{ type: 'paragraph' }] : all };
}

function textsIn(node: Node, name: string, top: boolean): readonly EditableText[] {
  const kind = node.type === 'heading' || node.type === 'paragraph' ? node.type : 'other';
  if (textBlocks.has(node.type)) return [{ name, text: plain(node), kind, top }];
  return (node.content ?? []).flatMap((child, index) => textsIn(child, `${name}.${String(index)}`, false));
}

function changed(node: Node, name: string, sent: Readonly<Record<string, string>>, top: boolean): readonly Node[] {
  if (textBlocks.has(node.type)) return changedText(node, sent[`text-${name}`]?.replaceAll('\r\n', '\n') ?? plain(node), top);
  if (node.content === undefined) return [node];
  return [{ ...node, content: node.content.flatMap((child, index) => changed(child, `${name}.${String(index)}`, sent, false)) }];
}

function changedText(node: Node, text: string, top: boolean): readonly Node[] {
  if (text === plain(node)) return [node];
  if (top && text.trim() === '') return [];
  const [first = '', ...others] = top ? text.split(/\n{2,}/) : [text];
  return [{ ...node, content: inline(first) }, ...others.flatMap(paragraphsOf)];
}

const paragraphsOf = (text: string): readonly Node[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', content: inline(part) }));

const inline = (text: string): readonly Node[] =>
  text
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'hardBreak' }]), ...(line === '' ? [] : [{ type: 'text', text: line }])]);

function plain(node: Node): string {
  if (node.type === 'hardBreak') return '\n';
  return node.text ?? (node.content ?? []).map(plain).join('');
}

const blocksOf = (document: unknown): readonly Node[] => (document as Node | null)?.content ?? [];
