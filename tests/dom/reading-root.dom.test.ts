import { describe, expect, test } from 'vitest';
import { chooseRoot, skipSelector } from '../../lib/dom/reading-root';
import { sites } from '../../lib/dom/sites/known-sites';
import { read } from '../fixtures/page';

const long = (words: string) => `<p>${words}</p>`.repeat(30);
const textOf = (html: string, key?: string) => {
  document.body.innerHTML = html;
  const site = sites.find((one) => one.key === key) ?? null;
  return read(chooseRoot(site).root, skipSelector(site)).text;
};

describe('what is read of a page', () => {
  test('the article, its headline, and nothing around them', () => {
    const text = textOf(
      `<header role="banner"><a>Front page</a></header><nav>News Schools</nav>
       <main><h1>Visits came late</h1><article><div class="entry-content">${long('Article words.')}</div></article>
       <aside>Most read</aside><div class="related-articles">Related story</div><section id="comments">Reader says 90%</section></main>
       <div class="cookie-banner">We value your privacy</div><footer>Contact</footer>`,
      'community-care',
    );
    expect(text).toContain('Visits came late');
    expect(text).toContain('Article words.');
    for (const left of ['Front page', 'News Schools', 'Most read', 'Related', 'Reader says', 'privacy', 'Contact']) {
      expect(text).not.toContain(left);
    }
  });

  test('of many teasers, all: none of them is the article', () => {
    const text = textOf(
      `<main>${[1, 2, 3].map((n) => `<article>${long(`Teaser ${String(n)}`)}</article>`).join('')}</main>`,
    );
    expect(text).toContain('Teaser 1');
    expect(text).toContain('Teaser 3');
  });

  test('of an article with small ones after it, the article', () => {
    const text = textOf(
      `<div><article>${long('The long article.')}</article><article><p>A teaser about something else</p></article></div>`,
    );
    expect(text).toContain('The long article.');
    expect(text).not.toContain('teaser');
  });

  test('a page that is one large form, as modern.gov pages are', () => {
    const text = textOf(
      `<form id="aspnetForm"><div id="content"><h1>Scrutiny committee</h1>${long('Minutes.')}</div></form>`,
      'moderngov',
    );
    expect(text).toContain('Minutes.');
  });

  test('an empty page has nothing to read', () => {
    expect(textOf('')).toBe('');
  });
});
