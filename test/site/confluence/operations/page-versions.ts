import type { Ask, Operation, Reply } from '../../jira/operation';
import { Refused } from '../../jira/refused';
import { ok } from '../../jira/reply';
import { visiblePage } from '../find';
import { pageJson, versionJson } from '../page-json';
import { pagedReply } from '../paged';

const read = { method: 'GET', classic: null, granular: ['read:page:confluence'], anonymous: false } as const;

export const pageVersionOperations: readonly Operation[] = [
  { ...read, path: '/wiki/api/v2/pages/{id}/versions', answer: all },
  { ...read, path: '/wiki/api/v2/pages/{page-id}/versions/{version-number}', answer: one },
];

/** The newest first. */
function all(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  return pagedReply(ask, page.versions.toReversed(), (version) => ({
    ...versionJson(version),
    page: { id: page.id, title: version.title, ...bodyOf(pageJson(ask, page, version)) },
  }));
}

function one(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('page-id'));
  const at = page.versions.findIndex(({ number }) => String(number) === ask.path('version-number'));
  const version = page.versions[at];
  if (version === undefined) throw new Refused(404, [`Page ${page.id} has no version ${ask.path('version-number')}.`]);
  const [former, next] = [page.versions[at - 1], page.versions[at + 1]];
  return ok(
    {
      ...versionJson(version),
      contentTypeModified: false,
      collaborators: [version.author],
      ...(former === undefined ? {} : { prevVersion: former.number }),
      ...(next === undefined ? {} : { nextVersion: next.number }),
    },
    1,
  );
}

const bodyOf = ({ body }: Record<string, unknown>): object => ({ body });
