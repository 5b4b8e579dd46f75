import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import { addMonths, monthInWords, monthsBetween } from '../../../../src/platform/rules/month';
import type { Month } from '../../../../src/platform/rules/units';
import type { ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import { currentPeriod, firstPeriod } from '../../../../src/maintenance/rules/due';
import { itemsFor } from '../../../../src/maintenance/rules/items-for';
import { expectedTime, serverTime } from '../../../../src/maintenance/rules/plan/expected-time';
import type { TemplateVersion } from '../../../../src/maintenance/rules/template';
import { duration } from '../../ui/duration';
import { serverInstant } from '../../ui/server-instant';
import { ChoiceField } from '../../ui/fields/choice-field';
import { TierTimes } from './tier-times';
import { say, sayCount } from '../../ui/words/say';

interface PlanPreviewProps {
  readonly client: Client;
  readonly template: TemplateVersion;
  readonly plan: ClientPlan;
  readonly as: 'h2' | 'h3';
}

/** What a month's ticket will have with the plan as it is chosen, before it is saved. */
export function PlanPreview({ client, template, plan, as: Heading }: PlanPreviewProps) {
  const first = firstPeriod(client);
  const [now] = useState(() => currentPeriod(client, serverInstant()));
  const start = monthsBetween(now, first) > 1 ? first : addMonths(now, 1);
  const [period, setPeriod] = useState<Month>(start);
  const months = Array.from({ length: 12 }, (_, ahead) => addMonths(start, ahead));
  const items = itemsFor(template, plan, first, period);
  const without = template.items.length - new Set(items.map(({ id }) => id.split('@')[0])).size;
  const outsourced = items.filter(({ doer }) => doer === 'outsourced').length;
  return (
    <section className="plan-preview" aria-label={say('Preview')}>
      <div className="plan-preview-head">
        <Heading>{say('What {month}’s ticket will have', { month: monthInWords(period) })}</Heading>
        <ChoiceField
          label={say('Month')}
          value={period}
          choices={months.map((month) => [month, monthInWords(month)])}
          onChange={setPeriod}
        />
      </div>
      <TierTimes times={expectedTime(items)} />
      <p className="subtle">
        {without === 0
          ? say('Every item of the checklist.')
          : sayCount(without, {
              one: '{count} item of the checklist not due or left out.',
              other: '{count} items of the checklist not due or left out.',
            })}
        {outsourced > 0 &&
          sayCount(outsourced, {
            one: ' {count} line for the outsourced help desk.',
            other: ' {count} lines for the outsourced help desk.',
          })}
        {plan.servers.length > 0 && ` ${serverWords(plan.servers.length)}`}
      </p>
    </section>
  );
}

/** Two servers are expected to take two to three hours a month. */
function serverWords(servers: number): string {
  const { least, most } = serverTime(servers);
  return sayCount(
    servers,
    {
      one: 'By experience {count} server takes {least} to {most} of remote work a month.',
      other: 'By experience {count} servers take {least} to {most} of remote work a month.',
    },
    { least: duration(least * 60_000), most: duration(most * 60_000) },
  );
}
