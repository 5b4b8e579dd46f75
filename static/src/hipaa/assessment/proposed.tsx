import type { Entry } from '../../../../src/hipaa/rules/assessment/entry';
import { say } from '../../ui/words/say';

/** What the rule proposed in 2025 would change here; shown only to who switched it on. */
export function Proposed({ entry: { nprmProposed } }: { readonly entry: Entry }) {
  if (nprmProposed === null) return null;
  return (
    <p className="entry-proposed">
      <strong>{say('Proposed, not law')}</strong> {nprmProposed}
    </p>
  );
}
