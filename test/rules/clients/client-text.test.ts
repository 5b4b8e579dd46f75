import { choiceFinder } from '../../../src/clients/rules/choice-finder';
import { clientText } from '../../../src/clients/rules/client-text';
import { readClientText } from '../../../src/clients/rules/read-client-text';
import { aDraft, choices } from './choices';

it.each([
  { what: 'everything known', draft: aDraft({ address: '1 Pier Rd', contact: 'Pat, 555-0100' }) },
  { what: 'nothing known', draft: aDraft({ organization: null, project: null, timeZone: null, travelMinutes: null, assignee: null }) },
  {
    what: 'an organization and a person with namesakes',
    draft: aDraft({ organization: { id: '4', name: 'Twin Pines' }, assignee: 'acc-sam-2' }),
  },
  { what: 'other words', draft: aDraft({ contract: 'blockOfHours', hipaa: 'businessAssociate', status: 'former', planDay: 31 }) },
])('a form gives back a client with $what as it was', ({ draft }) => {
  expect(readClientText(clientText(draft, choices), choiceFinder(choices))).toEqual({ draft, problems: [] });
});
