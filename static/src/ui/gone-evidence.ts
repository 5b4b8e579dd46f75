import { requestJira } from '@forge/bridge';
import { askWiki } from './ask-wiki';

type Kind = 'page' | 'attachment' | 'ticket' | 'link';

/** What has been asked for already, alike for the whole screen. */
const asked = new Map<string, Promise<boolean>>();
let waiting: { readonly ref: string; readonly answer: (gone: boolean) => void }[] = [];

/** Whether a page, a file or a ticket is gone, or hidden from who looks; nobody knows of a link. What cannot be asked just now counts as there. */
export function isGone(kind: Kind, ref: string): Promise<boolean> {
  const key = `${kind}/${ref}`;
  const answer = asked.get(key) ?? ask(kind, ref).catch(() => false);
  asked.set(key, answer);
  return answer;
}

function ask(kind: Kind, ref: string): Promise<boolean> {
  if (kind === 'link') return Promise.resolve(false);
  if (kind === 'page') return new Promise((answer) => askWithOthers(ref, answer));
  if (kind === 'attachment') return askWiki(`/wiki/api/v2/attachments/${encodeURIComponent(ref)}`).then(({ status }) => status === 404);
  return requestJira(`/rest/api/3/issue/${encodeURIComponent(ref)}?fields=summary`).then(({ status }) => status === 404);
}

/** Pages that are asked for at the same moment share one request. */
function askWithOthers(ref: string, answer: (gone: boolean) => void): void {
  waiting.push({ ref, answer });
  if (waiting.length > 1) return;
  setTimeout(() => {
    const together = waiting;
    waiting = [];
    const ids = new URLSearchParams({ id: together.map((each) => each.ref).join(','), limit: '250' });
    askWiki(`/wiki/api/v2/pages?${ids.toString()}`)
      .then(async (response) => new Set(((await response.json()) as { results: readonly { id: string }[] }).results.map(({ id }) => id)))
      .then((there) => together.forEach((each) => each.answer(!there.has(each.ref))))
      .catch(() => together.forEach((each) => each.answer(false)));
  }, 0);
}
