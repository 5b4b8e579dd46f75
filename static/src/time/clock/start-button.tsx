import { useId, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { OnSiteReason } from '../../../../src/time/rules/on-site-reason';
import type { WorkKind } from '../../../../src/time/rules/timer';
import { KindMenu } from './kind-menu';
import { kindWords } from '../kind-words';
import { say } from '../../ui/words/say';
import './start-button.css';

interface StartButtonProps {
  /** `Start`, `Switch here,` or `Interrupt,`. */
  readonly verb: string;
  readonly mark?: string;
  /** Not the first choice. */
  readonly quiet?: boolean;
  /** What else it does. */
  readonly hint?: string;
  readonly usual: WorkKind;
  readonly takesFocus: boolean;
  readonly onStart: (kind: WorkKind, reason?: OnSiteReason) => void;
}

/** One click for the usual kind, another button for the rest. Work on site asks why first. */
export function StartButton({ verb, mark = '▶', quiet = false, hint, usual, takesFocus, onStart }: StartButtonProps) {
  const [open, setOpen] = useState<'kinds' | 'why' | null>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const described = useId();
  const close = (back: boolean): void => {
    setOpen(null);
    if (back) chooser.current?.focus();
  };
  return (
    <>
      <div className="start-button">
        <Button
          appearance={quiet ? 'default' : 'primary'}
          shouldFitContainer
          autoFocus={takesFocus}
          {...(hint === undefined ? {} : { 'aria-describedby': described })}
          onClick={() => (usual === 'onSite' ? setOpen('why') : onStart(usual))}
        >
          <span aria-hidden="true">{mark}&#xFE0E; </span>
          {verb} {kindWords[usual]}
        </Button>
        <Button
          ref={chooser}
          aria-haspopup="menu"
          aria-expanded={open !== null}
          aria-label={say('{verb} as another kind of work', { verb })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen(open === null ? 'kinds' : null)}
        >
          <span aria-hidden="true">▾</span>
        </Button>
        {hint !== undefined && (
          <span id={described} className="start-button-hint">
            {hint}
          </span>
        )}
      </div>
      {open !== null && (
        <KindMenu
          key={open}
          label={say('{verb} as', { verb })}
          {...(open === 'why' ? { kinds: onSite } : {})}
          onChoose={onStart}
          onClose={close}
        />
      )}
    </>
  );
}

const onSite: readonly WorkKind[] = ['onSite'];
