import { useCallback, useEffect, useState } from 'react';
import type { Calls } from '../../../../src/calls';
import type { Client, ClientId } from '../../../../src/clients/rules/client';
import type { ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import { draftOf } from '../../../../src/maintenance/rules/plan/planned-with';
import type { PlanDraft } from '../../../../src/maintenance/rules/plan/plan-schema';
import { same } from '../../../../src/maintenance/rules/templates/content-difference';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

export type PlanView = Calls['openPlan']['value'];

export interface PlanDesk {
  /** Null until the first answer. */
  readonly view: PlanView | null;
  /** What was chosen, saved or not; null until the first answer. */
  readonly draft: PlanDraft | null;
  readonly changed: boolean;
  readonly trouble: string | null;
  readonly hint: string | null;
  readonly reopen: () => void;
  readonly change: (changed: Partial<PlanDraft>) => void;
  readonly discard: () => void;
  readonly save: () => Promise<void>;
  /** Takes in what was saved about the client's days. */
  readonly learn: (client: Client, plan: ClientPlan) => void;
}

/** A client's plan; what is chosen is kept by this browser until it is saved. */
export function usePlan(client: string): PlanDesk {
  const id = client as ClientId;
  const key = `plan/${client}`;
  const [view, setView] = useState<PlanView | null>(null);
  const [draft, setDraft] = useState<PlanDraft | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [hint, setHint] = useState<string | null>(null);

  const reopen = useCallback(() => {
    call('openPlan', { client: id }).then(
      (opened) => {
        const kept = parsed(drafts.read(key));
        setView(opened);
        setDraft(kept ?? draftOf(opened.plan));
        setHint(kept === null || same(kept, draftOf(opened.plan)) ? null : say('You chose this earlier; it is not saved yet.'));
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [id, key]);
  useEffect(reopen, [reopen]);

  const change = (changed: Partial<PlanDraft>): void => {
    if (draft === null) return;
    const next = { ...draft, ...changed };
    setDraft(next);
    drafts.keep(key, JSON.stringify(next));
  };
  const discard = (): void => {
    drafts.drop(key);
    setHint(null);
    if (view !== null) setDraft(draftOf(view.plan));
  };
  const save = async (): Promise<void> => {
    if (view === null || draft === null) return;
    try {
      const answer = await call('savePlan', { client: id, version: view.plan.version, draft });
      setTrouble(null);
      if (answer.outcome === 'saved') drafts.drop(key);
      setView({ ...view, plan: answer.plan });
      if (answer.outcome === 'saved') reopen();
      setHint(
        answer.outcome === 'saved'
          ? null
          : say('Somebody else saved this plan meanwhile. What you chose is kept; look at it, then save again.'),
      );
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  };
  const learn = (next: Client, plan: ClientPlan): void => {
    setView((known) => known && { ...known, client: next, plan, former: formerWith(known, plan) });
  };
  const changed = view !== null && draft !== null && !same(draft, draftOf(view.plan));
  return { view, draft, changed, trouble, hint, reopen, change, discard, save, learn };
}

const formerWith = ({ plan: before, former }: PlanView, plan: ClientPlan): PlanView['former'] =>
  plan.version === before.version || before.version === 0 ? former : [before, ...former];

function parsed(text: string | null): PlanDraft | null {
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Partial<PlanDraft>;
    return Array.isArray(value.servers) && Array.isArray(value.sites) && typeof value.items === 'object' ? (value as PlanDraft) : null;
  } catch {
    return null;
  }
}
