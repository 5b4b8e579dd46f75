import type { ClientDraft } from './client';
import { valueProblems } from './value-problems';

/** The first thing that is wrong with a draft in itself, as a sentence; whether its organization, project and assignee exist is Jira's to say. */
export function draftProblem(draft: ClientDraft): string | undefined {
  return (
    valueProblems.name(draft.name) ??
    (draft.timeZone === null ? undefined : valueProblems.timeZone(draft.timeZone)) ??
    (draft.travelMinutes === null ? undefined : valueProblems.travelMinutes(draft.travelMinutes)) ??
    valueProblems.planDay(draft.planDay) ??
    valueProblems.address(draft.address) ??
    valueProblems.contact(draft.contact)
  );
}
