import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Assessment } from '../../../../src/hipaa/rules/assessment/assessment';
import { titleOf, type Entry } from '../../../../src/hipaa/rules/assessment/entry';
import { verdictWords } from '../../../../src/hipaa/rules/assessment/finding';
import { allConfirmed, noneChanges, toConfirm, unanswered, type Answer } from '../../../../src/hipaa/rules/assessment/many';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import type { SectionPartProps } from '../section/section-part';
import type { Asking } from './asking';
import { said, say } from '../../ui/words/say';

interface AnswerManyProps extends Pick<SectionPartProps, 'view' | 'learn'> {
  readonly record: string;
  readonly assessment: Assessment;
  /** Those that are listed just now. */
  readonly entries: readonly Entry[];
  readonly asking: Asking;
}

type Way = 'confirm' | 'noChange';

/** Answers many of the listed entries at once: last time's that still hold, or that nothing must change. */
export function AnswerMany(props: AnswerManyProps) {
  const { assessment, entries, view } = props;
  const [way, setWay] = useState<Way | null>(null);
  const [former, open] = [toConfirm(entries, assessment.findings), unanswered(entries, assessment.findings)];
  if (!view.mayChange || former.length + open.length === 0) return null;
  if (way !== null)
    return <ChooseThem key={way} {...props} way={way} entries={way === 'confirm' ? former : open} onClose={() => setWay(null)} />;
  return (
    <div className="answer-many not-printed">
      {former.length > 0 && (
        <Button onClick={() => setWay('confirm')}>
          {say('Confirm several of the {former} of last time', { former: String(former.length) })}
        </Button>
      )}
      {open.length > 0 && (
        <Button onClick={() => setWay('noChange')}>
          {say('No change needed: several of the {open} open', { open: String(open.length) })}
        </Button>
      )}
    </div>
  );
}

const labels = { confirm: say('Confirm last time’s answers'), noChange: say('No change needed') } as const;

function ChooseThem({
  way,
  entries,
  view,
  record,
  assessment,
  asking,
  learn,
  onClose,
}: AnswerManyProps & { readonly way: Way; readonly onClose: () => void }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = entries.filter(({ id }) => !left.has(id));
  const answers = (): readonly Answer[] =>
    way === 'confirm' ? allConfirmed(chosen, assessment.findings, asking) : noneChanges(chosen, asking);
  const put = (ids: readonly string[], isChosen: boolean): void =>
    setLeft((before) => new Set(isChosen ? [...before].filter((id) => !ids.includes(id)) : [...before, ...ids]));
  const check = (): string | null => {
    if (chosen.length === 0) return say('Choose at least one.');
    return way === 'noChange' && asking.basis.trim() === ''
      ? say('Say above whom you ask or what you look at: without that it counts as not documented.')
      : null;
  };
  const save = async (): Promise<void> => {
    const at = { binder: view.binder, section: view.section.id, record };
    learn((await call('saveFindings', { ...at, findings: answers() })).view);
  };
  return (
    <InlineForm label={labels[way]} save={`${labels[way]}: ${String(chosen.length)}`} check={check} onSave={save} onClose={onClose}>
      <p className="subtle">
        {say('{effect} Take out those that need a word of their own.', {
          effect:
            way === 'confirm'
              ? say('They still hold, and were looked at again as said above.')
              : say('As said above. Addressable ones are then implemented as they are written.'),
        })}
      </p>
      <label className="answer-all">
        <input
          type="checkbox"
          checked={left.size === 0}
          onChange={({ currentTarget }) =>
            put(
              entries.map(({ id }) => id),
              currentTarget.checked,
            )
          }
        />{' '}
        {say('All {entries}', { entries: entries.length })}
      </label>
      <ul className="answer-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(entry.id)}
                onChange={({ currentTarget }) => put([entry.id], currentTarget.checked)}
              />{' '}
              {titleOf(entry)} <span className="subtle numbers">{entry.id.replace('164.', '§ 164.')}</span>
              <Former finding={assessment.findings[entry.id]} />
            </label>
          </li>
        ))}
      </ul>
    </InlineForm>
  );
}

function Former({ finding }: { readonly finding: Assessment['findings'][string] | undefined }) {
  const { verdict = null, note = '' } = finding ?? {};
  if (verdict === null) return null;
  return <span className="subtle">{` · ${said(verdictWords[verdict])}${note === '' ? '' : `: ${note}`}`}</span>;
}
