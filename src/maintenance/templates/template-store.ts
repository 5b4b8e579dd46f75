import { Refusal } from '../../platform/rules/refusal';
import { commit, rowsOf, type Change, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { Draft } from '../rules/templates/draft';
import type { Master } from '../rules/templates/masters';
import type { TemplateVersion } from '../rules/template';
import { shippedTemplate } from './shipped-template';

/** All master checklists in one row, so that no two can take the same name and the last active one cannot be retired. */
export interface Masters {
  readonly masters: readonly Master[];
}

const mastersKey = 'masters';
const mastersRows = rowsOf<Masters>('template');

/** Published versions, each under its own key and never changed. The shipped one is part of the app and needs no row. */
const templateVersions = rowsOf<TemplateVersion>('template');

/** What is being typed into each master checklist's next version. */
export const drafts = rowsOf<Draft>('draft', ({ template, changed }) => ({ template, changedAt: changed.at }));

/** The master checklists as they were read. */
export interface ReadMasters {
  readonly row: Stored<Masters> | undefined;
  readonly masters: readonly Master[];
}

const templateKey = (template: string, version: number): string => `${template}:${String(version)}`;

/** Where the master checklists lie, for who reads them beside other rows. */
export const mastersPlace = { entity: 'template', key: mastersKey };

/** The master checklists in their row; as shipped where there is none. */
export const mastersIn = (row: Stored<Masters> | undefined): ReadMasters => ({ row, masters: row?.value.masters ?? [shippedMaster()] });

export const readMasters = async (): Promise<ReadMasters> => mastersIn(await mastersRows.get(mastersKey));

/** The master checklists and one draft, in one call. */
export async function readWithDraft(template: string): Promise<ReadMasters & { readonly draft: Stored<Draft> | undefined }> {
  const draft = { entity: 'draft', key: template };
  const row = await rowsTogether([mastersPlace, draft]);
  return { ...mastersIn(row(mastersPlace) as Stored<Masters> | undefined), draft: row(draft) as Stored<Draft> | undefined };
}

/** Writes the masters, and what belongs to it, if they are still as they were read. */
export function writeMasters({ row }: ReadMasters, masters: readonly Master[], ...also: readonly Change[]): ReturnType<typeof commit> {
  return commit(row ? mastersRows.replace(row, { masters }) : mastersRows.insert(mastersKey, { masters }), ...also);
}

export const insertVersion = (version: TemplateVersion): Change =>
  templateVersions.insert(templateKey(version.template, version.version), version);

/** That version of a master checklist; for the shipped one no call is made. Refuses what does not exist. */
export async function templateVersion(template: string, version: number): Promise<TemplateVersion> {
  const shipped = shippedTemplate();
  if (template === shipped.template && version === shipped.version) return shipped;
  const row = await templateVersions.get(templateKey(template, version));
  if (!row) throw new Refusal('notFound', `Version ${String(version)} of the checklist “${template}” is not known here.`);
  return row.value;
}

/** The shipped checklist, as long as nobody has changed anything. */
function shippedMaster(): Master {
  const { template, name, version, publishedOn } = shippedTemplate();
  return { template, name, version, publications: [{ version, publishedOn, by: '' }] };
}
