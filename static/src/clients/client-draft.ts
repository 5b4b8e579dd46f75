import { clientFields } from '../../../src/clients/rules/client-fields';
import type { ClientText } from '../../../src/clients/rules/read-client-text';
import { drafts } from '../ui/drafts';

/** What was typed about a client and not saved yet, and what stood there before. */
export interface TypedClient {
  readonly before: ClientText;
  readonly typed: ClientText;
}

const openKey = 'client-open';
const keyOf = (client: string): string => `client/${client}`;

/** Typing that survives a refusal, a reload and a closed panel, kept by this browser; a client is its id, or `new`. */
export const clientDraft = {
  read: (client: string): TypedClient | null => parsed(drafts.read(keyOf(client))),
  keep: (client: string, draft: TypedClient): void => {
    drafts.keep(keyOf(client), JSON.stringify(draft));
    drafts.keep(openKey, client);
  },
  drop: (client: string): void => {
    drafts.drop(keyOf(client));
    if (drafts.read(openKey) === client) drafts.drop(openKey);
  },
  /** The client that was being typed about when the page went away. */
  lastOpen: (): string | null => drafts.read(openKey),
} as const;

function parsed(text: string | null): TypedClient | null {
  if (text === null) return null;
  try {
    const { before, typed } = JSON.parse(text) as Record<keyof TypedClient, unknown>;
    return isClientText(before) && isClientText(typed) ? { before, typed } : null;
  } catch {
    return null;
  }
}

function isClientText(value: unknown): value is ClientText {
  if (typeof value !== 'object' || value === null) return false;
  return clientFields.every(({ field }) => typeof (value as Record<string, unknown>)[field] === 'string');
}
