import { useCallback } from 'react';
import { call } from '../../ui/call';
import { useAsked } from '../../ui/use-asked';
import { FormerRecords } from './former-records';
import type { DetailProps } from './parts/details';
import { say } from '../../ui/words/say';
import './record-history.css';

/** The agreements that stood in the place of the one in force, listed under it. */
export function Superseded({ record, view }: DetailProps) {
  return record.supersedes === undefined ? null : <Listed record={record} view={view} />;
}

function Listed({ record: { id }, view }: Pick<DetailProps, 'record' | 'view'>) {
  const { binder, section } = view;
  const ask = useCallback(() => call('openHistory', { binder, section: section.id, record: id, before: null }), [binder, section.id, id]);
  const { value } = useAsked(ask);
  return value === null || value.former.length === 0 ? null : (
    <div className="superseded">
      <span className="subtle">{say('Before it:')}</span>
      <FormerRecords former={value.former} view={view} />
    </div>
  );
}
