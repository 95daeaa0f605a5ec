export interface Browser {
  readonly path: string;
  readonly name: string;
  /** Google's and Microsoft's builds, which take no extension from the command line. */
  readonly branded: boolean;
}
export function findChromium(): Browser | undefined;
export function findFirefox(): Browser | undefined;
export function chromiumPath(): string | undefined;
