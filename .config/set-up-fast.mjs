import { buildFunctions } from './build-functions.mjs';

export default async function setUpFast() {
  await buildFunctions();
}
