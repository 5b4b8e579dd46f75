import type { Ask } from '../operation';
import type { Organization } from '../world';

export function organizationJson(ask: Ask, organization: Organization): Record<string, unknown> {
  return {
    id: organization.id,
    name: organization.name,
    _links: { self: `${ask.origin}/rest/servicedeskapi/organization/${organization.id}` },
  };
}
