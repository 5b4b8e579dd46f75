import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv04, { type ErrorObject } from 'ajv-draft-04';

/** Answers a function that compares a document with the Atlassian Document Format, and says what is wrong with it. */
export function adfChecker(folder: string): (document: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync(join(folder, 'adf.json'), 'utf8')) as object;
  const ajv = new Ajv04({ strict: false });
  const validate = ajv.compile(schema);
  return (document) => (validate(document) ? [] : deepest(validate.errors ?? []));
}

/** Every alternative that a node is not gives an error; those furthest down say what is wrong. */
function deepest(errors: readonly ErrorObject[]): string[] {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const most = Math.max(...errors.map(depth));
  const furthest = errors.filter((error) => depth(error) === most);
  return [...new Set(furthest.map(({ instancePath, message }) => `document${instancePath} ${message ?? ''}`))].slice(0, 3);
}

/** Every document (`type: doc`) anywhere in a body. */
export function documentsIn(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body.flatMap(documentsIn);
  if (typeof body !== 'object' || body === null) return [];
  if ('type' in body && body.type === 'doc' && 'content' in body) return [body];
  return Object.values(body).flatMap(documentsIn);
}
