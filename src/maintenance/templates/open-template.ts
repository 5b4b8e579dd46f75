import type { Asker } from '../../platform/asker';
import type { Stored } from '../../platform/store/rows';
import type { Draft } from '../rules/templates/draft';
import { masterNamed, type Master } from '../rules/templates/masters';
import type { TemplateVersion } from '../rules/template';
import { readWithDraft, templateVersion } from './template-store';

export interface TemplateOpened {
  readonly master: Master;
  readonly published: TemplateVersion;
  readonly draft: KeptDraft | null;
}

/** A draft and the version of its row, which a save must name. */
export type KeptDraft = Draft & { readonly row: number };

export const keptDraft = (draft: Stored<Draft> | undefined): KeptDraft | null => (draft ? { ...draft.value, row: draft.version } : null);

interface Named {
  readonly template: string;
}

export const readTemplate = (_: Asker, { template }: Named) => readWithDraft(template);

/** A master checklist as it is published, and the draft of its next version if there is one. */
export async function openTemplate(
  _: Asker,
  { template }: Named,
  { masters, draft }: Awaited<ReturnType<typeof readTemplate>>,
): Promise<TemplateOpened> {
  const master = masterNamed(masters, template);
  return { master, published: await templateVersion(template, master.version), draft: keptDraft(draft) };
}

/** One version that was published, to look at. */
export const openVersion = (_: Asker, { template, version }: Named & { readonly version: number }): Promise<TemplateVersion> =>
  templateVersion(template, version);
