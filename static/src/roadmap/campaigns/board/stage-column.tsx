import { stageWords, type Stage } from '../../../../../src/roadmap/rules/campaign/stages';
import type { Card } from '../../../../../src/roadmap/rules/campaign/campaign';
import type { StepChange } from '../../../../../src/roadmap/rules/campaign/step';
import { ClientCard, type CardPeople } from './client-card';
import type { AskedMove } from './use-board';
import { useStageDrop } from './use-card-drops';
import { say } from '../../../ui/words/say';

interface StageColumnProps {
  readonly stage: Stage;
  readonly cards: readonly Card[];
  readonly asked: AskedMove | null;
  readonly people: CardPeople;
  /** Null takes back what was asked. */
  readonly onAsk: (client: string, to: Stage | null) => void;
  readonly onMove: (client: string, change: StepChange) => void;
  readonly onOpen: (client: string) => void;
}

const meaning: Readonly<Record<Stage, string>> = {
  need: say('The client knows what ends; a technician is named.'),
  assessment: say('The systems are looked at, on site.'),
  approval: say('The statement of work waits for its approval.'),
  procurement: say('What was approved is ordered.'),
  performance: say('The work is done.'),
  acceptance: say('The final checklist is gone through together.'),
  satisfaction: say('The client says how it went.'),
};

/** The clients in one stage. */
export function StageColumn({ stage, cards, asked, people, onAsk, onMove, onOpen }: StageColumnProps) {
  const { column, over } = useStageDrop(stage);
  return (
    <section ref={column} className={over ? 'board-column board-over' : 'board-column'} aria-label={stageWords[stage]}>
      <h3 title={meaning[stage]}>
        {stageWords[stage]} <span className="subtle numbers">{cards.length}</span>
      </h3>
      <ul>
        {cards.map((card) => (
          <ClientCard
            key={card.client.id}
            card={card}
            asked={asked?.client === card.client.id ? asked.to : null}
            people={people}
            onAsk={(to) => onAsk(card.client.id, to)}
            onMove={(change) => onMove(card.client.id, change)}
            onOpen={() => onOpen(card.client.id)}
          />
        ))}
      </ul>
      {cards.length === 0 && <p className="subtle board-empty">{say('Nobody')}</p>}
    </section>
  );
}
