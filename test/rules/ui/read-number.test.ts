import { readNumber } from '../../../static/src/ui/fields/read-number';

it.each([
  { text: '1,200.50', locale: 'en-US', number: 1_200.5, because: 'commas part thousands in English' },
  { text: '1.200,50', locale: 'es-ES', number: 1_200.5, because: 'points part them in Spanish' },
  { text: '1200,50', locale: 'es-ES', number: 1_200.5, because: 'the comma is decimal in Spanish' },
  { text: '1200.50', locale: 'es-ES', number: 1_200.5, because: 'a lone point with two digits can mean nothing else' },
  { text: '1,25', locale: 'en-US', number: null, because: 'an English comma before two digits is neither' },
  { text: '1.200', locale: 'es-ES', number: 1_200, because: 'three digits behind a point are thousands in Spanish' },
  { text: ' 7 ', locale: 'en-US', number: 7, because: 'spaces around do not matter' },
  { text: '', locale: 'en-US', number: null, because: 'nothing is no number' },
  { text: '12 hours', locale: 'en-US', number: null, because: 'words are no number' },
])('reads “$text” in $locale as $number: $because', ({ text, locale, number }) => {
  expect(readNumber(text, locale)).toBe(number);
});
