// Times grids in the real WebKitGTK: `node drive.mjs folder`, with DISPLAY set, the display's dump in GUILDHALL_BENCH_SCREEN
// and the peers' packages in `folder/node`. Builds the page, serves it, drives it by WebKitWebDriver and prints a table.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Browser, PATIENCE, build, gate, loadSaid, median, ourVersion, serve, versionOf, warnOfOtherWork } from '../webview.mjs'

const folder = resolve(process.argv[2])
const ENGINES = [
  { key: 'ours', name: 'Guildhall', version: ourVersion() },
  { key: 'aggrid', name: 'AG Grid', version: versionOf(folder, 'ag-grid-community') },
  { key: 'revogrid', name: 'RevoGrid', version: versionOf(folder, '@revolist/revogrid') },
]
/** ms within which what is typed is painted. */
const REACH = 50
/** Of 60 Hz frames: what a screen that is timed in whole milliseconds cannot tell from none. */
const NONE = 0.02
/** Ratios within which two are told to be as good. */
const JUST = 0.97
const WAYS = ['down', 'right']
const REPEATS = 3
const TIME = 2000
const KEYS = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']
const TYPED = 12

async function measure(url, engine) {
  const browser = new Browser()
  try {
    await browser.open()
    const paints = []
    let nodes = 0
    for (let i = 0; i < REPEATS; i += 1) {
      await browser.go(`${url}?engine=${engine.key}`)
      const started = await browser.bench('start')
      paints.push(started.paint)
      nodes = started.nodes
    }
    const result = { engine, nodes, version: browser.version, paint: median(paints), idle: (await browser.bench('idle')).fps, scroll: {} }
    for (const [down, right] of [[0, 0], [3000, 2200], [0, 4400]]) {
      const wrong = await browser.bench('gate', down, right)
      if (wrong.length > 0) throw new Error(`its cells are wrong ${down} px down and ${right} px right: ${wrong.join('; ')}`)
      gate(folder, engine.key, `${down}-${right}`, 0.3)
    }
    for (const way of WAYS) {
      const runs = []
      for (let i = 0; i < REPEATS; i += 1) {
        await browser.bench('gate', 0, 0)
        const before = browser.worked()
        const one = await browser.bench('scroll', way, TIME)
        one.work = (browser.worked() - before) / one.n
        if (!one.moved) throw new Error(`it did not scroll ${way}`)
        runs.push(one)
      }
      result.scroll[way] = runs.sort((a, b) => a.fps - b.fps)[runs.length >> 1]
    }
    await browser.bench('gate', 3000, 2200)
    await browser.bench('choose')
    const moved = []
    for (const key of KEYS) moved.push(await browser.bench('move', key))
    const typed = []
    for (let i = 0; i < TYPED; i += 1) {
      typed.push(await browser.bench('type'))
      await browser.bench('move', i % 2 === 0 ? 'ArrowRight' : 'ArrowDown').catch(() => null)
    }
    return { ...result, move: median(moved), typed: median(typed), typedLate: Math.max(...typed) }
  } catch (error) {
    return { engine, failure: error.name === 'TimeoutError' ? `no answer within ${PATIENCE / 1000} s` : error.message }
  } finally {
    browser.close()
  }
}

function table(results) {
  const [ours] = results
  const webkit = results.find((result) => result.version)?.version ?? '?'
  console.log(`\n500 people x 300 skills, seed 1; WebKitGTK ${webkit}, software drawing; load ${loadSaid()}`)
  warnOfOtherWork()
  console.log(`scrolling 60 px a frame: frames a second, median and 95th of 100 frames in ms, ms of work a frame (all processors), dropped of 60 Hz, with bare places; median of ${REPEATS}\n`)
  console.log(`${'first paint'.padStart(35)}${WAYS.map((way) => way.padStart(38)).join('')}${'arrow'.padStart(9)}${'typed (most)'.padStart(15)}${'idle'.padStart(6)}${'nodes'.padStart(7)}`)
  const ms = (time) => `${time.toFixed(0)} ms`
  const share = (part) => `${(part * 100).toFixed(0)} %`
  for (const { engine, failure, paint, scroll, move, typed, typedLate, idle, nodes } of results) {
    const head = `${engine.name.padEnd(14)}${engine.version.padEnd(8)}`
    const ways = failure ? [] : WAYS.map((way) => `${scroll[way].fps.toFixed(1)} ${scroll[way].median.toFixed(0)}/${scroll[way].late.toFixed(0)} ms ${scroll[way].work.toFixed(0)} ms ${share(scroll[way].dropped)} ${share(scroll[way].bare)}`.padStart(38))
    if (failure) console.log(`${head} ${failure}`)
    else console.log(`${head}${ms(paint).padStart(13)}${ways.join('')}${ms(move).padStart(9)}${`${typed.toFixed(0)} (${typedLate.toFixed(0)}) ms`.padStart(15)}${idle.toFixed(0).padStart(6)}${String(nodes).padStart(7)}`)
  }
  if (ours.failure) {
    console.log('LOST: everything')
    return
  }
  const missed = WAYS.filter((way) => ours.scroll[way].dropped > NONE).map((way) => `scroll ${way}`)
  if (ours.typed > REACH) missed.push('typed')
  console.log(`\nNo dropped frame and ${REACH} ms from a key to its paint are to be reached: ${missed.length === 0 ? 'reached' : `LOST: ${missed.join(', ')}`}`)
  for (const { engine, failure, paint, scroll, move, typed } of results.slice(1)) {
    if (failure) continue
    const times = { 'first paint': [ours.paint, paint], arrow: [ours.move, move], typed: [ours.typed, typed] }
    const lost = Object.entries(times).filter(([, [us, them]]) => us > them / JUST).map(([what]) => what)
    const ratios = Object.entries(times).map(([what, [us, them]]) => `${what} ${(us / them).toFixed(2)}`)
    for (const way of WAYS) {
      const [us, them] = [ours.scroll[way].fps, scroll[way].fps]
      ratios.push(`frames ${way} ${(us / them).toFixed(2)}`)
      if (us < them * JUST) lost.push(`frames ${way}`)
      ratios.push(`work ${way} ${(ours.scroll[way].work / scroll[way].work).toFixed(2)}`)
    }
    console.log(`against ${engine.name.padEnd(10)} ${ratios.join(', ')}: ${lost.length === 0 ? 'won' : `LOST: ${lost.join(', ')}`}`)
  }
}

await build(fileURLToPath(new URL('.', import.meta.url)), folder)
const { url, close } = await serve(folder)
const only = process.env.GUILDHALL_BENCH_ENGINES?.split(',')
const results = []
for (const engine of ENGINES.filter(({ key }) => !only || only.includes(key))) {
  process.stderr.write(`${engine.name} ...\n`)
  results.push(await measure(url, engine))
}
table(results)
close()
