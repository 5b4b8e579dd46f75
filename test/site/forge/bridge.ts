import { limits } from '../limits';
import type { Caller, Site } from '../site';
import type { Invoker } from './invoker';
import type { Manifest } from './manifest';
import { placeOf, type Realtime } from './realtime';
import { license } from './runtime-of';

/** A module's screen as a person has it open. `extension` says where: `{type, issue: {id, key, type, typeId}, project: {id, key, type}}`. */
export interface Screen {
  /** Account id. */
  readonly person: string;
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
  /** Of a macro: which of a page's macros it is. */
  readonly localId?: string;
}

export interface ProductAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly statusText: string;
  readonly isAttachment: boolean;
}

/** What @forge/bridge's promise is rejected with. */
export class BridgeError extends Error {}

/** The server's side of @forge/bridge: what a screen asks of its resolver, of the products and of other screens. */
export class Bridge {
  constructor(
    private readonly site: Pick<Site, 'world' | 'rest'>,
    private readonly manifest: Manifest,
    private readonly invoke: Invoker['invoke'],
    private readonly realtime: Realtime,
  ) {}

  /** The resolver's answer; throws BridgeError with what the person's browser may see. */
  async invokeResolver(screen: Screen, functionKey: string, payload: unknown): Promise<unknown> {
    if (Buffer.byteLength(JSON.stringify(payload ?? null)) > limits.invocation.requestBytes)
      throw new BridgeError('The request is too large.');
    const resolver = this.manifest.uiModules.find(({ key }) => key === screen.moduleKey)?.resolver;
    if (!resolver) throw new BridgeError(`Module ${screen.moduleKey} has no resolver.`);
    const result = await this.invoke({
      functionKey: resolver.function,
      moduleKey: screen.moduleKey,
      kind: 'resolver',
      payload: { call: { functionKey, payload }, context: this.#resolverContext(screen) },
      as: screen.person,
      place: placeOf(screen.moduleKey, screen.extension),
    });
    if (result.ok) return result.value;
    throw new BridgeError(result.failure === 'threw' ? 'There was an error invoking the function.' : result.message);
  }

  /** What `view.getContext()` answers, without locale, time zone and theme, which are the browser's. */
  context(screen: Screen): Readonly<Record<string, unknown>> {
    return { ...this.#resolverContext(screen), accountId: screen.person, license };
  }

  /** A product's REST as the person who looks at the screen, within the scopes of the app. */
  async fetchProduct(screen: Screen, product: string, path: string, init: RequestInit): Promise<ProductAnswer> {
    const isThere = product === 'jira' || (product === 'confluence' && this.site.world.forge.installation?.confluence === true);
    if (!isThere) throw new BridgeError(`${product} is not connected to this installation.`);
    const caller = { kind: 'appAsUser', accountId: screen.person, scopes: this.manifest.scopes } as const;
    const response = await this.#followed(path, init, caller);
    const { status, statusText } = response;
    const isAttachment = response.headers.get('content-disposition')?.startsWith('attachment') === true;
    const body = isAttachment ? Buffer.from(await response.arrayBuffer()).toString('base64') : await response.text();
    return { body, headers: Object.fromEntries(response.headers), status, statusText, isAttachment };
  }

  /** As a browser does, it goes where a 302 or 303 sends it. */
  async #followed(path: string, init: RequestInit, caller: Caller): Promise<Response> {
    const response = await this.site.rest.request(path, init, { caller });
    const elsewhere = response.status === 302 || response.status === 303 ? response.headers.get('location') : null;
    return elsewhere === null ? response : this.site.rest.request(elsewhere, {}, { caller });
  }

  publish(screen: Screen, channelName: string, payload: unknown, isGlobal: boolean) {
    return this.realtime.publish({ name: channelName, place: this.#place(screen, isGlobal) }, payload);
  }

  subscribe(screen: Screen, channelName: string, isGlobal: boolean, listener: (payload: unknown) => void): () => void {
    return this.realtime.subscribe({ name: channelName, place: this.#place(screen, isGlobal) }, listener);
  }

  #place({ moduleKey, extension }: Screen, isGlobal: boolean): string | undefined {
    return isGlobal ? undefined : placeOf(moduleKey, extension);
  }

  #resolverContext({ moduleKey, extension, localId }: Screen) {
    const { installation } = this.site.world.forge;
    const { appId } = this.manifest;
    const environmentId = installation?.environmentId;
    return {
      cloudId: installation?.cloudId,
      siteUrl: installation?.siteUrl,
      localId: localId ?? `ari:cloud:ecosystem::extension/${appId}/${String(environmentId)}/static/${moduleKey}`,
      moduleKey,
      environmentId,
      environmentType: 'DEVELOPMENT',
      extension,
    };
  }
}
