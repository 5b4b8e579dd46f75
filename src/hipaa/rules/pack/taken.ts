import type { Instant } from '../../../platform/rules/units';

/** A pack that somebody took. */
export interface PackTaken {
  readonly id: string;
  readonly at: Instant;
  /** Account id. */
  readonly by: string;
  /** Of its manifest, hexadecimal. */
  readonly sha256: string;
  readonly files: number;
  /** Bytes. */
  readonly size: number;
}

const mostListed = 50;

/** The list with one more, the latest first; older ones are in the log. */
export const withTaken = (list: readonly PackTaken[], taken: PackTaken): readonly PackTaken[] => [taken, ...list].slice(0, mostListed);
