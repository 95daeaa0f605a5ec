import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../tools/browsers.mjs';

/** The same browser that the driver starts, without the extension. */
export function launchPlain(): Promise<Browser> {
  const program = findChromium();
  if (!program) throw new Error('No browser of the Chromium family was found');
  return chromium.launch({
    executablePath: program.path,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}

export const VIEWPORT = { width: 1280, height: 800 };
