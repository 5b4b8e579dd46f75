/** What may become of a client. */
export const scenarios = ['shrink', 'virtualOffice', 'merger', 'closing'] as const;
export type Scenario = (typeof scenarios)[number];

const checklists: Readonly<Record<Scenario, readonly string[]>> = {
  shrink: [
    'Say who leaves, and when',
    'Give the best computers to those who stay',
    'End the access and the licences of who leaves',
    'Lower subscriptions and lines to the new number of people',
  ],
  virtualOffice: [
    'Move what still runs on the office server, and where to',
    'Give everybody a managed computer and a headset at home',
    'Sign in with a second factor from everywhere',
    'Forward the telephone numbers',
    'Agree where paper and backup media are kept',
    'End the lease, the internet line and the alarm',
    'Wipe and retire the equipment of the office',
  ],
  merger: [
    'Hand over the data: what, in which form, to whom, by when',
    'Transfer licences and subscriptions, or end them',
    'Hand over domains, certificates and the accounts of their registrars',
    'List who keeps access until when, and end all other access on the day',
    'Hand over documents, passwords and warranties',
    'Keep what the law says must be kept, and say where',
    'End or transfer our contract, and settle the last statement',
  ],
  closing: [
    'Keep what the law says must be kept, and say where and until when',
    'Hand the data to who keeps them',
    'End licences, subscriptions, lines and domains',
    'End all access on the last day',
    'Wipe and retire the equipment, and note it',
    'Settle the last statement',
  ],
};

/** What there is to do in that case, in the order in which it is best begun. */
export const checklistOf = (scenario: Scenario): readonly string[] => checklists[scenario];

/** A scenario's checklist of a client. */
export interface Checklist {
  readonly scenario: Scenario;
  readonly steps: readonly { readonly text: string; readonly done: boolean }[];
}

/** The checklists with that one as it should be now; what was ticked stays ticked. */
export function checklistWith(checklists: readonly Checklist[], scenario: Scenario, steps: readonly string[]): readonly Checklist[] {
  const done = new Set(checklists.find((one) => one.scenario === scenario)?.steps.flatMap((step) => (step.done ? [step.text] : [])));
  const next: Checklist = { scenario, steps: steps.map((text) => ({ text, done: done.has(text) })) };
  return [...checklists.filter((one) => one.scenario !== scenario), next];
}

/** The checklists with a step ticked or not; undefined where there is no such step. */
export function ticked(
  checklists: readonly Checklist[],
  scenario: Scenario,
  text: string,
  done: boolean,
): readonly Checklist[] | undefined {
  const has = checklists.some((one) => one.scenario === scenario && one.steps.some((step) => step.text === text));
  if (!has) return undefined;
  return checklists.map((one) =>
    one.scenario === scenario ? { ...one, steps: one.steps.map((step) => (step.text === text ? { text, done } : step)) } : one,
  );
}
