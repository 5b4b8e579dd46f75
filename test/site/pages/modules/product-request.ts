/** A request to a product's REST as @forge/bridge hands it over. */
export interface ProductCall {
  readonly product: string;
  readonly restPath: string;
  readonly fetchRequestInit: { readonly method?: string; readonly headers?: readonly [string, string][]; readonly body?: string | null };
  /** The body is a form, with its file as a data URL. */
  readonly isMultipartFormData?: boolean;
}

export function productRequest({
  fetchRequestInit: { method = 'GET', headers = [], body },
  isMultipartFormData = false,
}: ProductCall): RequestInit {
  const sent: [string, string][] = headers.map(([name, value]) => [name, value]);
  if (body === null || body === undefined) return { method, headers: sent };
  if (!isMultipartFormData) return { method, headers: sent, body };
  return { method, headers: sent.filter(([name]) => name.toLowerCase() !== 'content-type'), body: formOf(body) };
}

/** The form that the bridge took apart: of a file its name and type lie beside it. */
function formOf(body: string): FormData {
  const parts = JSON.parse(body) as Readonly<Record<string, string>>;
  const form = new FormData();
  for (const [field, value] of Object.entries(parts)) {
    if (field.startsWith('__')) continue;
    const [name, type] = [parts[`__${field}Name`], parts[`__${field}Type`]];
    if (name === undefined) form.append(field, value);
    else form.append(field, new File([Buffer.from(value.slice(value.indexOf(',') + 1), 'base64')], name, { type: type ?? '' }));
  }
  return form;
}
