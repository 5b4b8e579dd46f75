import { createContext, useContext } from 'react';

/** Who looks at which module, and how they write times. */
export interface Surface {
  readonly module: string;
  /** Route of the page within the module, empty for a module without pages. */
  readonly page: string;
  /** What follows the page's route in its address, such as `?client=client-7`. */
  readonly query: string;
  readonly accountId: string;
  /** Id of the organization the module is shown on, empty elsewhere. */
  readonly organizationId: string;
  /** Id of the ticket the module is shown on, empty elsewhere. */
  readonly ticketId: string;
  /** Id of the Confluence page the module is shown in, empty elsewhere. */
  readonly wikiPage: string;
  /** BCP 47, e.g. `en-US`. */
  readonly locale: string;
  /** The person's IANA time zone. */
  readonly timeZone: string;
}

const Context = createContext<Surface>({
  module: '',
  page: '',
  query: '',
  organizationId: '',
  accountId: '',
  ticketId: '',
  wikiPage: '',
  locale: 'en-US',
  timeZone: 'UTC',
});

export const SurfaceProvider = Context.Provider;

export function useSurface(): Surface {
  return useContext(Context);
}
