import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import { likenessWords } from '../../../../src/clients/rules/matching/likeness-words';
import type { Proposal } from '../../../../src/clients/rules/matching/propose';
import '../../ui/rows-table.css';
import { Pager } from '../pager';
import type { Choice, Option } from './use-matching';
import { say, sayCount } from '../../ui/words/say';

interface ProposalsProps {
  readonly what: 'organization' | 'space';
  readonly proposals: readonly Proposal<Client, Option>[];
  readonly busy: boolean;
  readonly onChoose: (choices: readonly Choice[]) => void;
}

const perPage = 25;

/** What is proposed, with how sure it is and why; taken one by one, or all that are sure. */
export function Proposals({ what, proposals, busy, onChoose }: ProposalsProps) {
  const [page, setPage] = useState(0);
  const sure = proposals.filter(({ isSure }) => isSure);
  const all = sure.flatMap(({ client, others: [other] }) => (other ? [{ client, to: other.id }] : []));
  const first = Math.min(page, Math.ceil(proposals.length / perPage) - 1) * perPage;
  return (
    <>
      <div className="matching-all">
        <span>
          {sayCount(proposals.length, { one: '{count} proposal', other: '{count} proposals' })},{' '}
          {sure.length === 0 ? say('none of them sure: look at each') : say('{sure} sure', { sure: String(sure.length) })}.
        </span>
        {sure.length > 0 && (
          <Button appearance="primary" spacing="compact" isDisabled={busy} onClick={() => onChoose(all)}>
            {sayCount(sure.length, { one: 'Accept the sure one', other: 'Accept all {count} that are sure' })}
          </Button>
        )}
      </div>
      <table
        className="rows-table matching-table"
        aria-label={what === 'organization' ? say('Proposed organizations') : say('Proposed spaces')}
      >
        <thead>
          <tr>
            <th scope="col">{say('Client')}</th>
            <th scope="col">{what === 'organization' ? say('Organization') : say('Space')}</th>
            <th scope="col">{say('Why')}</th>
            <th scope="col">
              <span className="heard-only">{say('Accept')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {proposals.slice(first, first + perPage).map((proposal) => (
            <ProposalRow key={proposal.client.id} proposal={proposal} busy={busy} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
      <Pager
        label={what === 'organization' ? say('Pages of proposed organizations') : say('Pages of proposed spaces')}
        page={first / perPage}
        pageSize={perPage}
        total={proposals.length}
        onPage={setPage}
      />
    </>
  );
}

interface ProposalRowProps extends Pick<ProposalsProps, 'busy' | 'onChoose'> {
  readonly proposal: Proposal<Client, Option>;
}

function ProposalRow({ proposal: { client, others, likeness, isSure }, busy, onChoose }: ProposalRowProps) {
  const [to, setTo] = useState(others[0]?.id ?? '');
  const [only] = others;
  return (
    <tr className="rows-row">
      <th scope="row">{client.name}</th>
      <td data-label={say('Proposed')}>
        {others.length === 1 && only ? (
          named(only)
        ) : (
          <select
            className="client-select client-select-compact"
            aria-label={say('For {name}', { name: client.name })}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          >
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {named(other)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td data-label={say('Why')}>
        <span className={`matching-mark matching-mark-${isSure ? 'sure' : 'perhaps'}`}>{isSure ? 'sure' : 'perhaps'}</span>{' '}
        <span className="subtle">
          {others.length > 1 ? say('{others} are called alike', { others: String(others.length) }) : likenessWords[likeness]}
        </span>
      </td>
      <td className="rows-actions">
        <Button
          spacing="compact"
          isDisabled={busy}
          aria-label={say('Accept for {name}', { name: client.name })}
          onClick={() => onChoose([{ client, to }])}
        >
          {say('Accept')}
        </Button>
      </td>
    </tr>
  );
}

const named = ({ name, key }: Option): string => (key === undefined ? name : `${name} (${key})`);
