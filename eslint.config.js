import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import tailwind from 'eslint-plugin-better-tailwindcss';
import i18next from 'eslint-plugin-i18next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SHOWN_ATTRIBUTES = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'];

// Classes that the project's own style sheets define, beside those of Tailwind.
const READER = join(import.meta.dirname, 'src/reader');
const OWN_CLASSES = readdirSync(READER, { recursive: true })
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => [...readFileSync(join(READER, file), 'utf8').matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name]) => `^${name}$`));

const ENUM = { selector: 'TSEnumDeclaration', message: 'A union of strings says the same without code.' };

const PHYSICAL = '^(?:.*:)?-?(?:(?:scroll-)?[mp][lr]-|(?:left|right)-|border-[lr](?:-|$)|rounded-(?:[lr]|[tb][lr])(?:-|$)|(?:text|float|clear)-(?:left|right)$)';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/', 'seeds/', 'eslint.config.js'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Arabic marks are combining characters; ranges of them are written by number.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ENUM],
    },
  },
  // The Node door and the tests speak to a terminal.
  { files: ['src/build/**', 'tests/**', 'vite.config.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ENUM,
        ...['NewExpression[callee.name="Date"][arguments.length=0]', 'MemberExpression[object.name="Date"][property.name="now"]', 'MemberExpression[object.name="Math"][property.name="random"]'].map(
          (selector) => ({ selector, message: 'The core has no clock and no chance: receive it as an argument.' }),
        ),
        { selector: 'MemberExpression[property.name=/^(?:localeCompare|toLocale\\w+)$/]', message: 'The core has no locale of the machine: compare code units.' },
      ],
    },
  },
  // The file that names single characters holds them singly.
  { files: ['src/core/text/code-points.ts'], rules: { 'no-misleading-character-class': 'off' } },
  { files: ['src/reader/**'], ...reactHooks.configs.flat.recommended },
  // Speaks of what the React Compiler could not keep; it is not used here.
  { files: ['src/reader/**'], rules: { 'react-hooks/preserve-manual-memoization': 'off' } },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  { files: ['src/**/*.tsx'], rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: [], allowExpressionValues: true }] } },
  { files: ['public/**'], ...tseslint.configs.disableTypeChecked },
  { files: ['public/**'], languageOptions: { sourceType: 'script', globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly', navigator: 'readonly', window: 'readonly' } } },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'better-tailwindcss': tailwind, i18next },
    settings: { 'better-tailwindcss': { entryPoint: 'src/reader/styles/index.css' } },
    rules: {
      'better-tailwindcss/no-unknown-classes': ['error', { ignore: [...new Set(OWN_CLASSES)] }],
      'better-tailwindcss/no-conflicting-classes': 'error',
      // Only the inline axis turns with the direction; the block axis keeps its short names.
      'better-tailwindcss/no-restricted-classes': ['error', { restrict: [{ pattern: PHYSICAL, message: 'Left and right do not turn with the direction: use start and end.' }] }],
      'i18next/no-literal-string': ['error', { mode: 'jsx-only', 'jsx-attributes': { include: SHOWN_ATTRIBUTES }, callees: { exclude: ['t', 'common', 'classes', 'includes', 'startsWith', 'endsWith'] } }],
    },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
