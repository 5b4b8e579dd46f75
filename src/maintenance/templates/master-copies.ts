import type { TemplateVersion } from '../rules/template';
import { masterNamed } from '../rules/templates/masters';
import { readMasters, templateVersion, type ReadMasters } from './template-store';

/** The version of each master checklist that new tickets get, asked once per run. */
export class MasterCopies {
  readonly #known = new Map<string, Promise<TemplateVersion>>();
  #masters: Promise<ReadMasters> | undefined;

  current(template: string): Promise<TemplateVersion> {
    const known = this.#known.get(template) ?? this.#ask(template);
    this.#known.set(template, known);
    return known;
  }

  async #ask(template: string): Promise<TemplateVersion> {
    this.#masters ??= readMasters();
    return currentVersion(await this.#masters, template);
  }
}

/** The version of a master checklist that is published now. */
export const currentVersion = ({ masters }: ReadMasters, template: string): Promise<TemplateVersion> =>
  templateVersion(template, masterNamed(masters, template).version);
