/** Menus close on Escape, on a click elsewhere, and when the focus has gone elsewhere. */
export function closeMenus(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of openMenus()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
  for (const moment of ['pointerdown', 'focusin']) document.addEventListener(moment, ({ target }) => closeOthers(target));
  window.addEventListener('blur', () => {
    closeOthers(null);
  });
}

function closeOthers(target: EventTarget | null): void {
  for (const menu of openMenus()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
}

function openMenus(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')];
}
