import type { Ask } from '../operation';
import type { Transition } from '../world';
import { statusJson } from './status-json';

export function transitionJson(ask: Ask, transition: Transition): Record<string, unknown> {
  const to = ask.world.statuses[transition.to];
  return {
    id: transition.id,
    name: transition.name,
    ...(to === undefined ? {} : { to: statusJson(ask, to) }),
    hasScreen: false,
    isGlobal: transition.from.length === 0,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
  };
}
