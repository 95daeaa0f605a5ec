import { i18n } from '#i18n';
import type { FailureCode } from '../core/result';

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

// made when first wanted: the page engine needs only the words below, and making these costs its page some 10 ms
let numbers: Intl.NumberFormat | undefined;
let dates: Intl.DateTimeFormat | undefined;
let days: Intl.DateTimeFormat | undefined;

/** 1,204 */
export const formatNumber = (n: number): string => (numbers ??= new Intl.NumberFormat('en-GB')).format(n);

/** A calendar day without a time (YYYY-MM-DD), the same everywhere: 12 May 2026. */
export const formatDay = (day: string): string =>
  (days ??= new Intl.DateTimeFormat('en-GB', { ...DATE, timeZone: 'UTC' })).format(new Date(`${day}T00:00:00Z`));

/** Days from one to another, what they have in common said once: 9 to 20 March 2026. */
export function formatDays({ from, to }: { readonly from: string; readonly to: string }): string {
  const [first, last] = [formatDay(from).split(' '), formatDay(to).split(' ')];
  if (from === to) return last.join(' ');
  while (first.length > 1 && first.at(-1) === last[first.length - 1]) first.pop();
  return i18n.t('common.days', [first.join(' '), last.join(' ')]);
}

/** The day of an instant (ISO 8601) where the reader is: 12 May 2026. */
export const formatDate = (instant: string): string =>
  (dates ??= new Intl.DateTimeFormat('en-GB', DATE)).format(new Date(instant));

/** The minute on the reader's clock: 14.05. */
export const formatClock = (at: Date): string => `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`;

/** Day and minute of an instant (ISO 8601) where the reader is: 12 May 2026, 14.05. */
export const formatTime = (instant: string): string => `${formatDate(instant)}, ${formatClock(new Date(instant))}`;

/** “too many cases”, “wait weeks” */
export const quoteAll = (phrases: readonly string[]): string => phrases.map((phrase) => `“${phrase}”`).join(', ');

/** Names of messages hold no hyphen: Chrome refuses it. */
type ErrorKey<C extends FailureCode> = C extends `${infer A}-${infer B}-${infer D}`
  ? `${A}_${B}_${D}`
  : C extends `${infer A}-${infer B}`
    ? `${A}_${B}`
    : C;

/** What happened, what is safe and what to do next, for a person. */
export const failureWords = (code: FailureCode): string =>
  i18n.t(`errors.${code.replaceAll('-', '_') as ErrorKey<FailureCode>}`);
