import { isDocument, textOf } from './adf';

const text = (words: string, marks?: unknown) => ({ type: 'text', text: words, ...(marks === undefined ? {} : { marks }) });
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });

describe('an Atlassian document', () => {
  it.each([
    ['an empty one', doc()],
    ['an empty paragraph', doc({ type: 'paragraph' })],
    ['a heading', doc({ type: 'heading', attrs: { level: 2 }, content: [text('Checks')] })],
    ['a list', doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('one')] }] }] })],
    ['a link', doc({ type: 'paragraph', content: [text('here', [{ type: 'link', attrs: { href: 'https://harbor.example' } }])] })],
    [
      'a table',
      doc({
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [text('a')] }] }] }],
      }),
    ],
  ])('may be %s', (_, value) => {
    expect(isDocument(value)).toBe(true);
  });

  it.each([
    ['a text', 'words'],
    ['nothing', null],
    ['of version 2', { ...doc(), version: 2 }],
    ['without content', { type: 'doc', version: 1 }],
    ['with text outside a block', doc(text('words'))],
    ['with an empty text', doc({ type: 'paragraph', content: [text('')] })],
    ['with an unknown node', doc({ type: 'blink', content: [] })],
    ['with an unknown mark', doc({ type: 'paragraph', content: [text('words', [{ type: 'blink' }])] })],
    ['with a heading without level', doc({ type: 'heading', content: [text('words')] })],
    ['with a paragraph in a paragraph', doc({ type: 'paragraph', content: [{ type: 'paragraph' }] })],
  ])('is not %s', (_, value) => {
    expect(isDocument(value)).toBe(false);
  });

  it('reads as text, a line for each block', () => {
    const value = doc({ type: 'paragraph', content: [text('one '), text('two')] }, { type: 'paragraph', content: [text('three')] });
    expect(textOf(value)).toBe('one two\nthree');
  });
});
