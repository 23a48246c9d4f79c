// Times map engines in the real WebKitGTK: `node drive.mjs folder [S M L]`, with DISPLAY set, the display's dump in
// GUILDHALL_BENCH_SCREEN and the peers' packages in `folder/node`. Builds the page, serves it, drives it by WebKitWebDriver and prints a table for each size.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Browser, PATIENCE, build, gate, loadSaid, median, ourVersion, serve, versionOf, warnOfOtherWork } from '../webview.mjs'

const folder = resolve(process.argv[2])
const sizes = process.argv.length > 3 ? process.argv.slice(3) : ['S', 'M', 'L']

const ENGINES = [
  { key: 'ours', name: 'Guildhall', version: ourVersion() },
  { key: 'cytoscape', name: 'Cytoscape.js', version: versionOf(folder, 'cytoscape') },
  { key: 'sigma', name: 'Sigma', version: versionOf(folder, 'sigma') },
  { key: 'forcegraph', name: 'force-graph', version: versionOf(folder, 'force-graph') },
]
/** Frames a second ours is to reach in every movement, by size. */
const REACH = { S: 60, M: 60, L: 30 }
/** Of a screen of 60 Hz that is timed in whole milliseconds. */
const JUST = 0.97
const MOVES = ['pan whole', 'zoom whole', 'pan near', 'zoom near']
const REPEATS = 3
const TIME = 1500
/** Least share of the page that is drawn. Near, a disc may fill most of the view. */
const DRAWN = { whole: 0.02, near: 0.001 }

async function measure(url, engine, size) {
  const browser = new Browser()
  const label = `${size}-${engine.key}`
  try {
    await browser.open()
    const paints = []
    let n = 0
    // Opening anew takes large ones minutes; two are told apart well enough by one time.
    for (let i = 0; i < (size === 'L' ? 1 : REPEATS); i += 1) {
      await browser.go(`${url}?engine=${engine.key}&size=${size}`)
      const started = await browser.bench('start')
      if (started.n !== started.given) throw new Error(`it holds ${started.n} of ${started.given} things`)
      paints.push(started.paint)
      n = started.given
    }
    const result = { engine, n, version: browser.version, paint: median(paints), idle: (await browser.bench('idle')).fps, fps: {}, gap: {} }
    for (const where of ['whole', 'near']) {
      await browser.bench('look', where)
      gate(folder, label, where, DRAWN[where])
      for (const move of ['pan', 'zoom']) {
        const runs = []
        for (let i = 0; i < REPEATS; i += 1) {
          await browser.bench('look', where)
          const one = await browser.bench(move, TIME)
          if (!one.moved) throw new Error(`its picture did not move (${move} ${where})`)
          runs.push(one)
        }
        result.fps[`${move} ${where}`] = median(runs.map((one) => one.fps))
        result.gap[`${move} ${where}`] = median(runs.map((one) => one.gap))
      }
    }
    return result
  } catch (error) {
    return { engine, failure: error.name === 'TimeoutError' ? `no answer within ${PATIENCE / 1000} s` : error.message }
  } finally {
    browser.close()
  }
}

function table(size, results) {
  const [ours] = results
  const webkit = results.find((result) => result.version)?.version ?? '?'
  console.log(`\n${size}: ${ours.n ?? '?'} communities and people, seed 1; WebKitGTK ${webkit}, software drawing; load ${loadSaid()}`)
  warnOfOtherWork()
  console.log(`frames a second (95th of 100 gaps in ms), median of ${REPEATS}\n`)
  console.log(`${'first paint'.padStart(37)}${MOVES.map((move) => move.padStart(17)).join('')}${'idle'.padStart(8)}`)
  for (const { engine, failure, paint, fps, gap, idle } of results) {
    const head = `${engine.name.padEnd(14)}${engine.version.padEnd(10)}`
    if (failure) console.log(`${head} ${failure}`)
    else console.log(`${head}${`${paint.toFixed(0)} ms`.padStart(13)}${MOVES.map((move) => `${fps[move].toFixed(1)} (${gap[move].toFixed(0)})`.padStart(17)).join('')}${idle.toFixed(0).padStart(8)}`)
  }
  if (ours.failure) return console.log('LOST: everything')
  const low = MOVES.filter((move) => ours.fps[move] < REACH[size] * JUST)
  console.log(`\n${REACH[size]} frames a second are to be reached: ${low.length === 0 ? 'reached' : `LOST: ${low.join(', ')}`}`)
  for (const { engine, failure, paint, fps } of results.slice(1)) {
    if (failure) continue
    const ratios = MOVES.map((move) => `${move} ${(ours.fps[move] / fps[move]).toFixed(2)}`)
    const lost = MOVES.filter((move) => ours.fps[move] < fps[move] * JUST)
    if (ours.paint > paint) lost.unshift('first paint')
    console.log(`against ${engine.name.padEnd(13)} first paint ${(ours.paint / paint).toFixed(2)}; ${ratios.join(', ')}: ${lost.length === 0 ? 'won' : `LOST: ${lost.join(', ')}`}`)
  }
}

await build(fileURLToPath(new URL('.', import.meta.url)), folder)
const { url, close } = await serve(folder)
const only = process.env.GUILDHALL_BENCH_ENGINES?.split(',')
for (const size of sizes) {
  const results = []
  for (const engine of ENGINES.filter(({ key }) => !only || only.includes(key))) {
    process.stderr.write(`${size} ${engine.name} ...\n`)
    results.push(await measure(url, engine, size))
  }
  table(size, results)
}
close()
