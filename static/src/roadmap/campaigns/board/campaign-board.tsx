import { useCallback, useState } from 'react';
import { releaseTitle } from '../../../../../src/roadmap/rules/campaign/end-of-life';
import { dayInWords } from '../../../ui/words/day-in-words';
import { stages, type Stage } from '../../../../../src/roadmap/rules/campaign/stages';
import type { Card } from '../../../../../src/roadmap/rules/campaign/campaign';
import { Notice } from '../../../ui/notice';
import { Skeleton } from '../../../ui/skeleton';
import { usePeople } from '../../../ui/use-people';
import { CampaignEvents } from '../campaign-events';
import { ClientPart } from '../client/client-part';
import { DaysLeft } from '../days-left';
import { StageColumn } from './stage-column';
import { useBoard } from './use-board';
import { useCardDrops } from './use-card-drops';
import { say } from '../../../ui/words/say';
import './board.css';

interface CampaignBoardProps {
  readonly release: string;
  readonly onBack: () => void;
}

/** One campaign: its clients in the seven stages, moved by dragging or by the menu on each. */
export function CampaignBoard({ release, onBack }: CampaignBoardProps) {
  const board = useBoard(release);
  const { value, trouble, reload, moved, undo, forget, move } = board;
  const [client, setClient] = useState<string | null>(null);
  const nameOf = usePeople(value?.skilled ?? []);
  useCardDrops((id, to) => board.ask(id, to));
  const close = useCallback(() => {
    setClient(null);
    reload();
  }, [reload]);
  if (value === null) {
    return trouble === null ? <Skeleton lines={8} label={say('Opening the campaign')} /> : <Notice sentence={trouble} onRetry={reload} />;
  }
  const opened = value.cards.find((card) => card.client.id === client);
  if (opened) return <ClientPart release={release} card={opened} skilled={value.skilled} onBack={close} />;
  const done = value.cards.filter(({ end }) => end !== null);
  const inStage = (stage: Stage): readonly Card[] => value.cards.filter(({ step, end }) => end === null && step.stage === stage);
  return (
    <div className="campaigns">
      <button type="button" className="link campaign-back" onClick={onBack}>
        {say('‹ Campaigns')}
      </button>
      <header className="campaign-head">
        <h2>{releaseTitle(value.release)}</h2>
        <p>
          {value.release.supportEnds !== null &&
            say('Support ends {supportEnds}: ', { supportEnds: dayInWords(value.release.supportEnds) })}
          <strong>
            <DaysLeft release={value.release} today={value.today} />
          </strong>
        </p>
      </header>
      {trouble !== null && <Notice sentence={trouble} onDismiss={forget} />}
      {moved !== null && (
        <p className="campaign-moved" role="status">
          {moved.words}{' '}
          <button type="button" className="link" onClick={undo}>
            {say('Undo')}
          </button>
        </p>
      )}
      <CampaignEvents campaign={value.campaign} today={value.today} onChanged={board.learnCampaign} />
      {value.cards.length === 0 ? (
        <Notice tone="hint" sentence={say('No client has this product, as far as their equipment is listed on the tab Equipment.')} />
      ) : (
        <div className="board">
          {stages.map((stage) => (
            <StageColumn
              key={stage}
              stage={stage}
              cards={inStage(stage)}
              asked={board.asked}
              people={{ skilled: value.skilled, nameOf }}
              onAsk={board.ask}
              onMove={move}
              onOpen={setClient}
            />
          ))}
        </div>
      )}
      {done.length > 0 && <Done cards={done} onOpen={setClient} />}
    </div>
  );
}

function Done({ cards, onOpen }: { readonly cards: readonly Card[]; readonly onOpen: (client: string) => void }) {
  return (
    <section className="board-done" aria-label={say('Done')}>
      <h3>
        {say('Done')} <span className="subtle numbers">{cards.length}</span>
      </h3>
      <ul>
        {cards.map(({ client, end, step }) => (
          <li key={client.id}>
            <button type="button" className="link" onClick={() => onOpen(client.id)}>
              {client.name}
            </button>{' '}
            <span className="subtle">
              {end?.because === 'lastDeviceGone'
                ? say('by itself: its last device was gone on {since}', { since: dayInWords(end.since) })
                : say('satisfied, {surveyScore} of 5', { surveyScore: String(step.facts.surveyScore) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
