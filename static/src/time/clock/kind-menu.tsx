import { useEffect, useRef, type KeyboardEvent } from 'react';
import { workKinds, type WorkKind } from '../../../../src/time/rules/timer';
import { kindWords } from '../kind-words';
import './kind-menu.css';

interface KindMenuProps {
  readonly label: string;
  readonly kinds?: readonly WorkKind[];
  readonly onChoose: (kind: WorkKind) => void;
  /** Asked to go away; `back` when the focus belongs to the button that opened it. */
  readonly onClose: (back: boolean) => void;
}

/** Kinds of work to choose from; arrows move, Escape leaves. It lies in the page's flow, since a sidebar's frame would cut off what hangs over. */
export function KindMenu({ label, kinds = workKinds, onChoose, onClose }: KindMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);

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

  return (
    <div
      ref={menu}
      className="kind-menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={steer}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      {kinds.map((kind) => (
        <button key={kind} type="button" role="menuitem" tabIndex={-1} className="kind-menu-item" onClick={() => onChoose(kind)}>
          {kindWords[kind]}
        </button>
      ))}
    </div>
  );
}
