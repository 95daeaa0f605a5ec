import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Bar } from '../../components/bar';
import { barStyles } from '../../components/bar-styles';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

const nothing = () => {};
const HOSTILE = `
  html { font-size: 10px; color: #f0f; letter-spacing: 9px; font-family: fantasy; direction: rtl; text-transform: uppercase; }
  * { box-sizing: content-box !important; line-height: 5 !important; }
  button, input { display: none !important; height: 90px !important; }
`;

let page: HTMLStyleElement;
let host: HTMLElement;

beforeEach(() => {
  page = document.head.appendChild(document.createElement('style'));
  page.textContent = HOSTILE;
  host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(barStyles);
  root.adoptedStyleSheets = [sheet];
  render(
    <Bar
      mode="suggestion"
      quote="Caseloads are high."
      codebook={defaultCodebook}
      suggestions={[{ key: 'caseloads', cues: [] }]}
      rule={null}
      why={[]}
      status="idle"
      draft={{ kind: 'finding', polarity: null, themes: [], note: '' }}
      onChange={nothing}
      onSave={nothing}
      onTakeOther={nothing}
      onSaveOver={nothing}
      onDismiss={nothing}
      onDelete={nothing}
      onClose={nothing}
    />,
    root,
  );
});
afterEach(() => {
  host.remove();
  page.remove();
});

const inBar = (selector: string) => getComputedStyle(host.shadowRoot?.querySelector(selector) as Element);

it('keeps its sizes on a page whose root font is 10 px', () => {
  expect(barStyles).not.toMatch(/\d+rem\b/);
  expect(inBar('.iconbtn').height).toBe('28px');
  expect(inBar('.bar').fontSize).toBe('13px');
});

it('takes nothing over from the page', () => {
  const bar = inBar('.bar');
  expect(bar.color).toBe(inBar('.chip').color);
  expect(bar.color).not.toBe('rgb(255, 0, 255)');
  expect(bar).toMatchObject({ letterSpacing: 'normal', direction: 'ltr', textTransform: 'none', lineHeight: '20px' });
  expect(inBar('.btn').display).not.toBe('none');
});

it('has the colours of the tokens within its own root', () => {
  expect(inBar('.badge').backgroundColor).toBe('rgb(223, 241, 112)');
  expect(inBar('.btn-primary').backgroundColor).toBe('rgb(28, 90, 71)');
});
