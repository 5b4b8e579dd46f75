import type { ClientId } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { log } from '../../platform/log';
import { isSignedWith } from '../../platform/signature';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { TriggerRequest } from '../../platform/web-trigger';
import { isFromTheFuture, isRecent, readSignal, readSignature, type SentSignal, type Signature } from '../rules/signals/read-signal';
import type { KeptSignal } from '../rules/signals/signal';
import { takeSignal } from '../rules/signals/take-signal';
import { isOnChecklist } from './is-on-checklist';
import { lookUp, lookUpMade, type LookedUp } from './look-up';
import { noteRefused } from './refused-signals';
import { secretBehind, secretPlace, type SecretFacts } from './signal-secret';
import { signalKey, signals } from './signal-store';

/** The outputs of the web trigger, as manifest.yml declares them. */
export type SignalOutput =
  | 'taken'
  | 'already-taken'
  | 'older'
  | 'not-post'
  | 'unsigned'
  | 'too-old'
  | 'unreadable'
  | 'from-the-future'
  | 'unknown-client'
  | 'unknown-item';

/** Takes what a monitoring system says of one item; refuses what is not signed with the firm's secret within the last five minutes. */
export async function receiveSignal(request: TriggerRequest): Promise<SignalOutput> {
  const output = await answerTo(request);
  if (output !== 'taken') log('signal-not-taken', { output });
  return output;
}

async function answerTo(request: TriggerRequest): Promise<SignalOutput> {
  if (request.method !== 'POST') return 'not-post';
  const signature = readSignature(request.headers);
  if (!signature) return 'unsigned';
  if (!isRecent(signature, now())) return 'too-old';
  const sent = readSignal(request.body);
  if (!sent) return (await isSigned(await secretFacts(), signature, request.body)) ? 'unreadable' : 'unsigned';
  const known = await lookUp(sent);
  if (!(await isSigned(known.secret, signature, request.body))) return 'unsigned';
  return isFromTheFuture(sent, now()) ? 'from-the-future' : keep(sent, known);
}

const secretFacts = async () => (await rowsTogether([secretPlace]))(secretPlace)?.value as SecretFacts | undefined;

async function isSigned(facts: SecretFacts | undefined, { timestamp, hex }: Signature, body: string): Promise<boolean> {
  const secret = await secretBehind(facts);
  return secret !== undefined && isSignedWith(secret, `${timestamp}.${body}`, hex);
}

async function keep(sent: SentSignal, { client, kept, made }: LookedUp): Promise<SignalOutput> {
  if (client === undefined) return refuse(sent, 'unknown-client');
  if (kept) return write(sent, client, kept);
  if (!made) return keep(sent, { secret: undefined, ...(await lookUpMade(client, sent.item)) });
  if (!made.client) return refuse(sent, 'unknown-client');
  if (!(await isOnChecklist(sent.item, made.client, made.plan, made.masters))) return refuse(sent, 'unknown-item');
  return write(sent, client, undefined);
}

/** Of two signals of one item at once both are looked at: the later write is made again on what the earlier one left. */
async function write(sent: SentSignal, client: ClientId, read: Stored<KeptSignal> | undefined): Promise<SignalOutput> {
  const taken = takeSignal(read?.value, client, sent.item, sent.reading);
  if (taken.outcome !== 'taken') return taken.outcome === 'older' ? 'older' : 'already-taken';
  const change = read ? signals.replace(read, taken.kept) : signals.insert(signalKey(client, sent.item), taken.kept);
  if ((await commit(change)) === 'committed') return 'taken';
  return write(sent, client, await signals.get(signalKey(client, sent.item)));
}

async function refuse(sent: SentSignal, why: 'unknown-client' | 'unknown-item'): Promise<SignalOutput> {
  await noteRefused(sent, why);
  return why;
}
