/** Does some work while no other tab of this browser does work of that name; where the browser cannot tell, at once. */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  // Older browsers and pages without TLS have no locks, whatever the types say.
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) await work();
  else await locks.request(`rounds/${name}`, work);
}
