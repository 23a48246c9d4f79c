// Lays out a graph with ForceAtlas2 and with d3-force: `node layout.mjs graph.json folder`.
// Run from the folder where the packages are installed. Prints one line for each: name, version, seconds, file.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = createRequire(join(process.cwd(), 'package.json'))
const load = (name) => import(pathToFileURL(here.resolve(name)))
const version = (name) => JSON.parse(readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'))).version
const [, , file, folder] = process.argv
const { n, links, start } = JSON.parse(readFileSync(file, 'utf8'))

function done(name, from, seconds, places) {
  const to = join(folder, `${name}.json`)
  writeFileSync(to, JSON.stringify(places))
  console.log([name, version(from), seconds.toFixed(3), to].join('\t'))
}

{
  const { default: Graph } = await load('graphology')
  const { default: forceAtlas2 } = await load('graphology-layout-forceatlas2')
  const graph = new Graph({ type: 'undirected', multi: false })
  for (let i = 0; i < n; i++) graph.addNode(i, { x: start[i][0], y: start[i][1] })
  for (const [a, b] of links) if (!graph.hasEdge(a, b)) graph.addEdge(a, b)
  const begun = performance.now()
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true }
  const at = forceAtlas2(graph, { iterations: 300, settings })
  const seconds = (performance.now() - begun) / 1000
  done('ForceAtlas2', 'graphology-layout-forceatlas2', seconds, Array.from({ length: n }, (_, i) => [at[i].x, at[i].y]))
}
{
  const { forceSimulation, forceLink, forceManyBody, forceX, forceY } = await load('d3-force')
  const nodes = Array.from({ length: n }, (_, i) => ({ x: start[i][0], y: start[i][1] }))
  const begun = performance.now()
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(links.map(([source, target]) => ({ source, target }))))
    .force('charge', forceManyBody())
    .force('x', forceX())
    .force('y', forceY())
    .stop()
  simulation.tick(300)
  const seconds = (performance.now() - begun) / 1000
  done('d3-force', 'd3-force', seconds, nodes.map((node) => [node.x, node.y]))
}
