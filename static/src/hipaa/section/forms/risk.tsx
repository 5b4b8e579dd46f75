import { impactWords, levelOf, levelWords, likelihoodWords, type Grade, type Risk } from '../../../../../src/hipaa/rules/risk/risk';
import '../../risk/risk.css';
import { kindForm } from './form';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { DayField } from '../../../ui/fields/day-field';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { TextField } from '../../../ui/fields/text-field';
import { asTyped } from './as-typed';
import { said, say } from '../../../ui/words/say';

interface Typed extends Omit<Risk, 'reviewOn'> {
  readonly reviewOn: string;
}

const unknown = { inUse: 'unknown', atRest: 'unknown', archived: 'unknown', backedUp: 'unknown' } as const;

/** Fields of a risk. */
export const riskForm = kindForm<Typed>({
  empty: ({ today }) => ({
    asset: '',
    holdsEphi: true,
    encryption: unknown,
    threat: '',
    likelihood: 3,
    likelihoodWhy: '',
    impact: 3,
    impactWhy: '',
    measures: '',
    residualLikelihood: 3,
    residualImpact: 3,
    reviewOn: `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`.replace('-02-29', '-02-28'),
  }),
  typed: (data) => ({ ...data, reviewOn: asTyped(data.reviewOn) }),
  read: (typed) => ({ ...typed, reviewOn: typed.reviewOn === '' ? null : typed.reviewOn }),
  dateLabel: say('Assessed on'),
  Fields: ({ data, change }) => (
    <>
      <div className="section-fields">
        <TextField label={say('Asset')} placeholder={say('Front desk laptop')} value={data.asset} onChange={(asset) => change({ asset })} />
        <TextField
          label={say('What could happen')}
          placeholder={say('Stolen from the car')}
          value={data.threat}
          onChange={(threat) => change({ threat })}
        />
      </div>
      <label>
        <input type="checkbox" checked={data.holdsEphi} onChange={({ currentTarget }) => change({ holdsEphi: currentTarget.checked })} />{' '}
        {say('It holds ePHI')}
      </label>
      <Encrypted encryption={data.encryption} onEncryption={(encryption) => change({ encryption })} />
      <Graded
        title={say('As things are')}
        {...data}
        onLikelihood={(likelihood) => change({ likelihood })}
        onImpact={(impact) => change({ impact })}
      />
      <div className="section-fields">
        <LongTextField label={say('Why as likely')} value={data.likelihoodWhy} onChange={(likelihoodWhy) => change({ likelihoodWhy })} />
        <LongTextField label={say('Why as bad')} value={data.impactWhy} onChange={(impactWhy) => change({ impactWhy })} />
      </div>
      <LongTextField label={say('What we do about it')} value={data.measures} onChange={(measures) => change({ measures })} />
      <Graded
        title={say('What remains')}
        likelihood={data.residualLikelihood}
        impact={data.residualImpact}
        onLikelihood={(residualLikelihood) => change({ residualLikelihood })}
        onImpact={(residualImpact) => change({ residualImpact })}
      />
      <div className="section-fields">
        <DayField label={say('Next review')} value={data.reviewOn} onChange={(reviewOn) => change({ reviewOn })} />
      </div>
    </>
  ),
});

const where = [
  ['inUse', say('Encrypted in use')],
  ['atRest', say('At rest, stored')],
  ['archived', say('Archived')],
  ['backedUp', say('Backed up')],
] as const;
const answers = [
  ['yes', say('Yes')],
  ['no', say('No')],
  ['unknown', say('Not known')],
] as const;

interface EncryptedProps {
  readonly encryption: Risk['encryption'];
  readonly onEncryption: (encryption: Risk['encryption']) => void;
}

function Encrypted({ encryption, onEncryption }: EncryptedProps) {
  return (
    <div className="section-fields">
      {where.map(([state, words]) => (
        <ChoiceField
          key={state}
          label={words}
          value={encryption[state]}
          choices={answers}
          onChange={(value) => onEncryption({ ...encryption, [state]: value })}
        />
      ))}
    </div>
  );
}

const graded = (words: Readonly<Record<Grade, string>>) =>
  Object.entries(words).map(([grade, word]) => [grade, `${grade} ${said(word)}`] as const);
const [likelihoods, impacts] = [graded(likelihoodWords), graded(impactWords)];

interface GradedProps {
  readonly title: string;
  readonly likelihood: Grade;
  readonly impact: Grade;
  readonly onLikelihood: (grade: Grade) => void;
  readonly onImpact: (grade: Grade) => void;
}

function Graded({ title, likelihood, impact, onLikelihood, onImpact }: GradedProps) {
  return (
    <div className="section-fields">
      <ChoiceField
        label={say('{title}: likelihood', { title })}
        value={String(likelihood)}
        choices={likelihoods}
        onChange={(grade) => onLikelihood(Number(grade) as Grade)}
      />
      <ChoiceField
        label={say('{title}: impact', { title })}
        value={String(impact)}
        choices={impacts}
        onChange={(grade) => onImpact(Number(grade) as Grade)}
      />
      <p className="risk-score numbers">
        {say('Risk {score}', { score: `${String(likelihood * impact)}, ${said(levelWords[levelOf(likelihood, impact)]).toLowerCase()}` })}
      </p>
    </div>
  );
}
