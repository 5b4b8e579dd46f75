import { say } from './words/say';

/** What Confluence means by the status; it tells a file that is too large by 404 or 413. */
export function refusalOf(status: number, { name, size }: Pick<File, 'name' | 'size'>): string {
  if (status === 404 || status === 413) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    return say(
      '{name} has {megabytes} MB, which is more than this Confluence takes. Its administrators set the limit; a smaller scan or a link does as well.',
      { name, megabytes: String(megabytes) },
    );
  }
  if (status === 403) return say('You may not add files to this page.');
  if (status === 400) return say('This page has a file {name} already: choose it from the list, or give yours another name.', { name });
  return say('Confluence did not take {name} ({status}). Try again.', { name, status: String(status) });
}
