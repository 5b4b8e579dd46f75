/** What a client's answer to a proposal means. */
export type Reply = { readonly kind: 'slot'; readonly number: number } | { readonly kind: 'later' } | { readonly kind: 'unclear' };

const chosen =
  /^(?:(?:yes|ok(?:ay)?|hi|hello)[,!.\s]+)?(?:(?:we(?:'|’)?ll take|let(?:'|’)?s take|we take|i take|please)\s+)?(?:(?:slot|option|time|number|no\.?|nr\.?)\s*|#\s*)?(\d)\s*[.):!]?(?:[\s,.!]*(?:please|works(?: for us| for me)?|is (?:fine|good|ok|great)(?: for us| for me)?|thanks|thank you))*\s*[.!]*$/i;
const later = /^(?:please\s+)?(?:later|another time|not now)(?:[\s,.!]*(?:please|thanks|thank you))*\s*[.!]*$/i;

/**
 * The answer in the first line of a comment: the number of a time or “later”, with little around it. What could mean anything else is not
 * guessed at; below the first line stand signatures and what was answered to.
 */
export function readReply(text: string, offered: number): Reply {
  const line = (text.split('\n').find((each) => each.trim() !== '') ?? '').trim().replace(/^["“'](.*)["”']$/, '$1');
  if (later.test(line)) return { kind: 'later' };
  const number = Number(chosen.exec(line)?.[1] ?? 0);
  return number >= 1 && number <= offered ? { kind: 'slot', number } : { kind: 'unclear' };
}
