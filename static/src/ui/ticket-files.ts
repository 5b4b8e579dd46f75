import { requestJira } from '@forge/bridge';
import { Refused } from './refused';
import { say } from './words/say';

/** A file on a ticket. */
export interface TicketFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Account id; null where the account is gone. */
  readonly author: string | null;
  /** A small picture of it can be had. */
  readonly isPicture: boolean;
}

interface Answered {
  readonly fields: {
    readonly attachment?: readonly {
      readonly id: string;
      readonly filename: string;
      readonly size: number;
      readonly author?: { readonly accountId?: string } | null;
      readonly thumbnail?: string;
    }[];
  };
}

/**
 * The files on a ticket, as Jira tells the person who looks.
 * @throws Refused if Jira does not tell.
 */
export async function ticketFiles(ticketId: string): Promise<readonly TicketFile[]> {
  const asked = requestJira(`/rest/api/3/issue/${ticketId}?fields=attachment`, { headers: { Accept: 'application/json' } });
  const response = await asked.catch(() => undefined);
  if (response?.ok !== true) throw new Refused('unreachable', say('Jira could not be reached. Check your connection and try again.'));
  const { fields } = (await response.json()) as Answered;
  return (fields.attachment ?? []).map(({ id, filename, size, author, thumbnail }) => ({
    ...{ id, name: filename, size, author: author?.accountId ?? null },
    isPicture: thumbnail !== undefined,
  }));
}
