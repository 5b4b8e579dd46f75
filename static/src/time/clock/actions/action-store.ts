import { drafts } from '../../../ui/drafts';
import type { ClockAction } from './clock-action';

const folder = (person: string): string => `action/${person}/`;

/** For a browser that keeps nothing: what was clicked is then safe only as long as the page is open. */
const unkept = new Map<string, ClockAction>();

/** What a person clicked and the server has not answered yet, oldest first, alike in all tabs of this browser. */
export const actionStore = {
  read: (person: string): readonly ClockAction[] => {
    const kept = drafts.keysFrom(folder(person)).flatMap((key) => parsed(drafts.read(key)));
    return [...kept, ...unkept.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  },
  add: (person: string, action: ClockAction): void => {
    const key = folder(person) + action.key;
    drafts.keep(key, JSON.stringify(action));
    if (drafts.read(key) === null) unkept.set(action.key, action);
  },
  drop: (person: string, { key }: ClockAction): void => {
    drafts.drop(folder(person) + key);
    unkept.delete(key);
  },
  isAbout: (key: string, person: string): boolean => key.startsWith(folder(person)),
} as const;

function parsed(text: string | null): readonly ClockAction[] {
  try {
    return text === null ? [] : [JSON.parse(text) as ClockAction];
  } catch {
    return [];
  }
}
