import { securityRule } from '../../../src/hipaa/rules/security-rule';
import type { Entry } from '../../../src/hipaa/rules/assessment/entry';

const count = (is: (entry: Entry) => boolean): number => securityRule.filter(is).length;

describe('the catalogue of the Security Rule', () => {
  it('has 22 standards and 48 specifications, 26 of them required and 22 addressable', () => {
    expect(securityRule).toHaveLength(70);
    expect(count(({ type }) => type === 'standard')).toBe(22);
    expect(count(({ specification }) => specification !== null)).toBe(48);
    expect(count(({ type }) => type === 'required')).toBe(26);
    expect(count(({ type }) => type === 'addressable')).toBe(22);
    expect(new Set(securityRule.map(({ id }) => id)).size).toBe(70);
  });

  it.each([
    { section: '164.308', standards: 9, required: 10, addressable: 11 },
    { section: '164.310', standards: 4, required: 2, addressable: 6 },
    { section: '164.312', standards: 5, required: 2, addressable: 5 },
    { section: '164.314', standards: 2, required: 9, addressable: 0 },
    { section: '164.316', standards: 2, required: 3, addressable: 0 },
  ])('has of $section $standards standards, $required required and $addressable addressable', ({ section, ...expected }) => {
    const of = (type: Entry['type']): number => count((entry) => entry.type === type && entry.citation.startsWith(`45 CFR ${section}(`));
    expect({ standards: of('standard'), required: of('required'), addressable: of('addressable') }).toEqual(expected);
  });

  it('counts 20 required and 22 addressable as Appendix A does: six standards of the first three sections are met directly', () => {
    const first = securityRule.filter(({ id }) => /^164\.3(08|10|12)/.test(id));
    const direct = first.filter(({ standaloneRequired }) => standaloneRequired);
    expect(direct.map(({ id }) => id)).toEqual(['164.308(a)(2)', '164.308(a)(8)', '164.310(b)', '164.310(c)', '164.312(b)', '164.312(d)']);
    expect(first.filter(({ type }) => type === 'required').length + direct.length).toBe(20);
    expect(count(({ standaloneRequired }) => standaloneRequired)).toBe(7);
  });

  it('practice 85: has 51 entries in our technical scope and 19 that are the client’s', () => {
    expect(count(({ mspScope }) => mspScope)).toBe(51);
    expect(count(({ mspScope }) => !mspScope)).toBe(19);
  });

  it('complaint: nobody knows who owns what; each entry says whose it is', () => {
    const of = (whose: Entry['responsibility']): number => count(({ responsibility }) => responsibility === whose);
    expect({ msp: of('msp'), shared: of('shared'), client: of('client') }).toEqual({ msp: 24, shared: 28, client: 18 });
  });

  it.each([
    { id: '164.308(a)(3)(ii)(B)', type: 'addressable', because: 'the text says so, though Appendix A prints none' },
    { id: '164.308(b)(3)', type: 'required', because: 'the written contract moved here from (b)(4)' },
  ] as const)('knows $id as $type: $because', ({ id, type }) => {
    expect(securityRule.find((entry) => entry.id === id)?.type).toBe(type);
  });
});
