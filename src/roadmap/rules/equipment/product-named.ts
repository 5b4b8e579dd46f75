import type { Release } from '../campaign/end-of-life';

/** A release as the list of equipment needs it. */
export type KnownProduct = Pick<Release, 'product' | 'title' | 'cycle' | 'label' | 'supportEnds' | 'extendedEnds'>;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/microsoft|\(r\)|®|™|,|edition|version|standard|datacenter|64-bit|x64/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const consumer = /\b(?:pro|professional|home|business)\b/;
const enterprise = /\b(?:enterprise|ent|education)\b/;

/**
 * How the catalogue calls what is written as `Windows 10 Pro 22H2`: `windows/10-22h2`. What it does not know stays as it was written. Where
 * enterprise editions live longer, an edition that is not named counts as the shorter one.
 */
export function productNamed(text: string, products: readonly KnownProduct[]): string {
  const typed = text.trim();
  if (products.some((product) => productName(product) === typed)) return typed;
  const wanted = bare(typed).replace(consumer, ' ').replace(enterprise, ' ').replace(/\s+/g, ' ').trim();
  const edition = enterprise.test(typed.toLowerCase()) ? '(e)' : '(w)';
  const usual = products.filter(({ cycle }) => !cycle.endsWith('-lts'));
  const named = (words: string) => usual.find((product) => bare(wordsOf(product)) === words);
  const found =
    named(wanted) ?? named(`${wanted} ${edition}`) ?? usual.find((product) => bare(wordsOf(product)).startsWith(`${wanted} sp`));
  return found ? productName(found) : typed;
}

/** How a device names a release that runs on it. */
export const productName = ({ product, cycle }: Pick<Release, 'product' | 'cycle'>): string => `${product}/${cycle}`;

/** `Microsoft Windows 10 22H2`; what the catalogue does not know, as it is. */
export function productInWords(name: string, products: readonly KnownProduct[]): string {
  const found = products.find((product) => productName(product) === name);
  return found ? wordsOf(found) : name;
}

/** Some labels of the catalogue say the product again. */
function wordsOf({ title, label }: KnownProduct): string {
  const short = title.replace(/^Microsoft /, '');
  return label.startsWith(short) ? label : `${short} ${label}`;
}
