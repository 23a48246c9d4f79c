import { describe, expect, test } from 'vitest';
import { readTsv, writeHtml, writeTsv, type Block } from './tsv';

function check(text: string, expected: Block) {
  expect(readTsv(text)).toEqual(expected);
}

describe('reading what spreadsheets copy', () => {
  test('plain cells, any line end, one trailing line break', () => {
    check('', []);
    check('a', [['a']]);
    check('a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]);
    check('a\tb\nc\td\n', [['a', 'b'], ['c', 'd']]);
    check('a\rb\r', [['a'], ['b']]);
    check('\t', [['', '']]);
    check('\t\r\n\t\r\n', [['', ''], ['', '']]);
    check('a\r\n\r\nb\r\n', [['a'], [''], ['b']]);
  });
  test('several lines in one cell, as Excel and as LibreOffice write them', () => {
    check('"one\ntwo"\tb\r\n', [['one\ntwo', 'b']]);
    check('"one\r\ntwo"\r\n', [['one\ntwo']]);
    check('"a ""b""\nc"\td\n', [['a "b"\nc', 'd']]);
    check('"a\tb"\tc', [['a\tb', 'c']]);
    check('x\t"one\n\ntwo"\ny\tz\n', [['x', 'one\n\ntwo'], ['y', 'z']]);
  });
  test('quotes that are part of the words', () => {
    check('"Quality" first\tb', [['"Quality" first', 'b']]);
    check('"Quality"\tb', [['"Quality"', 'b']]);
    check('5" screen\t"', [['5" screen', '"']]);
    check('"open\nnext', [['"open'], ['next']]);
    check('""', [['""']]);
  });
});

test('what is written reads back the same', () => {
  // A small generator instead of chosen cases: every string over the characters that matter, in 2 x 2 blocks.
  const letters = ['a', '"', '\n', '\t', ' ', 'ü'];
  const words = [''];
  for (let length = 1; length <= 3; length += 1) {
    for (const w of [...words].filter((w) => w.length === length - 1)) for (const l of letters) words.push(w + l);
  }
  for (let i = 0; i < words.length; i += 1) {
    const at = (n: number) => words[(i * 7 + n * 31) % words.length] ?? '';
    const block = [[words[i] ?? '', at(1)], [at(2), at(3)]];
    expect(readTsv(writeTsv(block))).toEqual(block);
  }
});

test('the table for Excel keeps line breaks in one cell and no mark-up of the text', () => {
  expect(writeHtml([['a\nb', '<i> & "q"']])).toBe(
    '<meta charset="utf-8"><table><tr><td>a<br style="mso-data-placement:same-cell">b</td><td>&lt;i&gt; &amp; &quot;q&quot;</td></tr></table>',
  );
});
