/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { ModuleFrame } from '../modules/module-frame';
import type { PlacedModule } from '../modules/placed-module';
import { Notice } from '../shell/notice';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import { Activity } from './activity';
import type { ActivityProps, ActivityTab } from './activity';
import { Attachments } from './attachments';
import { Description } from './description';
import { IssueFields } from './issue-fields';
import type { IssueView } from './issue-view';
import { LinkedIssues } from './linked-issues';
import type { Linked } from './linked-to';
import { StatusMenu } from './status-menu';
import type { Transition } from './status-menu';

export interface IssuePageProps extends PageProps {
  readonly view: IssueView;
  readonly linked: readonly Linked[];
  readonly transitions: readonly Transition[];
  readonly assignable: readonly { readonly accountId: string; readonly displayName: string }[];
  readonly people: ActivityProps['people'];
  readonly tab: ActivityTab;
  readonly timeZone: string;
  readonly sidebar: readonly PlacedModule[];
  readonly panels: readonly PlacedModule[];
  /** The sealed channel that tells of changes to this issue, and the last message this page already shows. */
  readonly liveChannel: string;
  readonly liveAfter: number;
  readonly error?: string | undefined;
}

export const IssuePage: FC<IssuePageProps> = (props) => {
  const { view, liveChannel, liveAfter, error, transitions, title, person, now, path } = props;
  return (
    <Page title={title} person={person} now={now} path={path}>
      <div class="issue" data-live-channel={liveChannel} data-live-after={liveAfter}>
        <div class="issue-head">
          <Breadcrumbs view={view} />
          <Notice error={error} />
          <Summary view={view} />
        </div>
        <div class="issue-side-top">
          <StatusMenu view={view} transitions={transitions} />
          <Modules name="sidebar" modules={props.sidebar} />
        </div>
        <div class="issue-main">
          <Description text={view.issue.description} />
          <Attachments view={view} people={props.people} timeZone={props.timeZone} />
          <LinkedIssues view={view} linked={props.linked} />
          <Modules name="panels" modules={props.panels} />
          <Activity {...props} />
        </div>
        <div class="issue-side">
          <IssueFields {...props} />
        </div>
      </div>
    </Page>
  );
};

const Breadcrumbs: FC<{ view: IssueView }> = ({ view: { issue, project, type } }) => (
  <nav aria-label="Breadcrumbs" class="breadcrumbs">
    <a href="/queues">Queues</a>
    <span aria-hidden="true">/</span>
    <a href={`/search?jql=${encodeURIComponent(`project = ${project?.key ?? ''} ORDER BY created DESC`)}`}>{project?.name}</a>
    <span aria-hidden="true">/</span>
    <a href={`/browse/${issue.key}`} aria-current="page">
      {issue.key}
    </a>
    <span class="quiet">{type?.name}</span>
  </nav>
);

const Summary: FC<{ view: IssueView }> = ({ view: { issue } }) => (
  <div class="summary" data-live="summary">
    <h1>{issue.summary}</h1>
    <details class="menu">
      <summary class="button subtle" aria-label="Edit summary">
        Edit
      </summary>
      <form method="post" action={`/browse/${issue.key}/fields`} data-quiet class="menu-items stack">
        <label>
          Summary
          <input name="summary" value={issue.summary} required maxlength={255} />
        </label>
        <button type="submit" class="primary">
          Save
        </button>
      </form>
    </details>
  </div>
);

/** Replaced only when modules come or go, so that a change elsewhere on the issue does not restart them. */
const Modules: FC<{ name: string; modules: readonly PlacedModule[] }> = ({ name, modules }) => (
  <div data-live={name} data-version={modules.map(({ key }) => key).join()}>
    {modules.map((module) => (
      <section class="module" aria-labelledby={`module-${module.key}`}>
        <h2 id={`module-${module.key}`}>{module.title}</h2>
        <ModuleFrame module={module} />
      </section>
    ))}
  </div>
);
