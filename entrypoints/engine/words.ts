import { i18n } from '#i18n';
import type { Said } from '../../lib/app/page/tagging-ports';
import type { PaintAnnotation } from '../../lib/app/page/ports';
import type { Theme } from '../../lib/core/model/codebook';

/** What a screen reader adds to the words of a mark: "finding, weakness, Caseloads". */
export function describeMark({ kind, polarity, themes, changed }: PaintAnnotation, known: readonly Theme[]): string {
  const shortOf = new Map(known.map((theme) => [theme.key, theme.short]));
  return [
    ...(changed ? [i18n.t('change.mark')] : []),
    i18n.t(`common.kind.${kind}`).toLowerCase(),
    ...(polarity ? [i18n.t(`common.polarity.${polarity}`).toLowerCase()] : []),
    ...themes.map((key) => shortOf.get(key) ?? key),
  ].join(', ');
}

const SAID = {
  saved: 'bar.said.saved',
  dismissed: 'bar.said.dismissed',
  deleted: 'bar.said.deleted',
  'note-kept': 'bar.said.noteKept',
  'other-taken': 'bar.said.otherTaken',
  'changed-since': 'bar.said.changedSince',
  'new-words': 'bar.said.newWords',
  'new-words-check': 'bar.said.newWordsCheck',
  'old-version': 'bar.said.oldVersion',
} as const;

export const saidWords = (what: Said): string => i18n.t(SAID[what]);

export function takeBackWords(what: Said): string {
  if (what === 'other-taken') return i18n.t('bar.openMine');
  return what === 'note-kept' || what === 'changed-since' ? i18n.t('bar.openAgain') : i18n.t('common.undo');
}

/** No suggestion is left, or there was none: what to do instead. */
export const nothingNextWords = (total: number): string =>
  total === 0 ? i18n.t('bar.noneFound') : i18n.t('bar.allReviewed', total);
