import { avatarAddress } from '../avatar-address';
import type { Ask } from '../operation';
import { priorities } from '../priorities';
import type { PriorityName } from '../world';

export function priorityJson(ask: Ask, name: PriorityName): Record<string, unknown> {
  const id = priorities.find((priority) => priority.name === name)?.id ?? '3';
  return { self: `${ask.origin}/rest/api/3/priority/${id}`, iconUrl: avatarAddress(ask, 'priority', id), name, id };
}
