import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that nobody can guess, in characters that survive any shell. */
export const newSecret = (): string => randomBytes(32).toString('hex');

/** Tells one secret from another without giving it away. */
export const fingerprintOf = (secret: string): string => createHash('sha256').update(`fingerprint ${secret}`).digest('hex');

/** Whether `hex` is the HMAC-SHA256 of the text under the secret; takes equally long whatever is wrong. */
export function isSignedWith(secret: string, text: string, hex: string): boolean {
  const wanted = createHmac('sha256', secret).update(text).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
