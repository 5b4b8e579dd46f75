import { useCallback } from 'react';
import type { ListedStatement } from '../../../../src/billing/statements/list-statements';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { blockedSentence, type Margins } from '../../../../src/billing/rules/margins';
import { inCurrency } from '../in-currency';
import type { Month } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { MarginsTable } from './margins-table';
import { say } from '../../ui/words/say';

interface MarginsPartProps {
  readonly listed: ListedStatement;
  readonly month: Month;
}

/** What a client's month costs us and leaves; for service managers, apart from the statement and never printed. */
export function MarginsPart({ listed: { client, organization, contract }, month }: MarginsPartProps) {
  const ask = useCallback(() => call('openMargins', { client, month, organization }), [client, month, organization]);
  const { value, trouble, act } = useAsked(ask);
  if (trouble !== null) return <Notice sentence={trouble} onRetry={() => act(ask)} />;
  if (value === null) return <Skeleton lines={6} label={say('Reckoning what it costs')} />;
  const { margins, currency } = value;
  return (
    <section className="not-printed margins" aria-label={say('Margin')}>
      {margins.outcome === 'blocked' ? (
        <Notice sentence={blockedSentence(margins.roles)} />
      ) : (
        <ShownMargins margins={margins} currency={currency} hasFee={contract === 'managed' || contract === 'blockOfHours'} />
      )}
    </section>
  );
}

interface ShownMarginsProps {
  readonly margins: Extract<Margins, { readonly outcome: 'shown' }>;
  readonly currency: string;
  readonly hasFee: boolean;
}

function ShownMargins({ margins: { charges, total }, currency, hasFee }: ShownMarginsProps) {
  if (charges.length === 0)
    return <p className="statements-empty">{say('No work was saved for this client in this month, so it cost nothing.')}</p>;
  return (
    <>
      <p className="statement-total">
        <strong className="numbers">{inCurrency(total.margin, currency)}</strong>
        <span className="subtle">
          {say('left of {charged} charged, after {cost} for {paid} of paid time, miles and parking', {
            charged: inCurrency(total.charged, currency),
            cost: inCurrency(total.cost, currency),
            paid: hoursAndMinutes(total.paid),
          })}
        </span>
      </p>
      <p className="statement-hint subtle">
        {say('For service managers only; it is on no statement, print or export.')}
        {hasFee && say(' What the client pays for the contract itself is not counted.')}
      </p>
      <MarginsTable charges={charges} currency={currency} />
    </>
  );
}
