import { useState } from 'react';
import { actionOfLine } from '../../../../src/roadmap/rules/meeting/action';
import type { PlanLine } from '../../../../src/roadmap/rules/plan/plan-line';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { budgetYearOf, PlanBoard } from '../plan/plan-board';
import type { PartProps } from './meeting-head';
import { useIdentities } from '../../ui/use-identities';
import { say } from '../../ui/words/say';

/** The client's plan, changed while the meeting is open; a line of it can be made an action item. */
export function PlanPart({ review, learn }: PartProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const identities = useIdentities();
  const { client, lines, firstMonth, heldOn, today, currency, finishedAt, standing, page } = review;
  const acted = standing.actions.flatMap(({ line, meeting }) => (line !== undefined && meeting === page ? [line] : []));
  const act = (line: PlanLine): void => {
    const action = { id: identities.of(line.id), kind: 'action', who: null, ...actionOfLine(line) } as const;
    call('saveAction', { client: client.id, action }).then(
      ({ standing: next, standingVersion }) => {
        identities.made(line.id);
        learn({ standing: next, standingVersion });
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  return (
    <>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      <PlanBoard
        client={client.id}
        lines={lines}
        thisYear={budgetYearOf(finishedAt === null ? today : heldOn, firstMonth)}
        firstMonth={firstMonth}
        currency={currency}
        mayChange={review.mayChange && finishedAt === null}
        onChanged={(plan) => learn({ lines: plan.lines, planVersion: plan.planVersion, firstMonth: plan.firstMonth })}
        more={(line) =>
          acted.includes(line.id) ? (
            <span className="subtle">{say('action item')}</span>
          ) : (
            <button
              type="button"
              className="link"
              aria-label={say('Make {title} an action item', { title: line.title })}
              onClick={() => act(line)}
            >
              {say('Make it an action item')}
            </button>
          )
        }
      />
    </>
  );
}
