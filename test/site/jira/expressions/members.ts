import { isRecord } from '../is-record';
import { dayMembers, momentMembers } from './date-members';
import { CalendarDay, Constructor, Moment } from './dates';
import { Entity, EntityProperties } from './entity';
import { ExpressionError } from './expression-error';

export type Callable = (...inputs: readonly unknown[]) => unknown;
type Members<T> = Readonly<Record<string, (value: T) => unknown>>;
type List = readonly unknown[];

const stringMembers: Members<string> = {
  length: (value) => value.length,
  includes: (value) => (part: unknown) => value.includes(text(part)),
  indexOf: (value) => (part: unknown) => value.indexOf(text(part)),
  replace: (value) => (from: unknown, to: unknown) => value.replaceAll(text(from), text(to)),
  slice: (value) => (from: unknown, to: unknown) => value.slice(place(from), place(to)),
  split: (value) => (by: unknown) => value.split(text(by)),
  substring: (value) => (from: unknown, to: unknown) => value.substring(place(from) ?? 0, place(to)),
  toLowerCase: (value) => () => value.toLowerCase(),
  toUpperCase: (value) => () => value.toUpperCase(),
  trim: (value) => () => value.trim(),
};

const listMembers: Members<List> = {
  length: (list) => list.length,
  concat: (list) => (other: unknown) => [...list, ...listIn(other)],
  every: (list) => (test: unknown) => list.every((item) => truth(call(test, item))),
  filter: (list) => (test: unknown) => list.filter((item) => truth(call(test, item))),
  find: (list) => (test: unknown) => list.find((item) => truth(call(test, item))) ?? null,
  flatMap: (list) => (change: unknown) => list.flatMap((item) => call(change, item)),
  flatten: (list) => () => list.flat(),
  includes: (list) => (item: unknown) => list.includes(item),
  indexOf: (list) => (item: unknown) => list.indexOf(item),
  join: (list) => (by: unknown) => list.map(shown).join(text(by)),
  map: (list) => (change: unknown) => list.map((item) => call(change, item)),
  reduce: (list) => (step: unknown, first: unknown) => list.reduce((sum, item) => call(step, sum, item), first),
  slice: (list) => (from: unknown, to: unknown) => list.slice(place(from), place(to)),
  some: (list) => (test: unknown) => list.some((item) => truth(call(test, item))),
};

/** What `value.name` or `value[name]` is. A member that there is not is an error, also of a map; only properties of entities may be missing. */
export function memberOf(value: unknown, name: unknown): unknown {
  if (value === null) throw new ExpressionError(`Cannot read '${String(name)}' of null.`);
  if (typeof value === 'string') return known(stringMembers, name, 'String')(value);
  if (Array.isArray(value)) return typeof name === 'number' ? itemAt(value, name) : known(listMembers, name, 'List')(value as List);
  if (value instanceof Constructor) throw new ExpressionError(`${value.type} is good for \`new\` only.`);
  if (value instanceof Moment) return known(momentMembers, name, 'Date')(value);
  if (value instanceof CalendarDay) return known(dayMembers, name, 'CalendarDate')(value);
  if (value instanceof Entity) return known(value.members, name, value.type)();
  if (value instanceof EntityProperties) return propertyOf(value, String(name));
  if (isRecord(value)) return entryOf(value, String(name));
  throw new ExpressionError(`'${String(name)}' is no member of ${typeof value}.`);
}

/** Calls what an expression called. */
export function call(callee: unknown, ...inputs: readonly unknown[]): unknown {
  if (typeof callee !== 'function') throw new ExpressionError('Only functions can be called.');
  return (callee as Callable)(...inputs);
}

/** A condition has to be true or false; nothing else passes for either. */
export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ExpressionError(`Expected a Boolean, got ${shown(value)}.`);
  return value;
}

/** A value as a text joins it. */
export function shown(value: unknown): string {
  if (value instanceof Moment || value instanceof CalendarDay) return value.toString();
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function propertyOf({ values }: EntityProperties, name: string): unknown {
  if (name === 'get') return (key: unknown) => values[text(key)] ?? null;
  if (name === 'keys') return () => Object.keys(values);
  return values[name] ?? null;
}

function entryOf(map: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(map, name)) return map[name] ?? null;
  if (name === 'get') return (key: unknown) => map[text(key)] ?? null;
  throw new ExpressionError(`The map has no '${name}'.`);
}

function itemAt(list: List, index: number): unknown {
  if (!Number.isInteger(index) || index < 0 || index >= list.length) throw new ExpressionError(`The list has no item ${String(index)}.`);
  return list[index] ?? null;
}

function known<T>(members: Readonly<Record<string, T>>, name: unknown, type: string): T {
  const member = typeof name === 'string' && Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) throw new ExpressionError(`Unrecognized property of ${type}: '${String(name)}'.`);
  return member;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new ExpressionError(`Expected a String, got ${shown(value)}.`);
  return value;
}

function listIn(value: unknown): List {
  if (!Array.isArray(value)) throw new ExpressionError(`Expected a List, got ${shown(value)}.`);
  return value as List;
}

function place(value: unknown): number | undefined {
  if (value !== undefined && typeof value !== 'number') throw new ExpressionError(`Expected a Number, got ${shown(value)}.`);
  return value;
}
