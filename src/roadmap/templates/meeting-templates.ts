import { seenClients } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { createTemplate, templatesOf, updateTemplate, type SpaceTemplate } from '../../platform/confluence/templates';
import { OutcomeUnknown, RefusedByConfluence } from '../../platform/failures';
import type { DocumentNode } from '../../platform/rules/document';
import { meetingHead } from '../meetings/meeting-head';
import { templateDescription, templateName, templateState, type TemplateState } from '../rules/meeting/meeting-template';
import { blankOpening } from '../rules/meeting/opening-page';

export interface SpaceOffer {
  readonly key: string;
  readonly client: string;
  /** `refused`: Confluence does not let this person; `unknown`: no answer came. */
  readonly state: TemplateState | 'refused' | 'unknown';
}

export interface TemplateOffers {
  readonly outcome: 'offers';
  readonly spaces: readonly SpaceOffer[];
  /** How many spaces there are in all. */
  readonly of: number;
  /** Where to go on; null at the end. */
  readonly next: number | null;
}

interface From {
  /** The first client's place in the list of those with a space. */
  readonly from: number;
}

const atOnce = 10;
const each = 50;

/** In which clients' spaces "Create from template" offers the meeting; 50 spaces at a time. */
export const lookForTemplates = (asker: Asker, { from }: From): Promise<TemplateOffers> =>
  inSpaces(asker, from, ({ state }) => Promise.resolve(state));

/**
 * Puts the template into the spaces that lack it, and our newer one where nobody changed the older. Each space is looked at before, so that
 * doing it again after a failure, or twice, changes only what is not done.
 */
export const installTemplates = (asker: Asker, { from }: From): Promise<TemplateOffers> =>
  inSpaces(asker, from, async ({ key, found, state, blocks }) => {
    const draft = { name: templateName, description: templateDescription(blocks), blocks };
    if (state === 'missing') await createTemplate(key, draft);
    if (state === 'outdated' && found) await updateTemplate(key, found.id, draft);
    return state === 'kept' ? 'kept' : 'offered';
  });

interface InSpace {
  readonly key: string;
  readonly found: SpaceTemplate | undefined;
  readonly state: TemplateState;
  readonly blocks: readonly DocumentNode[];
}

async function inSpaces(asker: Asker, from: number, act: (space: InSpace) => Promise<TemplateState>): Promise<TemplateOffers> {
  const clients = (await seenClients(asker))
    .filter(({ status }) => status !== 'former')
    .flatMap(({ name, space }) => (space ? [{ client: name, key: space.key }] : []))
    .sort((one, other) => one.client.localeCompare(other.client));
  const blocks = templateBlocks();
  const spaces = await aFewAtATime(clients.slice(from, from + each), atOnce, async ({ client, key }): Promise<SpaceOffer> => {
    const state = await stateIn(key, blocks, act);
    return { client, key, state };
  });
  const next = from + each;
  return { outcome: 'offers', spaces, of: clients.length, next: next < clients.length ? next : null };
}

async function stateIn(key: string, blocks: readonly DocumentNode[], act: (space: InSpace) => Promise<TemplateState>) {
  try {
    const found = (await templatesOf(key)).find(({ name }) => name === templateName);
    return await act({ key, found, state: templateState(found, blocks), blocks });
  } catch (error) {
    if (error instanceof RefusedByConfluence) return 'refused';
    if (error instanceof OutcomeUnknown) return 'unknown';
    throw error;
  }
}

/** The macro's local id stays the same, so that a template can be told from one that somebody changed. */
const templateBlocks = (): readonly DocumentNode[] => [...meetingHead('rounds-meeting-template'), ...blankOpening()];
