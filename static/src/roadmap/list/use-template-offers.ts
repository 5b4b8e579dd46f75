import { useState } from 'react';
import type { SpaceOffer } from '../../../../src/roadmap/templates/meeting-templates';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

type Ask = 'lookForTemplates' | 'installTemplates';

/** In which clients' spaces "Create from template" offers the meeting; null until somebody looks. */
export function useTemplateOffers() {
  const [spaces, setSpaces] = useState<readonly SpaceOffer[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const ask = async (name: Ask): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      setSpaces(await everySpace(name, setProgress));
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
    setProgress(null);
    setBusy(false);
  };
  return { spaces, busy, trouble, progress, look: () => ask('lookForTemplates'), install: () => ask('installTemplates') };
}

/** Those into which it would be put. */
export const openSpaces = (spaces: readonly SpaceOffer[]): number =>
  spaces.filter(({ state }) => state !== 'offered' && state !== 'kept').length;

/** How many spaces were looked at, of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

async function everySpace(name: Ask, tell: (progress: Progress) => void): Promise<readonly SpaceOffer[]> {
  const found: SpaceOffer[] = [];
  for (let from: number | null = 0; from !== null;) {
    const answer: Awaited<ReturnType<typeof call<Ask>>> = await call(name, { from });
    found.push(...answer.spaces);
    tell({ done: found.length, of: answer.of });
    from = answer.next;
  }
  return found;
}
