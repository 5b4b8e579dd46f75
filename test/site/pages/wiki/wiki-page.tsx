/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { ModuleFrame } from '../modules/module-frame';
import type { PlacedModule } from '../modules/placed-module';
import { Adf, type AdfNode } from '../shell/adf';
import { instantText } from '../shell/formats';
import { Notice } from '../shell/notice';
import { PersonName } from '../shell/person-name';
import { PageActions } from './page-actions';
import type { BylineItem } from './placed-on-page';
import { PageFiles } from './page-files';
import { documentOfPage, type FileAnswer, type PageAnswer } from './wiki-client';
import { WikiFrame, type WikiFrameProps } from './wiki-frame';

export interface WikiPageProps extends WikiFrameProps {
  readonly shown: PageAnswer;
  /** Whether an older version is shown. */
  readonly old: boolean;
  readonly labels: readonly string[];
  readonly files: readonly FileAnswer[];
  readonly may: readonly string[];
  readonly people: Readonly<Record<string, Person>>;
  readonly timeZone: string;
  readonly error?: string | undefined;
  readonly macro: (node: AdfNode) => PlacedModule | undefined;
  readonly bylines: readonly BylineItem[];
  /** Key of the byline item that is open. */
  readonly open: string | undefined;
}

export const WikiPage: FC<WikiPageProps> = ({
  shown,
  old,
  labels,
  files,
  may,
  people,
  timeZone,
  error,
  macro,
  bylines,
  open,
  ...frame
}) => {
  const base = `/wiki/spaces/${frame.space.key}`;
  const opened = bylines.find(({ key }) => key === open);
  return (
    <WikiFrame {...frame}>
      <Notice error={error} />
      <header class="wiki-head">
        <h1>{shown.title}</h1>
        {old ? null : <PageActions base={base} id={shown.id} may={may} isHome={shown.id === frame.space.homepageId} />}
      </header>
      <p class="byline">
        <PersonName person={people[shown.version.authorId]} nobody="Former user" />
        <time datetime={shown.version.createdAt}>{instantText(shown.version.createdAt, timeZone)}</time>
        <a href={`${base}/history/${shown.id}`}>Version {shown.version.number}</a>
        {old ? <a href={`${base}/pages/${shown.id}`}>Back to the current version</a> : null}
        {bylines.map(({ key, title, tooltip }) => (
          <a
            href={`${base}/pages/${shown.id}${key === open ? '' : `?byline=${key}`}`}
            title={tooltip}
            aria-expanded={key === open ? 'true' : 'false'}
          >
            {title}
          </a>
        ))}
      </p>
      {opened === undefined ? null : (
        <div class="byline-popup">
          <ModuleFrame module={opened.module} />
        </div>
      )}
      <div class="wiki-body">
        <Adf document={documentOfPage(shown)} macro={(node) => framed(macro(node))} nameOf={(id) => people[id]?.displayName} />
      </div>
      {labels.length === 0 ? null : (
        <p class="row" aria-label="Labels">
          {labels.map((label) => (
            <span class="tag">{label}</span>
          ))}
        </p>
      )}
      {old ? null : <PageFiles base={base} id={shown.id} files={files} may={may} />}
    </WikiFrame>
  );
};

const framed = (module: PlacedModule | undefined) => (module === undefined ? null : <ModuleFrame module={module} />);
