import path from 'node:path';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '../..');

export default tseslint.config(
  { ignores: ['**/node_modules/**', '.output/**', '.wxt/**', '**/*.mjs', '**/*.cjs'] },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strictTypeChecked, noUnsanitized.configs.recommended] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // numbers in texts and attributes are plain; the rule would have every one of them in String()
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` in handlers reads better than a block around one call
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `messages: Broadcasts & { … }` style maps of calls are interfaces of functions, never used unbound
      '@typescript-eslint/unbound-method': 'off',
      // a parameter that an interface asks for may go unused when its name says so
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // a test knows that its list has a first element, and fails loudly where it has not
      '@typescript-eslint/no-non-null-assertion': 'off',
      // fakes stand in for promises without waiting
      '@typescript-eslint/require-await': 'off',
      // tests build pages of their own making
      'no-unsanitized/property': 'off',
      'no-unsanitized/method': 'off',
    },
  },
);
