import { clientFields, type ClientField } from './client-fields';
import { tidy } from './tidy';

/** Which field each column of a file holds (undefined: an empty column), or one sentence that says why the header cannot be read. */
export type HeaderRead = { readonly columns: readonly (ClientField | undefined)[] } | { readonly problem: string };

const bare = (name: string): string =>
  tidy(name)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
const fieldOf = new Map(clientFields.flatMap(({ field, column, also }) => [column, ...also].map((name) => [bare(name), field] as const)));

export function readHeader(cells: readonly string[]): HeaderRead {
  const columns = cells.map((cell) => fieldOf.get(bare(cell)));
  const unknown = cells.filter((cell, index) => bare(cell) !== '' && columns[index] === undefined).map(tidy);
  const missing = clientFields.filter(({ field, required }) => required && !columns.includes(field)).map(({ column }) => column);
  const doubled = clientFields.filter(({ field }) => columns.filter((one) => one === field).length > 1).map(({ column }) => column);
  const wrong = [
    ...(missing.length > 0 ? [`lacks ${quoted(missing)}`] : []),
    ...(unknown.length > 0 ? [`has ${quoted(unknown)}, which ${unknown.length === 1 ? 'is' : 'are'} not known`] : []),
    ...(doubled.length > 0 ? [`has ${quoted(doubled)} twice`] : []),
  ];
  return wrong.length === 0 ? { columns } : { problem: `The header of the file ${wrong.join(' and ')}.` };
}

function quoted(names: readonly string[]): string {
  const all = names.map((name) => `“${name.slice(0, 60)}”`);
  return all.length === 1 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
