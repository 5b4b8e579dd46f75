import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { inCurrency } from '../../../billing/in-currency';
import { cents } from '../../../../../src/platform/rules/units';
import type { CampaignClient } from '../../../../../src/roadmap/rules/campaign/campaign-client';
import { costInWords, whenInWords } from '../../../../../src/roadmap/rules/meeting/meeting-page';
import { costEachTime } from '../../../../../src/roadmap/rules/plan/plan-line';
import { call } from '../../../ui/call';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { UpgradeCalculator } from '../upgrade-calculator';
import { say } from '../../../ui/words/say';

interface BudgetPartProps {
  readonly opened: CampaignClient;
  readonly onSaved: () => Promise<void>;
}

/** What the plan has set aside, or what could be; one line, however often it is put there. */
export function BudgetPart({ opened: { client, line, proposed, devices, currency }, onSaved }: BudgetPartProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [counting, setCounting] = useState(false);
  const plan = async (labour: number | null): Promise<void> => {
    setTrouble(null);
    const base = line ?? proposed;
    const { id, title, plan: years, plannedFor, recurring, each, count } = base;
    const wanted = { id, title, plan: years, plannedFor, recurring, each, count, labour: labour === null ? base.labour : cents(labour) };
    try {
      await call('savePlanLine', { client: client.id, line: wanted });
      await onSaved();
      setCounting(false);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  };
  const shown = line ?? proposed;
  const total = inCurrency(cents(costEachTime(shown) + shown.labour), currency);
  return (
    <section className="not-printed" aria-label={say('Budget')}>
      <h3>{say('Budget')}</h3>
      {trouble !== null && <Notice sentence={trouble} />}
      <p>
        {line ? say('In the plan: ') : say('Could be planned: ')}
        <strong>{total}</strong>{' '}
        <span className="subtle">
          {shown.title}, {whenInWords(shown)}, {costInWords({ ...shown }, currency)}
        </span>
      </p>
      {shown.each === 0 && line === null && (
        <p className="subtle">
          {say('No standard model has a price yet: set them on the tab Equipment, or change the price in the plan.')}
        </p>
      )}
      <div className="campaign-buttons">
        {line === null && (
          <Button appearance="primary" isDisabled={proposed.count === 0} onClick={() => void plan(null)}>
            {say('Put it into the plan')}
          </Button>
        )}
        <Button onClick={() => setCounting(!counting)}>{say('What does the upgrade itself cost?')}</Button>
      </div>
      {counting && (
        <UpgradeCalculator
          desktops={devices.length}
          currency={currency}
          take={line === null ? say('Plan its labour, too') : say('Take its labour into the plan')}
          onTake={(labour) => void plan(labour)}
        />
      )}
    </section>
  );
}
