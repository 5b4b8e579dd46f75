import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { dayInWords } from '../../ui/words/day-in-words';
import type { Round } from '../../../../src/roadmap/rules/rounds/round-record';
import { tallyOf, type RoundsView } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { clientsInWords } from './round-words';
import type { RoundsHand } from './use-rounds';
import { say, sayCount } from '../../ui/words/say';

interface RoundHeadProps {
  readonly hand: RoundsHand;
  readonly view: RoundsView;
  readonly round: Round;
}

/** The round's name and how far it is; from here it is closed. */
export function RoundHead({ hand, view, round }: RoundHeadProps) {
  const [closing, setClosing] = useState(false);
  const invitations = view.clients.flatMap(({ invitation }) => invitation ?? []);
  const tally = tallyOf(invitations);
  const left = tally.invited - tally.held;
  const steps = [
    [say('Invited'), tally.invited],
    [say('Answered'), tally.answered],
    [say('Booked'), tally.booked],
    [say('Held'), tally.held],
    [say('Next round'), tally.deferred],
  ] as const;
  return (
    <section className="round-head" aria-label={round.name}>
      <div className="round-title">
        <h2>{round.name}</h2>
        <span className="subtle">{say('{from} to {to}', { from: dayInWords(round.from), to: dayInWords(round.to) })}</span>
        {!closing && <Button onClick={() => setClosing(true)}>{say('Close the round')}</Button>}
      </div>
      {closing && (
        <InlineForm
          label={say('Close the round')}
          save={say('Close it')}
          onSave={async () => {
            await call('closeRound', {});
            hand.reload();
          }}
          onClose={() => setClosing(false)}
        >
          <p className="round-sentence">
            {left === 0
              ? say('Every client was met.')
              : sayCount(
                  left,
                  {
                    one: '{met} met. {count} client goes to the next round, with the delays counted, and is invited first there.',
                    other: '{met} met. {count} clients go to the next round, with the delays counted, and are invited first there.',
                  },
                  { met: clientsInWords(tally.held) },
                )}
          </p>
        </InlineForm>
      )}
      <dl className="round-steps">
        {steps.map(([words, count]) => (
          <div key={words} className="round-step">
            <dt>{words}</dt>
            <dd className="numbers">{count}</dd>
            <span className="round-bar" aria-hidden="true">
              <span style={{ inlineSize: `${String(tally.invited === 0 ? 0 : (100 * count) / tally.invited)}%` }} />
            </span>
          </div>
        ))}
      </dl>
      {tally.delays > 0 && (
        <p className="subtle round-sentence">{say('Asked for a later day so far: {delays}.', { delays: tally.delays })}</p>
      )}
    </section>
  );
}
