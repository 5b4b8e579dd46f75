/** One file of a zip: its path, and what its bytes come to. */
export interface ZipEntry {
  readonly path: string;
  readonly size: number;
  readonly crc: number;
}

const eachByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** What a byte comes to with none to seven bytes of zero behind it, so that eight bytes are taken at once: a gigabyte is many. */
const tables = new Uint32Array(8 * 256);
tables.set(eachByte);
for (let place = 256; place < tables.length; place += 1) {
  const before = tables[place - 256] ?? 0;
  tables[place] = (before >>> 8) ^ (eachByte[before & 0xff] ?? 0);
}

const followedBy = (zeros: number, byte: number): number => tables[(zeros << 8) | (byte & 0xff)] ?? 0;

/** The checksum that a zip keeps of each file (ISO 3309); begun anew, or gone on with. */
export function crc32(bytes: Uint8Array, soFar = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let value = ~soFar;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) value = eightBytes(value ^ view.getInt32(at, true), view.getInt32(at + 4, true));
  for (; at < bytes.length; at += 1) value = followedBy(0, value ^ view.getUint8(at)) ^ (value >>> 8);
  return ~value >>> 0;
}

const eightBytes = (first: number, last: number): number =>
  followedBy(7, first) ^
  followedBy(6, first >>> 8) ^
  followedBy(5, first >>> 16) ^
  followedBy(4, first >>> 24) ^
  followedBy(3, last) ^
  followedBy(2, last >>> 8) ^
  followedBy(1, last >>> 16) ^
  followedBy(0, last >>> 24);

const utf8Names = 0x08_00;
const version = 20;
/** A zip without the later, larger form holds less than this, and fewer files. */
const mostBytes = 0xff_ff_ff_ff;
const mostFiles = 0xff_ff;

/** The parts of a zip that lie around its files: one before each, and the directory after the last. Files are stored as they are. */
export interface ZipFrame {
  readonly before: readonly Uint8Array<ArrayBuffer>[];
  readonly after: Uint8Array<ArrayBuffer>;
  readonly size: number;
}

/** Whether so much fits in. */
export const fitsZip = (entries: readonly ZipEntry[]): boolean =>
  entries.length < mostFiles && entries.reduce((sum, { size, path }) => sum + size + 200 + 4 * path.length, 0) < mostBytes;

/** The frame for files in that order, dated that instant (UTC). */
export function zipFrame(entries: readonly ZipEntry[], at: string): ZipFrame {
  const names = entries.map(({ path }) => new TextEncoder().encode(path));
  const facts = entries.map((entry, place) => factsOf(entry, names[place]?.length ?? 0, at));
  const before = facts.map((fact, place) => joined(numbers([4, 0x04_03_4b_50]), fact, names[place]));
  let offset = 0;
  const listed = entries.map(({ size }, place) => {
    const line = joined(
      numbers([4, 0x02_01_4b_50], [2, version]),
      facts[place],
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      names[place],
    );
    offset += (before[place]?.length ?? 0) + size;
    return line;
  });
  const directory = joined(...listed);
  const count = entries.length;
  const end = numbers([4, 0x06_05_4b_50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]);
  const after = joined(directory, end);
  return { before, after, size: offset + after.length };
}

/** What stands of a file both before it and in the directory. */
function factsOf({ size, crc }: ZipEntry, nameLength: number, at: string): Uint8Array {
  const [time, date] = dosTime(at);
  return numbers([2, version], [2, utf8Names], [2, 0], [2, time], [2, date], [4, crc], [4, size], [4, size], [2, nameLength], [2, 0]);
}

/** Seconds in twos, years from 1980. */
function dosTime(at: string): readonly [time: number, date: number] {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = at.split(/\D/).map(Number);
  return [(hour << 11) | (minute << 5) | (second >> 1), ((year - 1980) << 9) | (month << 5) | day];
}

/** Numbers of two or four bytes, the lowest first. */
function numbers(...given: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(given.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of given) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(...parts: readonly (Uint8Array | undefined)[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + (part?.length ?? 0), 0));
  let at = 0;
  for (const part of parts) {
    if (part) whole.set(part, at);
    at += part?.length ?? 0;
  }
  return whole;
}
