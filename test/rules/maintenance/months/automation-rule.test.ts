import { readFileSync } from 'node:fs';
import { automationRule } from '../../../../src/maintenance/rules/months/automation-rule';
import { parse } from 'yaml';

const file = (path: string) => readFileSync(path, 'utf8');

describe('the rule to import', () => {
  it('is the file in docs/automation', () => {
    expect(JSON.parse(file('docs/automation/create-maintenance-tickets.json'))).toEqual(automationRule);
  });

  it('names an action of the manifest with inputs that it has', () => {
    const { modules } = parse(file('manifest.yml')) as { modules: { action: { key: string; inputs: object }[] } };
    for (const { components } of automationRule.rules) {
      const [{ value }] = components;
      const action = modules.action.find(({ key }) => key === value.action);
      expect(Object.keys(action?.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(value.inputs)));
    }
  });
});
