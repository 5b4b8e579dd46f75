/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { Avatar } from './avatar';
import { clockText } from './formats';
import { languages } from './languages';

interface TopBarProps {
  readonly person?: Person | undefined;
  readonly administers: boolean;
  readonly now: number;
  readonly path: string;
  /** The app's pages in Confluence. */
  readonly wikiApps?: readonly { readonly title: string; readonly route: string }[] | undefined;
}

interface Place {
  readonly path: string;
  readonly label: string;
}

const jiraPlaces: readonly Place[] = [
  { path: '/queues', label: 'Queues' },
  { path: '/search', label: 'Search' },
  { path: '/dashboard', label: 'Dashboard' },
  { path: '/apps/rounds', label: 'Rounds' },
  { path: '/automation', label: 'Automation' },
  { path: '/workflow', label: 'Workflow' },
];
const administration: Place = { path: '/settings/apps/rounds-settings', label: 'Settings' };
const wikiPlaces: readonly Place[] = [{ path: '/wiki/spaces', label: 'Spaces' }];
const portalPlaces: readonly Place[] = [{ path: '/servicedesk/customer/user/requests', label: 'Requests' }];

type Product = 'jira' | 'confluence' | 'portal';

/** The product whose page this is; customers have the portal alone. */
const productOf = (path: string, person: Person | undefined): Product =>
  person?.kind === 'customer' ? 'portal' : path.startsWith('/wiki') ? 'confluence' : 'jira';
const homes: Readonly<Record<Product, string>> = {
  jira: '/queues',
  confluence: '/wiki/spaces',
  portal: '/servicedesk/customer/user/requests',
};
const placesOf: Readonly<Record<Product, readonly Place[]>> = { jira: jiraPlaces, confluence: wikiPlaces, portal: portalPlaces };

export const TopBar: FC<TopBarProps> = ({ person, administers, now, path, wikiApps = [] }) => {
  const product = productOf(path, person);
  const places = [
    ...placesOf[product],
    ...(administers && product === 'jira' ? [administration] : []),
    ...(product === 'confluence' ? wikiApps.map(({ title, route }) => ({ path: `/wiki/apps/${route}`, label: title })) : []),
  ];
  return (
    <header class="top-bar">
      <a class="site-name" href={person === undefined ? '/sign-in' : homes[product]}>
        <img src="/__site/assets/icon.svg" alt="" width="24" height="24" />
        <span class="site-words">Harbor IT</span>
      </a>
      {person === undefined ? <span class="grow"></span> : <Navigation path={path} places={places} />}
      {person === undefined || product === 'portal' ? null : <Switch product={product} />}
      <SiteTime person={person} now={now} />
      {person === undefined ? null : (
        <>
          {product === 'jira' ? (
            <a class="button primary" href="/create">
              Create
            </a>
          ) : null}
          <Account person={person} path={path} />
        </>
      )}
    </header>
  );
};

const Navigation: FC<{ path: string; places: readonly Place[] }> = ({ path, places }) => (
  <nav aria-label="Site" class="site-nav grow">
    {places.map((place) => (
      <a href={place.path} aria-current={path.startsWith(place.path) ? 'page' : undefined}>
        {place.label}
      </a>
    ))}
  </nav>
);

const Switch: FC<{ product: 'jira' | 'confluence' }> = ({ product }) => (
  <nav aria-label="Products" class="products">
    <a href={homes.jira} aria-current={product === 'jira' ? 'true' : undefined}>
      Jira
    </a>
    <a href={homes.confluence} aria-current={product === 'confluence' ? 'true' : undefined}>
      Confluence
    </a>
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
      <Languages person={person} path={path} />
      <form method="post" action="/sign-out">
        <button type="submit">Sign out</button>
      </form>
    </div>
  </details>
);

const Languages: FC<{ person: Person; path: string }> = ({ person, path }) => (
  <form method="post" action="/language" aria-label="Language">
    <input type="hidden" name="next" value={path} />
    {languages
      .filter(({ locale }) => locale !== (person.locale ?? 'en_US'))
      .map(({ locale, name }) => (
        <button type="submit" name="locale" value={locale}>
          {name}
        </button>
      ))}
  </form>
);
