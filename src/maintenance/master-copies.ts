import { masters, templateVersion } from './template-store';
import type { TemplateVersion } from './rules/template';
import { shippedTemplate } from './shipped-template';

/** The version of each master checklist that new tickets get, asked once per run. */
export class MasterCopies {
  readonly #known = new Map<string, Promise<TemplateVersion>>();

  current(template: string): Promise<TemplateVersion> {
    const known = this.#known.get(template) ?? currentVersion(template);
    this.#known.set(template, known);
    return known;
  }
}

/** The version of a master checklist that is published now; the shipped one while nobody has published another. */
export async function currentVersion(template: string): Promise<TemplateVersion> {
  const master = await masters.get(template);
  return master ? templateVersion(template, master.value.version) : shippedTemplate();
}
