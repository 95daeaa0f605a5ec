import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { Chromium } from '../tools/drivers/chromium';
import { ChromiumTab } from '../tools/drivers/chromium-tab';
import { serveSite } from '../tools/site';
import { anchoringSection } from './anchoring';
import { buildExtension, pageScript } from './build';
import { detectionSections } from './detection';
import { growthSection, mixedSection } from './mixed';
import { pageSections } from './pages';
import { paintingSections } from './painting';
import { pdfSection } from './pdf';
import { launchPlain, VIEWPORT } from './plain-browser';
import { sizesSection } from './sizes';
import { type Section, tableOf } from './table';

const say = (words: string): void => console.error(`· ${words} …`);

/** Never more than one of the processors may be busy with other things, or the clock tells of them too. */
function machine(): string {
  const load = loadavg()[0] ?? 0;
  const busy = load > cpus().length / 2 ? ': BUSY with other work, times by the clock are too long' : '';
  return `${cpus().length} processors, load ${load.toFixed(1)}${busy}; Node ${process.versions.node}`;
}

async function newTab(driver: Chromium) {
  const tab = await driver.open('about:blank');
  if (!(tab instanceof ChromiumTab)) throw new Error('The driver gave a tab of another browser');
  return tab.page;
}

async function measure(folder: string): Promise<{ version: string; sections: Section[] }> {
  say('building the extension');
  const extension = buildExtension();
  const sizes = sizesSection(extension);
  const probe = await pageScript('probe');
  const site = await serveSite();
  const plain = await launchPlain();
  const driver = await Chromium.launch({ extension, folder, headless: true });
  try {
    say('loading pages with the extension and without');
    const without = () => plain.newPage({ viewport: VIEWPORT });
    const pages = await pageSections({ withExtension: () => newTab(driver), without, probe }, site);
    say('finding and marking beside others');
    const detection = [
      ...(await detectionSections(plain, site)),
      await mixedSection(plain, site),
      await growthSection(plain, site),
    ];
    say('reading reports as PDF');
    const pdf = await pdfSection(plain, extension, path.join(folder, 'pdf'));
    say('putting quotes back, and painting, beside others');
    const anchors = [await anchoringSection(plain), ...(await paintingSections(plain))];
    return { version: plain.version(), sections: [...detection, ...anchors, ...pages, pdf, sizes] };
  } finally {
    await driver.close();
    await plain.close();
    await site.close();
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'findmark-bench-'));
try {
  const before = machine();
  const { version, sections } = await measure(folder);
  console.log(
    `\nFindmark bench: Chromium ${version}; ${before}; ${new Date().toISOString().slice(0, 10)}\n\n${tableOf(sections)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
