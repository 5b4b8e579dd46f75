import { useRef } from 'react';

export interface Identities {
  readonly of: (name: string) => string;
  readonly made: (name: string) => void;
}

/** The identity of what is being made, by its name: sent again after a lost answer it is the same thing. Once it is made, the next of that name is another. */
export function useIdentities(): Identities {
  const ids = useRef(new Map<string, string>());
  const of = (name: string): string => {
    const id = ids.current.get(name) ?? crypto.randomUUID();
    ids.current.set(name, id);
    return id;
  };
  return { of, made: (name) => void ids.current.delete(name) };
}
