import { buildFunctions } from './build-functions.mjs';
import { buildStatic } from './build-static.mjs';

export default async function setUpJourneys() {
  await Promise.all([buildFunctions(), buildStatic()]);
}
