import { clientOfStray, strayTicket } from '../../../../src/maintenance/rules/months/stray-ticket';
import { aClient } from '../../../support/builders';

const found = (fields: Readonly<Record<string, unknown>> = {}, property?: unknown) => ({
  id: '10050',
  key: 'HD-50',
  fields: {
    issuetype: { id: '10005', name: 'Maintenance' },
    project: { id: '10000' },
    created: '2026-11-20T12:00:00.000-0300',
    orgs: [{ id: 7, name: 'Lakeside Dental' }],
    ...fields,
  },
  property,
});

describe('strayTicket', () => {
  it('is a maintenance ticket without a checklist, with the instant of its creation in UTC', () => {
    const stray = { id: '10050', key: 'HD-50', project: '10000', createdAt: '2026-11-20T15:00:00.000Z', organizations: ['7'] };
    expect(strayTicket(found(), 'orgs', {})).toEqual(stray);
  });

  it('is no ticket of another type', () => {
    expect(strayTicket(found({ issuetype: { id: '2', name: 'Incident' } }), 'orgs', {})).toBeUndefined();
  });
});

describe('clientOfStray', () => {
  const stray = strayTicket(found(), 'orgs', {});
  if (!stray) throw new Error('It is a stray.');
  const here = aClient();
  const elsewhere = aClient({ id: 'client-2' as typeof here.id, project: { id: '10001', key: 'OPS' } });

  it.each([
    { candidates: [here], client: here, because: 'there is one' },
    { candidates: [elsewhere], client: elsewhere, because: 'there is one, whatever the project' },
    { candidates: [elsewhere, here], client: here, because: 'one has the project of the ticket' },
    { candidates: [here, { ...here, id: elsewhere.id }], client: undefined, because: 'nothing tells them apart' },
    { candidates: [{ ...here, status: 'former' as const }], client: undefined, because: 'it is no client any more' },
  ])('of $candidates.length clients: $because', ({ candidates, client }) => {
    expect(clientOfStray(stray, candidates)).toBe(client);
  });
});
