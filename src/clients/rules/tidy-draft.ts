import type { ClientDraft } from './client';
import { tidy } from './tidy';
import { timeZoneNamed } from './time-zone-named';

/** The draft as it is kept: texts on one line, the time zone in its usual spelling. An unknown zone stays as it is, for a refusal to name. */
export function tidyDraft(draft: ClientDraft): ClientDraft {
  return {
    ...draft,
    name: tidy(draft.name),
    address: tidy(draft.address),
    contact: tidy(draft.contact),
    timeZone: draft.timeZone && (timeZoneNamed(draft.timeZone) ?? draft.timeZone),
  };
}
