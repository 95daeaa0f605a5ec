import { createShadowHost } from './shadow-host';

const CSS_TEXT = `
div { position: fixed; inset-inline: 16px; bottom: 16px; margin-inline: auto; width: fit-content; max-width: min(576px, calc(100vw - 32px)); box-sizing: border-box;
  display: flex; align-items: center; gap: 12px; padding: 10px 12px 10px 16px; border-radius: 10px; background: #26282A; color: #FAFAF8; border: 1px solid transparent;
  box-shadow: 0 1px 2px rgb(27 28 29 / .1), 0 6px 20px rgb(27 28 29 / .14); font: 13px/20px "Segoe UI", -apple-system, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
button { font: inherit; font-weight: 600; min-height: 28px; padding: 2px 8px; border: 1px solid currentColor; border-radius: 6px; background: transparent; color: inherit; white-space: nowrap; cursor: pointer; }
button:focus-visible { outline: 2px solid #7DB4FF; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { div { background: #F0EFEB; color: #1B1C1D; } button:focus-visible { outline-color: #0B57C9; } }
`;

/**
 * Says that this page has lost its extension and must be reloaded. Plain DOM and words fetched beforehand:
 * when it is needed, no other script of ours can be loaded and no message can be sent.
 */
export function showStaleNotice(words: string, reload: string): void {
  document.querySelector('findmark-toast')?.remove();
  const { root } = createShadowHost('findmark-toast', CSS_TEXT);
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  const text = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = reload;
  button.addEventListener('click', () => location.reload());
  root.append(box);
  text.textContent = words;
  box.append(text, button);
}
