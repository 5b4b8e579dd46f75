import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { deviceFields, guessColumns, type DeviceField } from '../../../../src/roadmap/rules/equipment/device-fields';
import { productNamed } from '../../../../src/roadmap/rules/equipment/product-named';
import { columnProblem, readDeviceRows, type DeviceLine } from '../../../../src/roadmap/rules/equipment/read-device-rows';
import { fileText } from '../../clients/file-text';
import { readCsv } from '../../clients/read-csv';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import type { EquipmentProps } from './equipment-props';
import { ImportedLines } from './imported-lines';
import { say, sayCount } from '../../ui/words/say';

interface ImportDevicesProps extends EquipmentProps {
  readonly onClose: () => void;
}

interface ChosenFile {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (DeviceField | null)[];
}

const mostBytes = 5_000_000;

/** A file of devices: chosen, its columns matched, what it would do looked at, and then taken. */
export function ImportDevices({ planning, learn, onClose }: ImportDevicesProps) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { devices, products, today, client } = planning;
  const choose = async (chosen: File): Promise<void> => {
    const read = await readFile(chosen);
    setSaid(typeof read === 'string' ? read : null);
    if (typeof read !== 'string') setFile(read);
  };
  const problem = file ? columnProblem(file.columns) : undefined;
  const lines =
    file && problem === undefined
      ? readDeviceRows(file.rows, {
          columns: file.columns,
          devices,
          today,
          newId: () => crypto.randomUUID(),
          productNamed: (text) => productNamed(text, products),
        })
      : [];
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      const put = lines.flatMap((line) => (line.verdict === 'add' || line.verdict === 'update' ? [line.device] : []));
      const saved = await call('saveDevices', { client: client.id, put, take: [] });
      learn({ devices: saved.devices, shares: saved.shares });
      onClose();
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
    setBusy(false);
  };
  return (
    <section className="equipment-import" aria-label={say('Import a file of devices')}>
      {said !== null && <Notice sentence={said} />}
      <label>
        <span>{file ? file.name : say('Choose a CSV file; nothing is saved until you have seen what it would do.')}</span>
        <input
          type="file"
          aria-label={say('CSV file of devices')}
          accept=".csv,.txt,.tsv,text/csv"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void choose(chosen);
          }}
        />
      </label>
      {file && <Columns file={file} onColumns={(columns) => setFile({ ...file, columns })} />}
      {problem !== undefined && <Notice tone="hint" sentence={problem} />}
      {file && problem === undefined && <ImportedLines lines={lines} />}
      <div className="equipment-buttons">
        {file && problem === undefined && countOf(lines) > 0 && (
          <Button appearance="primary" isDisabled={busy} onClick={() => void take()}>
            {sayCount(countOf(lines), { one: 'Import {count} device', other: 'Import {count} devices' })}
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {file && countOf(lines) === 0 ? say('Close') : say('Cancel')}
        </Button>
      </div>
    </section>
  );
}

/** The file as it was chosen, or a sentence why it cannot be read. */
async function readFile(chosen: File): Promise<ChosenFile | string> {
  if (chosen.size > mostBytes) return say('“{name}” is larger than 5 MB. Please split it.', { name: chosen.name });
  const read = readCsv(await fileText(chosen));
  if ('problems' in read) return read.problems.join(' ');
  const [header] = read.rows;
  if (!header || read.rows.length < 2) return say('“{name}” has no lines below its header.', { name: chosen.name });
  return { name: chosen.name, rows: read.rows, columns: guessColumns(header) };
}

const countOf = (lines: readonly DeviceLine[]): number => lines.filter(({ verdict }) => verdict === 'add' || verdict === 'update').length;

interface ColumnsProps {
  readonly file: ChosenFile;
  readonly onColumns: (columns: ChosenFile['columns']) => void;
}

/** Which column of the file holds what. */
function Columns({ file: { rows, columns }, onColumns }: ColumnsProps) {
  const [header = [], first = []] = rows;
  return (
    <details className="equipment-columns" open={columnProblem(columns) !== undefined}>
      <summary>
        {say('{columns} of {header} columns are taken', {
          columns: columns.filter((field) => field !== null).length,
          header: header.length,
        })}
      </summary>
      <ul>
        {header.map((name, at) => (
          <li key={`${name} ${String(at)}`}>
            <span>
              {name === '' ? say('Column {at}', { at: String(at + 1) }) : name}
              <span className="equipment-more">{first[at]}</span>
            </span>
            <select
              className="labelled-input"
              aria-label={say('What “{name}” holds', { name })}
              value={columns[at] ?? ''}
              onChange={({ currentTarget }) =>
                onColumns(columns.map((field, index) => (index === at ? ((currentTarget.value || null) as DeviceField | null) : field)))
              }
            >
              <option value="">{say('left out')}</option>
              {deviceFields.map(({ field, label }) => (
                <option key={field} value={field}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}
