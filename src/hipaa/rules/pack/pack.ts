import type { DocumentNode } from '../../../platform/rules/document';
import type { Instant } from '../../../platform/rules/units';

/** A page of the binder. */
export interface PageRef {
  readonly id: string;
  readonly title: string;
}

/** A section as the pack shows it, gaps first. */
export interface PackSection {
  readonly id: string;
  readonly title: string;
  readonly page: string | null;
  readonly tone: string;
  readonly owner: string | null;
  readonly reviewedOn: string | null;
  readonly nextReview: string | null;
  readonly gaps: readonly string[];
  /** Whether the person may see its page, and so its records. */
  readonly readable: boolean;
}

/** What a pack begins with: what is in the binder, as far as the person may see it. */
export interface PackHead {
  readonly outcome: 'pack';
  readonly binder: string;
  /** `HIPAA binder, Lakeside Dental`. */
  readonly title: string;
  readonly madeAt: Instant;
  readonly madeBy: string;
  readonly sections: readonly PackSection[];
  /** In the order of the binder: cover, index, sections, then what people have put below them. */
  readonly pages: readonly PageRef[];
  /** What is there and hidden from the person, or gone, in words. */
  readonly missing: readonly Missing[];
}

export interface Missing {
  readonly what: string;
  readonly why: string;
}

export interface PackRecord {
  readonly id: string;
  readonly section: string;
  readonly kind: string;
  readonly headline: string;
  readonly effectiveOn: string | null;
  readonly endedOn: string | null;
  readonly reviewedOn: string | null;
  readonly owner: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly evidence: readonly { readonly kind: string; readonly ref: string; readonly title: string; readonly addedOn: string }[];
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  /** The day until which it is kept; null while it has effect. */
  readonly keepUntil: string | null;
  readonly data: unknown;
}

/** One change: who, when, what stood there before and after. */
export interface PackChange {
  readonly of: string;
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface PackPage extends PageRef {
  readonly version: number;
  readonly changedAt: Instant;
  readonly body: readonly DocumentNode[];
}

export interface PackFile {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  /** Bytes, as Confluence tells. */
  readonly size: number;
  readonly version: number;
  readonly addedAt: Instant;
  /** By which a page's document names it. */
  readonly fileId: string;
}

/** A file that was fetched: its bytes lie on the shelf. */
export interface FetchedFile {
  readonly size: number;
  readonly crc: number;
  /** Hexadecimal. */
  readonly sha256: string;
}
