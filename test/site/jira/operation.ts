import type { Site } from '../site';
import type { ValidatorModule } from '../forge/manifest';
import type { PropertyAlias } from './property-alias';
import type { JiraWorld, Person } from './world';

/** One request as an operation sees it. */
export interface Ask {
  readonly site: Site;
  readonly world: JiraWorld;
  /** Who acts; null is anonymous. */
  readonly actor: Person | null;
  /** The app asks, as itself or in a person's name. */
  readonly byApp: boolean;
  /** Scheme, host and port that `self` links begin with. */
  readonly origin: string;
  /** The whole address, with its query. */
  readonly url: string;
  readonly aliases: readonly PropertyAlias[];
  /** The workflow validators that the app's manifest declares. */
  readonly validators: readonly ValidatorModule[];
  readonly query: URLSearchParams;
  /** The JSON body, or undefined when there is none. */
  readonly body: unknown;
  /** The files of a multipart body. */
  readonly files: readonly SentFile[];
  /** A header of the request, undefined where it has none. */
  header(name: string): string | undefined;
  /** A parameter of the path. */
  path(name: string): string;
}

export interface SentFile {
  /** Name of the form's field. */
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** An image instead of a body. */
  readonly svg?: string;
  /** A file instead of a body; its type is among the headers. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Rate limit points; when absent, one for the call. */
  readonly points?: number;
}

/** One operation of Atlassian's API description, and the scopes with which an app may call it: all of one kind, classic or granular. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in the API description: `/rest/api/3/issue/{issueIdOrKey}`. */
  readonly path: string;
  /** Null where no scope of that kind opens the operation; null in both means that it needs none. */
  readonly classic: readonly string[] | null;
  readonly granular: readonly string[] | null;
  /** Whether it answers callers that are not signed in. */
  readonly anonymous: boolean;
  answer(ask: Ask): Reply;
}
