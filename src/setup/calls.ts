import { checkCalls } from './check/calls';
import { dataCalls } from './data/calls';
import { mergeCalls } from './merge/calls';
import { peopleCalls } from './people/calls';
import { siteCalls } from './site/calls';

/** What the screens may ask about the app itself. */
export const setupCalls = { ...checkCalls, ...dataCalls, ...mergeCalls, ...peopleCalls, ...siteCalls };
