import { createHmac, timingSafeEqual } from 'node:crypto';

/** Makes and opens tokens that a browser carries but cannot change: readable JSON with a signature over it. */
export class Seal {
  constructor(private readonly secret: string) {}

  seal(value: unknown): string {
    const text = Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${text}.${this.sign(text)}`;
  }

  /** What was sealed, or undefined when the token was not made here. */
  open(token: string | undefined): unknown {
    const [text, signature] = (token ?? '').split('.');
    if (text === undefined || signature === undefined) return undefined;
    const expected = Buffer.from(this.sign(text));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
  }

  private sign(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('base64url');
  }
}
