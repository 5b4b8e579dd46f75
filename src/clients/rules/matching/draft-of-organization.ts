import type { ClientDraft } from '../client';
import { tidy } from '../tidy';

/** A client of an organization: what is not known of it is left open, and it gets no tickets before it has a project and a time zone. */
export const draftOfOrganization = (organization: { readonly id: string; readonly name: string }): ClientDraft => ({
  name: tidy(organization.name).slice(0, longestName),
  status: 'active',
  organization,
  project: null,
  timeZone: null,
  travelMinutes: null,
  contract: 'none',
  hipaa: 'none',
  planDay: 1,
  assignee: null,
  address: '',
  contact: '',
});

const longestName = 120;
