/** A form with `data-confirm` asks first. */
export function confirmActions(): void {
  document.addEventListener(
    'submit',
    (event) => {
      const question = (event.target as HTMLElement).dataset['confirm'];
      if (question === undefined || window.confirm(question)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
