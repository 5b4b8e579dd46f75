import { locksOf, stageWords, stages, type Stage } from '../../../../../src/roadmap/rules/campaign/stages';
import type { Card } from '../../../../../src/roadmap/rules/campaign/campaign';
import type { StepChange } from '../../../../../src/roadmap/rules/campaign/step';
import { LockForm } from './lock-form';
import { useCardDrag } from './use-card-drops';
import { say, sayCount } from '../../../ui/words/say';

export interface CardPeople {
  /** Account ids of who can migrate. */
  readonly skilled: readonly string[];
  readonly nameOf: (accountId: string) => string;
}

interface ClientCardProps {
  readonly card: Card;
  /** The locked stage into which somebody wants to move it. */
  readonly asked: Stage | null;
  readonly people: CardPeople;
  readonly onAsk: (to: Stage | null) => void;
  readonly onMove: (change: StepChange) => void;
  readonly onOpen: () => void;
}

/** One client on the board; a stage that is locked asks for what opens it, right here. */
export function ClientCard({ card: { client, devices, step }, asked, people, onAsk, onMove, onOpen }: ClientCardProps) {
  const { card, dragging } = useCardDrag(client.id, asked !== null);
  const { technician } = step.facts;
  return (
    <li ref={card} className={dragging ? 'board-card board-dragging' : 'board-card'}>
      <button type="button" className="link board-name" onClick={onOpen}>
        {client.name}
      </button>
      <span className="subtle">
        {sayCount(devices, { one: '{count} device', other: '{count} devices' })}
        {technician !== null && `, ${people.nameOf(technician)}`}
      </span>
      <label className="board-move">
        <span className="heard-only">{say('Stage of {name}', { name: client.name })}</span>
        <select value={step.stage} onChange={({ currentTarget }) => onAsk(currentTarget.value as Stage)}>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {stageWords[stage]}
              {locksOf(stage, step.facts).length > 0 ? ' (locked)' : ''}
            </option>
          ))}
        </select>
      </label>
      {asked !== null && (
        <LockForm
          client={client.name}
          to={asked}
          facts={step.facts}
          people={people}
          onMove={(facts) => onMove({ to: asked, facts })}
          onClose={() => onAsk(null)}
        />
      )}
    </li>
  );
}
