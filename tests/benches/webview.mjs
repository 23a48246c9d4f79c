// What the benches in the real WebKitGTK share: a page built as the window is, served, and driven by WebKitWebDriver.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { createServer as createSocket } from 'node:net'
import { availableParallelism, loadavg } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ui = resolve(fileURLToPath(new URL('.', import.meta.url)), '../../ui')
const ofWindow = createRequire(join(ui, 'package.json'))
const load = (name) => import(pathToFileURL(ofWindow.resolve(name)))
/** ms until a page must have answered. */
export const PATIENCE = 150_000
export const ourVersion = () => JSON.parse(readFileSync(join(ui, 'package.json'))).version
export const versionOf = (folder, name) => JSON.parse(readFileSync(join(folder, 'node/node_modules', name, 'package.json'))).version
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** `page.html` of `here` and everything in it, as the window is built, into `folder/page`; peers are in `folder/node`. */
export async function build(here, folder) {
  const [{ build }, { svelte }] = await Promise.all([load('vite'), load('@sveltejs/vite-plugin-svelte')])
  // The page lies beside neither the window's packages nor the peers'.
  const fromElsewhere = {
    name: 'from-elsewhere',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer?.startsWith(here) || id.startsWith('.')) return null
      return this.resolve(id, /^svelte($|\/)/.test(id) ? join(ui, 'src/main.ts') : join(folder, 'node/page.js'), { skipSelf: true })
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
/** The built page, and the address it has. */
export async function serve(folder) {
  const root = join(folder, 'page')
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
  return { url: `http://127.0.0.1:${server.address().port}/page.html`, close: () => server.close() }
}

async function freePort() {
  const socket = createSocket()
  await new Promise((ok) => socket.listen(0, '127.0.0.1', ok))
  const { port } = socket.address()
  await new Promise((ok) => socket.close(ok))
  return port
}

let running = null
// A browser has a process group of its own, and would outlive a bench that is interrupted.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    running?.close()
    process.exit(1)
  })
}

/** A browser of its own for each measurement, so that none pays for what another has left behind. */
export class Browser {
  async open() {
    running = this
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
  /** ms that the processors have worked for it so far: unlike the time of a frame, hardly more where the machine is busy. */
  worked() {
    let ticks = 0
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      try {
        // Behind the name, which may hold anything: state, parent, group … user and system time.
        const words = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1).split(' ')
        if (Number(words[2]) === this.driver.pid) ticks += Number(words[11]) + Number(words[12])
      } catch {
        // It has just ended.
      }
    }
    return ticks * 10
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

/** Correctness comes first: a picture of which less than `least` is drawn has no time. Kept in the folder. */
export function gate(folder, label, where, least) {
  const picture = screen()
  writeFileSync(join(folder, `${label}-${where}.1280x860.xwd`), picture.dump)
  const { share, colours } = drawn(picture)
  if (share < least || colours < 8) throw new Error(`its picture of the ${where} is blank (${(share * 100).toFixed(1)} % drawn, ${colours} colours)`)
}

/** What the machine was busy with, and what is to be thought of the numbers. */
export function loadSaid() {
  return loadavg().map((load) => load.toFixed(1)).join(' ')
}
export function warnOfOtherWork() {
  if (loadavg()[0] > availableParallelism() + 1) console.log('This machine has other work: only the ratios count.')
}
