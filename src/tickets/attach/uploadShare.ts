/** How far each file of a message is: 0 … 1, in the order in which they travel. */
export function uploadShares(
  files: readonly { sizeBytes: number }[],
  { sentBytes, totalBytes }: { sentBytes: number; totalBytes: number },
): number[] {
  const ofFiles = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  // The words go first, with what stands between the files.
  let left = Math.max(0, sentBytes - Math.max(0, totalBytes - ofFiles));
  return files.map(({ sizeBytes }) => {
    const mine = Math.min(left, sizeBytes);
    left -= mine;
    return sizeBytes === 0 ? 1 : mine / sizeBytes;
  });
}
