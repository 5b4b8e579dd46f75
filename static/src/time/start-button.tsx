import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { WorkKind } from '../../../src/time/rules/timer';
import { KindMenu } from './kind-menu';
import { kindWords } from './kind-words';
import './start-button.css';

interface StartButtonProps {
  /** `Start` or `Switch here`. */
  readonly verb: string;
  readonly usual: WorkKind;
  readonly takesFocus: boolean;
  readonly onStart: (kind: WorkKind) => void;
}

/** One click for the usual kind, another button for the rest. */
export function StartButton({ verb, usual, takesFocus, onStart }: StartButtonProps) {
  const [open, setOpen] = useState(false);
  const chooser = useRef<HTMLButtonElement>(null);
  const close = (back: boolean): void => {
    setOpen(false);
    if (back) chooser.current?.focus();
  };
  return (
    <>
      <div className="start-button">
        <Button appearance="primary" shouldFitContainer autoFocus={takesFocus} onClick={() => onStart(usual)}>
          <span aria-hidden="true">▶&#xFE0E; </span>
          {verb} {kindWords[usual]}
        </Button>
        <Button
          ref={chooser}
          aria-haspopup="menu"
          aria-expanded={open}
          aria-label={`${verb} as another kind of work`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      {open && <KindMenu label={`${verb} as`} onChoose={onStart} onClose={close} />}
    </>
  );
}
