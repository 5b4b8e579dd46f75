/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { instantText } from '../shell/formats';
import { PersonName } from '../shell/person-name';
import type { PageAnswer } from './wiki-client';
import { WikiFrame, type WikiFrameProps } from './wiki-frame';

interface HistoryPageProps extends WikiFrameProps {
  readonly shown: PageAnswer;
  readonly versions: readonly PageAnswer['version'][];
  readonly people: Readonly<Record<string, Person>>;
  readonly timeZone: string;
}

export const HistoryPage: FC<HistoryPageProps> = ({ shown, versions, people, timeZone, ...frame }) => (
  <WikiFrame {...frame}>
    <h1>History of {shown.title}</h1>
    <div class="scroll-x" tabindex={0} role="region" aria-label="Versions">
      <table>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Changed</th>
            <th scope="col">By</th>
            <th scope="col">Comment</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr>
              <td>
                <a href={`/wiki/spaces/${frame.space.key}/pages/${shown.id}?version=${String(version.number)}`}>Version {version.number}</a>
              </td>
              <td>{instantText(version.createdAt, timeZone)}</td>
              <td>
                <PersonName person={people[version.authorId]} nobody="Former user" />
              </td>
              <td>{version.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p>
      <a href={`/wiki/spaces/${frame.space.key}/pages/${shown.id}`}>Back to the page</a>
    </p>
  </WikiFrame>
);
