import type { Tone } from '../../../src/hipaa/rules/health';
import { say } from '../ui/words/say';
import './mark.css';

const signs: Readonly<Record<Tone, readonly [sign: string, words: string]>> = {
  green: ['✓', say('in order')],
  soon: ['!', say('falls due soon')],
  amber: ['▲', say('wants attention')],
  red: ['✗', say('not in order')],
  grey: ['–', say('the client’s own')],
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
