// What Mermaid itself reads in a flowchart: its nodes, what is inside what, and how many links there are.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, maxTextSize: Infinity, maxEdges: Infinity });
// The kinds of diagrams are known from the first one on.
await mermaid.parse('flowchart TB\na --> b');

/** Characters that are written by their number come back as this until the picture is drawn. */
const plain = (text) => text.replace(/ﬂ°°(\d+)¶ß/gu, (_, code) => String.fromCodePoint(Number(code)));

const answers = [];
for (const file of process.argv.slice(2)) {
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(file, 'utf8'));
  const groups = db.getSubGraphs();
  const open = new Set(groups.map((group) => group.id));
  const nodes = [...db.getVertices().values()].filter((node) => !open.has(node.id));
  answers.push({
    type,
    names: [...groups.map((group) => plain(group.title)), ...nodes.map((node) => plain(node.text ?? ''))].sort(),
    inside: groups.reduce((sum, group) => sum + group.nodes.length, 0),
    links: db.getEdges().length,
  });
}
console.log(`ANSWERS ${JSON.stringify(answers)}`);
