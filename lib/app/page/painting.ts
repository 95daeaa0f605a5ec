import type { Theme } from '../../core/model/codebook';
import type { PageContents } from './contents';
import type { PaintAnnotation, PaintSuggestion } from './ports';

/** What of a page's contents is to be painted, and how it is to look. */
export function paintable(
  { open, annotations }: PageContents,
  themes: readonly Theme[],
): { suggestions: PaintSuggestion[]; annotations: PaintAnnotation[] } {
  const groupOf = new Map(themes.map((theme) => [theme.key, theme.group]));
  return {
    suggestions: open.map(({ key, detection: { kind, start, end } }) => ({ id: key, kind, start, end })),
    annotations: annotations.flatMap(({ item, at }) => {
      if (!('start' in at)) return [];
      const { id, kind, polarity, themes } = item;
      const group = groupOf.get(themes[0] ?? '') ?? null;
      return [{ id, kind, polarity, themes, start: at.start, end: at.end, group, changed: at.state === 'changed' }];
    }),
  };
}
