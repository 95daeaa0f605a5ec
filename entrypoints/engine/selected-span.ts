import type { PageSession } from '../../lib/app/page/session';
import type { Span } from '../../lib/core/model/reading-text';
import { wordsOf } from '../../lib/dom/page-input';
import type { PageReader } from '../../lib/dom/page-reader';
import { areSameWords } from '../../lib/dom/text-collector';
import type { TextIndex } from '../../lib/dom/text-index';

type Session = Pick<PageSession<TextIndex>, 'page' | 'reread' | 'settled'>;

/**
 * Where selected words stand in what was read of the page. The page may have changed since: what it says there now is
 * what was selected, and other words are never given in its place.
 */
export async function selectedSpan(range: AbstractRange, session: Session, pages: PageReader): Promise<Span | null> {
  const selected = wordsOf(range);
  const look = () => {
    const reading = session.page?.reading;
    const span = reading?.offsets(range) ?? null;
    const isSame = reading && span && areSameWords(reading.text.slice(span.start, span.end), selected);
    // words that nobody sees are selected with those around them, and not read
    const isCurrent = reading && pages.isCurrent(reading) && wordsOf(range) === selected;
    return { span, isSure: isSame || isCurrent };
  };
  const first = look();
  if (first.isSure) return first.span;
  await session.reread();
  await session.settled;
  const second = look();
  return second.isSure ? second.span : null;
}
