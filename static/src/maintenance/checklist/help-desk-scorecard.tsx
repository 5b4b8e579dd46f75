import { useEffect, useState } from 'react';
import type { Calls } from '../../../../src/calls';
import { share } from '../../../../src/maintenance/rules/help-desk-score';
import type { Month } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { Refused } from '../../ui/refused';
import { sentenceOf } from '../../ui/sentence-of';
import { serverInstant } from '../../ui/server-instant';
import { HelpDeskName } from './help-desk-name';
import { say, sayCount } from '../../ui/words/say';
import './help-desk-scorecard.css';

type Card = Calls['openScorecard']['value'];

/** How the outsourced help desk did in a month, for managers; nothing for others. */
export function HelpDeskScorecard() {
  const [period, setPeriod] = useState(() => serverInstant().slice(0, 7));
  const [card, setCard] = useState<Card | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    let gone = false;
    setProblem(null);
    call('openScorecard', { period: period as Month }).then(
      (opened) => {
        if (!gone) setCard(opened);
      },
      (thrown: unknown) => {
        if (thrown instanceof Refused && thrown.code === 'notAllowed') setHidden(true);
        else if (!gone) setProblem(sentenceOf(thrown));
      },
    );
    return () => {
      gone = true;
    };
  }, [period]);
  if (hidden || (card === null && problem === null)) return null;
  return (
    <section className="scorecard">
      <h2>{say('Outsourced help desk')}</h2>
      <div className="scorecard-choices">
        <Labelled label={say('Month')}>
          {(id) => (
            <input
              id={id}
              type="month"
              className="labelled-input"
              value={period}
              onInput={(event) => {
                if (event.currentTarget.value !== '') setPeriod(event.currentTarget.value);
              }}
            />
          )}
        </Labelled>
        <HelpDeskName />
      </div>
      {problem !== null && <Notice sentence={problem} />}
      {card !== null && <Score card={card} />}
    </section>
  );
}

function Score({ card: { score, tickets } }: { readonly card: Card }) {
  if (score.items === 0)
    return (
      <p className="subtle">
        {say('No items were given to the help desk this month. Give it a ticket’s remote items in the ticket’s checklist.')}
      </p>
    );
  const line = (words: string, count: number) => (
    <div>
      <dt>{words}</dt>
      <dd className="numbers">
        <strong>{share(count, score.items)} %</strong> {say('{count} of {items}', { count, items: score.items })}
      </dd>
    </div>
  );
  return (
    <>
      <dl className="scorecard-numbers">
        {line(say('On time'), score.onTime)}
        {line(say('Redone'), score.redone)}
      </dl>
      <p className="subtle scorecard-hint">
        {sayCount(tickets, { one: '{count} ticket', other: '{count} tickets' })}.{' '}
        {say('On time is done by the month’s last day; redone is set back to open after it was done.')}
      </p>
    </>
  );
}
