import { expect, it } from 'vitest';
import { sites } from '../../../lib/dom/sites/known-sites';
import { reportFilePatterns } from '../../../lib/dom/sites/report-files';

it('names the sites of reports that sites.json names', () => {
  const named = sites.filter(({ kind }) => kind === 'pdf').flatMap(({ match }) => match);
  expect(reportFilePatterns).toEqual(named);
});
