import { titleOf } from '../../../../../src/hipaa/rules/assessment/entry';
import { ownershipWords } from '../../../../../src/hipaa/rules/assessment/our-answer';
import type { OurControlData } from '../../../../../src/hipaa/rules/kinds/our-control';
import { securityRule } from '../../../../../src/hipaa/rules/security-rule';
import { kindForm } from './form';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { said, say } from '../../../ui/words/say';

const entries = securityRule.filter(({ mspScope }) => mspScope).map((entry) => [entry.id, `${entry.id} ${titleOf(entry)}`] as const);
const { inherited, shared } = ownershipWords;

/** Fields of what we answer for every client. */
export const ourControlForm = kindForm<OurControlData>({
  empty: () => ({ entry: entries[0]?.[0] ?? '', sharing: 'inherited', answer: '' }),
  dateLabel: say('In force since'),
  Fields: ({ data, change }) => (
    <>
      <div className="section-fields">
        <ChoiceField
          label={say('Entry of the Security Rule')}
          value={data.entry}
          choices={entries}
          onChange={(entry) => change({ entry })}
        />
        <ChoiceField
          label={say('At every client')}
          value={data.sharing}
          choices={[
            ['inherited', said(inherited)],
            ['shared', said(shared)],
          ]}
          onChange={(sharing) => change({ sharing })}
        />
      </div>
      <LongTextField label={say('What we do')} rows={4} value={data.answer} onChange={(answer) => change({ answer })} />
    </>
  ),
});
