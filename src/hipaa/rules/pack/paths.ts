import type { PackFile, PackHead } from './pack';

/** A name that every file system takes. */
export const safeName = (name: string): string => {
  const safe = name
    // eslint-disable-next-line no-control-regex -- they are what must not stand in a name
    .replaceAll(/[\u0000-\u001f\u007f"*/:<>?\\|]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  return safe === '' ? 'unnamed' : shortened(safe);
};

/** Long names are cut before their ending, so that it still tells what they are. */
function shortened(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return name.length <= 100 ? name : `${name.slice(0, 100 - ending.length).trim()}${ending}`;
}

/** `07 Agreements`: pages in the order of the binder, so that no two have the same. */
export function pageName({ pages }: Pick<PackHead, 'pages'>, id: string): string {
  const place = pages.findIndex((page) => page.id === id);
  const width = Math.max(2, String(pages.length).length);
  return `${String(place + 1).padStart(width, '0')} ${safeName(pages[place]?.title ?? id)}`;
}

/** Where a page's file lies; names that differ only in what was taken out of them, or in case, are told apart by their number. */
export function filePath(head: Pick<PackHead, 'pages'>, file: PackFile, beside: readonly PackFile[]): string {
  const folder = `attachments/${pageName(head, file.page)}`;
  const key = safeName(file.title).toLowerCase();
  const alike = beside.filter(({ page, title }) => page === file.page && safeName(title).toLowerCase() === key);
  const place = alike.findIndex(({ id }) => id === file.id);
  return place <= 0 ? `${folder}/${safeName(file.title)}` : `${folder}/${String(place + 1)} ${safeName(file.title)}`;
}
