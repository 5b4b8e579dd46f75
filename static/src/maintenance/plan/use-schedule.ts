import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import type { BusinessDayRule, ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import type { DayRule } from '../../../../src/maintenance/rules/months/planned-day';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

/** As it is typed. */
interface ScheduleText {
  readonly planDay: string;
  readonly businessDays: BusinessDayRule;
  readonly leadDays: string;
}

/** The whole number that a text is, if it lies between the two. */
export function numberIn(text: string, least: number, most: number): number | undefined {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
}

const textOf = (client: Client, plan: ClientPlan): ScheduleText => ({
  planDay: String(client.planDay),
  businessDays: plan.businessDays,
  leadDays: String(plan.leadDays),
});

/** What is typed about a client's days, kept by the browser until it is saved. */
export function useSchedule(client: Client, plan: ClientPlan, onSaved: (client: Client, plan: ClientPlan) => void) {
  const key = `schedule/${client.id}`;
  const present = textOf(client, plan);
  const [typed, setTyped] = useState<Partial<ScheduleText>>(() => JSON.parse(drafts.read(key) ?? '{}') as Partial<ScheduleText>);
  const [state, setState] = useState<{ readonly refusal: string | null; readonly busy: boolean; readonly saved: boolean }>(idle);
  const text = { ...present, ...typed };
  const isChanged = (Object.keys(present) as (keyof ScheduleText)[]).some((field) => text[field] !== present[field]);
  const discard = (): void => {
    setTyped({});
    drafts.drop(key);
  };
  const rule = (): DayRule | undefined => {
    const [planDay, leadDays] = [numberIn(text.planDay, 1, 31), numberIn(text.leadDays, 0, 28)];
    return planDay === undefined || leadDays === undefined ? undefined : { planDay, leadDays, businessDays: text.businessDays };
  };
  const save = async (): Promise<void> => {
    const wanted = rule();
    if (!wanted) return;
    setState({ ...idle, busy: true });
    try {
      const answer = await call('saveSchedule', { client: client.id, version: client.version, plan: plan.version, ...wanted });
      onSaved(answer.client, answer.plan);
      if (answer.outcome === 'saved') discard();
      setState(answer.outcome === 'saved' ? { ...idle, saved: true } : { ...idle, refusal: changed });
    } catch (thrown) {
      setState({ ...idle, refusal: sentenceOf(thrown) });
    }
  };
  const type = (change: Partial<ScheduleText>): void => {
    const next = { ...typed, ...change };
    setTyped(next);
    drafts.keep(key, JSON.stringify(next));
  };
  return { text, type, rule, isChanged, discard, save: () => void save(), ...state };
}

const idle = { refusal: null, busy: false, saved: false };
const changed = say('Somebody else changed this client meanwhile. What you typed is still here; look at it again and save.');
