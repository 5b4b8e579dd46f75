import type { Ajv } from 'ajv';
import type { Exchange } from '../exchange';
import { checkQuery } from './check-query';
import { parametersOf, type Descriptions, type Schema } from './descriptions';
import { findOperation, type FoundOperation } from './find-operation';
import { alsoAnswered, answeredWithBody, answerRules, requestRules } from './overlay';

// What any operation may answer, whether its description lists it or not.
const anywhere = [401, 429, 500, 503];

export interface Checked {
  readonly operation: string | undefined;
  readonly problems: readonly string[];
}

/** Compares one exchange with Atlassian's description. A person's request that was refused may be wrong; the app's may not. */
export function checkExchange(descriptions: Descriptions, exchange: Exchange): Checked {
  const found = findOperation(descriptions, exchange.method, exchange.path);
  if (!found) return { operation: undefined, problems: [`${exchange.method} ${exchange.path} is no operation of Atlassian's`] };
  const accepted = exchange.status >= 200 && exchange.status < 300;
  const request = accepted || exchange.by === 'app' ? checkRequest(descriptions, found, exchange) : [];
  const problems = [...request, ...checkAnswer(descriptions, found, exchange)];
  return { operation: found.name, problems: problems.map((problem) => `${found.name} (${exchange.status}): ${problem}`) };
}

function checkRequest({ ajv, apis }: Descriptions, { api, name, operation }: FoundOperation, exchange: Exchange): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const missing = operation.requestBody?.required === true && exchange.requestBody === undefined;
  const described = apis[api];
  return [
    ...checkQuery(described ? parametersOf(described, operation) : [], exchange.path),
    ...(missing ? ['the request has no body'] : []),
    ...(schema && !missing ? violations(ajv, api, schema, exchange.requestBody, 'request') : []),
    ...(requestRules[name] ? violations(ajv, api, requestRules[name], exchange.requestBody, 'request') : []),
  ];
}

function checkAnswer({ ajv }: Descriptions, { api, name, operation }: FoundOperation, { status, responseBody }: Exchange): string[] {
  if (status === 0) return [];
  const described = operation.responses[status];
  const mayBeOther = Object.keys(described?.content ?? {}).some((type) => type !== 'application/json');
  if (!described && !anywhere.includes(status) && alsoAnswered[name]?.includes(status) !== true)
    return [`status ${status} is not described`];
  if (mayBeOther && responseBody === undefined) return [];
  const schema = described?.content?.['application/json']?.schema ?? (status >= 400 ? errorSchema(api, status) : undefined);
  if (!schema)
    return responseBody === undefined || responseBody === '' || status >= 400 || answeredWithBody.has(name)
      ? []
      : ['the answer has a body, described is none'];
  const rule = status < 300 ? answerRules[name] : undefined;
  return [...violations(ajv, api, schema, responseBody, 'answer'), ...(rule ? violations(ajv, api, rule, responseBody, 'answer') : [])];
}

function errorSchema(api: string, status: number): Schema | undefined {
  if (api !== 'jira' || anywhere.includes(status)) return undefined;
  return { $ref: '#/components/schemas/ErrorCollection' };
}

const compiled = new Map<string, ReturnType<Ajv['compile']>>();

function violations(ajv: Ajv, api: string, schema: object, value: unknown, what: 'request' | 'answer'): string[] {
  const text = JSON.stringify(schema).replaceAll('"#/components/', `"${api}-${what}#/components/`);
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema);
  compiled.set(text, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${what}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
