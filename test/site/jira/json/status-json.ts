import type { Ask } from '../operation';
import type { Status } from '../world';
import { statusCategories } from '../status-categories';

export function statusJson(ask: Ask, status: Status): Record<string, unknown> {
  const category = statusCategories[status.category];
  return {
    self: `${ask.origin}/rest/api/3/status/${status.id}`,
    description: '',
    name: status.name,
    id: status.id,
    statusCategory: { self: `${ask.origin}/rest/api/3/statuscategory/${String(category.id)}`, ...category },
  };
}
