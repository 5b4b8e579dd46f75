import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import type { ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import { nextDays } from '../../../../src/maintenance/rules/months/next-days';
import type { Holiday } from '../../../../src/time/rules/day/holidays';
import { useNow } from '../../ui/use-now';
import { Notice } from '../../ui/notice';
import { Holidays } from './holidays';
import { NextDays } from './next-days';
import { businessDayWords as rules } from './plan-words';
import { numberIn, useSchedule } from './use-schedule';
import { ChoiceField, choicesOf } from '../../ui/fields/choice-field';
import { CountField } from '../../ui/fields/count-field';
import { say } from '../../ui/words/say';
import './schedule.css';

interface ScheduleProps {
  readonly client: Client;
  readonly plan: ClientPlan;
  readonly onSaved: (client: Client, plan: ClientPlan) => void;
  readonly onHolidays?: (holidays: readonly Holiday[]) => void;
  readonly onClose?: () => void;
  /** The level of its heading. */
  readonly as?: 'h2' | 'h3';
}

/** When a client's months are planned, with the next twelve days as they would be, before anything is saved. */
export function Schedule({ client, plan, onSaved, onHolidays, onClose, as: Heading = 'h2' }: ScheduleProps) {
  const schedule = useSchedule(client, plan, onSaved);
  const [holidays, setHolidays] = useState<readonly Holiday[] | null>(null);
  const now = useNow();
  const { text, type } = schedule;
  const rule = schedule.rule();
  const heard = (list: readonly Holiday[]): void => {
    setHolidays(list);
    onHolidays?.(list);
  };
  return (
    <section className="schedule" aria-label={say('When {name} is maintained', { name: client.name })}>
      <Heading>{say('When {name} is maintained', { name: client.name })}</Heading>
      <div className="schedule-fields">
        <CountField label={say('Day of the month')} value={text.planDay} onChange={(planDay) => type({ planDay })} />
        <ChoiceField
          label={say('If that is no working day')}
          value={text.businessDays}
          choices={choicesOf(rules)}
          onChange={(businessDays) => type({ businessDays })}
        />
        <CountField label={say('Create the ticket days ahead')} value={text.leadDays} onChange={(leadDays) => type({ leadDays })} />
      </div>
      {numberIn(text.planDay, 1, 31) === undefined && <Notice sentence={say('The day is a number from 1 to 31.')} />}
      {numberIn(text.leadDays, 0, 28) === undefined && <Notice sentence={say('A ticket can be created 0 to 28 days ahead.')} />}
      {rule && <NextDays days={nextDays({ ...client, ...rule }, rule, holidays ?? [], now)} />}
      {schedule.refusal !== null && <Notice sentence={schedule.refusal} />}
      <Holidays onHolidays={heard} />
      <div className="schedule-acts">
        <Button appearance="primary" isDisabled={!rule || !schedule.isChanged || schedule.busy} onClick={schedule.save}>
          {schedule.busy ? say('Saving…') : say('Save')}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            schedule.discard();
            onClose?.();
          }}
        >
          {schedule.isChanged ? say('Discard') : say('Close')}
        </Button>
        {schedule.saved && !schedule.isChanged && (
          <span role="status">{say('Saved as version {version}.', { version: plan.version })}</span>
        )}
      </div>
    </section>
  );
}
