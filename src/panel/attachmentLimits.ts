/** Of one message (panel protocol §6.1). */
export const MAX_FILES = 5;
