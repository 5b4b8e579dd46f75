import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { isTooLong } from '../rules/templates/content-problems';
import type { Content } from '../rules/templates/content';
import type { Draft } from '../rules/templates/draft';
import { masterNamed } from '../rules/templates/masters';
import type { TemplateVersion } from '../rules/template';
import { keptDraft, type KeptDraft } from './open-template';
import { drafts, readWithDraft, templateVersion, type ReadMasters } from './template-store';

export interface SaveDraft {
  readonly template: string;
  /** The row that was read, 0 if there was none. */
  readonly row: number;
  /** The published version that the person saw. */
  readonly base: number;
  readonly content: Content;
}

/** Where somebody else was quicker, what stands now is answered: the person's changes are then joined to it and saved again. */
export type DraftSaved =
  | { readonly outcome: 'saved'; readonly draft: KeptDraft }
  | { readonly outcome: 'changedMeanwhile'; readonly draft: KeptDraft }
  | { readonly outcome: 'publishedMeanwhile'; readonly published: TemplateVersion; readonly draft: KeptDraft | null };

export type ReadDraft = ReadMasters & { readonly draft: Stored<Draft> | undefined };

/** Keeps what was typed into the next version of a master checklist, complete or not. */
export async function saveDraft(asker: Asker, input: SaveDraft, { masters, draft }: ReadDraft): Promise<DraftSaved> {
  const { template, row, base, content } = input;
  const master = masterNamed(masters, template);
  if (isTooLong(content)) throw new Refusal('badInput', 'This checklist has become too long to be kept. Please shorten its how-tos.');
  if (master.version !== base)
    return { outcome: 'publishedMeanwhile', published: await templateVersion(template, master.version), draft: keptDraft(draft) };
  if (draft && draft.version !== row) return { outcome: 'changedMeanwhile', draft: { ...draft.value, row: draft.version } };
  const next: Draft = { template, base, ...content, taken: draft?.value.taken ?? [], changed: { by: asker.accountId, at: now() } };
  if ((await commit(draft ? drafts.replace(draft, next) : drafts.insert(template, next))) === 'conflict')
    return saveDraft(asker, input, await readWithDraft(template));
  return { outcome: 'saved', draft: { ...next, row: (draft?.version ?? 0) + 1 } };
}
