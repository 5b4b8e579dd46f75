import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowProblemBy } from '../../../src/setup/rules/data/row-problem';
import shipped from '../../../src/setup/rules/data/row-schemas.json';
import type { ExportLine } from '../../../src/setup/rules/data/export-line';
import { rowSchemas } from '../../support/row-schemas/row-schemas';

describe('the schemas of the kinds of rows', () => {
  it('are those of the types with which the stores read their rows (`npm run schemas` makes them anew)', () => {
    expect(shipped).toEqual(JSON.parse(JSON.stringify(rowSchemas())));
  });

  it('are there for every store', () => {
    const list = readFileSync('src/setup/data/row-kinds.ts', 'utf8');
    const named = new Set([...list.matchAll(/^ {2}\S+: (.+);$/gm)].map(([, type]) => type!));
    const ofThisInstallation = ['Beat', 'FullRow', 'CheckTicket', 'Import', 'PersonalData', 'PageRound', 'SecretFacts', 'unknown', 'T'];
    expect(typesOfStores().filter((type) => !named.has(type) && !ofThisInstallation.includes(type))).toEqual([]);
  });
});

/** What the stores are given as the type of their rows. */
function typesOfStores(): readonly string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return files.flatMap((path) => [...readFileSync(join('src', path), 'utf8').matchAll(/\browsOf<(.+?)>\(/g)].map(([, type]) => type!));
}

describe('a line of an export', () => {
  const problemOf = rowProblemBy(shipped);
  const clock = { technician: '712020:1', timer: null, parked: [] };
  const line = (data: unknown, more: Partial<ExportLine> = {}): ExportLine => ({
    entity: 'timer',
    kind: 'timer',
    schema: 1,
    key: '712020:1',
    row: { version: 1, running: 'no', filing: 'done', data },
    ...more,
  });

  it.each([
    { what: 'as the store writes it', given: line(clock), says: undefined },
    { what: 'with a field that a later version adds', given: line({ ...clock, mood: 'calm' }), says: undefined },
    {
      what: 'that lacks a field',
      given: line({ technician: '712020:1', timer: null }),
      says: 'Line 7 of the export, of the kind timer, lacks the field data.parked.',
    },
    {
      what: 'with a number in the place of a text',
      given: line({ ...clock, technician: 4 }),
      says: 'Line 7 of the export, of the kind timer, has in the field data.technician what Rounds cannot read.',
    },
    {
      what: 'wrong deep within one of several sorts',
      given: line({ ...clock, timer: { kind: 'sleep' } }),
      says: expect.stringMatching(/^Line 7 .* kind timer,.*data\.timer\./) as string,
    },
    {
      what: 'whose index has another type',
      given: { ...line(clock), row: { version: 1, running: true, data: clock } },
      says: expect.stringContaining('running') as string,
    },
    {
      what: 'of an unknown kind',
      given: line({}, { entity: 'billing', key: 'tips:1' }),
      says: 'Line 7 of the export is of a kind that Rounds does not know: billing/tips.',
    },
    { what: 'of a later version', given: line(clock, { schema: 2 }), says: expect.stringContaining('newer version') as string },
    {
      what: 'of a former version that lacks what was added since',
      given: line(
        { client: 'client-1', sheet: 0, lines: [] },
        { entity: 'roadmap', key: 'client-1', row: { version: 1, sheet: 0, data: { client: 'client-1', sheet: 0, lines: [] } } },
      ),
      says: undefined,
    },
    {
      what: 'of today that lacks what was added since',
      given: line(
        {},
        {
          entity: 'roadmap',
          key: 'client-1',
          schema: 2,
          row: { version: 1, sheet: 0, data: { 'rounds:schema': 2, value: { client: 'client-1', sheet: 0, lines: [] } } },
        },
      ),
      says: 'Line 7 of the export, of the kind roadmap, lacks the field data.value.firstMonth.',
    },
  ])('$what', ({ given, says }) => {
    expect(problemOf(given, 7)).toEqual(says);
  });
});
