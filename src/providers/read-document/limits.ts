/** What one document may cost: the first four are what she and the commands are told, the others were measured on real documents. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** UTF-16 units kept; what follows is dropped and the outcome says `truncated`. */
export const MAX_CHARACTERS = 50_000;
export const MAX_READ_MS = 10_000;
export const MAX_CHILD_RSS_BYTES = 600 * 1024 * 1024;
/** Old generation of the child's heap; buffers are outside it, hence the RSS cap above. */
export const MAX_CHILD_HEAP_MB = 256;
export const RSS_CHECK_EVERY_MS = 20;
/** Each child may take a core and the RSS cap, so no more than the machine the service is sized for (2 cores). */
export const MAX_CHILDREN = 2;
/** Declared in a zip's central directory: refused before anything is unpacked (caught both bombs in 4 ms). */
export const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 2_000;
/** A reader stops here: raw text holds more than the kept 50,000 characters because cleaning removes some. */
export const MAX_RAW_CHARACTERS = 120_000;
/** A reader that works page by page hands over what it has rather than be killed at `MAX_READ_MS`. */
export const SOFT_READ_MS = 7_000;
