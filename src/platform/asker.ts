import * as z from 'zod';

/** Who asks, and from which ticket: taken from the platform's own context, which the browser cannot change. */
export interface Asker {
  readonly accountId: string;
  readonly ticket: { readonly id: string; readonly key: string } | null;
  /** The request of the customer portal on which the person stands, by key. */
  readonly request?: string | undefined;
  /** The organization of the service desk on whose page the person stands, by id. */
  readonly organization?: string | undefined;
  /** The Confluence page in which the person stands, and its space. */
  readonly page?: { readonly id: string; readonly space: { readonly id: string; readonly key: string } } | undefined;
}

const id = z.union([z.string(), z.number()]).transform(String);

const context = z.object({
  accountId: z.string(),
  extension: z
    .object({
      request: z.object({ key: z.string() }).optional(),
      organization: z.object({ id }).optional(),
      organizationId: id.optional(),
      content: z.object({ id }).optional(),
      space: z.object({ id, key: z.string() }).optional(),
      issue: z.object({ id, key: z.string() }).optional(),
    })
    .optional(),
});

/** Reads the resolver's context; undefined for somebody who is not signed in. */
export function askerOf(given: unknown): Asker | undefined {
  const read = context.safeParse(given);
  if (!read.success) return undefined;
  const { accountId, extension } = read.data;
  const { issue = null, request, content, space, organization, organizationId } = extension ?? {};
  return {
    accountId,
    ticket: issue,
    request: request?.key,
    organization: organization?.id ?? organizationId,
    page: content && space && { id: content.id, space },
  };
}
