/** Keys in the extension's own storage area, shared by those who write them and the page gate, which only reads. */
export const SETTING_KEYS = { sitesOff: 'sitesOff', sitesAdded: 'sitesAdded', coder: 'coder' } as const;
