// Times map engines in the real WebKitGTK: `node drive.mjs folder [S M L]`, with DISPLAY set, the display's dump in
// GUILDHALL_BENCH_SCREEN and the peers' packages in `folder/node`. Builds the page, serves it, drives it by WebKitWebDriver and prints a table for each size.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { createServer as createSocket } from 'node:net'
import { availableParallelism, loadavg } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const ui = resolve(here, '../../../ui')
const folder = resolve(process.argv[2])
const sizes = process.argv.length > 3 ? process.argv.slice(3) : ['S', 'M', 'L']
const packages = join(folder, 'node/node_modules')
const ofWindow = createRequire(join(ui, 'package.json'))
const load = (name) => import(pathToFileURL(ofWindow.resolve(name)))
const versionOf = (name) => JSON.parse(readFileSync(join(packages, name, 'package.json'))).version

const ENGINES = [
  { key: 'ours', name: 'Guildhall', version: JSON.parse(readFileSync(join(ui, 'package.json'))).version },
  { key: 'cytoscape', name: 'Cytoscape.js', version: versionOf('cytoscape') },
  { key: 'sigma', name: 'Sigma', version: versionOf('sigma') },
  { key: 'forcegraph', name: 'force-graph', version: versionOf('force-graph') },
]
/** Frames a second ours is to reach in every movement, by size. */
const REACH = { S: 60, M: 60, L: 30 }
/** Of a screen of 60 Hz that is timed in whole milliseconds. */
const JUST = 0.97
const MOVES = ['pan whole', 'zoom whole', 'pan near', 'zoom near']
const REPEATS = 3
const TIME = 1500
/** ms until an engine must have painted, and moved. */
const PATIENCE = 150_000

/** The page and everything in it, as the window is built. */
async function build() {
  const [{ build }, { svelte }] = await Promise.all([load('vite'), load('@sveltejs/vite-plugin-svelte')])
  // The page lies beside neither the window's packages nor the peers'.
  const fromElsewhere = {
    name: 'from-elsewhere',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer?.startsWith(here) || id.startsWith('.')) return null
      return this.resolve(id, id === 'svelte' ? join(ui, 'src/main.ts') : join(folder, 'node/page.js'), { skipSelf: true })
    },
  }
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    plugins: [fromElsewhere, svelte({ configFile: join(ui, 'svelte.config.js') })],
    build: { target: 'es2022', outDir: join(folder, 'page'), emptyOutDir: true, rollupOptions: { input: join(here, 'page.html') }, chunkSizeWarningLimit: 4096 },
  })
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
async function serve(root) {
  const server = createServer((request, response) => {
    const path = join(root, new URL(request.url, 'http://localhost').pathname)
    try {
      const content = readFileSync(path)
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((ok) => server.listen(0, '127.0.0.1', ok))
  return server
}

async function freePort() {
  const socket = createSocket()
  await new Promise((ok) => socket.listen(0, '127.0.0.1', ok))
  const { port } = socket.address()
  await new Promise((ok) => socket.close(ok))
  return port
}

/** A browser of its own for each engine and size, so that none pays for what another has left behind. */
class Browser {
  async open() {
    const port = await freePort()
    this.at = `http://127.0.0.1:${port}`
    // Drawing by software is faster without it, for all engines.
    const env = { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
    this.driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env, detached: true })
    for (let i = 0; ; i += 1) {
      const ready = await this.ask('GET', '/status').catch(() => null)
      if (ready) break
      if (i > 100) throw new Error('WebKitWebDriver does not answer')
      await new Promise((ok) => setTimeout(ok, 100))
    }
    const args = { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } }
    const { sessionId, capabilities } = await this.ask('POST', '/session', { capabilities: { alwaysMatch: args } })
    this.session = `/session/${sessionId}`
    this.version = capabilities.browserVersion
    await this.ask('POST', `${this.session}/window/rect`, { width: 1280, height: 860 })
    await this.ask('POST', `${this.session}/timeouts`, { script: PATIENCE, pageLoad: PATIENCE })
  }
  async ask(method, path, body) {
    const response = await fetch(this.at + path, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE + 5000) })
    const { value } = await response.json()
    if (value?.error) throw new Error(value.message || value.error)
    return value
  }
  go(url) {
    return this.ask('POST', `${this.session}/url`, { url })
  }
  /** What `bench.WORD(...)` of the page gives. */
  async bench(word, ...given) {
    const script = `const [word, given, done] = arguments
      const ready = async () => { while (!window.bench) await new Promise((ok) => setTimeout(ok, 50)) }
      ready().then(() => bench[word](...given)).then((value) => done({ value }), (error) => done({ error: String(error) + ' ' + error.stack }))`
    const { value, error } = await this.ask('POST', `${this.session}/execute/async`, { script, args: [word, given] })
    if (error) throw new Error(error)
    return value
  }
  /** Ends the driver and all it has started. */
  close() {
    try {
      process.kill(-this.driver.pid, 'SIGKILL')
    } catch {
      // Already ended.
    }
  }
}

