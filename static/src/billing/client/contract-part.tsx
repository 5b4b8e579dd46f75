import { useCallback } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { spokenWords } from '../../clients/spoken-words';
import type { ClientContract } from '../../../../src/billing/rules/client/client-contract';
import { onSiteWords } from '../../../../src/billing/rules/client/contract-words';
import { dateInWords } from '../../../../src/billing/rules/in-words';
import { inCurrency } from '../../../../src/billing/rules/money';
import { call } from '../../ui/call';
import { goToPage } from '../../ui/go-to-page';
import { Facts, Part } from '../../ui/part';

/** What is agreed with the client in words, and for managers its closed months. */
export function ContractPart({ client, amounts = true }: { readonly client: ClientId; readonly amounts?: boolean }) {
  const ask = useCallback(() => call('clientContract', { client }), [client]);
  return (
    <Part title="Contract" ask={ask}>
      {(contract) => (
        <>
          <Facts
            facts={[
              ['Contract', spokenWords.contract[contract.contract]],
              ['Travel zone', zoneWords(contract)],
            ]}
          />
          <p>{onSiteWords(contract)}</p>
          <Blocks blocks={contract.blocks} />
          {amounts && contract.statements !== null && <Statements statements={contract.statements} currency={contract.currency} />}
        </>
      )}
    </Part>
  );
}

function zoneWords({ zone }: ClientContract): string {
  if (zone === null) return 'no policy in force yet';
  const why = { travelTime: '', pinned: ', pinned', travelTimeUnknown: ', as long as the travel time is unknown' } as const;
  return `${zone.name} (${zone.reach}${why[zone.why]})`;
}

function Blocks({ blocks }: Pick<ClientContract, 'blocks'>) {
  return (
    <ul>
      {blocks.map(({ id, minutes, expires }) => (
        <li key={id}>
          {String(minutes / 60)} hours bought ahead, until {dateInWords(expires)}
        </li>
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
      {statements.length === 0 && <p className="subtle">No month is closed yet.</p>}
      <ul aria-label="Closed months">
        {statements.slice(0, shown).map(({ month, total }) => (
          <li key={month} className="part-line">
            <span>{month}</span>
            <span className="numbers">{inCurrency(total, currency)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="link part-action" onClick={() => goToPage('rounds', 'statements')}>
        {statements.length === 0 ? 'Draw up its first statement' : 'Statements'}
      </button>
    </>
  );
}
