import { requestJira } from '@forge/bridge';

export interface TicketNow {
  readonly status: string;
  /** Account id. */
  readonly assignee: string | null;
}

interface Answer {
  readonly fields: { readonly status: { readonly name: string }; readonly assignee: { readonly accountId: string } | null };
}

/** A ticket as Jira shows it to the person who looks: `gone` where it does not, null where nobody knows. */
export async function ticketNow(id: string): Promise<TicketNow | 'gone' | null> {
  try {
    const response = await requestJira(`/rest/api/3/issue/${id}?fields=status,assignee`, { headers: { Accept: 'application/json' } });
    if (response.status === 404) return 'gone';
    if (!response.ok) return null;
    const { fields } = (await response.json()) as Answer;
    return { status: fields.status.name, assignee: fields.assignee?.accountId ?? null };
  } catch {
    return null;
  }
}
