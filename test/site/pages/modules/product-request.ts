/** A request to a product's REST as @forge/bridge hands it over. */
export interface ProductCall {
  readonly product: string;
  readonly restPath: string;
  readonly fetchRequestInit: { readonly method?: string; readonly headers?: readonly [string, string][]; readonly body?: string | null };
}

export function productRequest({ fetchRequestInit: { method = 'GET', headers = [], body } }: ProductCall): RequestInit {
  return { method, headers: headers.map(([name, value]) => [name, value]), ...(body === null || body === undefined ? {} : { body }) };
}
