/** The scope that a manifest needs for each product event that this site sends to triggers. */
const scopeOf = new Map<string, string>(
  [
    ...['created', 'updated', 'deleted', 'assigned', 'commented', 'viewed'].map((verb) => `avi:jira:${verb}:issue`),
    ...['created', 'updated', 'deleted'].map((verb) => `avi:jira:${verb}:worklog`),
    ...['created', 'deleted'].map((verb) => `avi:jira:${verb}:attachment`),
    'avi:jira:deleted:comment',
  ].map((event) => [event, 'read:jira-work']),
);

/** Refuses an event that this site does not send, or that the manifest has no scope for, as a deployment would. */
export function requireEventScope(event: string, scopes: readonly string[]): void {
  const scope = scopeOf.get(event);
  if (scope === undefined) throw new Error(`This site sends no ${event} to triggers.`);
  if (!scopes.includes(scope)) throw new Error(`A trigger of ${event} needs the scope ${scope} in the manifest.`);
}
