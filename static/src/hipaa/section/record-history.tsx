import { useCallback } from 'react';
import type { LoggedChange, RecordHistory } from '../../../../src/hipaa/records/open-history';
import type { ChangeKind } from '../../../../src/hipaa/rules/changes';
import { dayInWords } from '../day-in-words';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { FormerRecords } from './former-records';
import { RemoveButton } from './remove-button';
import type { SectionPartProps } from './section-part';
import type { Undoable } from './undo-notice';
import { said, say } from '../../ui/words/say';
import './record-history.css';

interface RecordHistoryProps {
  readonly view: SectionPartProps['view'];
  readonly shown: Pick<ShownRecord, 'headline' | 'version' | 'keptUntil'> & {
    readonly record: Pick<ShownRecord['record'], 'id' | 'binder'>;
  };
  readonly onRemoved: (done: Undoable) => void;
  readonly onClose: () => void;
}

/** What stood in a record's place before it, who changed it when, and how long it is kept. */
export function RecordHistoryPanel({ view, shown, onRemoved, onClose }: RecordHistoryProps) {
  const { binder, section, mayChange } = view;
  const { id } = shown.record;
  const ask = useCallback(
    (before: number | null) => call('openHistory', { binder, section: section.id, record: id, before }),
    [binder, section.id, id],
  );
  const first = useCallback(() => ask(null), [ask]);
  const { value, trouble, act } = useAsked(first);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={3} label={say('Opening the history')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(first)} />
    );
  }
  const { older } = value;
  return (
    <section className="record-history" aria-label={say('History of {headline}', { headline: said(shown.headline) })}>
      {value.former.length > 0 && <FormerRecords former={value.former} view={view} onRemoved={onRemoved} />}
      <Log log={value.log} />
      {older !== null && (
        <button type="button" className="link" onClick={() => act(async () => joined(value, await ask(older)))}>
          {say('Show older changes')}
        </button>
      )}
      {trouble !== null && <Notice sentence={trouble} />}
      <p className="record-history-end">
        <span className="subtle">{keptWords(shown.keptUntil)}</span>
        {mayChange && shown.record.binder === binder && <RemoveButton view={view} {...shown} id={id} onRemoved={onRemoved} />}
        <button type="button" className="link" onClick={onClose}>
          {say('Close')}
        </button>
      </p>
    </section>
  );
}

const joined = (known: RecordHistory, more: RecordHistory): RecordHistory => ({ ...more, log: [...known.log, ...more.log] });

const keptWords = (until: string | null): string =>
  until === null ? say('In effect; it will be kept for six years from its end.') : say('Kept until {until}.', { until: dayInWords(until) });

const kindWords: Readonly<Record<ChangeKind, string>> = {
  added: say('added it'),
  changed: say('changed it'),
  ended: say('ended it'),
  replaced: say('put a later one in its place'),
  removed: say('removed it'),
  restored: say('put it back'),
};

function Log({ log }: { readonly log: readonly LoggedChange[] }) {
  const nameOf = usePeople(log.map(({ by }) => by));
  const { dateOf, time } = useTimes();
  return (
    <ol className="record-log" aria-label={say('Log')}>
      {log.map(({ version, at, by, kind, changes }) => (
        <li key={version}>
          <span className="subtle">{`${dayInWords(dateOf(at))}, ${time(at)}`}</span> {nameOf(by)} {kindWords[kind]}
          {changes.length > 0 && (
            <ul>
              {changes.map(({ field, before, after }) => (
                <li key={field}>
                  {field}: <del>{before}</del> → <ins>{after}</ins>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
