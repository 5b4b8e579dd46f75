import type { PackTaken } from '../../../../src/hipaa/rules/pack/taken';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';

/** Who took which pack of this binder, by the hash that stands for it. */
export function PacksTaken({ taken, current }: { readonly taken: readonly PackTaken[]; readonly current: string | null }) {
  const nameOf = usePeople(taken.map(({ by }) => by));
  const { dayAndTime } = useTimes();
  if (taken.length === 0) return null;
  return (
    <section className="packs-taken not-printed" aria-label={say('Packs that were taken')}>
      <h3>{say('Packs that were taken')}</h3>
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('When')}</th>
            <th scope="col">{say('By')}</th>
            <th scope="col">{say('Files')}</th>
            <th scope="col">{say('Hash of its list')}</th>
          </tr>
        </thead>
        <tbody>
          {taken.map(({ id, at, by, files, sha256 }) => (
            <tr key={id} className="rows-row">
              <th scope="row">{dayAndTime(at)}</th>
              <td data-label={say('By')}>{nameOf(by)}</td>
              <td data-label={say('Files')} className="numbers">
                {files}
              </td>
              <td data-label={say('Hash of its list')} className="pack-proof">
                <code>{sha256}</code>
                {sha256 === current && <span className="subtle"> {say('the one below')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
