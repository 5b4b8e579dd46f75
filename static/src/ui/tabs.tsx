import type { KeyboardEvent } from 'react';
import './tabs.css';

interface TabsProps<Tab extends string> {
  /** What the tabs are of; also begins their ids, as `tabIds` gives them. */
  readonly of: string;
  readonly tabs: readonly (readonly [tab: Tab, words: string])[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** Chooses what is shown; arrows move between the tabs. What they show has the role `tabpanel` and the ids of `tabIds`. */
export function Tabs<Tab extends string>({ of, tabs, tab, onTab }: TabsProps<Tab>) {
  const steer = (event: KeyboardEvent<HTMLDivElement>): void => {
    const here = tabs.findIndex(([name]) => name === tab);
    const next = tabs.at({ ArrowRight: (here + 1) % tabs.length, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key] ?? here)?.[0] ?? tab;
    if (next === tab) return;
    event.preventDefault();
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#${tabIds(of, next).tab}`)?.focus();
  };
  return (
    <div className="tabs not-printed" role="tablist" aria-label={of} tabIndex={-1} onKeyDown={steer}>
      {tabs.map(([name, words]) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabIds(of, name).tab}
          className="tab"
          aria-selected={name === tab}
          aria-controls={name === tab ? tabIds(of, name).panel : undefined}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/** Ids of a tab and of what it shows. */
export function tabIds(of: string, tab: string): { readonly tab: string; readonly panel: string } {
  const begins = of.toLowerCase().replaceAll(' ', '-');
  return { tab: `${begins}-tab-${tab}`, panel: `${begins}-panel-${tab}` };
}
