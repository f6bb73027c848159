/** Puts a file before the reader, to be saved as the browser saves any download. It needs no permission. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the time that anything else runs.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Long enough for the reader to say where it goes, where the browser asks. */
const KEPT_MS = 600_000;
