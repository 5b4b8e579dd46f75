import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateIn } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import type { TimeZone } from '../../platform/rules/units';
import { contentDifference, isNoDifference } from '../rules/templates/content-difference';
import { contentProblems } from '../rules/templates/content-problems';
import { masterNamed, withPublication, type Master } from '../rules/templates/masters';
import { contentOf } from '../rules/templates/content';
import type { TemplateVersion } from '../rules/template';
import { keptDraft, type KeptDraft } from './open-template';
import type { ReadDraft } from './save-draft';
import { drafts, insertVersion, readWithDraft, templateVersion, writeMasters } from './template-store';

export interface PublishTemplate {
  readonly template: string;
  /** The row of the draft whose difference the person saw. */
  readonly row: number;
  /** The published version that it was a difference to. */
  readonly base: number;
  /** Of who publishes: a version carries the date on their wall. */
  readonly zone: TimeZone;
}

export type TemplatePublished =
  | { readonly outcome: 'published'; readonly master: Master; readonly published: TemplateVersion }
  | { readonly outcome: 'changedMeanwhile'; readonly draft: KeptDraft | null; readonly published: TemplateVersion };

/**
 * Makes the draft the next version, in one step: the version, which of them tickets get now, and the end of the draft. Tickets made before keep
 * theirs. A second click, or one whose first answer was lost, finds it published.
 */
export async function publishTemplate(asker: Asker, input: PublishTemplate, read: ReadDraft): Promise<TemplatePublished> {
  const { template, row, base } = input;
  const { masters, draft } = read;
  const master = masterNamed(masters, template);
  const before = await templateVersion(template, master.version);
  const [last] = master.publications;
  if (!draft && master.version === base + 1 && last?.by === asker.accountId) return { outcome: 'published', master, published: before };
  if (draft?.version !== row || master.version !== base || draft.value.base !== base)
    return { outcome: 'changedMeanwhile', draft: keptDraft(draft), published: before };
  const content = { items: draft.value.items, singles: draft.value.singles };
  const [problem] = contentProblems(content);
  if (problem) throw new Refusal('badInput', problem.sentence);
  if (isNoDifference(contentDifference(contentOf(before), content)))
    throw new Refusal('badInput', 'This is no different from what is published.');
  const publication = { version: base + 1, publishedOn: dateIn(input.zone, now()), by: asker.accountId };
  const published = { template, name: master.name, version: publication.version, publishedOn: publication.publishedOn, ...content };
  const next = withPublication(masters, template, publication);
  if ((await writeMasters(read, next, insertVersion(published), drafts.remove(draft))) === 'conflict')
    return publishTemplate(asker, input, await readWithDraft(template));
  return { outcome: 'published', master: masterNamed(next, template), published };
}
