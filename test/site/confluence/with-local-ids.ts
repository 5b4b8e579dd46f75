import { createHash } from 'node:crypto';
import { isRecord } from '../jira/is-record';

/** Blocks to which Confluence gives a local id when it stores a page that has none there. */
const named = new Set(['table', 'expand', 'panel', 'extension', 'bodiedExtension', 'layoutSection']);

/** The document as Confluence gives it back: such blocks carry a local id, whoever wrote them. */
export function withLocalIds(node: unknown, path = 'doc'): unknown {
  if (Array.isArray(node)) return node.map((child, index) => withLocalIds(child, `${path}.${String(index)}`));
  if (!isRecord(node)) return node;
  const attrs = isRecord(node['attrs']) ? node['attrs'] : {};
  const needsOne = named.has(String(node['type'])) && attrs['localId'] === undefined;
  return {
    ...node,
    ...(needsOne ? { attrs: { ...attrs, localId: idFor(path) } } : {}),
    ...(node['content'] === undefined ? {} : { content: withLocalIds(node['content'], path) }),
  };
}

const idFor = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 12);
