/** The site's time in the top bar goes on with the browser's clock from where the server had it. */
export function keepClock(): void {
  const element = document.querySelector<HTMLElement>('[data-site-clock]');
  if (element === null) return;
  const ahead = Number(element.dataset['siteClock']) - Date.now();
  const format = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: element.dataset['timeZone'] ?? 'UTC' });
  setInterval(() => {
    const text = format.format(Date.now() + ahead);
    if (element.textContent !== text) element.textContent = text;
  }, 1_000);
}
