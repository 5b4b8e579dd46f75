/** Plain text as an Atlassian document: an empty line begins a paragraph, a line break stays one. */
export function documentOf(text: string): unknown {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/);
  return { type: 'doc', version: 1, content: paragraphs.map((paragraph) => ({ type: 'paragraph', content: lines(paragraph) })) };
}

function lines(paragraph: string): unknown[] {
  return paragraph
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'hardBreak' }]), ...(line === '' ? [] : [{ type: 'text', text: line }])]);
}
