import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { optionalCallback } from './scripts/optional-callback.js';

/** Folders of src/ without clock, randomness, process and locale. */
const { pure } = JSON.parse(readFileSync(new URL('scripts/layers.json', import.meta.url), 'utf8'));
const pureFiles = pure.map((layer) => `src/${layer}/**`);

export default tseslint.config(
  { ignores: ['.cache/**', 'dist/**', 'out/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { yoha: { rules: { 'optional-callback': optionalCallback } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'yoha/optional-callback': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: pureFiles,
    // What looks at the disk for the reader of scenarios.
    ignores: ['src/scenario/files.ts', 'src/scenario/name-on-disk.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process', 'Intl'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
    },
  },
  {
    // Whoever imports a test file runs its tests a second time.
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    ignores: pureFiles,
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/*.test.js'] }] },
  },
  {
    files: ['scripts/**/*.js', 'bin/**/*.js', 'test/**/*.js', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
