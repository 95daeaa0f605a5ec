import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const ID = 'virtual:findmark-messages';

/** The words of the interface as the build makes them, for tests in a browser: `import messages from 'virtual:findmark-messages'`. */
export function messagesPlugin(root: string): Plugin {
  const file = path.join(root, 'lib/locales/en_GB.yml');
  return {
    name: 'findmark-messages',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(generateChromeMessages(await parseMessagesFile(file)))};`;
    },
  };
}
