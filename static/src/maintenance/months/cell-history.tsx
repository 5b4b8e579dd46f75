import type { FormerRun, Run } from '../../../../src/maintenance/rules/run';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';

const words: Readonly<Record<Run['state'], string>> = {
  creating: say('Being created since'),
  created: say('Created'),
  adopted: say('Made by somebody else, adopted'),
  skipped: say('Skipped'),
  failed: say('Failed'),
  planned: say('Skip taken back'),
};

type Line = Omit<FormerRun, 'state'> & { readonly state: Run['state'] };

/** What happened to a run, the latest first. */
export function CellHistory({ run }: { readonly run: Run }) {
  const { dayAndTime } = useTimes();
  const { former = [] } = run;
  const now: Line = { ...run, at: run.state === 'creating' ? run.since : run.at };
  const lines: readonly Line[] = [now, ...former];
  const nameOf = usePeople(lines.flatMap(({ by }) => by ?? []));
  return (
    <ul className="cell-history" aria-label={say('History')}>
      {lines.map(({ state, at, by, why }, index) => (
        <li key={`${at} ${state}`}>
          {words[state]} {dayAndTime(at)}
          {by === undefined ? '' : say(' by {by}', { by: nameOf(by) })}
          {why === undefined || index === 0 ? '' : `: ${why}`}
        </li>
      ))}
    </ul>
  );
}
