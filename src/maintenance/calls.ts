import { checklistCalls } from './checklist/calls';

/** What the screens may ask about maintenance. */
export const maintenanceCalls = { ...checklistCalls };
