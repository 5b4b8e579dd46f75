import { route } from '@forge/api';
import * as z from 'zod';
import { documentOf, type DocumentNode } from '../rules/document';
import { confluence } from './request';

const document = z.object({ content: z.array(z.looseObject({ type: z.string() }) as unknown as z.ZodType<DocumentNode>) });
const template = z.object({
  templateId: z.string(),
  name: z.string(),
  description: z.string(),
  body: z.object({ atlas_doc_format: z.object({ value: z.string() }).optional() }).optional(),
});
const page = z.object({ results: z.array(template) });

/** What a new page of a space may begin as. */
export interface SpaceTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Undefined where Confluence does not tell it as a document. */
  readonly blocks: readonly DocumentNode[] | undefined;
}

export type TemplateDraft = Pick<SpaceTemplate, 'name' | 'description'> & { readonly blocks: readonly DocumentNode[] };

/** The templates of a space, as the person who asks may see them; at most 200. */
export async function templatesOf(spaceKey: string): Promise<readonly SpaceTemplate[]> {
  const query = new URLSearchParams({ spaceKey, expand: 'body', limit: '200' });
  return page.parse((await confluence('user', 'GET', route`/wiki/rest/api/template/page?${query}`)).body).results.map(asRead);
}

/** Makes a template, as the person who asks; only who administers the space may. */
export async function createTemplate(spaceKey: string, draft: TemplateDraft): Promise<void> {
  await confluence('user', 'POST', route`/wiki/rest/api/template`, { ...bodyOf(draft), space: { key: spaceKey } });
}

export async function updateTemplate(spaceKey: string, id: string, draft: TemplateDraft): Promise<void> {
  await confluence('user', 'PUT', route`/wiki/rest/api/template`, { ...bodyOf(draft), templateId: id, space: { key: spaceKey } });
}

function asRead({ templateId, name, description, body }: z.output<typeof template>): SpaceTemplate {
  const value = body?.atlas_doc_format?.value;
  return { id: templateId, name, description, blocks: value === undefined ? undefined : document.parse(JSON.parse(value)).content };
}

const bodyOf = ({ name, description, blocks }: TemplateDraft) => ({
  name,
  description,
  templateType: 'page',
  body: { atlas_doc_format: { representation: 'atlas_doc_format', value: JSON.stringify(documentOf(blocks)) } },
});
