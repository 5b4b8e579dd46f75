import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import { useSurface } from './surface';

interface Address {
  readonly pathname: string;
  readonly search: string;
}

type History = Awaited<ReturnType<typeof view.createHistory>>;

let opened: Promise<History> | undefined;

/** One part of the page's address, such as `client` of `?client=client-7`: what it says now, and how it is changed so that going back leads where one was. */
export function useAddress(part: string): readonly [string, (value: string) => void] {
  const { query } = useSurface();
  const [value, setValue] = useState(() => partOf(query, part));
  useEffect(() => {
    let left = false;
    let stop: unknown;
    void history()
      .then((known) => {
        if (left) return;
        stop = known.listen((location: Address) => setValue(partOf(location.search, part)));
      })
      .catch(() => undefined);
    return () => {
      left = true;
      if (typeof stop === 'function') (stop as () => void)();
    };
  }, [part]);
  const change = useCallback(
    (next: string): void => {
      setValue(next);
      void history()
        .then((known) => {
          const asked = new URLSearchParams(known.location.search);
          if (next === '') asked.delete(part);
          else asked.set(part, next);
          const search = asked.toString();
          known.push({ pathname: known.location.pathname, search: search === '' ? '' : `?${search}` });
        })
        .catch(() => undefined); // where the product has no address for the screen it is changed all the same
    },
    [part],
  );
  return [value, change];
}

const history = (): Promise<History> => (opened ??= view.createHistory());

const partOf = (query: string, part: string): string => new URLSearchParams(query).get(part) ?? '';
