import type { ListSetting } from './ports';

export interface AskedPorts {
  /** Match pattern of the site that the browser asks about, or asked about last and was refused; null for none. */
  readonly siteAsked: { read(): Promise<string | null>; write(pattern: string | null): Promise<void> };
  /** Match patterns of the sites that the person added. */
  readonly sitesAdded: ListSetting;
  /** Whether pages of this origin are marked without being asked (match pattern). */
  isAllowed(pattern: string): Promise<boolean>;
}

/**
 * Adds the site that was asked about, once it is allowed. The background does it, for Firefox closes the popup when
 * it asks; the popup does it, too, for a browser that knew the answer before the question was noted.
 */
export async function keepAskedSite({ siteAsked, sitesAdded, isAllowed }: AskedPorts): Promise<void> {
  const pattern = await siteAsked.read();
  if (pattern === null || !(await isAllowed(pattern))) return;
  const others = (await sitesAdded.read()).filter((other) => other !== pattern);
  await sitesAdded.write([...others, pattern]);
  await siteAsked.write(null);
}
