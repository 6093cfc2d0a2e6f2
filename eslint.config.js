// SPDX-License-Identifier: Apache-2.0
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const NODE = Object.fromEntries(
  [
    'AbortController', 'Buffer', 'DOMException', 'Worker', 'URL', 'clearTimeout', 'console', 'fetch', 'performance',
    'process', 'setTimeout', 'structuredClone', 'TextDecoder', 'TextEncoder', 'WebAssembly',
    'BroadcastChannel', 'MessageChannel', 'ReadableStream', 'Response', 'indexedDB', 'IDBKeyRange', 'globalThis', 'crypto',
    'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'Event', 'EventTarget',
  ].map((name) => [name, 'readonly']),
);

const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

export default tseslint.config(
  { ignores: ['build/', 'node_modules/', '.toolchain/', 'wasm/library_*.js', 'test-results/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      // A handler of Lit's may be async: its errors are reported by the page's own handler.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The module's enums cross the boundary as numbers.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Methods handed to templates are bound by Lit.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: NODE },
    rules: { 'no-unused-vars': ['error', UNUSED] },
  },
  {
    // Functions that are given to a page.
    files: ['tools/bench-desk.mjs', 'tools/bench-desk/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries([
        'AudioScheduledSourceNode', 'PerformanceObserver', 'addEventListener', 'document', 'navigator', 'removeEventListener', 'requestAnimationFrame',
      ].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['web/examples/**/*.{js,jsx}'],
    languageOptions: {
      globals: Object.fromEntries(['AbortController', 'window', 'document', 'addEventListener', 'parent', 'customElements', 'HTMLElement'].map((name) => [name, 'readonly'])),
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
);
