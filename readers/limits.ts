/** Largest file read at all, in bytes; the reports seen are under 1 MB, scans with pictures under 50 MB. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Largest total unpacked size of a container, in bytes. */
export const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;

/** Plain XML packs to about 1:20; beyond 1:200 and this size it is no office file. */
export const MAX_UNPACK_RATIO = 200;
export const RATIO_APPLIES_FROM_BYTES = 50 * 1024 * 1024;
