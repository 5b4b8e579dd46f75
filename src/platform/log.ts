/** What a log line may carry: ids, counts and milliseconds, never names, notes or page text. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

export function log(event: string, fields: LogFields = {}): void {
  console.log(JSON.stringify({ event, ...fields }));
}

/** Records a defect and answers the id that the person is shown. */
export function logDefect(where: string, error: unknown): string {
  const id = crypto.randomUUID().slice(0, 8);
  const cause = error instanceof Error ? error : new Error(String(error));
  console.error(JSON.stringify({ event: 'defect', id, where, error: cause.name, stack: cause.stack?.split('\n').slice(1, 6) ?? [] }));
  return id;
}
