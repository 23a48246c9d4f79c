// Blocks of cells as spreadsheets put them on the clipboard: tab-separated text, and an HTML table beside it.

/** Rows of cells; rows may differ in length. */
export type Block = string[][];

/**
 * Reads tab-separated text as Excel, LibreOffice and Google Sheets write it.
 *
 * A cell that holds a tab or a line break stands in double quotes with inner quotes doubled. A cell whose own text
 * begins with a quote is written bare by all three, so quotes count as quoting only where they are needed: around a
 * tab, a line break or a doubled quote. Line breaks inside a cell become `\n`; one trailing line break ends the last
 * row and begins no other.
 */
export function readTsv(text: string): Block {
  const rows: Block = [];
  let row: string[] = [];
  let at = 0;
  if (text === '') return rows;
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null;
    let end: number;
    if (quoted) {
      row.push(quoted.cell);
      end = quoted.end;
    } else {
      end = endOfBare(text, at);
      row.push(text.slice(at, end));
    }
    if (end >= text.length) break;
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (at >= text.length) return rows;
  }
  rows.push(row);
  return rows;
}

/** Tab-separated text that spreadsheets and `readTsv` read back as the same cells. */
export function writeTsv(block: Block): string {
  return block.map((row) => row.map(quote).join('\t') + '\r\n').join('');
}

/** The same block as an HTML table. The line breaks carry the mark by which Excel keeps them inside one cell. */
export function writeHtml(block: Block): string {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${lines(cell)}</td>`).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

function quote(cell: string): string {
  return /[\t\r\n]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function lines(cell: string): string {
  const escaped = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return escaped.replaceAll(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
}

function endOfBare(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    const c = text[i];
    if (c === '\t' || c === '\n' || c === '\r') return i;
  }
  return text.length;
}

/** The quoted cell that begins at `from`, or null where the quote is part of the words. */
function readQuoted(text: string, from: number): { cell: string; end: number } | null {
  let i = from + 1;
  for (;;) {
    const close = text.indexOf('"', i);
    if (close < 0) return null;
    if (text[close + 1] === '"') {
      i = close + 2;
      continue;
    }
    const end = close + 1;
    const after = text[end];
    if (after !== undefined && after !== '\t' && after !== '\n' && after !== '\r') return null;
    const inner = text.slice(from + 1, close);
    if (!/[\t\r\n]|""/.test(inner)) return null;
    return { cell: inner.replaceAll('""', '"').replaceAll(/\r\n|\r/g, '\n'), end };
  }
}
