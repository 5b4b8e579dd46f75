import * as z from 'zod';
import { kindOf, type ExportLine } from './export-line';

/** The JSON Schema of an export's lines: under `$defs` one for each kind of row, and for those of former versions one named `kind@version`. */
export interface RowSchemas {
  readonly allOf: readonly {
    readonly if: { readonly properties: { readonly kind: { readonly const: string }; readonly schema: { readonly const: number } } };
    readonly then: { readonly properties: { readonly row: { readonly $ref: string } } };
  }[];
  readonly $defs: object;
}

/** What is wrong with a line of an export, as a sentence; `number` is the line's in the file. Undefined where Rounds can read it. */
export type RowProblem = (line: ExportLine, number: number) => string | undefined;

/** Reads lines by these schemas. What a row holds besides is no fault. */
export function rowProblemBy({ allOf, $defs }: RowSchemas): RowProblem {
  const refs = new Map(
    allOf.map(({ if: { properties }, then }) => [nameOf(properties.kind.const, properties.schema.const), then.properties.row.$ref]),
  );
  const newest = new Map<string, number>();
  for (const { properties } of allOf.map((each) => each.if)) {
    newest.set(properties.kind.const, Math.max(properties.schema.const, newest.get(properties.kind.const) ?? 0));
  }
  const schemas = new Map<string, z.ZodType>();
  const schemaAt = (ref: string): z.ZodType => {
    const known = schemas.get(ref) ?? z.fromJSONSchema({ $ref: ref, $defs } as Parameters<typeof z.fromJSONSchema>[0]);
    schemas.set(ref, known);
    return known;
  };
  return (line, number) => {
    const kind = kindOf(line.entity, line.key);
    const latest = newest.get(kind);
    if (latest === undefined) return `Line ${String(number)} of the export is of a kind that Rounds does not know: ${kind}.`;
    if (line.schema > latest) return `Line ${String(number)} of the export, of the kind ${kind}, was written by a newer version of Rounds. Update Rounds first.`; // prettier-ignore
    const read = schemaAt(refs.get(nameOf(kind, line.schema)) ?? '').safeParse(line.row);
    return read.success ? undefined : sentenceOf(read.error.issues, kind, number);
  };
}

const nameOf = (kind: string, schema: number): string => `${kind}@${String(schema)}`;

function sentenceOf(issues: readonly z.core.$ZodIssue[], kind: string, number: number): string {
  const { path, lacks } = deepest(issues)[0] ?? { path: [], lacks: false };
  const field = path.map(String).join('.');
  return lacks
    ? `Line ${String(number)} of the export, of the kind ${kind}, lacks the field ${field}.`
    : `Line ${String(number)} of the export, of the kind ${kind}, has in the field ${field} what Rounds cannot read.`;
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly lacks: boolean;
}

/** Where a value may be one of several sorts, the sort that it comes nearest to: the one whose fault lies deepest, and then the one with the fewest. */
function deepest(issues: readonly z.core.$ZodIssue[]): readonly Fault[] {
  return issues.flatMap((issue): readonly Fault[] => {
    const here = { path: issue.path, lacks: issue.code === 'invalid_type' && issue.message.endsWith('received undefined') };
    if (issue.code !== 'invalid_union') return [here];
    const sorts = issue.errors.map(deepest).filter((faults) => !faults.some(({ path, lacks }) => path.length === 0 && !lacks));
    const [nearest] = sorts.sort((one, other) => depthOf(other) - depthOf(one) || one.length - other.length);
    return nearest?.map(({ path, lacks }) => ({ path: [...issue.path, ...path], lacks })) ?? [here];
  });
}

const depthOf = (faults: readonly Fault[]): number => Math.max(0, ...faults.map(({ path }) => path.length));
