import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { PlanLine } from '../../../../src/setup/rules/plan-line';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { useTimes } from '../../ui/use-times';
import { OtherProjects } from './other-projects';
import { isOpen } from './use-applying';
import type { SetUpActs } from './use-set-up';
import { say } from '../../ui/words/say';

interface PlanHeadProps {
  readonly view: SetUpView;
  readonly acts: SetUpActs;
}

/** How far the site is, and the button for all that Rounds can do by itself. */
export function PlanHead({ view, acts: { applying, busy, look } }: PlanHeadProps) {
  const [asking, setAsking] = useState(false);
  const open = view.lines.filter(isOpen);
  const touching = open.filter(({ others }) => others !== null);
  const title = view.lines.find(({ id }) => id === applying.line)?.title;
  const apply = (isWanted: (line: PlanLine) => boolean): void => {
    setAsking(false);
    void applying.apply(isWanted);
  };
  return (
    <>
      <p className="subtle">
        {say('Rounds has read your site. Nothing is changed before you apply it, and what Rounds makes can be undone below.')}
      </p>
      <div className="set-up-head">
        <p className="set-up-sum">{sumOf(view)}</p>
        {open.length > 0 && !asking && (
          <Button appearance="primary" isDisabled={busy} onClick={() => (touching.length > 0 ? setAsking(true) : apply(() => true))}>
            {say('Apply all that is missing')}
          </Button>
        )}
        {applying.isApplying ? (
          <Button onClick={applying.stop}>{say('Stop')}</Button>
        ) : (
          <Button appearance="subtle" isDisabled={busy} onClick={() => void look()}>
            {say('Check again')}
          </Button>
        )}
      </div>
      {title !== undefined && <Progress title={title} waitsUntil={applying.waitsUntil} />}
      <Heard sentence={applying.isApplying ? '' : sumOf(view)} />
      {asking && (
        <div className="set-up-asking" role="group" aria-label={say('Other projects change, too')}>
          {touching.map(({ id, title: name, others }) => others && <OtherProjects key={id} title={name} others={others} />)}
          <div className="set-up-acts">
            <Button appearance="warning" onClick={() => apply(() => true)}>
              {say('Apply all, there too')}
            </Button>
            <Button onClick={() => apply(({ others }) => others === null)}>{say('Apply what changes no other project')}</Button>
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {say('Not now')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function Progress({ title, waitsUntil }: { readonly title: string; readonly waitsUntil: number | null }) {
  const { time } = useTimes();
  if (waitsUntil === null)
    return (
      <p role="status" className="set-up-progress">
        {say('Applying: {title}…', { title })}
      </p>
    );
  const until = time(new Date(waitsUntil).toISOString());
  return (
    <Notice
      tone="hint"
      sentence={say('Jira asks us to wait. What was done stands; it goes on at {until} by itself, while this page is open.', { until })}
    />
  );
}

function sumOf({ lines }: SetUpView): string {
  const there = lines.filter(({ state }) => state === 'exists').length;
  if (there === lines.length) return say('All {there} are there.', { there: String(there) });
  return say('{there} of {lines} are there.', { there: String(there), lines: String(lines.length) });
}
