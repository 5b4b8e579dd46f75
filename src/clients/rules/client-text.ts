import type { ClientDraft } from './client';
import type { ClientChoices } from './client-choices';
import { clientWords } from './client-words';
import type { ClientText } from './read-client-text';

/** A client as it stands in a form, in words that `readClientText` reads back to the same. */
export function clientText(draft: ClientDraft, choices: ClientChoices): ClientText {
  const { organization, assignee } = draft;
  const alike = choices.organizations.filter(({ name }) => name === organization?.name);
  const person = choices.people.find(({ accountId }) => accountId === assignee);
  const namesakes = choices.people.filter(({ name }) => name === person?.name);
  return {
    name: draft.name,
    organization: (alike.length > 1 ? organization?.id : organization?.name) ?? '',
    project: draft.project?.key ?? '',
    timeZone: draft.timeZone ?? '',
    travelMinutes: draft.travelMinutes === null ? '' : String(draft.travelMinutes),
    contract: clientWords.contract[draft.contract],
    hipaa: clientWords.hipaa[draft.hipaa],
    planDay: String(draft.planDay),
    assignee: (namesakes.length > 1 ? assignee : person?.name) ?? assignee ?? '',
    status: clientWords.status[draft.status],
    address: draft.address,
    contact: draft.contact,
  };
}
