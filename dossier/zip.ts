/** Zip archives (PKWARE APPNOTE 6.3.10), as far as tables of a pack need them. */

interface Entry {
  readonly name: string;
  readonly text: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** General purpose bit 11: names are in UTF-8. */
const UTF_8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: an archive of equal files is equal. */
const FIRST_DAY = 0x21;

/** An archive of files, stored as they are. */
export function zip(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = entries.map(({ name, text }) => {
    const bytes = encoder.encode(text);
    return { name: encoder.encode(name), bytes, sum: crc32(bytes) };
  });
  const size = files.reduce((sum, { name, bytes }) => sum + bytes.length + 2 * name.length, 0);
  const all = new Uint8Array(size + files.length * (LOCAL_SIZE + CENTRAL_SIZE) + END_SIZE);
  const view = new DataView(all.buffer);
  let at = 0;
  const starts = files.map((file) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    writeHead(view, at + 4, file);
    all.set(file.name, at + LOCAL_SIZE);
    all.set(file.bytes, at + LOCAL_SIZE + file.name.length);
    at += LOCAL_SIZE + file.name.length + file.bytes.length;
    return start;
  });
  const directory = at;
  for (const [index, file] of files.entries()) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeHead(view, at + 6, file);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    all.set(file.name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + file.name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return all;
}

/** What local and central headers have in common, from the version that is needed to the length of the name. */
function writeHead(
  view: DataView,
  at: number,
  { name, bytes, sum }: { name: Uint8Array; bytes: Uint8Array; sum: number },
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF_8, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, name.length, true);
}

/** Whether bytes begin as an archive does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > END_SIZE && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === LOCAL;

/** The files of an archive whose names end with `suffix`; null where it is damaged, or larger than `most` bytes unpacked. */
export async function unzip(bytes: Uint8Array, suffix: string, most: number): Promise<Entry[] | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries: Entry[] = [];
  let left = most;
  let at = view.getUint32(end + 16, true);
  for (let index = view.getUint16(end + 10, true); index > 0; index -= 1) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
    if (name.toLowerCase().endsWith(suffix)) {
      const content = await contentAt(view, bytes, at, left);
      if (content === null) return null;
      left -= content.length;
      entries.push({ name, text: new TextDecoder().decode(content) });
    }
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record begins; a comment of any length may follow it. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** The unpacked bytes of the entry whose central header stands at `at`. */
async function contentAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  most: number,
): Promise<Uint8Array | null> {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_SIZE > bytes.length) return null;
  const from = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packed > bytes.length) return null;
  const content = bytes.subarray(from, from + packed);
  const unpacked = method === STORED ? content : method === DEFLATED ? await inflate(content, most) : null;
  if (unpacked === null || unpacked.length > most || crc32(unpacked) !== view.getUint32(at + 16, true))
    return null;
  return unpacked;
}

/** Unpacks and stops as soon as there is more than `most`: a small archive may hold a very large file. */
async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Blob([new Uint8Array(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) return null;
      parts.push(value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The remainders of all bytes, for the polynomial of ISO 3309 in reversed order. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (REMAINDERS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
