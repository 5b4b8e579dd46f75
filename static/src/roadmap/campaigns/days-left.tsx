import type { DateOnly } from '../../../../src/platform/rules/units';
import { countdown, countdownInWords, type Release } from '../../../../src/roadmap/rules/campaign/end-of-life';

/** How long a release is supported yet, in words; red once it is not. */
export function DaysLeft({ release, today }: { readonly release: Release; readonly today: DateOnly }) {
  const left = countdown(release, today);
  return <span className={left?.state === 'unsupported' ? 'campaign-over' : undefined}>{countdownInWords(left)}</span>;
}
