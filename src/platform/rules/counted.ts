/** `1 ticket`, `2 tickets`: the screens know such a part of a sentence in any language, so both must stand in the code as they are. */
export const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
