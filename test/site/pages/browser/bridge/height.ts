import type { Wire } from '../wire';

/** Tells the page around the iframe how high the content is, at first and whenever that changes. */
export function reportHeight(wire: Wire): void {
  let reported = -1;
  let planned = false;
  const report = () => {
    planned = false;
    const height = Math.ceil(lowestEdge());
    if (height === reported || height === 0) return;
    reported = height;
    void wire.call('resize', height);
  };
  const plan = () => {
    if (!planned) requestAnimationFrame(report);
    planned = true;
  };
  document.addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(plan).observe(document.body);
    new MutationObserver(plan).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('load', plan, { capture: true });
    plan();
  });
}

/** The lowest edge of any element, so that menus which hang over the content count, and a body as high as the iframe does not. */
function lowestEdge(): number {
  const margin = parseFloat(getComputedStyle(document.body).marginBottom) || 0;
  let lowest = 0;
  for (const element of document.body.querySelectorAll('*')) lowest = Math.max(lowest, element.getBoundingClientRect().bottom);
  return lowest + margin + window.scrollY;
}
