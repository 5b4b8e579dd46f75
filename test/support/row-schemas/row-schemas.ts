import ts from 'typescript';
import * as z from 'zod';
import { kindNamed, kindNames } from '../../../src/hipaa/rules/kinds';
import type { FormerRowOfKind, RowOfKind } from '../../../src/setup/data/row-kinds';
import { exportLine, storeOf } from '../../../src/setup/rules/data/export-line';
import { readManifest } from '../../site/forge/manifest';
import { programOf } from './program';
import { SchemaMaker, type Schema } from './schema-of-type';

export const schemasPath = 'src/setup/rules/data/row-schemas.json';

const list = 'src/setup/data/row-kinds.ts';
type Kind = keyof RowOfKind | keyof FormerRowOfKind;

/** The JSON Schema of an export's lines, with one for each kind of row: made of the types with which the stores read and write them. */
export function rowSchemas(): Schema {
  const program = programOf(list);
  const maker = new SchemaMaker(program.getTypeChecker());
  const now = kindsIn(program, 'RowOfKind');
  const former = kindsIn(program, 'FormerRowOfKind');
  const rows = [...now, ...former].map(([name, type]) => [name, rowOf(name, former, maker.of(type))] as const);
  const line = z.toJSONSchema(exportLine);
  return {
    ...line,
    title: 'A line of an export of Rounds',
    allOf: [...now.map(([kind]) => choice(kind, versionOf(kind, former), kind)), ...former.map(([name]) => formerChoice(name))],
    $defs: { ...Object.fromEntries(rows), ...maker.named, 'hipaa.HipaaRecord': withKinds(maker.named['hipaa.HipaaRecord']!) },
  };
}

/** Names and types of the fields of one of the lists. */
function kindsIn(program: ts.Program, name: string): readonly (readonly [Kind, ts.Type])[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(list))!;
  const declared = file.statements.find(
    (each): each is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(each) && each.name.text === name,
  )!;
  const fields = checker.getPropertiesOfType(checker.getTypeAtLocation(declared));
  return fields.map((field) => [field.name as Kind, checker.getTypeOfSymbol(field)] as const);
}

type Kinds = ReturnType<typeof kindsIn>;

const versionOf = (kind: string, former: Kinds): number => 1 + former.filter(([name]) => name.startsWith(`${kind}@`)).length;

/** A row's attributes as manifest.yml has them, and its data. */
function rowOf(name: Kind, former: Kinds, value: Schema): Schema {
  const [kind = '', version] = name.split('@');
  const { entities } = readManifest('manifest.yml');
  const { attributes } = (entities.get(storeOf(kind)) ?? entities.get('kept'))!;
  const types = Object.entries(attributes).map(([attribute, { type }]) => [attribute, type === 'any' ? {} : { type }] as const);
  const schema = version === undefined ? versionOf(kind, former) : Number(version);
  return {
    type: 'object',
    properties: { ...Object.fromEntries(types), data: schema === 1 ? value : covered(schema, value) },
    required: ['version', 'data'],
    additionalProperties: false,
  };
}

const covered = (schema: number, value: Schema): Schema => ({
  type: 'object',
  properties: { 'rounds:schema': { const: schema }, value },
  required: ['rounds:schema', 'value'],
});

const choice = (kind: string, schema: number, name: string): Schema => ({
  if: { properties: { kind: { const: kind }, schema: { const: schema } } },
  then: { properties: { row: { $ref: `#/$defs/${name.replaceAll('/', '~1')}` } } },
});

function formerChoice(name: string): Schema {
  const [kind = '', version] = name.split('@');
  return choice(kind, Number(version), name);
}

/** What a record of a binder holds depends on what it is: each kind of record has the schema that its saving goes by. */
function withKinds(record: Schema): Schema {
  const kinds = kindNames.map((name) => ({
    properties: { kind: { const: name }, data: plain(z.toJSONSchema(kindNamed(name)!.schema, { unrepresentable: 'any', io: 'output' })) },
  }));
  return { ...record, anyOf: kinds };
}

/** Without its own header; what a later version adds is no fault. */
function plain({ $schema: _, ...schema }: Record<string, unknown>): Schema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'additionalProperties' && value === false ? undefined : value)),
  ) as Schema;
}
