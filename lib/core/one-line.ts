/** Words on one line: whatever white space stands between them is one space, and none stands round them. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
