import { checklistCalls } from './checklist/calls';
import { monthsCalls } from './months/calls';
import { reportCalls } from './report/calls';
import { signalCalls } from './signals/calls';
import { templatesCalls } from './templates/calls';

/** What the screens may ask about maintenance. */
export const maintenanceCalls = { ...checklistCalls, ...monthsCalls, ...reportCalls, ...signalCalls, ...templatesCalls };
