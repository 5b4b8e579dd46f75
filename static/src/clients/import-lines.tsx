import { useState } from 'react';
import type { Client } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import { clientFields } from '../../../src/clients/rules/client-fields';
import { clientText } from '../../../src/clients/rules/client-text';
import { nameKey } from '../../../src/clients/rules/name-key';
import type { ClientLine } from '../../../src/clients/rules/read-client-rows';
import { Pager } from './pager';
import { withPresent } from './with-present';
import { say } from '../ui/words/say';

interface ImportLinesProps {
  readonly lines: readonly ClientLine[];
  readonly clients: readonly Client[];
  readonly choices: ClientChoices;
}

const pageSize = 50;

/** Lines of the file, a page at a time, with what is wrong with each or what it would do. */
export function ImportLines({ lines, clients, choices }: ImportLinesProps) {
  const [page, setPage] = useState(0);
  return (
    <>
      <table className="import-lines">
        <thead>
          <tr>
            <th scope="col" className="numbers">
              {say('Line')}
            </th>
            <th scope="col">{say('Client')}</th>
            <th scope="col">{lines[0]?.verdict === 'bad' ? say('Why') : say('What')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(page * pageSize, (page + 1) * pageSize).map((line) => (
            <tr key={line.line}>
              <td className="numbers">{line.line}</td>
              <th scope="row">{line.name === '' ? <span className="subtle">{say('no name')}</span> : line.name}</th>
              <td>
                <ul>
                  {about(line, clients, choices).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager label={say('Pages of lines')} page={page} pageSize={pageSize} total={lines.length} onPage={setPage} />
    </>
  );
}

function about(line: ClientLine, clients: readonly Client[], choices: ClientChoices): readonly string[] {
  if (line.verdict === 'bad') return line.problems;
  if (line.verdict === 'same') return [say('Already as in the file')];
  const next = clientText(line.draft, choices);
  if (line.verdict === 'add') {
    return [
      [next.organization, next.project, next.timeZone, next.contract, say('plan day {planDay}', { planDay: next.planDay }), next.assignee]
        .filter(Boolean)
        .join(', '),
    ];
  }
  const client = clients.find(({ name }) => nameKey(name) === nameKey(line.name)) ?? null;
  const now = client && clientText(client, withPresent(choices, client));
  return clientFields
    .filter(({ field }) => line.changes.includes(field))
    .map(({ field, label }) => `${label}: ${orUnknown(now?.[field])} → ${orUnknown(next[field])}`);
}

const orUnknown = (text = ''): string => (text === '' ? say('not known') : text);
