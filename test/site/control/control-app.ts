import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';
import type { Fault } from '../faults';
import { attachValidator } from '../jira/attach-validator';
import type { Site } from '../site';
import { stateOf } from './state-of';

const amount = z.number().nonnegative().optional();
const advance = z.union([
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
  z.strictObject({ days: amount, hours: amount, minutes: amount, seconds: amount }),
]);
const clockBody = z.union([z.strictObject({ set: z.iso.datetime({ offset: true }) }), z.strictObject({ advance })]);
const counted = {
  call: z.number().int().min(1).optional(),
  times: z.number().int().min(1).optional(),
};
const match = z.strictObject({ function: z.string(), remote: z.string(), method: z.string(), path: z.string() }).partial().optional();
const fault = z.discriminatedUnion('kind', [
  z.strictObject({ ...counted, match, kind: z.enum(['crashBefore', 'crashAfter', 'loseAnswer']) }),
  z.strictObject({
    ...counted,
    match,
    kind: z.literal('status'),
    status: z.number().int().min(400).max(599),
    retryAfter: z.number().optional(),
  }),
  z.strictObject({ ...counted, match, kind: z.literal('slow'), milliseconds: z.number().nonnegative() }),
  z.strictObject({
    ...counted,
    match: z.strictObject({ queue: z.string(), module: z.string() }).partial().optional(),
    kind: z.enum(['eventTwice', 'eventLost', 'scheduleTwice', 'scheduleSkips']),
  }),
]);
const faultsBody = z.union([fault.transform((one) => [one]), z.array(fault)]);
const automationBody = z.strictObject({
  action: z.string(),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  as: z.string().default('grace'),
});
const resetBody = z.strictObject({ seed: z.string().optional() });

const workflowBody = z.strictObject({
  project: z.string(),
  transition: z.string(),
  validator: z.string(),
  attached: z.boolean().default(true),
});

const confluenceBody = z.strictObject({ connected: z.boolean() });

const jsonLines = { 'content-type': 'application/jsonl; charset=utf-8' };

class BadRequest extends Error {}

/** The site's controls: its time, the failures that wait, what the app has sent, and running an action as Automation would. */
export function controlApp(site: Site): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    const status: ContentfulStatusCode = error instanceof BadRequest ? 400 : 500;
    return context.json({ error: error.message }, status);
  });
  app.post('/clock', async (context) => {
    const body = await bodyOf(context.req, clockBody);
    if ('set' in body && Date.parse(body.set) < site.clock.now())
      throw new BadRequest(`It is ${site.clock.iso()}; time moves forward only.`);
    await site.advance('set' in body ? { to: body.set } : withoutUndefined(body.advance));
    return context.json({ now: site.clock.iso() });
  });
  app.post('/faults', async (context) => {
    for (const each of await bodyOf(context.req, faultsBody)) site.faults.arm(withoutUndefined(each) as Fault);
    return context.json({ armed: site.faults.armed });
  });
  app.delete('/faults', (context) => {
    site.faults.clear();
    return context.json({ armed: [] });
  });
  app.get('/wire', (context) => {
    const since = Number(context.req.query('since') ?? 0);
    return context.body(site.wire.text(Number.isFinite(since) ? since : 0), 200, jsonLines);
  });
  app.get('/logs', (context) => {
    const lines = site.forge.logs.map((line) => `${JSON.stringify(line)}\n`);
    return context.body(lines.join(''), 200, jsonLines);
  });
  app.post('/reset', async (context) => {
    await site.reset((await bodyOf(context.req, resetBody)).seed);
    return context.json({ now: site.clock.iso() });
  });
  app.post('/confluence', async (context) => {
    const { connected } = await bodyOf(context.req, confluenceBody);
    site.forge.connectConfluence(connected);
    return context.json({ connected });
  });
  app.post('/workflow', async (context) => {
    const { attached, ...asked } = await bodyOf(context.req, workflowBody);
    const wrong = attachValidator(site.world.jira, site.forge.manifest.validators, asked, attached);
    if (wrong !== undefined) throw new BadRequest(wrong);
    return context.json({ validators: site.world.jira.validators });
  });
  app.get('/state', (context) => context.json(stateOf(site)));
  app.post('/automation', async (context) => {
    const { action, inputs, as } = await bodyOf(context.req, automationBody);
    return context.json(await site.forge.automation.run(action, inputs, accountOf(site, as)));
  });
  return app;
}

async function bodyOf<Schema extends z.ZodType>(request: { text(): Promise<string> }, schema: Schema): Promise<z.output<Schema>> {
  const read = schema.safeParse(jsonOf(await request.text()));
  if (!read.success) throw new BadRequest(z.prettifyError(read.error));
  return read.data;
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new BadRequest('The body is not JSON.');
  }
}

function accountOf(site: Site, nameOrId: string): string {
  const people = Object.values(site.world.jira.people);
  const person = people.find(({ accountId, name }) => accountId === nameOrId || name === nameOrId);
  if (!person) throw new BadRequest(`Nobody here is called ${nameOrId}.`);
  return person.accountId;
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(given: T): Defined<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>;
}
