import { JiraClient, type JiraAnswer } from '../shell/jira-client';

export interface SpaceAnswer {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly homepageId?: string;
}

export interface PageAnswer {
  readonly id: string;
  readonly title: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly version: { readonly number: number; readonly authorId: string; readonly createdAt: string; readonly message: string };
  readonly body: { readonly atlas_doc_format?: { readonly value: string } };
}

export interface TemplateAnswer {
  readonly templateId: string;
  readonly name: string;
  readonly body?: PageAnswer['body'];
}

export interface FileAnswer {
  readonly title: string;
  readonly fileSize: number;
  readonly downloadLink: string;
  readonly version: { readonly number: number };
}

export interface RestrictionAnswer {
  readonly operation: 'read' | 'update';
  readonly restrictions: {
    readonly user: { readonly results: readonly { readonly accountId: string }[] };
    readonly group: { readonly results: readonly { readonly name: string }[] };
  };
}

interface Results<T> {
  readonly results: readonly T[];
}

const v2 = '/wiki/api/v2';
const v1 = '/wiki/rest/api/content';
const orNone = <T>(answer: JiraAnswer<Results<T>>): readonly T[] => (answer.ok ? answer.value.results : []);

/** Confluence's REST in a person's name. */
export class WikiClient {
  readonly #rest: JiraClient;

  constructor(...given: ConstructorParameters<typeof JiraClient>) {
    this.#rest = new JiraClient(...given);
  }

  async spaces(): Promise<readonly SpaceAnswer[]> {
    return orNone(await this.#rest.get<Results<SpaceAnswer>>(`${v2}/spaces?sort=name&limit=250`));
  }

  async space(key: string): Promise<SpaceAnswer | undefined> {
    return orNone(await this.#rest.get<Results<SpaceAnswer>>(`${v2}/spaces?keys=${encodeURIComponent(key)}`))[0];
  }

  async pagesOf({ id }: SpaceAnswer): Promise<readonly PageAnswer[]> {
    return orNone(await this.#rest.get<Results<PageAnswer>>(`${v2}/spaces/${id}/pages?limit=250`));
  }

  async page(id: string, version?: string): Promise<PageAnswer | undefined> {
    const query = `body-format=atlas_doc_format${version === undefined ? '' : `&version=${encodeURIComponent(version)}`}`;
    const answer = await this.#rest.get<PageAnswer>(`${v2}/pages/${encodeURIComponent(id)}?${query}`);
    return answer.ok ? answer.value : undefined;
  }

  async versions(id: string): Promise<readonly PageAnswer['version'][]> {
    return orNone(await this.#rest.get<Results<PageAnswer['version']>>(`${v2}/pages/${id}/versions?limit=250`));
  }

  async labels(id: string): Promise<readonly string[]> {
    return orNone(await this.#rest.get<Results<{ name: string }>>(`${v2}/pages/${id}/labels`)).map(({ name }) => name);
  }

  async files(id: string): Promise<readonly FileAnswer[]> {
    return orNone(await this.#rest.get<Results<FileAnswer>>(`${v2}/pages/${id}/attachments?limit=250`));
  }

  /** Attaches a file to a page, or makes it the next version of the one with its name. */
  attach(id: string, file: File): Promise<JiraAnswer<unknown>> {
    return this.#rest.attachTo(`/wiki/rest/api/content/${encodeURIComponent(id)}/child/attachment`, file, 'PUT');
  }

  /** `update`, `delete`. */
  async may(id: string): Promise<readonly string[]> {
    const answer = await this.#rest.get<{ operations: readonly { operation: string }[] }>(`${v2}/pages/${id}/operations`);
    return answer.ok ? answer.value.operations.map(({ operation }) => operation) : [];
  }

  create(space: SpaceAnswer, parentId: string, title: string, document: unknown): Promise<JiraAnswer<PageAnswer>> {
    const parent = parentId === '' ? {} : { parentId };
    return this.#rest.post(`${v2}/pages`, { spaceId: space.id, status: 'current', title, ...parent, body: bodyOf(document) });
  }

  update({ id }: PageAnswer, title: string, document: unknown, number: number): Promise<JiraAnswer<PageAnswer>> {
    return this.#rest.put(`${v2}/pages/${id}`, { id, status: 'current', title, body: bodyOf(document), version: { number } });
  }

  async templatesOf({ key }: SpaceAnswer): Promise<readonly TemplateAnswer[]> {
    return orNone(await this.#rest.get<Results<TemplateAnswer>>(`/wiki/rest/api/template/page?spaceKey=${key}`));
  }

  /** A template's document; undefined where there is no such template. */
  async template(id: string): Promise<unknown> {
    const answer = await this.#rest.get<TemplateAnswer>(`/wiki/rest/api/template/${encodeURIComponent(id)}?expand=body`);
    return answer.ok ? JSON.parse(answer.value.body?.atlas_doc_format?.value ?? 'null') : undefined;
  }

  copy(id: string, parentId: string, pageTitle: string): Promise<JiraAnswer<{ readonly id: string }>> {
    const destination = { type: 'parent_page', value: parentId };
    return this.#rest.post(`${v1}/${id}/copy`, { pageTitle, destination, copyProperties: true, copyLabels: true, copyAttachments: true });
  }

  move(id: string, below: string): Promise<JiraAnswer<unknown>> {
    return this.#rest.put(`${v1}/${id}/move/append/${below}`, undefined);
  }

  archive(id: string): Promise<JiraAnswer<unknown>> {
    return this.#rest.post(`${v1}/archive`, { pages: [{ id: Number(id) }] });
  }

  async restrictions(id: string): Promise<readonly RestrictionAnswer[]> {
    return orNone(await this.#rest.get<Results<RestrictionAnswer>>(`${v1}/${id}/restriction`));
  }

  restrict(id: string, restrictions: readonly object[]): Promise<JiraAnswer<unknown>> {
    return this.#rest.put(`${v1}/${id}/restriction`, restrictions);
  }

  trash(id: string): Promise<JiraAnswer<unknown>> {
    return this.#rest.delete(`${v2}/pages/${id}`);
  }
}

/** The document of a page that was asked for with its body. */
export const documentOfPage = ({ body }: PageAnswer): unknown => JSON.parse(body.atlas_doc_format?.value ?? 'null');

const bodyOf = (document: unknown): object => ({ representation: 'atlas_doc_format', value: JSON.stringify(document) });
