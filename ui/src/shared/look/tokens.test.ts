// What the design says and nothing reads is a promise that nobody keeps.
import { expect, test } from 'vitest';
import tokens from './tokens.css?raw';

const sources = import.meta.glob<string>(['../../**/*.{css,svelte,ts}', '!../../**/*.test.ts'], { query: '?raw', eager: true, import: 'default' });

test('every token of the design is read somewhere', () => {
  const read = new Set<string>();
  const families: string[] = [];
  for (const source of Object.values(sources)) {
    for (const [, name] of source.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name ?? '');
    for (const [, name] of source.matchAll(/['"`](--[\w-]+)['"`]/g)) read.add(name ?? '');
    // Those of the map are read by number, such as the categories.
    for (const [, name] of source.matchAll(/(--[\w-]+-)(?:\$\{|\{)/g)) families.push(name ?? '');
  }
  expect(read.size).toBeGreaterThan(50);
  const isRead = (name: string) => read.has(name) || families.some((family) => name.startsWith(family) && /^\d+$/.test(name.slice(family.length)));
  const declared = new Set([...tokens.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name ?? ''));
  expect(declared.size).toBeGreaterThan(50);
  expect([...declared].filter((name) => !isRead(name))).toEqual([]);
});