function miniBrowser() {
  for (const root of ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib']) {
    const path = join(root, 'webkit2gtk-4.1/MiniBrowser')
    if (existsSync(path)) return path
  }
  throw new Error('MiniBrowser of webkit2gtk-4.1 is not installed')
}

/** What the display shows: the X window dump that Xvfb keeps, big-endian header words, then colours, then 32-bit pixels. */
function screen() {
  const dump = readFileSync(process.env.GUILDHALL_BENCH_SCREEN)
  const word = (i) => dump.readUInt32BE(i * 4)
  const [width, height, row] = [word(4), word(5), word(12)]
  return { dump, width, height, row, start: word(0) + word(19) * 12 }
}

/** Share of pixels of the page that are not of the commonest colour, and how many colours there are. */
function drawn({ dump, width, height, row, start }) {
  const counts = new Map()
  // Without the frame and the bar of the browser.
  const [left, top, right, bottom] = [20, 90, Math.min(width, 1260), Math.min(height, 840)]
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const colour = dump.readUInt32BE(start + y * row + x * 4)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
  }
  return { share: 1 - Math.max(...counts.values()) / ((right - left) * (bottom - top)), colours: counts.size }
}

/** Correctness comes first: a picture that is blank has no time. Near, a disc may fill most of the view. */
function gate(where, label) {
  const picture = screen()
  writeFileSync(join(folder, `${label}-${where}.1280x860.xwd`), picture.dump)
  const { share, colours } = drawn(picture)
  if (share < (where === 'near' ? 0.001 : 0.02) || colours < 8) throw new Error(`its picture of the ${where} is blank (${(share * 100).toFixed(1)} % drawn, ${colours} colours)`)
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

async function measure(url, engine, size) {
  const browser = new Browser()
  open = browser
  const label = `${size}-${engine.key}`
  try {
    await browser.open()
    const paints = []
    let n = 0
    // Opening anew takes large ones minutes; two are told apart well enough by one time.
    for (let i = 0; i < (size === 'L' ? 1 : REPEATS); i += 1) {
      await browser.go(`${url}/page.html?engine=${engine.key}&size=${size}`)
      const started = await browser.bench('start')
      if (started.n !== started.given) throw new Error(`it holds ${started.n} of ${started.given} things`)
      paints.push(started.paint)
      n = started.given
    }
    const result = { engine, n, version: browser.version, paint: median(paints), idle: (await browser.bench('idle')).fps, fps: {}, gap: {} }
    for (const where of ['whole', 'near']) {
      await browser.bench('look', where)
      gate(where, label)
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
  console.log(`\n${size}: ${ours.n ?? '?'} communities and people, seed 1; WebKitGTK ${webkit}, software drawing; load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`)
  if (loadavg()[0] > availableParallelism() + 1) console.log('This machine has other work: only the ratios count.')
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

// A browser has a process group of its own, and would outlive a bench that is interrupted.
let open = null
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    open?.close()
    process.exit(1)
  })
}

await build()
const server = await serve(join(folder, 'page'))
const url = `http://127.0.0.1:${server.address().port}`
const only = process.env.GUILDHALL_BENCH_ENGINES?.split(',')
for (const size of sizes) {
  const results = []
  for (const engine of ENGINES.filter(({ key }) => !only || only.includes(key))) {
    process.stderr.write(`${size} ${engine.name} ...\n`)
    results.push(await measure(url, engine, size))
  }
  table(size, results)
}
server.close()
