import type { Span } from '../../core/model/reading-text';
import { pageSelector, type Target } from '../../core/model/selector';
import type { TimeState } from '../../core/model/time-state';
import type { LiveReading, PagePorts, ReadPage } from './ports';

/** The version of its document that a page is. */
export const versionOf = ({ readAt, fingerprint }: ReadPage): TimeState => ({
  type: 'TimeState',
  sourceDate: readAt,
  fingerprint,
});

/** A passage of a page as it is kept: described in full, with the version that it was taken from. */
export async function targetOf(page: ReadPage, { start, end }: Span, describe: PagePorts['describe']): Promise<Target> {
  return { ...(await describe(page.reading, start, end)), ...pageOfSpan(page.reading, start), state: versionOf(page) };
}

/** The page that a passage begins on, where its document has pages. */
export const pageOfSpan = (reading: LiveReading, start: number): Pick<Target, 'page'> => {
  const page = reading.pageAt?.(start);
  return page === undefined ? {} : { page: pageSelector(page) };
};
