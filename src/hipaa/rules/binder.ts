import * as z from 'zod';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import type { ClientId } from '../../clients/rules/client';
import type { DateOnly } from '../../platform/rules/units';
import type { AgreementFacts } from './agreement-facts';
import type { ToldBySection } from './beside/told';
import type { SectionSummary } from './health';
import type { PageName, SectionId } from './sections';
import type { BinderTeam } from './team';

/** Whose binder: our own, or a client's by its id. */
export type BinderId = 'own' | ClientId;

export const binderIdSchema = z.union([z.literal('own'), clientIdSchema], {
  error: 'There is no such binder.',
}) as unknown as z.ZodType<BinderId>;

/** All of HIPAA, or only agreements and a referral to a partner. */
export type BinderMode = 'full' | 'agreementsOnly';

/** Who looks after a section, and when it was gone through as a whole. */
export interface SectionCare {
  /** A name, since it may be somebody at the client. */
  readonly owner?: string | undefined;
  readonly reviewedOn?: DateOnly | undefined;
  /** A year after the last review, unless somebody has set it otherwise. */
  readonly nextReview?: DateOnly | undefined;
}

/** A tree of Confluence pages and what is known of them. */
export interface Binder {
  readonly id: BinderId;
  /** The sheet of its client; -1 for our own. */
  readonly sheet: number;
  readonly mode: BinderMode;
  readonly space: { readonly id: string; readonly key: string };
  /** Below which page it stands. */
  readonly parent: string;
  /** `making` until every page is there and known. */
  readonly state: 'making' | 'made';
  /** Page ids. */
  readonly pages: Readonly<Partial<Record<PageName, string>>>;
  readonly care: Readonly<Partial<Record<SectionId, SectionCare>>>;
  /** How each section stands, today and on the days on which that changes by itself. */
  readonly health: Readonly<Partial<Record<SectionId, SectionSummary>>>;
  /** What lists over many binders need to know of its agreements, by section. */
  readonly agreements?: Readonly<Partial<Record<SectionId, AgreementFacts>>> | undefined;
  /** Of our own: clients' binders that show a record of it and are not judged anew since it changed. */
  readonly untold?: readonly BinderId[] | undefined;
  /** Sections whose page does not say yet what was saved, each with the number of its saves. */
  readonly unwritten?: Readonly<Partial<Record<SectionId, number>>> | undefined;
  /** What its sections tell one another. */
  readonly told?: ToldBySection | undefined;
  /** Who alone may see it, where that was chosen. */
  readonly team?: BinderTeam | undefined;
}
