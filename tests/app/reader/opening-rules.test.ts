import { describe, expect, it } from 'vitest';
import { isReport, reportRule, viewerRule } from '../../../lib/app/reader/opening-rules';

describe('an answer that is a report', () => {
  const header = (name: string, value?: string) => ({ name, value });

  it.each([
    [[header('Content-Type', 'application/pdf')]],
    [[header('content-type', ' Application/PDF ; charset=binary'), header('Content-Disposition', 'inline')]],
    [[header('content-type', 'application/x-pdf')]],
    [[header('content-type', 'application/pdf'), header('content-disposition', 'inline; filename="attachment.pdf"')]],
  ])('%j', (headers) => {
    expect(isReport(headers)).toBe(true);
  });

  it.each([
    [[]],
    [[header('content-type')]],
    [[header('content-type', 'text/html')]],
    [[header('content-type', 'application/octet-stream')]],
    [[header('content-type', 'application/pdfx')]],
    [[header('content-type', 'application/pdf'), header('Content-Disposition', 'Attachment; filename=a.pdf')]],
  ])('is not: %j', (headers) => {
    expect(isReport(headers)).toBe(false);
  });
});

it('keeps one file in the viewer, before the rule that leads to the reader', () => {
  const kept = viewerRule(9, 'https://files.example.org/v1/file/5?a=1#page=2');
  expect(kept).toMatchObject({
    id: 9,
    action: { type: 'allow' },
    condition: { tabIds: [9], urlFilter: '|https://files.example.org/v1/file/5?a=1^' },
  });
  expect(kept.priority).toBeGreaterThan(reportRule('x').priority);
});

it('leads to the reader with the address as it is', () => {
  expect(reportRule('chrome-extension://abc/reader.html').action.redirect.regexSubstitution).toBe(
    String.raw`chrome-extension://abc/reader.html?file=\0`,
  );
});
