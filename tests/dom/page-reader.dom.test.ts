import { afterEach, describe, expect, test, vi } from 'vitest';
import { PageReader } from '../../lib/dom/page-reader';
import { breathe } from '../../lib/dom/slices';

const { signal } = new AbortController();
const long = (words: string) => `<p>${words}</p>`.repeat(30);

let reader = new PageReader();
const observer = new MutationObserver(() => {});
afterEach(() => {
  observer.takeRecords();
  observer.disconnect();
});

/** A page that is read and watched. */
async function open(html: string): Promise<string> {
  document.body.innerHTML = html;
  reader = new PageReader();
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return (await reader.read(signal)).reading.text;
}

async function change(act: () => void): Promise<string> {
  act();
  reader.note(observer.takeRecords());
  return (await reader.read(signal)).reading.text;
}

const find = (selector: string): Element => document.querySelector(selector) as Element;

describe('a page that changes', () => {
  test('is read where it was, and its unchanged lines are the same', async () => {
    await open(`<main><h1>Visits</h1>${long('Article words.')}<p id="a">One.</p></main>`);
    const { reading: before, fingerprint } = await reader.read(signal);
    const text = await change(() => find('#a').append(' Two.'));
    const after = await reader.read(signal);
    expect(text.endsWith('One. Two.')).toBe(true);
    expect(after.reading.lines.slice(0, -1)).toEqual(before.lines.slice(0, -1));
    expect(after.reading.lines[3]).toBe(before.lines[3]);
    expect(after.fingerprint).not.toBe(fingerprint);
  });

  test('is the same reading where nothing that is read changes', async () => {
    await open(`<main><h1>Visits</h1>${long('Article words.')}<nav></nav></main><footer></footer>`);
    const before = await reader.read(signal);
    await change(() => {
      find('nav').append('Menu');
      find('footer').append('Contact');
    });
    const after = await reader.read(signal);
    expect(after.reading).toBe(before.reading);
    expect(after.fingerprint).toBe(before.fingerprint);
  });

  test('an article that comes late is what is read from then on', async () => {
    expect(await open('<div>Loading</div><article></article>')).toBe('Loading');
    const text = await change(() => find('article').insertAdjacentHTML('beforeend', long('Article words.')));
    expect(text).not.toContain('Loading');
    expect(text).toContain('Article words.');
  });

  test('an article that is replaced whole is read in its new place', async () => {
    await open(`<article>${long('Old words.')}</article>`);
    const text = await change(() => {
      document.body.innerHTML = `<article>${long('New words.')}</article>`;
    });
    expect(text).toBe(Array<string>(30).fill('New words.').join('\n'));
  });

  test('a second article beside the first counts', async () => {
    await open(`<article>${long('First words.')}</article>`);
    const text = await change(() =>
      find('article').insertAdjacentHTML('afterend', `<article>${long('Second words.')}</article>`),
    );
    expect(text).toContain('First words.');
    expect(text).toContain('Second words.');
  });

  test('a reading that is called off half-way leaves nothing wrong behind', async () => {
    await open(`<main><h1>Visits</h1>${long('Article words.')}<div id="a"></div></main>`);
    const paragraphs = Array.from({ length: 4_000 }, (_, i) => `<p>Number ${String(i)}.</p>`);
    find('#a').insertAdjacentHTML('beforeend', paragraphs.join(''));
    reader.note(observer.takeRecords());
    const life = new AbortController();
    const cut = reader.read(life.signal);
    life.abort();
    await expect(cut).rejects.toThrow();
    const text = await change(() => find('#a').lastElementChild?.remove());
    const fresh = await new PageReader().read(signal);
    expect(text).toBe(fresh.reading.text);
    expect(text.endsWith('Number 3998.')).toBe(true);
  });

  test('nothing is read at once while a longer reading is half-way', async () => {
    await open(`<main><h1>Visits</h1>${long('Article words.')}<p id="a">One.</p><div id="b"></div></main>`);
    find('#b').insertAdjacentHTML('beforeend', '<p>More.</p>'.repeat(600));
    reader.note(observer.takeRecords());
    // every step is a slice of its own
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    const reading = reader.read(signal);
    for (let slice = 0; slice < 3; slice++) await breathe();
    find('#a').innerHTML = '<b>Two</b>.';
    find('#b p').innerHTML = 'Other <b>words</b>.';
    reader.note(observer.takeRecords());
    expect(reader.readLittle()).toBeNull();
    await reading;
    clock.mockRestore();
    const text = await change(() => {});
    const fresh = await new PageReader().read(signal);
    expect(text).toBe(fresh.reading.text);
    expect(text).toContain('Other words');
  });

  test('what is little is read at once, what is much is not', async () => {
    await open(`<main><h1>Visits</h1>${long('Article words.')}<div id="a"></div></main>`);
    find('#a').append('A little.');
    reader.note(observer.takeRecords());
    expect(reader.readLittle()?.text.endsWith('A little.')).toBe(true);
    find('#a').insertAdjacentHTML('beforeend', '<p>Much.</p>'.repeat(4_000));
    reader.note(observer.takeRecords());
    expect(reader.readLittle()).toBeNull();
    expect((await reader.read(signal)).reading.text.endsWith('Much.')).toBe(true);
  });
});
