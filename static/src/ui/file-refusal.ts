/** What Confluence means by the status; it tells a file that is too large by 404 or 413. */
export function refusalOf(status: number, { name, size }: Pick<File, 'name' | 'size'>): string {
  if (status === 404 || status === 413) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    return `${name} has ${String(megabytes)} MB, which is more than this Confluence takes. Its administrators set the limit; a smaller scan or a link does as well.`;
  }
  if (status === 403) return 'You may not add files to this page.';
  if (status === 400) return `This page has a file ${name} already: choose it from the list, or give yours another name.`;
  return `Confluence did not take ${name} (${String(status)}). Try again.`;
}
