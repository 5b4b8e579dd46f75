import type { Context } from 'hono';

/** The text fields of a form that was sent. */
export async function formFields(context: Context): Promise<Readonly<Record<string, string>>> {
  const form = Object.entries(await context.req.parseBody());
  return Object.fromEntries(form.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
