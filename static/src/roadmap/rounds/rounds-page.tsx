import { Notice } from '../../ui/notice';

/** The rounds of meetings: who is invited, and when each client meets. */
export function RoundsPage() {
  return <Notice tone="hint" sentence="No round of meetings has begun yet." />;
}
