/** What the file dialog offers first; what is chosen all the same is looked at by its bytes. */
export const PDF_FILES = '.pdf,application/pdf';
