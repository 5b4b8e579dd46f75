import { checklistCalls } from './checklist/calls';
import { signalCalls } from './signals/calls';
import { templatesCalls } from './templates/calls';

/** What the screens may ask about maintenance. */
export const maintenanceCalls = { ...checklistCalls, ...templatesCalls, ...signalCalls };
