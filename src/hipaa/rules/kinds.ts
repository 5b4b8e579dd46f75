import type { Kind } from './kind';
import { assessment } from './kinds/assessment';
import { incident } from './kinds/incident';
import { ourControl } from './kinds/our-control';
import { recognisedPractice } from './kinds/recognised-practice';
import { remediation } from './kinds/remediation';
import { risk } from './kinds/risk';
import { continuityRole } from './kinds/continuity-role';
import { continuityTest } from './kinds/continuity-test';
import { downtime } from './kinds/downtime';
import { providerEvidence } from './kinds/provider-evidence';
import { scenario } from './kinds/scenario';
import { system } from './kinds/system';
import { agreement } from './kinds/agreement';
import { document } from './kinds/document';
import { person } from './kinds/person';
import { referral } from './kinds/referral';
import { selfTraining } from './kinds/self-training';
import { statement } from './kinds/statement';
import { trainingSession } from './kinds/training-session';
import { vendor } from './kinds/vendor';

/**
 * Every kind of record. To add one: write its rules in kinds/<name>.ts with `kind<Data>({...})`, name it in this list, and put the fields of its
 * data into static/src/hipaa/section/forms/<name>.tsx with a line in forms/forms.ts. Saving, dates, evidence, retention, the log and the binder's
 * health come by themselves; a section that is more than its records judged one by one has a rule in section-rules.ts, and one that wants another
 * look than a list of records a part in static/src/hipaa/section/parts/parts.ts.
 */
const all: readonly Kind<unknown>[] = [
  person,
  trainingSession,
  selfTraining,
  statement,
  agreement,
  vendor,
  referral,
  document,
  assessment,
  ourControl,
  recognisedPractice,
  risk,
  remediation,
  incident,
  system,
  continuityTest,
  continuityRole,
  scenario,
  providerEvidence,
  downtime,
];

const byName = new Map(all.map((each) => [each.name, each]));

/** Of every kind. */
export const kindNames: readonly string[] = all.map(({ name }) => name);

export const kindNamed = (name: string): Kind<unknown> | undefined => byName.get(name);

export const kindsIn = (section: string): readonly Kind<unknown>[] =>
  all.filter(({ sections }) => sections.some((each) => each === section));
