import { isRecord } from '../is-record';
import type { PropertyAlias } from '../property-alias';
import type { Issue } from '../world';
import { choice, compared, words } from './field-kinds';
import type { SearchField } from './field-kinds';
import { instantMeant } from './dates';
import { jqlError } from './jql-error';

/** The field that an alias of the manifest, or `issue.property[key].path`, names; only values that a manifest declares are indexed. */
export function propertyField(name: string, aliases: readonly PropertyAlias[]): SearchField | undefined {
  const direct = /^issue\.property\[(.+)\]\.(.+)$/i.exec(name);
  const alias = aliases.find(({ propertyKey, path, searchAlias }) =>
    direct === null ? searchAlias.toLowerCase() === name.toLowerCase() : propertyKey === direct[1] && path === direct[2],
  );
  return alias === undefined ? undefined : fieldOfAlias(name, alias);
}

function fieldOfAlias(name: string, alias: PropertyAlias): SearchField {
  const path = alias.path.split('.');
  const values = (issue: Issue): readonly unknown[] => valuesAt(issue.properties[alias.propertyKey], path);
  if (alias.type === 'number') {
    const numbers = (issue: Issue): readonly number[] => values(issue).filter((value) => typeof value === 'number');
    const field = compared([name], numbers, (operand) => numberMeant(name, operand.kind === 'value' ? operand.text : ''));
    return { ...field, sortValue: (issue) => numbers(issue)[0] ?? null };
  }
  if (alias.type === 'date') {
    const dates = (issue: Issue): readonly number[] =>
      values(issue)
        .map((value) => Date.parse(String(value)))
        .filter((value) => !Number.isNaN(value));
    const field = compared([name], dates, (operand, context) => instantMeant(name, operand, context));
    return { ...field, sortValue: (issue) => dates(issue)[0] ?? null };
  }
  if (alias.type === 'text') return words([name], (issue) => values(issue).map(String).join('\n'));
  const texts = (issue: Issue): readonly string[] => values(issue).map(String);
  return { ...choice([name], texts, (text) => [text]), sortValue: (issue) => texts(issue)[0] ?? null };
}

/** Every value that a path leads to; an array counts each of its values. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap((one) => valuesAt(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return value === undefined || value === null || isRecord(value) ? [] : [value];
  return isRecord(value) ? valuesAt(value[step], rest) : [];
}

function numberMeant(name: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) throw jqlError(`The value '${text}' for the field '${name}' is not a number.`);
  return number;
}
