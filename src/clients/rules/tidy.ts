/** A text on one line, without spaces around it or marks that cannot be seen: what a person meant by what they typed or a spreadsheet holds. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Byte order marks, zero-width spaces, and marks that turn the direction of what follows. */
const unseen = /[\uFEFF\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
