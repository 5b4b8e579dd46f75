import { useCallback } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { spokenWords } from '../../clients/spoken-words';
import type { ClientContract } from '../../../../src/billing/rules/client/client-contract';
import { onSiteWords } from '../../../../src/billing/rules/client/contract-words';
import { dateInWords } from '../date-in-words';
import { inCurrency } from '../in-currency';
import { call } from '../../ui/call';
import { goToPage } from '../../ui/go-to-page';
import { Facts, Part } from '../../ui/part';
import { said, say } from '../../ui/words/say';

/** What is agreed with the client in words, and for managers its closed months. */
export function ContractPart({ client, amounts = true }: { readonly client: ClientId; readonly amounts?: boolean }) {
  const ask = useCallback(() => call('clientContract', { client }), [client]);
  return (
    <Part title={say('Contract')} ask={ask}>
      {(contract) => (
        <>
          <Facts
            facts={[
              [say('Contract'), spokenWords.contract[contract.contract]],
              [say('Travel zone'), zoneWords(contract)],
            ]}
          />
          <p>{said(onSiteWords(contract))}</p>
          <Blocks blocks={contract.blocks} />
          {amounts && contract.statements !== null && <Statements statements={contract.statements} currency={contract.currency} />}
        </>
      )}
    </Part>
  );
}

function zoneWords({ zone }: ClientContract): string {
  if (zone === null) return say('no policy in force yet');
  const why = { travelTime: '', pinned: say(', pinned'), travelTimeUnknown: say(', as long as the travel time is unknown') } as const;
  return `${zone.name} (${zone.reach}${why[zone.why]})`;
}

function Blocks({ blocks }: Pick<ClientContract, 'blocks'>) {
  return (
    <ul>
      {blocks.map(({ id, minutes, expires }) => (
        <li key={id}>{say('{minutes} hours bought ahead, until {date}', { minutes: String(minutes / 60), date: dateInWords(expires) })}</li>
      ))}
    </ul>
  );
}

const shown = 3;

function Statements({
  statements,
  currency,
}: {
  readonly statements: NonNullable<ClientContract['statements']>;
  readonly currency: string;
}) {
  return (
    <>
      {statements.length === 0 && <p className="subtle">{say('No month is closed yet.')}</p>}
      <ul aria-label={say('Closed months')}>
        {statements.slice(0, shown).map(({ month, total }) => (
          <li key={month} className="part-line">
            <span>{month}</span>
            <span className="numbers">{inCurrency(total, currency)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="link part-action" onClick={() => goToPage('rounds', 'statements')}>
        {statements.length === 0 ? say('Draw up its first statement') : say('Statements')}
      </button>
    </>
  );
}
