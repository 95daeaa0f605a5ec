type GetMessage = (name: string, substitutions?: string | string[]) => string;

/**
 * Keeps the words of the interface that were shown once. A page outlives an update of the extension, and from then on
 * the browser refuses to look words up: the open bar would break in the middle of a sentence.
 * @param api the browser's i18n; its `getMessage` is replaced by one that falls back on memory
 * @param ahead names that will be needed only when it is too late
 */
export function rememberWords(api: { getMessage: GetMessage }, ahead: readonly string[]): void {
  const lookUp = api.getMessage.bind(api);
  const known = new Map<string, string>();
  const remembering: GetMessage = (name, substitutions) => {
    const asked = JSON.stringify([name, substitutions ?? null]);
    try {
      const words = lookUp(name, substitutions);
      known.set(asked, words);
      return words;
    } catch {
      return known.get(asked) ?? '';
    }
  };
  api.getMessage = remembering;
  for (const name of ahead) remembering(name);
}
