import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import schemas from '../../../src/setup/rules/data/row-schemas.json';

/** The same schema, for which a field that it does not tell of is a fault. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, strict(part)]));
  return inner['type'] === 'object' && 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, unevaluatedProperties: false }
    : inner;
}

/** What a JSON Schema validator says of a line of an export, and of what the schema does not tell of; nothing where all is well. */
export function faultsIn(line: unknown): readonly string[] {
  if (check(line)) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);
}

const check = withFormats().compile(strict(schemas) as object);

function withFormats(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats(ajv);
  return ajv;
}
