import { getAppContext } from '@forge/api';

/** Which version of the app answers, in which environment. */
export function appRun(): { readonly version: string; readonly environment: string } {
  const { appVersion, environmentType } = getAppContext();
  return { version: appVersion, environment: environmentType };
}
