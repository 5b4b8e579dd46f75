import { useEffect, useState } from 'react';
import { knownPeople, type KnownPerson } from './known-people';

/** What is known of people by account id; those who are not known yet are missing, and asked for, again when the network is back. */
export function useKnownPeople(accountIds: readonly string[]): ReadonlyMap<string, KnownPerson> {
  const [known, setKnown] = useState(knownPeople.all);
  const wanted = [...new Set(accountIds)].sort().join(' ');
  useEffect(() => {
    const read = (): void => setKnown(knownPeople.all());
    const learn = (): void => knownPeople.learn(wanted.split(' '));
    const stop = knownPeople.follow(read);
    learn();
    read();
    window.addEventListener('online', learn);
    return () => {
      stop();
      window.removeEventListener('online', learn);
    };
  }, [wanted]);
  return known;
}
