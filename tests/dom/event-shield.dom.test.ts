import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shieldTyping } from '../../lib/dom/event-shield';
import { createShadowHost, type ShadowHost } from '../../lib/dom/shadow-host';

let life = new AbortController();
let host: ShadowHost;
let field: HTMLTextAreaElement;
let heardByPage: string[] = [];

beforeEach(() => {
  life = new AbortController();
  heardByPage = [];
  host = createShadowHost('findmark-bar', '');
  field = document.createElement('textarea');
  host.root.append(field);
  shieldTyping(host.element, host.root, life.signal);
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput']) {
    document.addEventListener(type, (event) => heardByPage.push(event.type), { capture: true, signal: life.signal });
    window.addEventListener(type, (event) => heardByPage.push(event.type), { signal: life.signal });
  }
});
afterEach(() => {
  life.abort();
  host.remove();
});

test('what is typed arrives in the field and nowhere else', async () => {
  const heardInside: string[] = [];
  field.addEventListener('keydown', (event) => heardInside.push(event.key));
  field.addEventListener('input', () => heardInside.push(field.value));
  field.focus();
  await userEvent.keyboard('hi');
  expect(field.value).toBe('hi');
  expect(heardInside).toEqual(['h', 'h', 'i', 'hi']);
  expect(heardByPage).toEqual([]);
});

test('a key that the bar takes for itself does nothing else', async () => {
  field.addEventListener('keydown', (event) => event.preventDefault());
  field.focus();
  await userEvent.keyboard('x');
  expect(field.value).toBe('');
});

test('the page keeps its own keys', async () => {
  const theirs = document.createElement('input');
  document.body.append(theirs);
  theirs.focus();
  await userEvent.keyboard('k');
  theirs.remove();
  expect(theirs.value).toBe('k');
  expect(heardByPage).toContain('keydown');
});

test('the page cannot look inside', () => {
  expect(host.element.shadowRoot).toBeNull();
});

test('what is copied and pasted here is neither heard nor spoiled by the page', () => {
  for (const type of ['copy', 'cut', 'paste']) {
    const spoil = (event: Event) => {
      heardByPage.push(event.type);
      event.preventDefault();
    };
    document.addEventListener(type, spoil, { capture: true, signal: life.signal });
    const event = new ClipboardEvent(type, { bubbles: true, cancelable: true, composed: true });
    expect(field.dispatchEvent(event)).toBe(true);
  }
  expect(heardByPage).toEqual([]);
});
