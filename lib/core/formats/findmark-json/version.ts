/** Of the format, not of the program. A new minor only adds fields; a new major may change what is there. */
export const FORMAT = 'findmark';
export const FORMAT_MAJOR = 1;
export const FORMAT_MINOR = 2;

/** Longer files are refused before they are read: a browser's longest string is not far above. */
export const MAX_FILE_CHARACTERS = 256 * 1024 * 1024;

/** The lists of a file, in the order in which they are written: what is referred to comes first. */
export const SECTIONS = ['codebooks', 'coders', 'documents', 'annotations', 'dismissals'] as const;
export type Section = (typeof SECTIONS)[number];
