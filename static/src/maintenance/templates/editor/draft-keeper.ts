import type { Calls } from '../../../../../src/calls';
import type { TemplateVersion } from '../../../../../src/maintenance/rules/template';
import type { Content } from '../../../../../src/maintenance/rules/templates/content';
import { same } from '../../../../../src/maintenance/rules/templates/content-difference';
import type { TakenSuggestion } from '../../../../../src/maintenance/rules/templates/draft';
import type { Master } from '../../../../../src/maintenance/rules/templates/masters';
import { mergeContent } from '../../../../../src/maintenance/rules/templates/merge-content';

type Opened = Calls['openTemplate']['value'];
type Saved = Calls['saveDraft']['value'];

/** A draft on the screen: what stands in the store, and what was typed over it. */
export interface DraftView {
  readonly master: Master;
  readonly published: TemplateVersion;
  /** Version of the stored row, 0 if there is none. */
  readonly row: number;
  /** What the store has; `content` differs from it as long as it is not saved. */
  readonly before: Content;
  readonly content: Content;
  readonly taken: readonly TakenSuggestion[];
  /** Somebody else changed it meanwhile, and both changes were joined. */
  readonly joined: boolean;
}

const contentOf = ({ items, singles }: Content): Content => ({ items, singles });

/** The draft as it was opened, with what this browser still has of it. */
export function begun(
  { master, published, draft }: Opened,
  kept: { readonly before: Content; readonly content: Content } | null,
): DraftView {
  const stored = contentOf(draft ?? published);
  const content = kept === null ? stored : mergeContent(kept.before, kept.content, stored);
  return { master, published, row: draft?.row ?? 0, before: stored, content, taken: draft?.taken ?? [], joined: false };
}

export const isSaved = ({ before, content }: DraftView): boolean => before === content || same(before, content);

/** The draft after a save was answered; what was typed since then stays typed. */
export function afterSave(view: DraftView, sent: Content, saved: Saved): DraftView {
  if (saved.outcome === 'saved') return { ...view, row: saved.draft.row, taken: saved.draft.taken, before: sent, content: view.content };
  const { draft } = saved;
  const published = saved.outcome === 'publishedMeanwhile' ? saved.published : view.published;
  const stored = contentOf(draft ?? published);
  return {
    ...view,
    published,
    master: { ...view.master, version: published.version },
    row: draft?.row ?? 0,
    taken: draft?.taken ?? [],
    before: stored,
    content: mergeContent(view.before, view.content, stored),
    joined: !same(stored, sent),
  };
}
