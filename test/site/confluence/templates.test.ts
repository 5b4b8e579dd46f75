import { openDesk } from '../jira/open-desk';
import { paragraph } from '../seed/paragraph';

interface Template {
  readonly templateId: string;
  readonly name: string;
  readonly body?: { readonly atlas_doc_format: { readonly value: string } };
}

const list = '/wiki/rest/api/template';
const body = (text: string) => ({ atlas_doc_format: { representation: 'atlas_doc_format', value: JSON.stringify(paragraph(text)) } });
const roadmap = { name: 'Roadmap meeting', templateType: 'page', space: { key: 'LAKESIDE' }, body: body('Agenda') };

describe('templates', () => {
  it('are made by who administers the space, listed without their body and read with it', async () => {
    const desk = openDesk();
    const grace = desk.as('grace');
    const made = await grace<Template>('POST', list, roadmap);
    expect(made.body).toMatchObject({ name: 'Roadmap meeting', space: { key: 'LAKESIDE' }, templateType: 'page' });
    const listed = await desk.as('ada')<{ results: readonly Template[] }>('GET', `${list}/page?spaceKey=LAKESIDE`);
    expect(listed.body.results).toMatchObject([{ templateId: made.body.templateId, name: 'Roadmap meeting' }]);
    expect(listed.body.results[0]).not.toHaveProperty('body');
    const read = await grace<Template>('GET', `${list}/${made.body.templateId}?expand=body`);
    expect(JSON.parse(read.body.body!.atlas_doc_format.value)).toEqual(paragraph('Agenda'));
  });

  it('are changed and removed', async () => {
    const grace = openDesk().as('grace');
    const { templateId } = (await grace<Template>('POST', list, roadmap)).body;
    const changed = await grace<Template>('PUT', list, { ...roadmap, templateId, name: 'Roadmap' });
    expect(changed.body.name).toBe('Roadmap');
    expect((await grace('DELETE', `${list}/${templateId}`)).status).toBe(204);
    expect((await grace('GET', `${list}/${templateId}`)).status).toBe(403);
  });

  it.each([
    { who: 'ada', given: roadmap, status: 403, because: 'a technician does not administer the space' },
    { who: 'noc', given: { ...roadmap, space: { key: 'GARRISON' } }, status: 403, because: 'the help desk does not see this space' },
    { who: 'grace', given: { ...roadmap, name: ' ' }, status: 400, because: 'a template has a name' },
    { who: 'grace', given: { ...roadmap, templateType: 'blog' }, status: 400, because: 'only pages have templates' },
    { who: 'grace', given: { ...roadmap, body: {} }, status: 400, because: 'a template has a body' },
  ])('are refused with $status: $because', async ({ who, given, status }) => {
    expect((await openDesk().as(who)('POST', list, given)).status).toBe(status);
  });
});
