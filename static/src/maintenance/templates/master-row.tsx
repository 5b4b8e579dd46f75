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
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

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
            {draft ? say('Go on editing') : say('Edit')}
          </Button>
          <Button appearance="subtle" spacing="compact" onClick={() => setNaming('duplicate')}>
            {say('Duplicate')}
          </Button>
          <Button appearance="subtle" spacing="compact" onClick={() => setNaming('rename')}>
            {say('Rename')}
          </Button>
          {isActive(master) ? (
            <Button appearance="subtle" spacing="compact" onClick={() => change(call('retireTemplate', { template }))}>
              {say('Retire')}
            </Button>
          ) : (
            <Button appearance="subtle" spacing="compact" onClick={() => change(call('bringBackTemplate', { template }))}>
              {say('Bring back')}
            </Button>
          )}
        </div>
      </div>
      {refusal !== null && <Notice sentence={refusal} onDismiss={() => setRefusal(null)} />}
      {naming !== null && (
        <NameForm
          key={naming}
          label={naming === 'rename' ? say('New name of {name}', { name }) : say('Name of the copy of {name}', { name })}
          start={naming === 'rename' ? name : say('{name}, copy', { name })}
          save={naming === 'rename' ? say('Rename') : say('Duplicate')}
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
  const by = last === undefined || last.by === '' ? say('shipped with Rounds') : say('published by {by}', { by: nameOf(last.by) });
  return (
    <span className="subtle">
      {rich('version {version}{last}, {by}{draft}{retired}', {
        version: master.version,
        last: last && `, ${dateWords(last.publishedOn, locale)}`,
        by,
        draft: draft && (
          <>
            {rich(' · {bold} by {by}, {at}', {
              bold: <strong>{say('draft')}</strong>,
              by: nameOf(draft.by),
              at: dayAndTime(draft.at),
            })}
          </>
        ),
        retired: master.retired && (
          <>
            {' '}
            · <strong>{say('retired')}</strong> {say('by {by}; clients that have it keep it', { by: nameOf(master.retired.by) })}
          </>
        ),
      })}
    </span>
  );
}
