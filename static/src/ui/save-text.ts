/** Hands a text to the browser as a file. */
export function saveText(name: string, type: string, parts: readonly BlobPart[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), longEnough);
}

/** Until then the browser has taken it, in milliseconds. */
const longEnough = 60_000;
