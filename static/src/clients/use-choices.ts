import { useCallback, useEffect, useState } from 'react';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import { call } from '../ui/call';
import { sentenceOf } from '../ui/sentence-of';

let last: ClientChoices | null = null;

interface Choices {
  /** Null until the first answer. */
  readonly choices: ClientChoices | null;
  readonly refusal: string | null;
  readonly again: () => void;
}

/** What a client can be connected to. What was fetched for one panel serves the next at once, and is fetched anew behind it. */
export function useChoices(): Choices {
  const [choices, setChoices] = useState(last);
  const [refusal, setRefusal] = useState<string | null>(null);
  const again = useCallback(() => {
    call('clientChoices', {}).then(
      (answer) => {
        last = answer;
        setChoices(answer);
        setRefusal(null);
      },
      (thrown: unknown) => setRefusal(sentenceOf(thrown)),
    );
  }, []);
  useEffect(again, [again]);
  return { choices, refusal: choices === null ? refusal : null, again };
}
