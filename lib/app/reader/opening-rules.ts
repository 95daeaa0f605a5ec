/**
 * Reports of permitted sites are opened in the reader at once, where the person chose that: by a rule in Chromium, by a
 * listener in Firefox. What a site wants to be saved (an attachment) is left to be saved.
 */

/** The rule's number. Those that keep a tab in the browser's own viewer have the number of their tab, and live apart. */
export const REPORT_RULE = 1;

/** As both browsers' extension systems know types of requests. */
const TABS = { resourceTypes: ['main_frame' as const] };

/**
 * Leads to the reader. The address is put in as it is, for rules cannot escape; `askedFile` reads it.
 * @param reader the address of the reader's page
 */
export const reportRule = (reader: string) => ({
  id: REPORT_RULE,
  priority: 1,
  action: { type: 'redirect' as const, redirect: { regexSubstitution: `${reader}?file=\\0` } },
  condition: {
    ...TABS,
    regexFilter: '^https?://.*$',
    requestMethods: ['get' as const],
    responseHeaders: [
      { header: 'content-type', values: ['application/pdf', 'application/pdf;*', 'application/x-pdf*'] },
    ],
    excludedResponseHeaders: [{ header: 'content-disposition', values: ['attachment', 'attachment;*'] }],
  },
});

/** Goes before the rule above: one file, at any place in it, stays in the browser's own viewer in one tab. */
export const viewerRule = (tabId: number, address: string) => ({
  id: tabId,
  priority: 2,
  action: { type: 'allow' as const },
  // the last sign stands for the end, or for a sign that ends a name
  condition: { ...TABS, tabIds: [tabId], urlFilter: `|${address.replace(/#.*$/s, '')}^` },
});

/** What the rule's condition says, of the headers of an answer. */
export function isReport(headers: readonly { readonly name: string; readonly value?: string | undefined }[]): boolean {
  const valueOf = (name: string): string =>
    headers.find((header) => header.name.toLowerCase() === name)?.value?.trim() ?? '';
  return (
    /^application\/(?:x-)?pdf\s*(?:;|$)/i.test(valueOf('content-type')) &&
    !/^attachment\s*(?:;|$)/i.test(valueOf('content-disposition'))
  );
}
