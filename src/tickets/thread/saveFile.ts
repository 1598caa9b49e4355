/** The browser reads the address when it starts to save, which may be after a question to the customer. */
const KEEP_MS = 60_000;

/** Hands the bytes to the browser's downloads. Their type is dropped: nothing opens as a page of ours (H026, H027). */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes.slice(0, bytes.size, 'application/octet-stream'));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
