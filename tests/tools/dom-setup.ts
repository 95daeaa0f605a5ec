import { options } from 'preact';
import messages from 'virtual:findmark-messages';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

// as browsers do it: $1 to $9 are filled in, $$ is a dollar, an unknown name is the empty string
fakeBrowser.i18n.getMessage = (name: string, substitutions: string | (string | number)[] = []) => {
  const values = [substitutions].flat();
  return (messages[name]?.message ?? '').replaceAll(/\$(\d|\$)/g, (_, sign: string) =>
    sign === '$' ? '$' : String(values[Number(sign) - 1] ?? ''),
  );
};

// effects come late, as on a busy machine: what is wrong when the next key is faster fails each time, not now and then
options.requestAnimationFrame = (flush) => void setTimeout(flush, 100);
