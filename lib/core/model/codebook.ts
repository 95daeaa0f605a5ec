import * as v from 'valibot';
import { themeKeySchema } from './annotation';

const words = v.pipe(v.string(), v.maxLength(2_000));
const colour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/));

export const themeGroupSchema = v.object({
  key: themeKeySchema,
  label: words,
  /** Short name for narrow places; without one, the label. */
  short: v.optional(words),
  colour: v.object({ light: colour, dark: colour }),
});
export type ThemeGroup = v.InferOutput<typeof themeGroupSchema>;

export const themeSchema = v.object({
  key: themeKeySchema,
  label: words,
  /** Short name for chips and badges' neighbours. */
  short: words,
  group: themeKeySchema,
  definition: words,
  include: v.array(words),
  exclude: v.array(words),
  /** Phrases that suggest the theme, matched as whole words, the longest first. */
  cues: v.array(words),
  /** Those of `cues` in which capitals count, as they must be printed: "MASH" for the cue "mash". */
  caseSensitiveCues: v.array(words),
  /** Two letters. */
  badge: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** One key, live only while the bar has focus. */
  shortcut: v.pipe(v.string(), v.regex(/^[a-z0-9]$/)),
});
export type Theme = v.InferOutput<typeof themeSchema>;

/** The list of themes a coder works with, in the sense of qualitative research. */
export const codebookSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  title: words,
  about: words,
  groups: v.pipe(v.array(themeGroupSchema), v.maxLength(50)),
  themes: v.pipe(v.array(themeSchema), v.maxLength(500)),
});
export type Codebook = v.InferOutput<typeof codebookSchema>;
