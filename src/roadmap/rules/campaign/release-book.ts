import type { DateOnly, Instant } from '../../../platform/rules/units';
import { releaseName, type Release } from './end-of-life';

/** What a manager made of a release, and when; `release` is null where a correction was taken back. */
export interface ReleaseVersion {
  readonly at: Instant;
  /** Account id. */
  readonly by: string;
  readonly release: Release | null;
}

/** All that was ever changed, by the release's name, the latest first. */
export type ReleaseChanges = Readonly<Record<string, readonly ReleaseVersion[]>>;

export interface KnownRelease extends Release {
  /** Whether it came with the app as it is, was corrected, or was added by hand. */
  readonly origin: 'shipped' | 'corrected' | 'added';
  readonly versions: readonly ReleaseVersion[];
  /** As it came with the app; null for one that was added. */
  readonly shipped: Release | null;
}

/** The releases as they are known now: what came with the app, as it was corrected, and what was added; one that was taken back is gone. */
export function releasesKnown(shipped: readonly Release[], changes: ReleaseChanges): readonly KnownRelease[] {
  const names = new Set(shipped.map(releaseName));
  const corrected = shipped.map((release) => asKnown(release, changes[releaseName(release)] ?? []));
  const added = Object.entries(changes).flatMap(([name, versions]) => {
    const last = versions[0]?.release;
    return names.has(name) || !last ? [] : [{ ...last, origin: 'added' as const, versions, shipped: null }];
  });
  return [...corrected, ...added];
}

function asKnown(shipped: Release, versions: readonly ReleaseVersion[]): KnownRelease {
  const last = versions[0]?.release;
  return { ...(last ?? shipped), origin: last ? 'corrected' : 'shipped', versions, shipped };
}

/** The changes with one more version of a release. */
export const withVersion = (changes: ReleaseChanges, name: string, version: ReleaseVersion): ReleaseChanges => ({
  ...changes,
  [name]: [version, ...(changes[name] ?? [])],
});

/** What a manager enters of a release. */
export interface ReleaseDraft {
  readonly title: string;
  readonly label: string;
  readonly supportEnds: DateOnly;
  readonly extendedEnds: DateOnly | null;
}

/** What is wrong with a release, as a sentence. */
export function releaseProblem({ title, label, supportEnds, extendedEnds }: ReleaseDraft): string | undefined {
  if (title.trim() === '') return 'Name the product.';
  if (label.trim() === '') return 'Name the version.';
  if (slug(title) === '' || slug(label) === '') return 'Names need a letter or a digit.';
  if (extendedEnds !== null && extendedEnds <= supportEnds) return 'Paid updates end after support does, or leave that date empty.';
  return undefined;
}

/** A new release; its product is known by its title already, or takes its name from it. */
export function addedRelease(draft: ReleaseDraft, known: readonly Release[]): Release {
  const same = known.find(({ title }) => title.toLowerCase() === draft.title.trim().toLowerCase());
  return {
    product: same?.product ?? slug(draft.title),
    title: same?.title ?? draft.title.trim(),
    cycle: slug(draft.label),
    label: draft.label.trim(),
    supportEnds: draft.supportEnds,
    extendedEnds: draft.extendedEnds,
  };
}

const slug = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 40);

/** Without what was changed about it. */
export const plain = ({ product, title, cycle, label, supportEnds, extendedEnds }: Release): Release => ({
  product,
  title,
  cycle,
  label,
  supportEnds,
  extendedEnds,
});
