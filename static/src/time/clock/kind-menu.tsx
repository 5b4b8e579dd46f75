import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { onSiteReasons, type OnSiteReason } from '../../../../src/time/rules/on-site-reason';
import { workKinds, type WorkKind } from '../../../../src/time/rules/timer';
import { kindWords } from '../kind-words';
import { reasonWords } from '../reason-words';
import { say } from '../../ui/words/say';
import './kind-menu.css';

interface KindMenuProps {
  readonly label: string;
  /** On site alone: only the reason is asked. */
  readonly kinds?: readonly WorkKind[];
  readonly onChoose: (kind: WorkKind, reason?: OnSiteReason) => void;
  /** Asked to go away; `back` when the focus belongs to the button that opened it. */
  readonly onClose: (back: boolean) => void;
}

/**
 * Kinds of work to choose from, and for work on site why; arrows move, Escape leaves. It lies in the page's flow, since a sidebar's frame would
 * cut off what hangs over.
 */
export function KindMenu({ label, kinds = workKinds, onChoose, onClose }: KindMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [asksWhy, setAsksWhy] = useState(kinds.length === 1 && kinds[0] === 'onSite');
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [asksWhy]);

  const steer = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const here = items.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      items.at(next % items.length)?.focus();
    }
    if (event.key === 'Escape') onClose(true);
  };
  const choose = (kind: WorkKind): void => {
    if (kind !== 'onSite') {
      onChoose(kind);
      return;
    }
    menu.current?.focus(); // the focused item is about to go, and must not take the menu with it
    setAsksWhy(true);
  };

  return (
    <div
      ref={menu}
      className="kind-menu"
      role="menu"
      tabIndex={-1}
      aria-label={asksWhy ? say('Why on site?') : label}
      onKeyDown={steer}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      {asksWhy && (
        <span className="kind-menu-head" role="presentation">
          {say('Why on site?')}
        </span>
      )}
      {asksWhy
        ? onSiteReasons.map((reason) => <Item key={reason} words={reasonWords[reason]} onClick={() => onChoose('onSite', reason)} />)
        : kinds.map((kind) => <Item key={kind} words={kindWords[kind]} onClick={() => choose(kind)} />)}
    </div>
  );
}

function Item({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} className="kind-menu-item" onClick={onClick}>
      {words}
    </button>
  );
}
