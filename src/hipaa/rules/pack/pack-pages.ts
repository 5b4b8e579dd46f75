import { counted } from '../../../platform/rules/counted';
import type { Binder } from '../binder';
import { pagesOf, sectionNamed, type PageName } from '../sections';
import type { Missing, PageRef } from './pack';

interface Placed extends PageRef {
  readonly parent: string | null;
}

export interface PackPages {
  readonly pages: readonly PageRef[];
  readonly missing: readonly Missing[];
}

/**
 * The pages of a binder in their order: cover, index, sections, then what people have put below the cover by title. `seen` are those of the
 * space that the person may see, `known` those that the app may; what only the app sees is told without its title.
 */
export function packPages(
  { id, mode, pages }: Pick<Binder, 'id' | 'mode' | 'pages'>,
  seen: readonly Placed[],
  known: readonly Placed[],
): PackPages {
  const visible = new Map(seen.map((page) => [page.id, page]));
  const there = new Set([...visible.keys(), ...known.map((page) => page.id)]);
  const names = inOrder(pagesOf(id, mode));
  const ours = names.flatMap((name) => (pages[name] === undefined ? [] : [{ name, page: pages[name] }]));
  const taken = new Set(ours.map(({ page }) => page));
  const below = descendants(pages.cover, [...known, ...seen.filter((page) => !known.some((other) => other.id === page.id))]).filter(
    (page) => !taken.has(page.id),
  );
  const shown = below.filter((page) => visible.has(page.id)).sort((one, other) => one.title.localeCompare(other.title));
  const hidden = below.length - shown.length;
  return {
    pages: [...ours.flatMap(({ page }) => visible.get(page) ?? []), ...shown].map(({ id: page, title }) => ({ id: page, title })),
    missing: [
      ...ours
        .filter(({ page }) => !visible.has(page))
        .map(({ name, page }) => ({ what: titleOf(id, name), why: there.has(page) ? mayNot : gone })),
      ...names.filter((name) => pages[name] === undefined).map((name) => ({ what: titleOf(id, name), why: 'Its page was never made.' })),
      ...(hidden === 0 ? [] : [{ what: `${counted(hidden, 'page', 'pages')} below the cover`, why: mayNot }]),
    ],
  };
}

const mayNot = 'You may not see it.';
const gone = 'It was deleted, or nobody but others may see it.';

const inOrder = (names: readonly PageName[]): readonly PageName[] => [
  'cover',
  'index',
  ...names.filter((name) => name !== 'cover' && name !== 'index'),
];

const titleOf = (id: Binder['id'], name: PageName): string =>
  name === 'cover' ? 'Cover' : name === 'index' ? 'Index' : (sectionNamed(id, name)?.title ?? name);

function descendants(top: string | undefined, pages: readonly Placed[]): readonly Placed[] {
  if (top === undefined) return [];
  const found: Placed[] = [];
  let parents = new Set([top]);
  while (parents.size > 0) {
    const children = pages.filter((page) => page.parent !== null && parents.has(page.parent) && !found.includes(page));
    found.push(...children);
    parents = new Set(children.map(({ id }) => id));
  }
  return found;
}
