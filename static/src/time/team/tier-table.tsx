import type { TierHours, WorkTier } from '../../../../src/time/rules/team/tier-hours';
import { duration } from '../../ui/duration';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

const words: Readonly<Record<WorkTier, string>> = { remote: say('Remote'), onSite: say('On site, with the way there') };

/** Hours by the tier they were worked in, and how much of that was monthly maintenance. */
export function TierTable({ tiers }: { readonly tiers: readonly TierHours[] }) {
  const total = tiers.reduce((sum, { worked }) => sum + worked, 0);
  if (total === 0) return null;
  const rows = tiers.map(({ of, worked, onMaintenance }) => ({
    tier: words[of],
    cells: [
      [say('Work'), worked],
      [say('Maintenance'), onMaintenance],
      [say('Other'), worked - onMaintenance],
    ] as const,
    share: `${String(Math.round((worked / total) * 100))} %`,
  }));
  return (
    <section aria-label={say('By tier')}>
      <h2>{say('By tier')}</h2>
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('Tier')}</th>
            {[say('Work'), say('Maintenance'), say('Other'), say('Share')].map((column) => (
              <th key={column} scope="col" className="rows-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tier, cells, share }) => (
            <tr key={tier} className="rows-row">
              <th scope="row">{tier}</th>
              {cells.map(([label, time]) => (
                <td key={label} data-label={label} className="rows-number">
                  {time === 0 ? '–' : duration(time)}
                </td>
              ))}
              <td data-label={say('Share')} className="rows-number">
                {share}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="subtle">{say('What is monitored takes nobody’s time.')}</p>
    </section>
  );
}
