import { route } from '@forge/api';
import * as z from 'zod';
import { log } from '../log';
import { RefusedByJira } from '../failures';
import { jira } from './request';

/** A transition of a workflow on which a validator stands. */
export interface ValidatorPlace {
  readonly workflow: string;
  readonly transition: string;
}

const rule = z.object({
  key: z.string(),
  configuration: z.object({ disabled: z.boolean().default(false) }),
  transition: z.object({ name: z.string() }).optional(),
});
const page = z.object({
  values: z.array(z.object({ workflowId: z.object({ name: z.string() }), validators: z.array(rule).default([]) })),
});

/** Where administrators put a validator of this app, by its key in manifest.yml; the first 50 workflows that have any. Null where Jira does not tell. */
export async function validatorPlaces(validator: string): Promise<readonly ValidatorPlace[] | null> {
  const path = route`/rest/api/3/workflow/rule/config?types=validator&keys=${validator}&expand=transition&maxResults=50`;
  const answer = await jira('app', 'GET', path).catch((error: unknown) => {
    if (!(error instanceof RefusedByJira)) throw error;
    log('validators-not-told', { status: error.status });
    return undefined;
  });
  if (!answer) return null;
  return page.parse(answer.body).values.flatMap(({ workflowId, validators }) => {
    const standing = validators.filter(({ key, configuration }) => isNamed(key, validator) && !configuration.disabled);
    return standing.map(({ transition }) => ({ workflow: workflowId.name, transition: transition?.name ?? '' }));
  });
}

/** Jira may tell the key alone or at the end of a longer name. */
const isNamed = (key: string, validator: string): boolean => key === validator || key.endsWith(`/${validator}`);
