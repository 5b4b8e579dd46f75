import { existsSync } from 'node:fs';
import { buildFunctions } from '../../.config/build-functions.mjs';
import { readManifest } from '../site/forge/manifest';
import { confluenceOperations } from '../site/confluence/operations/all-operations';
import { allOperations } from '../site/jira/operations/all-operations';
import { adfChecker } from './api/check-adf';
import { readScopes } from './api/scopes';
import { readDescriptions } from './api/descriptions';
import { checkDocuments } from './checks/check-documents';
import { checkExchanges } from './checks/check-exchanges';
import { checkManifestScopes } from './checks/check-manifest-scopes';
import { checkOperations } from './checks/check-operations';
import type { Result } from './result';
import { appTour, productExchanges } from './tours/app-tour';
import { peopleTour } from './tours/people-tour';
import { portalTour } from './tours/portal-tour';
import { screensTour } from './tours/screens-tour';
import { setUpTour } from './tours/set-up-tour';
import { wikiTour } from './tours/wiki-tour';

const folder = process.env['SPECS'] ?? '../shared/specs';
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

// What the app logs is not the question here.
console.log = () => undefined;

if (existsSync(folder)) {
  const results = await compareAll();
  for (const { what, problems } of results) {
    say(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${what}`);
    for (const problem of problems) say(`       ${problem}`);
  }
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  say(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  say(`Atlassian's API descriptions do not lie at ${folder}; nothing was compared.`);
  say('0 passed, 0 failed');
}

async function compareAll(): Promise<readonly Result[]> {
  await buildFunctions();
  const [descriptions, scopes] = [readDescriptions(folder), readScopes(folder)];
  const calls = [...(await appTour()), ...(await setUpTour())];
  const byApp = [...productExchanges(calls), ...(await screensTour())];
  const exchanges = [...byApp, ...(await peopleTour()), ...(await wikiTour()), ...(await portalTour())];
  return [
    ...checkExchanges(descriptions, exchanges),
    ...checkOperations([...allOperations, ...confluenceOperations], scopes, descriptions, exchanges),
    ...checkManifestScopes(readManifest('manifest.yml').scopes, scopes, descriptions, byApp, calls),
    ...checkDocuments(adfChecker(folder), exchanges),
  ];
}
