import { useCallback, useState } from 'react';
import type { CampaignOpened } from '../../../../../src/roadmap/campaigns/open-campaigns';
import type { Campaign } from '../../../../../src/roadmap/rules/campaign/campaign';
import { changeStep, type Step, type StepChange } from '../../../../../src/roadmap/rules/campaign/step';
import { locksOf, stageWords, type Stage } from '../../../../../src/roadmap/rules/campaign/stages';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { call } from '../../../ui/call';
import { useAsked } from '../../../ui/use-asked';
import { say } from '../../../ui/words/say';

/** A move that was asked for and waits for the facts that open its stage. */
export interface AskedMove {
  readonly client: string;
  readonly to: Stage;
}

interface Moved {
  readonly client: string;
  readonly entry: string;
  readonly words: string;
}

/** The board of a campaign; a move is shown at once and taken back with a sentence where it is refused. */
export function useBoard(release: string) {
  const open = useCallback(() => call('openCampaign', { release }), [release]);
  const { value, trouble, act } = useAsked(open);
  const [shown, setShown] = useState<Readonly<Record<string, Step>>>({});
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const [moved, setMoved] = useState<Moved | null>(null);
  const sheetOf = (client: string) => value?.cards.find((card) => card.client.id === client)?.client;
  const keep = (opened: CampaignOpened, client: string, step: Step): CampaignOpened => ({
    ...opened,
    cards: opened.cards.map((card) => (card.client.id === client ? { ...card, step } : card)),
  });
  const settle = (client: string, save: () => Promise<{ readonly step: Step; readonly entry: string }>, words: string | null): void => {
    act(async () => {
      try {
        const { step, entry } = await save();
        setMoved(words === null ? null : { client, entry, words });
        return await open().catch(() => (value ? keep(value, client, step) : open()));
      } finally {
        setShown({});
      }
    });
  };
  const move = (client: string, change: StepChange): void => {
    const of = sheetOf(client);
    const card = value?.cards.find((each) => each.client.id === client);
    if (!of || !card) return;
    const next = changeStep(card.step, change, dateOnly('9999-12-31'));
    if (next.outcome === 'changed') setShown({ [client]: next.step });
    setAsked(null);
    const words =
      change.to === undefined
        ? say('{name} was changed.', { name: of.name })
        : say('{name} is in {to} now.', { name: of.name, to: stageWords[change.to] });
    settle(client, () => call('moveInCampaign', { release, client: of.id, sheet: of.sheet, change }), words);
  };
  const ask = (client: string, to: Stage | null): void => {
    const card = value?.cards.find((each) => each.client.id === client);
    if (!card || to === null || to === card.step.stage) setAsked(null);
    else if (locksOf(to, card.step.facts).length > 0) setAsked({ client, to });
    else move(client, { to });
  };
  const undo = (): void => {
    const of = moved && sheetOf(moved.client);
    if (of) settle(of.id, () => call('undoInCampaign', { release, client: of.id, sheet: of.sheet, entry: moved.entry }), null);
  };
  const learnCampaign = (campaign: Campaign): void => act(() => (value ? Promise.resolve({ ...value, campaign }) : open()));
  const cards = value?.cards.map((card) => ({ ...card, step: shown[card.client.id] ?? card.step })) ?? [];
  return {
    value: value && { ...value, cards },
    trouble,
    asked,
    moved,
    reload: useCallback(() => act(open), [act, open]),
    forget: () => act(open),
    ask,
    move,
    undo,
    learnCampaign,
  };
}
