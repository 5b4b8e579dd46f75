import { currentInvocation } from './current-invocation';

const now = (): number => currentInvocation.getStore()?.invocation.clock.now() ?? Date.now();

/** `Date` as a function sees it: what asks for the present gets the clock of the site that invoked it. */
export const SiteDate = new Proxy(Date, {
  apply: () => new Date(now()).toString(),
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
  get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
});

/** `setTimeout` as a function sees it: it waits on the site's clock, and a dead invocation is never woken. */
export function siteTimeout(act: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]): unknown {
  const invocation = currentInvocation.getStore()?.invocation;
  if (!invocation) return setTimeout(act, milliseconds, ...given);
  const timer = { cleared: false, ref: () => timer, unref: () => timer };
  void invocation.spend(milliseconds).then(() => {
    if (invocation.alive && !timer.cleared) act(...given);
  });
  return timer;
}

export function clearSiteTimeout(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'cleared' in timer) timer.cleared = true;
  else clearTimeout(timer as ReturnType<typeof setTimeout>);
}
