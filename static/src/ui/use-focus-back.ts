import { useEffect, useRef, type RefObject } from 'react';

/** How often, and after how many milliseconds each, what opened a part is looked for again: a list that comes back fetches first. */
const tries = 10;
const between = 150;

/** The button that was pressed last: it may be gone before the part that it opens is rendered. */
let pressed: Element | null = null;
document.addEventListener('click', ({ target }) => (pressed = target instanceof Element ? target.closest('button') : null), true);

/**
 * Keeps the focus of who goes by the keyboard: a part that takes the place of what opened it gets the focus, and when it goes, the focus
 * returns to what opened it, to the button of the same words that is there now, or else to the nearest of what was around. Whoever has
 * gone on elsewhere meanwhile stays there.
 */
export function useFocusBack(part: RefObject<HTMLElement | null>): void {
  const opener = useRef(isNowhere() ? pressed : document.activeElement);
  useEffect(() => {
    const { current: known } = opener;
    if (known !== null && isNowhere() && part.current) focusOn(part.current);
    const around: HTMLElement[] = [];
    for (let each = part.current?.parentElement; each; each = each.parentElement) around.push(each);
    return () => {
      setTimeout(() => giveBack(known, around, known === null ? 0 : tries));
    };
  }, [part]);
}

function giveBack(opener: Element | null, around: readonly HTMLElement[], left: number): void {
  if (!isNowhere()) return;
  const button = opener?.isConnected === true ? opener : [...document.querySelectorAll('button')].find((each) => isSame(each, opener));
  const place = around.find(({ isConnected }) => isConnected);
  if (button instanceof HTMLElement) button.focus();
  else if (left > 0) setTimeout(() => giveBack(opener, around, left - 1), between);
  else if (place && place !== document.body) focusOn(place);
}

function focusOn(place: HTMLElement): void {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
const isSame = (one: Element, other: Element | null): boolean => other !== null && wordsOf(one) === wordsOf(other);
const wordsOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;
