/**
 * Match patterns of sites that serve reports as PDF, at addresses that do not say so: those of kind `pdf` in sites.json,
 * which the background need not carry whole.
 */
export const reportFilePatterns: readonly string[] = [
  'https://files.ofsted.gov.uk/*',
  'https://files.api.ofsted.gov.uk/*',
  'https://assets.publishing.service.gov.uk/*',
];
