import type { KeyboardEvent } from 'react';

export type TeamTab = 'now' | 'hours' | 'quote';

const tabs: readonly (readonly [tab: TeamTab, word: string])[] = [
  ['now', 'Now'],
  ['hours', 'Hours'],
  ['quote', 'Quote'],
];

/** Chooses what is shown of the team; arrows move between them. */
export function TeamTabs({ tab, onTab }: { readonly tab: TeamTab; readonly onTab: (tab: TeamTab) => void }) {
  const steer = (event: KeyboardEvent<HTMLDivElement>): void => {
    const here = tabs.findIndex(([name]) => name === tab);
    const next = tabs.at({ ArrowRight: (here + 1) % tabs.length, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key] ?? here)?.[0] ?? tab;
    if (next === tab) return;
    event.preventDefault();
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#team-tab-${next}`)?.focus();
  };
  return (
    <div className="team-tabs" role="tablist" aria-label="Team" tabIndex={-1} onKeyDown={steer}>
      {tabs.map(([name, word]) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`team-tab-${name}`}
          className="team-tab"
          aria-selected={name === tab}
          aria-controls={name === tab ? `team-panel-${name}` : undefined}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
