/** One request to the site's REST, with its answer. */
export interface Exchange {
  readonly by: 'app' | 'person';
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly requestBody?: unknown;
  readonly status: number;
  readonly responseBody?: unknown;
}
