import { refreshNow, takeOver } from './live-parts';

/** Forms marked `data-quiet` are sent without leaving the page, so that a running module goes on running. */
export function submitQuietly(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset['quiet'] === undefined) return;
    event.preventDefault();
    void send(form, event.submitter);
  });
  document.addEventListener('change', (event) => {
    const field = event.target as HTMLElement;
    if (field.dataset['submits'] !== undefined) field.closest('form')?.requestSubmit();
  });
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const fields = [...new FormData(form, submitter)].map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
  const buttons = [...form.querySelectorAll('button')];
  for (const button of buttons) button.disabled = true;
  const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
  for (const button of buttons) button.disabled = false;
  if (response.ok) {
    settle(form);
    await refreshNow();
  } else {
    takeOver(await response.text(), ['notice']);
    document.querySelector('.notice-error')?.scrollIntoView({ block: 'nearest' });
  }
}

function settle(form: HTMLFormElement): void {
  form.reset();
  form.closest('details')?.removeAttribute('open');
  if (document.activeElement instanceof HTMLElement && form.contains(document.activeElement)) document.activeElement.blur();
}
