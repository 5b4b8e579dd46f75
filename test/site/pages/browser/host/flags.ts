export interface Flag {
  readonly id: string | number;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'info' | 'success' | 'warning' | 'error';
  readonly isAutoDismiss?: boolean;
}

const dismissAfterMs = 8_000;
const shown = new Map<string | number, HTMLElement>();

/** Puts a message in the corner of the page; one with the same id is replaced. */
export function showFlag({ id, title, description, type = 'info', isAutoDismiss = false }: Flag): void {
  closeFlag(id);
  const flag = element('div', `flag flag-${type}`);
  const words = element('div', 'grow');
  if (title !== undefined) words.append(element('strong', '', title));
  if (description !== undefined) words.append(element('p', '', description));
  const dismiss = element('button', 'subtle', '✕');
  dismiss.setAttribute('aria-label', 'Dismiss');
  dismiss.addEventListener('click', () => {
    closeFlag(id);
  });
  flag.append(words, dismiss);
  document.querySelector('#flags')?.append(flag);
  shown.set(id, flag);
  if (isAutoDismiss) setTimeout(closeFlag, dismissAfterMs, id);
}

export function closeFlag(id: string | number): void {
  shown.get(id)?.remove();
  shown.delete(id);
}

function element(name: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text });
}
