import { z } from 'zod';

export const maintenanceProperty = 'rounds-maintenance';

const property = z.object({ clientName: z.string() });
const organizations = z.array(z.object({ id: z.union([z.string(), z.number()]).transform(String), name: z.string() }));

/**
 * The name of the client a ticket belongs to: what its maintenance property says, or the client of its organization (`names`, by the
 * organization's id), or the organization itself where no client is connected with it. Null where the ticket says nothing.
 */
export function clientOfTicket(maintenance: unknown, given: unknown, names: ReadonlyMap<string, string>): string | null {
  const named = property.safeParse(maintenance);
  if (named.success) return named.data.clientName;
  const [first] = organizations.safeParse(given).data ?? [];
  return first ? (names.get(first.id) ?? first.name) : null;
}
