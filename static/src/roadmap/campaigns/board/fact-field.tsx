import type { StageFacts } from '../../../../../src/roadmap/rules/campaign/stages';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { Labelled } from '../../../ui/labelled';
import type { CardPeople } from './client-card';
import { say } from '../../../ui/words/say';

interface FactFieldProps {
  readonly fact: keyof StageFacts;
  readonly facts: StageFacts;
  readonly people: CardPeople;
  readonly onFact: (fact: Partial<StageFacts>) => void;
}

export const factLabels: Readonly<Record<keyof StageFacts, string>> = {
  technician: say('Technician'),
  statementOfWork: say('Statement of work (ticket or link)'),
  approvedOn: say('Approved on'),
  orderNumber: say('Order number'),
  workDoneOn: say('Work done on'),
  acceptedOn: say('Accepted on'),
  surveyScore: say('How content the client is'),
};

/** The field of one fact; empty is not known. */
export function FactField({ fact, facts, people, onFact }: FactFieldProps) {
  const value = String(facts[fact] ?? '');
  const type = (text: string): void => onFact({ [fact]: read(fact, text) });
  return (
    <Labelled label={factLabels[fact]}>
      {(id) =>
        fact === 'technician' || fact === 'surveyScore' ? (
          <select id={id} className="labelled-input" value={value} onChange={({ currentTarget }) => type(currentTarget.value)}>
            <option value="">
              {fact === 'technician' && people.skilled.length === 0 ? say('Nobody has the skill “migration”') : say('Not known yet')}
            </option>
            {fact === 'technician' ? <Technicians chosen={facts.technician} people={people} /> : <Scores />}
          </select>
        ) : (
          <input
            id={id}
            type={fact === 'statementOfWork' || fact === 'orderNumber' ? 'text' : 'date'}
            className="labelled-input"
            value={value}
            onChange={({ currentTarget }) => type(currentTarget.value)}
          />
        )
      }
    </Labelled>
  );
}

function Technicians({ chosen, people: { skilled, nameOf } }: Pick<FactFieldProps, 'people'> & { readonly chosen: string | null }) {
  const offered = chosen === null || skilled.includes(chosen) ? skilled : [...skilled, chosen];
  return offered.map((person) => (
    <option key={person} value={person}>
      {nameOf(person)}
    </option>
  ));
}

const Scores = () =>
  [1, 2, 3, 4, 5].map((score) => (
    <option key={score} value={score}>
      {say('{score} of 5', { score })}
    </option>
  ));

function read(fact: keyof StageFacts, text: string): StageFacts[keyof StageFacts] {
  if (text === '') return null;
  if (fact === 'surveyScore') return Number(text);
  return fact === 'technician' || fact === 'statementOfWork' || fact === 'orderNumber' ? text : dateOnly(text);
}
