/** Asks the site's own endpoints behind the bridge; what they refuse becomes an error with their sentence. */
export async function bridgeCall(path: string, body: object): Promise<unknown> {
  const response = await fetch(`/__site/bridge/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { readonly value?: unknown; readonly message?: string };
  if (!response.ok) throw new Error(answer.message ?? `The site answered ${response.status}.`);
  return answer.value;
}
