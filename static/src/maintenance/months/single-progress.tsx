import { useEffect, useState } from 'react';
import type { Month } from '../../../../src/platform/rules/units';
import { singleProgress } from '../../../../src/maintenance/rules/months/single-progress';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { Notice } from '../../ui/notice';
import { useSurface } from '../../ui/surface';
import { foundIds } from '../../ui/found-ids';
import { monthWords } from './month-words';
import type { Row } from './months-shown';
import { say } from '../../ui/words/say';

interface SingleProgressProps {
  readonly months: readonly Month[];
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
  readonly rows: readonly Row[];
}

interface Known {
  readonly title: string | null;
  readonly done: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
}

/** The month's one task at every client: how many have it done, and who has not. */
export function SingleProgress({ months, month, onMonth, rows }: SingleProgressProps) {
  const { locale } = useSurface();
  const { known, refusal } = useSingle(month);
  const cells = rows.map(({ client, cells: of }) => ({ name: client.name, cell: of[months.indexOf(month)] }));
  const progress = known && singleProgress(cells, known);
  return (
    <section className="single" aria-label={say('Monthly Single')}>
      <h2>{say('Monthly Single')}</h2>
      <label>
        <span className="heard-only">{say('Month')}</span>
        <select className="labelled-input months-show" value={month} onChange={(event) => onMonth(event.currentTarget.value as Month)}>
          {months.map((each) => (
            <option key={each} value={each}>
              {monthWords(each, locale)}
            </option>
          ))}
        </select>
      </label>
      {refusal !== null && <Notice sentence={refusal} />}
      {known && <p>{known.title ?? say('The master checklist has no single task for this month.')}</p>}
      {progress && progress.of > 0 && (
        <>
          <label className="single-progress">
            {say('{done} of {of} clients done, {progressPercent} %', {
              done: progress.done,
              of: progress.of,
              progressPercent: progress.percent,
            })}
            <progress value={progress.done} max={progress.of} />
          </label>
          {progress.missing.length > 0 && (
            <p className="subtle">{say('Still to do: {missing}.', { missing: progress.missing.join(', ') })}</p>
          )}
          {progress.later.length > 0 && <p className="subtle">{say('Set for later: {later}.', { later: progress.later.join(', ') })}</p>}
        </>
      )}
      {progress?.of === 0 && <p className="subtle">{say('No client has a ticket in this month yet.')}</p>}
    </section>
  );
}

function useSingle(month: Month) {
  const [known, setKnown] = useState<Known | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    const inMonth = say('maintenancePeriod = "{month}" AND maintenanceSingle', { month });
    Promise.all([
      call('openSingle', { period: month }),
      foundIds(say('{inMonth} = "done"', { inMonth })),
      foundIds(say('{inMonth} = "later"', { inMonth })),
    ]).then(
      ([{ title }, done, later]) => {
        if (isShown) setKnown({ title, done, later });
      },
      (thrown: unknown) => {
        if (isShown) setRefusal(sentenceOf(thrown));
      },
    );
    return () => {
      isShown = false;
    };
  }, [month]);
  return { known, refusal };
}
