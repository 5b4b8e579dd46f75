import { requestJira } from '@forge/bridge';
import { mostBytes } from './attachment-limit';
import { Refused } from './refused';
import { ticketFiles } from './ticket-files';
import { say } from './words/say';

interface Attaching {
  readonly ticketId: string;
  readonly file: File;
  readonly accountId: string;
  /** Attachments that are known to be something else. */
  readonly known: ReadonlySet<string>;
  /** It was tried before, and nobody knows whether Jira took it. */
  readonly again: boolean;
}

/**
 * Attaches a file to a ticket in the person's own name; answers the attachment's id. The bridge takes one file at a time and tells nothing of its
 * progress. What an earlier try may have attached is looked for first, so that it is not there twice.
 * @throws Refused if Jira does not take it.
 */
export async function attachFile(attaching: Attaching): Promise<string> {
  const { ticketId, file } = attaching;
  const most = await mostBytes();
  if (file.size > most) throw new Refused('badInput', tooLarge(file.name, most));
  const there = attaching.again ? await attachedBefore(attaching) : undefined;
  return there ?? upload(ticketId, file);
}

async function attachedBefore({ ticketId, file, accountId, known }: Attaching): Promise<string | undefined> {
  const files = await ticketFiles(ticketId);
  const mine = files.filter(
    ({ id, name, size, author }) => name === file.name && size === file.size && author === accountId && !known.has(id),
  );
  return mine.at(-1)?.id;
}

async function upload(ticketId: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await requestJira(`/rest/api/3/issue/${ticketId}/attachments`, { method: 'POST', body }).catch(() => undefined);
  if (response === undefined || response.status >= 500)
    throw new Refused('unreachable', say('{name} may not have arrived. Try again.', { name: file.name }));
  if (!response.ok) throw refusalFor(response.status, file.name);
  const [made] = (await response.json()) as readonly { readonly id: string }[];
  if (made === undefined) throw new Refused('unreachable', say('Jira did not say whether it took {name}. Try again.', { name: file.name }));
  return made.id;
}

const tooLarge = (name: string, most: number): string =>
  say('{name} is larger than the {floor} MB that this Jira takes.', { name, floor: String(Math.floor(most / 1024 / 1024)) });

function refusalFor(status: number, name: string): Refused {
  if (status === 413) return new Refused('badInput', say('{name} is larger than Jira takes, or the ticket has too many files.', { name }));
  if (status === 403) return new Refused('notAllowed', say('You may not attach files to this ticket.'));
  if (status === 429) return new Refused('unavailable', say('Jira is busy. Try again in a minute.'));
  return new Refused('unavailable', say('Jira did not take {name}. Try again.', { name }));
}
