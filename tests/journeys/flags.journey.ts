import { until } from '../tools/drivers/until';
import { tag, waitForNoSuggestions, waitForSuggestions } from '../tools/findmark';
import { expect, test } from '../tools/journey';

test('flags stand in a wide, empty margin: the badge of what was tagged, none on a narrow window, none when off', async ({
  app,
  site,
}) => {
  const tab = await app.open(site.sample('article'));
  await tab.look({ width: 1280, height: 900 });
  const flags = tab.shadow('findmark-gutter');
  await waitForSuggestions(tab);
  await until('the flags to be drawn', () => tab.has('findmark-gutter'));
  expect(await flags.count('.flag')).toBeGreaterThan(4);
  expect(await flags.count('.badge')).toBe(0);

  await tag(tab, 'Harrowmere Borough Council’s children’s services are no longer inadequate', 'l');
  await until('the badge of the theme', async () => (await flags.count('.badge')) === 1);
  expect(await flags.text('.badge')).toBe('LE');

  await tab.look({ width: 640, height: 900 });
  await until('no flags where there is no room', async () => !(await tab.has('findmark-gutter')));
  await tab.look({ width: 1280, height: 900 });
  await until('the flags again', () => tab.has('findmark-gutter'));

  const popup = await app.openPopup();
  await popup.click('[role="switch"]');
  await waitForNoSuggestions(tab);
  expect(await tab.has('findmark-gutter')).toBe(false);
});
