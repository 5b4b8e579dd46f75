import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { isActive, type Master } from '../../../../src/maintenance/rules/templates/masters';
import type { TimeZone } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';
import { useTimes } from '../../ui/use-times';
import { dateWords } from '../date-words';
import { NameForm } from './name-form';
import type { TemplatesView } from './use-templates';

interface MasterRowProps {
  readonly master: Master;
  readonly draft: TemplatesView['drafts'][number] | undefined;
  readonly nameOf: (accountId: string) => string;
  readonly onEdit: () => void;
  readonly onMasters: (masters: readonly Master[]) => void;
}

/** One master checklist: its version, who is at its next one, and what can be done with it. */
export function MasterRow({ master, draft, nameOf, onEdit, onMasters }: MasterRowProps) {
  const { timeZone } = useSurface();
  const [naming, setNaming] = useState<'duplicate' | 'rename' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const copy = useRef(crypto.randomUUID());
  const { template, name } = master;

  const change = (asked: Promise<{ readonly masters: readonly Master[] }>): void => {
    setRefusal(null);
    asked.then(({ masters }) => onMasters(masters)).catch((thrown: unknown) => setRefusal(sentenceOf(thrown)));
  };
  const named = async (wanted: string): Promise<void> => {
    const zone = timeZone as TimeZone;
    const { masters } =
      naming === 'rename'
        ? await call('renameTemplate', { template, name: wanted })
        : await call('duplicateTemplate', { template, id: copy.current, name: wanted, zone });
    copy.current = crypto.randomUUID();
    onMasters(masters);
  };
  return (
    <li className="master-row">
      <div className="master-row-line">
        <div className="master-row-words">
          <button type="button" className="link master-row-name" onClick={onEdit}>
            {name}
          </button>
          <MasterFacts master={master} draft={draft} nameOf={nameOf} />
        </div>
        <div className="master-row-actions">
          <Button appearance="subtle" spacing="compact" onClick={onEdit}>
            {draft ? 'Go on editing' : 'Edit'}
          </Button>
          <Button appearance="subtle" spacing="compact" onClick={() => setNaming('duplicate')}>
            Duplicate
          </Button>
          <Button appearance="subtle" spacing="compact" onClick={() => setNaming('rename')}>
            Rename
          </Button>
          {isActive(master) ? (
            <Button appearance="subtle" spacing="compact" onClick={() => change(call('retireTemplate', { template }))}>
              Retire
            </Button>
          ) : (
            <Button appearance="subtle" spacing="compact" onClick={() => change(call('bringBackTemplate', { template }))}>
              Bring back
            </Button>
          )}
        </div>
      </div>
      {refusal !== null && <Notice sentence={refusal} onDismiss={() => setRefusal(null)} />}
      {naming !== null && (
        <NameForm
          key={naming}
          label={naming === 'rename' ? `New name of ${name}` : `Name of the copy of ${name}`}
          start={naming === 'rename' ? name : `${name}, copy`}
          save={naming === 'rename' ? 'Rename' : 'Duplicate'}
          onSave={named}
          onClose={() => setNaming(null)}
        />
      )}
    </li>
  );
}

function MasterFacts({ master, draft, nameOf }: Pick<MasterRowProps, 'master' | 'draft' | 'nameOf'>) {
  const { locale } = useSurface();
  const { dayAndTime } = useTimes();
  const [last] = master.publications;
  const by = last === undefined || last.by === '' ? 'shipped with Rounds' : `published by ${nameOf(last.by)}`;
  return (
    <span className="subtle">
      version {master.version}
      {last && `, ${dateWords(last.publishedOn, locale)}`}, {by}
      {draft && (
        <>
          {' · '}
          <strong>draft</strong> by {nameOf(draft.by)}, {dayAndTime(draft.at)}
        </>
      )}
      {master.retired && (
        <>
          {' · '}
          <strong>retired</strong> by {nameOf(master.retired.by)}; clients that have it keep it
        </>
      )}
    </span>
  );
}
