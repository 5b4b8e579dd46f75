/** Light or dark as the reader's system asks, set before anything is painted. */
const dark = matchMedia('(prefers-color-scheme: dark)');

function apply(): void {
  document.documentElement.dataset['colorMode'] = dark.matches ? 'dark' : 'light';
}

apply();
dark.addEventListener('change', apply);
