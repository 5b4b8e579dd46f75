import { useState } from 'react';
import { deviceInWords, classInWords } from '../../../../src/roadmap/rules/equipment/device-words';
import type { DeviceLine } from '../../../../src/roadmap/rules/equipment/read-device-rows';
import { say } from '../../ui/words/say';

type Verdict = DeviceLine['verdict'];

const verdicts: Readonly<Record<Verdict, string>> = {
  bad: say('Left out'),
  add: say('New'),
  update: say('Changed'),
  same: say('As in the file'),
};
const mostShown = 200;

/** What a file would do, line by line; what is wrong comes first. */
export function ImportedLines({ lines }: { readonly lines: readonly DeviceLine[] }) {
  const of = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict);
  const kinds = (Object.keys(verdicts) as Verdict[]).filter((verdict) => of(verdict).length > 0);
  const [chosen, setChosen] = useState<Verdict | null>(null);
  const kind = chosen !== null && kinds.includes(chosen) ? chosen : kinds[0];
  if (kind === undefined) return <p className="subtle">{say('The file has no devices.')}</p>;
  return (
    <>
      <p role="status">{kinds.map((verdict) => `${String(of(verdict).length)} ${verdicts[verdict].toLowerCase()}`).join(', ')}.</p>
      <div className="equipment-buttons" role="group" aria-label={say('Lines to look at')}>
        {kinds.map((verdict) => (
          <button key={verdict} type="button" className="equipment-kind" aria-pressed={verdict === kind} onClick={() => setChosen(verdict)}>
            {verdicts[verdict]} <span className="numbers">{of(verdict).length}</span>
          </button>
        ))}
      </div>
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col" className="rows-number">
              {say('Line')}
            </th>
            <th scope="col">{say('Device')}</th>
            <th scope="col">{kind === 'bad' ? say('Why') : say('What')}</th>
          </tr>
        </thead>
        <tbody>
          {of(kind)
            .slice(0, mostShown)
            .map((line) => (
              <tr key={line.line} className="rows-row">
                <td data-label={say('Line')} className="rows-number">
                  {line.line}
                </td>
                <th scope="row">{line.name === '' ? <span className="subtle">{say('no name')}</span> : line.name}</th>
                <td data-label={say('What')}>{about(line).join(' ')}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {of(kind).length > mostShown && <p className="subtle">{say('And {of} more.', { of: of(kind).length - mostShown })}</p>}
    </>
  );
}

function about(line: DeviceLine): readonly string[] {
  switch (line.verdict) {
    case 'bad':
      return line.problems;
    case 'same':
      return [say('Already as in the file.')];
    case 'add':
      return [`${classInWords(line.device.class)}: ${deviceInWords({ ...line.device, name: '' }) || say('nothing more is known')}.`];
    case 'update':
      return line.changes.map(
        ({ label, from, to }) => `${label}: ${from === '' ? say('not known') : from} → ${to === '' ? say('not known') : to}.`,
      );
  }
}
