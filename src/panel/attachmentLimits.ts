/** Of one message (panel protocol §6.1). */
export const MAX_FILES = 5;
/** Of each file, in bytes: "10 MB" as the panel counts them (panel protocol §6.1). */
export const MAX_FILE_BYTES = 10_000_000;

/** `file_2` → `file2`: a refusal says which of the files it means. */
export const fileFieldNames: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: MAX_FILES }, (_, index) => [`file_${index + 1}`, `file${index + 1}`]),
);
