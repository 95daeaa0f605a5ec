import type { Setting } from '../../core/model/settings';
import type { ListSetting } from './ports';

export interface AskedPorts {
  /** Match pattern of the site that the browser asks about; where Firefox was refused it stays until the popup opens again. */
  readonly siteAsked: Pick<Setting<string | null>, 'read' | 'write'>;
  /** Match patterns of the sites that the person added. */
  readonly sitesAdded: ListSetting;
  /** Whether pages of this origin are marked without being asked (match pattern). */
  isAllowed(pattern: string): Promise<boolean>;
}

/** Takes back the note of a question that was refused when no popup was there any more to hear it. */
export async function forgetRefusedSite({ siteAsked, isAllowed }: AskedPorts): Promise<void> {
  const pattern = await siteAsked.read();
  if (pattern !== null && !(await isAllowed(pattern))) await siteAsked.write(null);
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
