import * as z from 'zod';

const node = z.object({ text: z.string().optional(), content: z.array(z.unknown()).default([]) });

/** The words of an Atlassian document, a line for each of its blocks; empty for anything else. */
export function textOfDocument(document: unknown): string {
  const read = node.safeParse(document);
  if (!read.success) return '';
  return read.data.content
    .map(wordsOf)
    .filter((line) => line !== '')
    .join('\n');
}

function wordsOf(part: unknown): string {
  const read = node.safeParse(part);
  return read.success ? (read.data.text ?? '') + read.data.content.map(wordsOf).join('') : '';
}
