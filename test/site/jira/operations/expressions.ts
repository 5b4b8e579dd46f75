import { CalendarDay, dateTypes, Moment } from '../expressions/dates';
import { Entity, EntityProperties } from '../expressions/entity';
import { evaluate } from '../expressions/evaluate';
import { ExpressionError } from '../expressions/expression-error';
import { issueValue, projectValue, userValue } from '../expressions/issue-value';
import { visibleIssue, visibleProject } from '../find';
import { jiraInstant } from '../instants';
import { isRecord } from '../is-record';
import type { Ask, Operation, Reply } from '../operation';
import { Refused } from '../refused';
import { ok } from '../reply';
import { zoneOf } from '../zone-of';

export const expressionOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/rest/api/3/expression/evaluate',
    classic: ['read:jira-work', 'read:jira-user'],
    granular: ['read:jira-expressions:jira'],
    anonymous: true,
    answer,
  },
];

function answer(ask: Ask): Reply {
  const body = isRecord(ask.body) ? ask.body : {};
  const { expression } = body;
  if (typeof expression !== 'string' || expression === '') throw new Refused(400, ['An expression is required.']);
  const context = isRecord(body['context']) ? body['context'] : {};
  const [issue, project] = [namedIn(context['issue']), namedIn(context['project'])];
  const zone = zoneOf(ask);
  const variables = {
    ...dateTypes(ask.site.clock.now(), zone),
    user: userValue(ask.world, ask.actor?.accountId ?? null),
    ...(issue === undefined ? {} : { issue: issueValue(ask.world, visibleIssue(ask, issue), zone) }),
    ...(project === undefined ? {} : { project: projectValue(visibleProject(ask, project)) }),
  };
  return ok({ value: plain(valueOf(expression, variables), zone) });
}

function valueOf(expression: string, variables: Readonly<Record<string, unknown>>): unknown {
  try {
    return evaluate(expression, variables);
  } catch (error) {
    if (error instanceof ExpressionError) throw new Refused(400, [`Evaluation failed: "${expression}" - ${error.message}`]);
    throw error;
  }
}

/** Objects as JSON: of an entity the members that are plain values; moments as Jira's REST has them. */
function plain(value: unknown, zone: string): unknown {
  if (typeof value === 'function') return 'lambda';
  if (Array.isArray(value)) return value.map((item) => plain(item, zone));
  if (value instanceof Moment) return jiraInstant(new Date(value.at.epochMilliseconds).toISOString(), zone);
  if (value instanceof CalendarDay) return value.day.toString();
  if (value instanceof EntityProperties) return value.values;
  if (value instanceof Entity) {
    const members = Object.entries(value.members).map(([name, read]) => [name, read()] as const);
    return Object.fromEntries(members.filter(([, member]) => ['string', 'number', 'boolean'].includes(typeof member)));
  }
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, zone)])) : value;
}

function namedIn(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const named = value['id'] ?? value['key'];
  return typeof named === 'string' || typeof named === 'number' ? String(named) : undefined;
}
