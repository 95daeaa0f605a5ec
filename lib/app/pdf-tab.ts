/** What can be seen of a tab from outside. */
export interface SeenTab {
  /** Empty where the browser does not tell it. */
  readonly address: string;
  readonly icon: string;
  /** MIME type of its document; null where no script of ours may look: Firefox lets none into its viewer. */
  readonly contentType: string | null;
}

/** The picture that Firefox gives to tabs with its viewer of PDFs; no site can give itself an address of this scheme. */
const FIREFOX_ICON = /^chrome:\/\/.*\bpdf\.svg$/;

/** Whether a tab shows a PDF from the web, in the browser's own viewer. */
export function showsPdf({ address, icon, contentType }: SeenTab): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  if (contentType !== null) return /^application\/(?:x-)?pdf$/i.test(contentType);
  return FIREFOX_ICON.test(icon) || /\.pdf$/i.test(pathname);
}
