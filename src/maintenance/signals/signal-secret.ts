import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { fingerprintOf, newSecret } from '../../platform/signature';
import { commit, rowsOf } from '../../platform/store/rows';
import { deleteSecret, readSecret, writeSecret } from '../../platform/store/secrets';

/** Which secret signs signals, and who made it when; never the secret itself. */
export interface SecretFacts {
  readonly fingerprint: string;
  readonly by: string;
  readonly at: Instant;
}

/** What the firm has one of. */
const firm = rowsOf<SecretFacts>('firm');
const key = 'signal-secret';
const nameOf = (fingerprint: string): string => `signal-secret:${fingerprint}`;

/** Where the facts lie; read beside whatever else a signal needs. */
export const secretPlace = { entity: 'firm', key };

/** Spares a warm function a call; used only while the store still has this fingerprint. */
let remembered: { readonly fingerprint: string; readonly secret: string } | undefined;

/** The secret that the facts are about; undefined where there is none. */
export async function secretBehind(facts: SecretFacts | undefined): Promise<string | undefined> {
  if (!facts) return undefined;
  if (remembered?.fingerprint === facts.fingerprint) return remembered.secret;
  const secret = await readSecret(nameOf(facts.fingerprint));
  remembered = secret === undefined ? undefined : { fingerprint: facts.fingerprint, secret };
  return secret;
}

export interface SecretRotated {
  readonly outcome: 'rotated';
  /** Shown this once; nobody can read it again. */
  readonly secret: string;
  readonly by: string;
  readonly at: Instant;
}

/** Makes a new secret. The former one is good until the store knows the new one, and never after. */
export async function rotateSignalSecret(asker: Asker): Promise<SecretRotated> {
  const former = await firm.get(key);
  const secret = newSecret();
  const facts: SecretFacts = { fingerprint: fingerprintOf(secret), by: asker.accountId, at: now() };
  await writeSecret(nameOf(facts.fingerprint), secret);
  const outcome = await commit(former ? firm.replace(former, facts) : firm.insert(key, facts));
  if (outcome === 'conflict') throw new Refusal('changedMeanwhile', 'Somebody else made a new secret just now. Use theirs, or try again.');
  if (former) await deleteSecret(nameOf(former.value.fingerprint));
  return { outcome: 'rotated', secret, by: facts.by, at: facts.at };
}
