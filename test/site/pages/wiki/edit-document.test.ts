import { textsOf, withTexts } from './edit-document';

const text = (words: string, bold = false) => ({ type: 'text', text: words, ...(bold ? { marks: [{ type: 'strong' }] } : {}) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const panel = { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('Inside'))] };
const document = { type: 'doc', version: 1, content: [paragraph(text('Bold', true), text(' and plain')), panel] };

it('offers every text of a document', () => {
  expect(textsOf(document)).toMatchObject([
    { name: '0', text: 'Bold and plain', top: true },
    { name: '1.0', text: 'Inside', top: false },
  ]);
});

it('leaves a document as it is when nothing was changed', () => {
  expect(withTexts(document, { 'text-0': 'Bold and plain', 'text-1.0': 'Inside' })).toEqual(document);
});

it('changes a text inside a panel and makes two paragraphs of one', () => {
  expect(withTexts(document, { 'text-0': 'One\r\n\r\nTwo', 'text-1.0': 'Other' })).toMatchObject({
    content: [paragraph(text('One')), paragraph(text('Two')), { ...panel, content: [paragraph(text('Other'))] }],
  });
});

it('takes away a paragraph that was emptied', () => {
  expect(withTexts(document, { 'text-0': ' ' })).toMatchObject({ content: [panel] });
});
