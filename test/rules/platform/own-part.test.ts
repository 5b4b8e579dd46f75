import fc from 'fast-check';
import { marksOf, putPart } from '../../../src/platform/rules/own-part';
import { paragraph, table, type DocumentNode } from '../../../src/platform/rules/document';

const ours = [paragraph('Ours.'), table([['Head'], ['Cell']])];
const wanted = [paragraph('Newer.')];
const theirs = paragraph('Theirs.');
const withLocalIds = (blocks: readonly DocumentNode[]): DocumentNode[] =>
  blocks.map((block) => ({ ...block, attrs: { ...block.attrs, localId: 'abc' } }));

describe('putting the app’s part', () => {
  it('replaces what the app wrote, though Confluence added local ids', () => {
    const put = putPart([theirs, ...withLocalIds(ours), theirs], marksOf(ours), wanted);
    expect(put).toEqual({ outcome: 'put', blocks: [theirs, ...wanted, theirs] });
  });

  it.each([
    { how: 'a word was changed', page: [paragraph('Ours!'), ours[1]!] },
    { how: 'somebody wrote within it', page: [ours[0]!, theirs, ours[1]!] },
    { how: 'a part was taken away', page: [ours[0]!] },
    { how: 'a cell was changed', page: [ours[0]!, table([['Head'], ['Other']])] },
  ])('keeps theirs where $how', ({ page }) => {
    expect(putPart(page, marksOf(ours), wanted)).toEqual({ outcome: 'changedByHand' });
  });

  it('finds what is there already', () => {
    expect(putPart([theirs, ...wanted], marksOf(ours), wanted)).toEqual({ outcome: 'there' });
  });

  it('never loses or changes what people wrote before and after it', () => {
    const words = fc.array(
      fc.string({ minLength: 1 }).map((text) => paragraph(`their ${text}`)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(words, words, (before, after) => {
        const put = putPart([...before, ...ours, ...after], marksOf(ours), wanted);
        expect(put).toEqual({ outcome: 'put', blocks: [...before, ...wanted, ...after] });
      }),
    );
  });
});
