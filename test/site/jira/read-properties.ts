import { limits } from '../limits';
import { isRecord } from './is-record';
import { Refused } from './refused';

/** Refuses an entity property whose key or value is longer than Jira takes. */
export function requireProperty(key: string, value: unknown): void {
  const { propertyKeyLength, propertyLength } = limits.jira;
  if (key === '' || key.length > propertyKeyLength) {
    throw new Refused(400, [`The property key must not be empty or longer than ${String(propertyKeyLength)} characters.`]);
  }
  if (value === undefined) throw new Refused(400, ['The property value must not be empty.']);
  if (JSON.stringify(value).length > propertyLength) {
    throw new Refused(400, [`The property value must not be longer than ${String(propertyLength)} characters.`]);
  }
}

/** Reads the `properties` list of a request. */
export function readProperties(list: unknown): Record<string, unknown> {
  if (list === undefined || list === null) return {};
  if (!Array.isArray(list)) throw new Refused(400, ['Invalid request payload. Refer to the REST API documentation and try again.']);
  const read: Record<string, unknown> = {};
  for (const entry of list as readonly unknown[]) {
    const key = isRecord(entry) ? entry['key'] : undefined;
    if (!isRecord(entry) || typeof key !== 'string') throw new Refused(400, ['A property needs a key and a value.']);
    requireProperty(key, entry['value']);
    read[key] = entry['value'];
  }
  return read;
}
