import { quoted } from './in-words';
import type { Thing } from './set-up';

/** What Rounds made, for the list of what can be undone. */
export function thingInWords(thing: Thing): string {
  switch (thing.kind) {
    case 'type':
      return `Issue type ${quoted(thing.name)}`;
    case 'inScheme':
      return `${quoted(thing.type.name)} in ${quoted(thing.scheme.name)}`;
    case 'panel':
      return `Checklist pinned to ${thing.project.key}`;
    case 'requestType':
      return `Request type ${quoted(thing.name)} of ${thing.project.key}`;
  }
}
