/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { Avatar } from './avatar';
import { clockText } from './formats';

interface TopBarProps {
  readonly person?: Person | undefined;
  readonly now: number;
  readonly path: string;
}

const places = [
  { path: '/queues', label: 'Queues' },
  { path: '/search', label: 'Search' },
  { path: '/dashboard', label: 'Dashboard' },
  { path: '/apps/rounds', label: 'Rounds' },
  { path: '/automation', label: 'Automation' },
] as const;

export const TopBar: FC<TopBarProps> = ({ person, now, path }) => (
  <header class="top-bar">
    <a class="site-name" href={person === undefined ? '/sign-in' : '/queues'}>
      <img src="/__site/assets/icon.svg" alt="" width="24" height="24" />
      <span class="site-words">Harbor IT</span>
    </a>
    {person === undefined ? <span class="grow"></span> : <Navigation path={path} />}
    <SiteTime person={person} now={now} />
    {person === undefined ? null : (
      <>
        <a class="button primary" href="/create">
          Create
        </a>
        <Account person={person} path={path} />
      </>
    )}
  </header>
);

const Navigation: FC<{ path: string }> = ({ path }) => (
  <nav aria-label="Site" class="site-nav grow">
    {places.map((place) => (
      <a href={place.path} aria-current={path.startsWith(place.path) ? 'page' : undefined}>
        {place.label}
      </a>
    ))}
  </nav>
);

const SiteTime: FC<{ person: Person | undefined; now: number }> = ({ person, now }) => {
  const timeZone = person?.timeZone ?? 'UTC';
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(now);
  return (
    <a class="site-time" href="/__site" title="Time of this site. Open the site controls to move it.">
      <span class="wide-only">{day}, </span>
      <time data-site-clock={String(now)} data-time-zone={timeZone}>
        {clockText(now, timeZone)}
      </time>
    </a>
  );
};

const Account: FC<{ person: Person; path: string }> = ({ person, path }) => (
  <details class="menu account">
    <summary aria-label={`Signed in as ${person.displayName}`}>
      <Avatar person={person} />
    </summary>
    <div class="menu-items">
      <p class="menu-heading">
        {person.displayName}
        <span class="quiet">{person.email}</span>
      </p>
      <a href={`/sign-in?next=${encodeURIComponent(path)}`}>Switch person</a>
      <form method="post" action="/sign-out">
        <button type="submit">Sign out</button>
      </form>
    </div>
  </details>
);
