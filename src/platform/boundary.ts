import Resolver from '@forge/resolver';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import type * as z from 'zod';
import { askerOf, type Asker } from './asker';
import type { Call } from './call';
import { now } from './clock';
import { AskedToWait, NotConnected, OutcomeUnknown, RefusedByJira, TryAgain } from './failures';
import { noteBeat, type Watched } from './heartbeat';
import { log, logDefect } from './log';
import { pingOf } from './queue';
import type { Answer } from './rules/answer';
import { Refusal } from './rules/refusal';
import type { Milliseconds } from './rules/units';
import { requestOf, type TriggerRequest } from './web-trigger';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds calls of every input and value; each call reads its own input
type Calls = Readonly<Record<string, Call<any, unknown>>>;

/** The resolver behind every screen: one definition per call of the table. */
export function resolverOf(calls: Calls) {
  const resolver = new Resolver();
  for (const [name, call] of Object.entries(calls)) {
    resolver.define(name, ({ payload, context }: { payload: unknown; context: unknown }) => answer(name, call, payload, context));
  }
  return resolver.getDefinitions();
}

async function answer<Input, Value>(name: string, call: Call<Input, Value>, payload: unknown, context: unknown): Promise<Answer<Value>> {
  try {
    const asker = askerOf(context);
    if (!asker) throw new Refusal('notAllowed', 'Sign in first.');
    return { ok: true, value: await call.answer(asker, await inputFor(call, asker, payload)), now: now() };
  } catch (error) {
    return { ok: false, refusal: refusalOf(name, error), now: now() };
  }
}

/** Who may is said before what is wrong with the input. */
async function inputFor<Input, Value>({ input, who }: Call<Input, Value>, asker: Asker, payload: unknown): Promise<Input> {
  if (!input.safeParse(payload).success) await who.may(asker);
  return inputOf(input, payload);
}

function inputOf<Input>(schema: z.ZodType<Input>, payload: unknown): Input {
  const read = schema.safeParse(payload);
  if (read.success) return read.data;
  throw new Refusal('badInput', read.error.issues[0]?.message ?? 'That input cannot be read.');
}

/** What somebody is told of an error, whatever it is; a defect is logged. */
export function refusalOf(where: string, error: unknown): { code: Refusal['code'] | 'defect'; sentence: string } {
  if (error instanceof Refusal) return { code: error.code, sentence: error.sentence };
  if (error instanceof AskedToWait)
    return { code: 'askedToWait', sentence: `Atlassian asks us to wait. Please try again in ${String(seconds(error.wait))} s.` };
  if (error instanceof OutcomeUnknown)
    return {
      code: 'unavailable',
      sentence: 'Atlassian did not answer. Please try again; if you were changing something, look first whether it was done.',
    };
  if (error instanceof NotConnected)
    return { code: 'unavailable', sentence: 'Connect Confluence first: Rounds has no Confluence to write to.' };
  if (error instanceof TryAgain) return { code: 'changedMeanwhile', sentence: 'Somebody was faster just now. Please try again.' };
  if (error instanceof RefusedByJira && error.status === 404) {
    return { code: 'notFound', sentence: 'This was deleted in Jira, or you may no longer see it.' };
  }
  if (error instanceof RefusedByJira) return { code: 'notAllowed', sentence: error.sentences.join(' ') || 'Jira refused this.' };
  return { code: 'defect', sentence: `Something went wrong on our side. Please tell us this number: ${logDefect(where, error)}.` };
}

/** An action of Jira Automation: flat inputs in, flat outputs or one sentence out. */
export function actionOf<Input, Outputs extends object>(name: string, input: z.ZodType<Input>, act: (input: Input) => Promise<Outputs>) {
  return async (payload: unknown) => {
    try {
      return await act(inputOf(input, payload));
    } catch (error) {
      return { errors: [{ message: refusalOf(name, error).sentence }] };
    }
  };
}

/** A consumer of queue events. It may be called twice for one event, and is called again after the time that a TryAgain asks for. */
export function consumerOf<Body>(name: string, body: z.ZodType<Body>, act: (body: Body) => Promise<void>) {
  return (event: { body: unknown }) => {
    const ping = pingOf(event.body);
    return onceOrAgain(name, () => (ping === undefined ? act(body.parse(event.body)) : noteBeat(ping)));
  };
}

/** A trigger of product events: as a consumer, but the event itself is the input, and it comes again at most four times. */
export function triggerOf<Event>(name: string, event: z.ZodType<Event>, act: (event: Event) => Promise<void>) {
  return (given: unknown) => onceOrAgain(name, () => act(event.parse(given)));
}

async function onceOrAgain(name: string, act: () => Promise<unknown>): Promise<InvocationError | undefined> {
  try {
    await act();
  } catch (error) {
    if (error instanceof TryAgain || error instanceof AskedToWait)
      return again(error.wait, InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED);
    if (error instanceof OutcomeUnknown) return again(60_000 as Milliseconds, InvocationErrorCode.FUNCTION_RETRY_REQUEST);
    logDefect(name, error);
  }
  return undefined;
}

const again = (wait: Milliseconds, retryReason: InvocationErrorCode) =>
  new InvocationError({ retryAfter: Math.min(900, seconds(wait)), retryReason });

type Step = () => Promise<void>;

/**
 * A schedule's steps: each is tried, so that one that fails does not keep the others waiting for another hour. At the end it notes that it ran, and
 * does what is to be done where the schedule that it watches is silent.
 */
export function scheduleOf(name: string, steps: Readonly<Record<string, Step>>, watch?: Watched & { readonly whenSilent: Step }) {
  return async () => {
    const failed: string[] = [];
    const attempt = (step: string, run: Step): Promise<void> =>
      run().catch((error: unknown) => {
        failed.push(step);
        log('step-failed', { schedule: name, step, defect: logDefect(`${name}.${step}`, error) });
      });
    for (const [step, run] of Object.entries(steps)) await attempt(step, run);
    const heard = await noteBeat(name, failed, watch);
    if (watch && heard === 'silent') await attempt('watch', watch.whenSilent);
    return { statusCode: 204 };
  };
}

/** A web trigger with static outputs: the key of one of them. Who calls is for `act` to find out, no product has checked it. */
export function webTriggerOf(name: string, act: (request: TriggerRequest) => Promise<string>) {
  return async (payload: unknown) => {
    try {
      return { outputKey: await act(requestOf(payload)) };
    } catch (error) {
      if (error instanceof AskedToWait || error instanceof OutcomeUnknown) return { outputKey: 'busy' };
      return { outputKey: 'failed', defect: logDefect(name, error) };
    }
  };
}

const seconds = (wait: Milliseconds) => Math.max(1, Math.ceil(wait / 1_000));
