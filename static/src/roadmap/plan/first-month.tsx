import { useState } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { PlanState } from '../../../../src/roadmap/rules/plan/planning';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

interface FirstMonthProps {
  readonly client: ClientId;
  readonly firstMonth: number;
  readonly mayChange: boolean;
  readonly onChanged: (plan: PlanState) => void;
}

const months = say('January February March April May June July August September October November December').split(' ');

/** The month in which the client's budget year begins; its years and quarters count from there. */
export function FirstMonth({ client, firstMonth, mayChange, onChanged }: FirstMonthProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!mayChange) {
    return firstMonth === 1 ? null : (
      <p className="subtle">
        {say('Budget years begin in {firstMonth} and are named by the year in which they end.', {
          firstMonth: months[firstMonth - 1] ?? '',
        })}
      </p>
    );
  }
  const choose = (month: number): void => {
    call('saveFirstMonth', { client, firstMonth: month }).then(
      (plan) => {
        onChanged(plan);
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  return (
    <div className="plan-first-month">
      {trouble !== null && <Notice sentence={trouble} />}
      <Labelled label={say('Budget years begin in')}>
        {(id) => (
          <select
            id={id}
            className="labelled-input"
            value={firstMonth}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            {months.map((month, at) => (
              <option key={month} value={at + 1}>
                {month}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {firstMonth !== 1 && <p className="subtle">{say('A budget year is named by the year in which it ends.')}</p>}
    </div>
  );
}
