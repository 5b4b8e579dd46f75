import type { Tone } from '../../../src/hipaa/rules/health';
import './mark.css';

const signs: Readonly<Record<Tone, readonly [sign: string, words: string]>> = {
  green: ['✓', 'in order'],
  soon: ['!', 'falls due soon'],
  amber: ['▲', 'wants attention'],
  red: ['✗', 'not in order'],
  grey: ['–', 'the client’s own'],
};

export const toneWords = (tone: Tone): string => signs[tone][1];

/** How something stands: a sign, so that colour is never the only one. */
export function Mark({ tone }: { readonly tone: Tone }) {
  const [sign, words] = signs[tone];
  return (
    <span className={`mark mark-${tone}`} role="img" aria-label={words}>
      {sign}
    </span>
  );
}
