import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Site } from '../../site';
import { jsonAnswer, type ServiceAnswer } from '../json-answer';
import type { Manifest } from '../manifest';
import type { WebTriggerUrl } from '../world';

const create = z.object({ input: z.object({ triggerKey: z.string() }), forceCreate: z.boolean().optional() });
const remove = z.object({ id: z.string() });
const asked = z.object({ query: z.string(), variables: z.unknown() });

/** The addresses of the app's web triggers: made when somebody first asks, the same from then on, and nothing that can be guessed. */
export class TriggerUrls {
  constructor(
    private readonly site: Pick<Site, 'world' | 'address'>,
    private readonly manifest: Manifest,
  ) {}

  /** Every trigger of the manifest with its address. */
  all(): readonly { readonly triggerKey: string; readonly url: string }[] {
    return this.manifest.webTriggers.map(({ key }) => ({ triggerKey: key, url: this.#urlOf(this.#known(key) ?? this.#make(key)) }));
  }

  /** The trigger behind that part of an address. */
  triggerOf(id: string): string | undefined {
    return this.#urls.find((url) => url.id === id)?.triggerKey;
  }

  /** What the SDK's webTrigger asks of the gateway. */
  answer(body: unknown): ServiceAnswer {
    const { query, variables } = asked.parse(body);
    if (query.includes('createWebTriggerUrl(')) return this.#create(create.parse(variables));
    if (query.includes('deleteWebTriggerUrl(')) return this.#remove(remove.parse(variables).id);
    if (query.includes('webTriggerUrlsByAppContext('))
      return data(
        'webTriggerUrlsByAppContext',
        this.#urls.map((url) => ({ triggerKey: url.triggerKey, url: this.#urlOf(url) })),
      );
    return jsonAnswer(501, { errors: [{ message: 'This site does not answer that query.' }] });
  }

  #create({ input: { triggerKey }, forceCreate = false }: z.output<typeof create>): ServiceAnswer {
    if (!this.manifest.webTriggers.some(({ key }) => key === triggerKey))
      return jsonAnswer(200, { data: { createWebTriggerUrl: null }, errors: [{ message: `There is no web trigger ${triggerKey}.` }] });
    const url = (forceCreate ? undefined : this.#known(triggerKey)) ?? this.#make(triggerKey);
    return data('createWebTriggerUrl', { url: this.#urlOf(url) });
  }

  #remove(id: string): ServiceAnswer {
    const { forge } = this.site.world;
    const known = this.triggerOf(id) !== undefined;
    forge.webTriggerUrls = forge.webTriggerUrls.filter((url) => url.id !== id);
    return data('deleteWebTriggerUrl', known ? { success: true, message: '' } : { success: false, message: 'There is no such address.' });
  }

  #known(triggerKey: string): WebTriggerUrl | undefined {
    return this.#urls.findLast((url) => url.triggerKey === triggerKey);
  }

  #make(triggerKey: string): WebTriggerUrl {
    const url = { id: randomBytes(24).toString('base64url'), triggerKey };
    this.#urls.push(url);
    return url;
  }

  get #urls(): WebTriggerUrl[] {
    return this.site.world.forge.webTriggerUrls;
  }

  #urlOf = ({ id }: WebTriggerUrl): string => `${this.site.address}/x1/${id}`;
}

const data = (name: string, value: unknown): ServiceAnswer => jsonAnswer(200, { data: { [name]: value } });
