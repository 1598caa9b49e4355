/** Of one message (panel protocol §6.1). */
export const MAX_FILES = 5;
/** Of each file, in bytes: "10 MB" as the panel counts them (panel protocol §6.1). */
export const MAX_FILE_BYTES = 10_000_000;
