import type { ValidatorModule } from '../forge/manifest';
import { dateTypes } from './expressions/dates';
import { Entity } from './expressions/entity';
import { evaluate } from './expressions/evaluate';
import { ExpressionError } from './expressions/expression-error';
import { issueValue, projectValue, statusValue, userValue } from './expressions/issue-value';
import { projectOf } from './may';
import type { Ask } from './operation';
import type { Issue, Transition } from './world';
import { zoneOf } from './zone-of';

/**
 * What the validators on a transition say against it, one sentence each; none if it may be taken. A validator allows only what its expression
 * finds true: a text is its objection, anything else, an error or a module that is gone is objected to with its error message.
 */
export function objectionsTo(ask: Ask, transition: Transition, former: Issue, issue: Issue): readonly string[] {
  const attached = ask.world.validators.filter(
    ({ projectId, transitionId }) => projectId === issue.projectId && transitionId === transition.id,
  );
  if (attached.length === 0) return [];
  const variables = variablesOf(ask, transition, former, issue);
  return attached.flatMap(
    ({ module }) =>
      objectionOf(
        ask.validators.find(({ key }) => key === module),
        variables,
      ) ?? [],
  );
}

type Variables = Readonly<Record<string, unknown>>;

function objectionOf(validator: ValidatorModule | undefined, variables: Variables): string | undefined {
  if (!validator) return 'A validator of this transition belongs to an app that is no longer here.';
  const verdict = valueOrNull(validator.expression, variables);
  if (verdict === true) return undefined;
  return typeof verdict === 'string' ? verdict : messageOf(validator, variables);
}

function messageOf({ name, errorMessage }: ValidatorModule, variables: Variables): string {
  const message = typeof errorMessage === 'object' ? valueOrNull(errorMessage.expression, variables) : errorMessage;
  return typeof message === 'string' ? message : `The validator '${name}' did not allow this transition.`;
}

function valueOrNull(expression: string, variables: Variables): unknown {
  try {
    return evaluate(expression, variables);
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}

function variablesOf(ask: Ask, transition: Transition, former: Issue, issue: Issue): Variables {
  const { world, actor, site } = ask;
  const zone = zoneOf(ask);
  const to = statusValue(world.statuses[transition.to]);
  const from = statusValue(world.statuses[former.statusId]);
  return {
    ...dateTypes(site.clock.now(), zone),
    user: userValue(world, actor?.accountId ?? null),
    issue: issueValue(world, issue, zone),
    originalIssue: issueValue(world, former, zone),
    project: projectValue(projectOf(world, issue)),
    transition: new Entity('Transition', { id: () => Number(transition.id), name: () => transition.name, from: () => from, to: () => to }),
    config: {},
  };
}
