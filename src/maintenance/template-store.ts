import { Refusal } from '../platform/rules/refusal';
import { rowsOf } from '../platform/store/rows';
import type { TemplateVersion } from './rules/template';
import { shippedTemplate } from './shipped-template';

/** What is known of a master checklist beside its versions: which one tickets get now. */
export interface Master {
  readonly template: string;
  readonly name: string;
  readonly version: number;
}

/** The master checklists that somebody has changed, each under its own name. */
export const masters = rowsOf<Master>('template');

/** Published versions, each under its own key and never changed. The shipped one is part of the app and needs no row. */
export const templateVersions = rowsOf<TemplateVersion>('template');

export const templateKey = (template: string, version: number): string => `${template}:${String(version)}`;

/** That version of a master checklist; for the shipped one no call is made. Refuses what does not exist. */
export async function templateVersion(template: string, version: number): Promise<TemplateVersion> {
  const shipped = shippedTemplate();
  if (template === shipped.template && version === shipped.version) return shipped;
  const row = await templateVersions.get(templateKey(template, version));
  if (!row) throw new Refusal('notFound', `Version ${String(version)} of the checklist “${template}” is not known here.`);
  return row.value;
}
