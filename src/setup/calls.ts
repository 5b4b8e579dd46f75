import { checkCalls } from './check/calls';

/** What the screens may ask about the app itself. */
export const setupCalls = { ...checkCalls };
