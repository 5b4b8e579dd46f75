import * as z from 'zod';
import type { Site } from '../site';
import type { Invoker } from './invoker';
import type { ActionModule, Manifest } from './manifest';
import type { ActionInputs, AutomationRule, AutomationRun } from './world';

const failedAnswer = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

export type NewRule = Omit<AutomationRule, 'id'>;

/** Jira Automation as far as the app's actions go: rules, and an audit log of what they did. */
export class Automation {
  /** Told whenever a rule's next time may have changed. */
  onChange: () => void = () => undefined;

  constructor(
    private readonly site: Pick<Site, 'world' | 'clock'>,
    private readonly manifest: Manifest,
    private readonly invoke: Invoker['invoke'],
  ) {}

  get rules(): readonly AutomationRule[] {
    return this.site.world.forge.automationRules;
  }

  /** What was run, newest first. */
  get runs(): readonly AutomationRun[] {
    return this.site.world.forge.automationRuns.toReversed();
  }

  addRule(rule: NewRule): AutomationRule {
    const { forge } = this.site.world;
    const added = { ...rule, id: this.#number() };
    forge.automationRules.push(added);
    this.onChange();
    return added;
  }

  deleteRule(id: string): void {
    const { forge } = this.site.world;
    forge.automationRules = forge.automationRules.filter((rule) => rule.id !== id);
  }

  /** Runs a rule now, as its owner; undefined if there is no such rule. */
  async runRule(id: string): Promise<AutomationRun | undefined> {
    const rule = this.rules.find((each) => each.id === id);
    return rule && this.run(rule.action, rule.inputs, rule.owner, rule.name);
  }

  /** Runs an action of the manifest as a person (account id) and writes the audit log. */
  async run(action: string, inputs: ActionInputs, as: string, rule: string | null = null): Promise<AutomationRun> {
    const at = this.site.clock.now();
    const outcome = await this.#act(action, inputs, as);
    const run: AutomationRun = { id: this.#number(), rule, action, at, as, inputs, ...outcome };
    this.site.world.forge.automationRuns.push(run);
    return run;
  }

  nextDueAt(): number | undefined {
    const instants = this.rules.flatMap(({ enabled, trigger }) => (enabled && trigger.kind === 'scheduled' ? [trigger.nextAt] : []));
    return instants.length === 0 ? undefined : Math.min(...instants);
  }

  async fireDue(): Promise<void> {
    const { forge } = this.site.world;
    const now = this.site.clock.now();
    const due = this.rules.filter(({ enabled, trigger }) => enabled && trigger.kind === 'scheduled' && trigger.nextAt <= now);
    forge.automationRules = forge.automationRules.map((rule) => (due.includes(rule) ? putForward(rule, now) : rule));
    for (const { id } of due) await this.runRule(id);
  }

  async #act(key: string, inputs: ActionInputs, as: string): Promise<Pick<AutomationRun, 'status' | 'outputs' | 'error'>> {
    const action = this.manifest.actions.find((each) => each.key === key);
    if (!action) return failed(`The app has no action ${key}.`);
    const wrong = wrongInput(action, inputs);
    if (wrong !== undefined) return failed(wrong);
    const context = { cloudId: this.site.world.forge.installation?.cloudId, moduleKey: key };
    const payload = { ...asDeclared(action, inputs), context };
    const result = await this.invoke({ functionKey: action.function, moduleKey: key, kind: 'action', payload, as });
    if (!result.ok) return failed(result.message);
    const refusal = failedAnswer.safeParse(result.value);
    return refusal.success
      ? failed(refusal.data.errors.map(({ message }) => message).join(' '))
      : { status: 'success', outputs: result.value };
  }

  #number(): string {
    const { forge } = this.site.world;
    forge.nextNumber += 1;
    return String(forge.nextNumber);
  }
}

const failed = (error: string) => ({ status: 'failed', error }) as const;

function putForward(rule: AutomationRule, now: number): AutomationRule {
  if (rule.trigger.kind === 'manual') return rule;
  const interval = rule.trigger.everyHours * 3_600_000;
  return {
    ...rule,
    trigger: { ...rule.trigger, nextAt: rule.trigger.nextAt + interval * (Math.floor((now - rule.trigger.nextAt) / interval) + 1) },
  };
}

function wrongInput(action: ActionModule, inputs: ActionInputs): string | undefined {
  const unknown = Object.keys(inputs).find((name) => !action.inputs[name]);
  if (unknown !== undefined) return `Action ${action.key} has no input ${unknown}.`;
  for (const [name, { required, type, title }] of Object.entries(action.inputs)) {
    const given = inputs[name];
    if (given === undefined || given === '') {
      if (required) return `${title} is required.`;
    } else if (!isOfType(given, type)) return `${title} must be of type ${type}.`;
  }
  return undefined;
}

function isOfType(given: string | number | boolean, type: ActionModule['inputs'][string]['type']): boolean {
  if (type === 'string') return typeof given === 'string';
  if (type === 'boolean') return typeof given === 'boolean' || given === 'true' || given === 'false';
  const number = typeof given === 'boolean' ? Number.NaN : Number(given);
  return type === 'integer' ? Number.isInteger(number) : Number.isFinite(number);
}

/** Inputs as their declared types; a rule's fields and smart values give text, and an empty field gives nothing. */
function asDeclared(action: ActionModule, inputs: ActionInputs): ActionInputs {
  const given = Object.entries(inputs).filter(([, value]) => value !== '');
  return Object.fromEntries(
    given.map(([name, value]) => {
      const type = action.inputs[name]?.type;
      if (type === 'boolean') return [name, value === true || value === 'true'];
      return [name, type === 'string' ? value : Number(value)];
    }),
  );
}
