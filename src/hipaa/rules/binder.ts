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

export interface UndoneRecord {
  readonly record: string;
  readonly section: SectionId;
  readonly headline: string;
  readonly due: DateOnly;
}

/** A page that was moved out of its binder; or is gone, which is deleted or hidden from the app. */
export interface StrayPage {
  readonly page: PageName;
  readonly state: 'moved' | 'gone';
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
  /** What fell due and was still not done when the day was last gone through, though its ticket was opened. */
  readonly undone?: readonly UndoneRecord[] | undefined;
  /** Pages that were not where they belong when they were last looked for. */
  readonly strays?: readonly StrayPage[] | undefined;
  /** Who alone may see it, where that was chosen. */
  readonly team?: BinderTeam | undefined;
}
