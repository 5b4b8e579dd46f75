import { inNumbers, say } from '../ui/words/say';

/** `1 client`, `5,000 clients`; both words are texts of the catalogues. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inNumbers(count)} ${say(count === 1 ? one : many)}`;
}
