import { useCallback, useEffect, useState } from 'react';
import type { Calls } from '../../../../src/calls';
import { call } from '../../ui/call';
import { usePeople } from '../../ui/use-people';
import { suggestionNews } from './suggestion-news';
import { say } from '../../ui/words/say';

type Made = Calls['openSuggestions']['value']['suggestions'][number];

/** What was suggested on this ticket, and what became of it; nothing where nobody suggested anything. */
export function MadeSuggestions() {
  const [made, setMade] = useState<readonly Made[]>([]);
  const nameOf = usePeople(made.flatMap(({ by, state }) => (state.is === 'waiting' ? [by] : [by, state.by])));
  const fetch = useCallback(() => {
    call('openSuggestions', {}).then(
      ({ suggestions }) => setMade(suggestions),
      () => undefined, // the checklist itself says when the network is away
    );
  }, []);
  useEffect(fetch, [fetch]);
  useEffect(() => suggestionNews.follow(fetch), [fetch]);
  if (made.length === 0) return null;
  return (
    <section aria-labelledby="made-suggestions">
      <h2 id="made-suggestions">{say('Suggested changes')}</h2>
      <ul className="made-suggestions">
        {made.map((each) => (
          <li key={each.id}>
            {each.itemTitle === '' ? '' : `${each.itemTitle}: `}“{each.text}”{' '}
            <span className="subtle">
              {nameOf(each.by)} · {outcome(each, nameOf)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function outcome({ state, inVersion }: Made, nameOf: (accountId: string) => string): string {
  if (state.is === 'waiting') return say('waits for a decision');
  if (state.is === 'declined') return say('declined by {by}: {why}', { by: nameOf(state.by), why: state.why });
  return inVersion === null
    ? say('taken by {by}, not published yet', { by: nameOf(state.by) })
    : say('taken, in version {inVersion} of the checklist', { inVersion: String(inVersion) });
}
