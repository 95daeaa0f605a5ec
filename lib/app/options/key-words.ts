/**
 * The keys of a shortcut as the browser writes it, to be shown one by one.
 * Chrome on a Mac writes signs without a plus: "⌥⇧R".
 */
export function keysOf(shortcut: string): string[] {
  if (/^[⌃⌥⇧⌘]/.test(shortcut)) return Array.from(shortcut);
  return shortcut
    .split('+')
    .map((key) => key.trim())
    .filter((key) => key !== '');
}
