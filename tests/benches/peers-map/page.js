// One engine on one organisation, and the movements it is timed with: page.html?engine=ours&size=M.
// All get the same scene: communities are discs of their radius (ours: shapes), people are dots where they stand,
// service links are lines with a head, names are on.
import { SIZES, invented } from '../../../ui/dev/map_scenes.ts'

const wish = new URLSearchParams(location.search)
const ground = document.getElementById('ground')
const scene = invented(SIZES[wish.get('size')])
const { groups, dots, links } = scene
const [nGroups, nDots] = [groups.id.length, dots.id.length]
const lines = links.id.map((_, i) => i).filter((i) => links.to[i] >= 0)
/** A community of the middle in size, to look at from near. */
const near = (() => {
  const leaves = groups.id.map((_, g) => g).filter((g) => !groups.parent.includes(g))
  const g = leaves.sort((a, b) => groups.r[a] - groups.r[b])[leaves.length >> 1]
  return { x: groups.x[g], y: groups.y[g] }
})()
const bounds = (() => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  groups.parent.forEach((parent, g) => {
    if (parent >= 0) return
    box.left = Math.min(box.left, groups.x[g] - groups.r[g])
    box.right = Math.max(box.right, groups.x[g] + groups.r[g])
    box.top = Math.min(box.top, groups.y[g] - groups.r[g])
    box.bottom = Math.max(box.bottom, groups.y[g] + groups.r[g])
  })
  return box
})()
const whole = () => ({
  x: (bounds.left + bounds.right) / 2,
  y: (bounds.top + bounds.bottom) / 2,
  zoom: 0.94 * Math.min(innerWidth / (bounds.right - bounds.left), innerHeight / (bounds.bottom - bounds.top)),
})
const COLOURS = ['#e4e6ea', '#d5e3f7', '#dcefdc', '#f6e3cf', '#efd9e8', '#e2dcf3', '#f4efc9', '#d3ecec', '#ecdcd2']
const colourOf = (g) => COLOURS[groups.colour[g]]

const press = (on, type, x, y, buttons, kind = MouseEvent) =>
  on.dispatchEvent(new kind(type, { pointerId: 1, view: window, button: buttons === 4 ? 1 : 0, buttons, clientX: x, clientY: y, screenX: x, screenY: y, bubbles: true, cancelable: true }))
const wheel = (on, deltaY) => on.dispatchEvent(new WheelEvent('wheel', { view: window, deltaY, clientX: 640, clientY: 400, bubbles: true, cancelable: true }))

/**
 * Each gives `n` (how many things it holds), `camera()` and `look(camera)`, and how it is moved: `grab`, `drag` and `drop`
 * at px, `zoom(ratio)` about the middle.
 */
const ENGINES = {
  async ours() {
    const [{ mount }, { default: MapCanvas }, { MapView }, { applyTheme }] = await Promise.all([
      import('svelte'), import('../../../ui/src/engines/map/MapCanvas.svelte'), import('../../../ui/src/engines/map/view.svelte.ts'), import('../../../ui/src/shared/look/theme.ts'),
    ])
    await Promise.all([import('../../../ui/src/shared/look/tokens.css'), import('../../../ui/src/shared/look/base.css')])
    applyTheme('light')
    const name = (label) => label
    const words = {
      label: 'Map', role: 'map', help: '', zoomIn: 'In', zoomOut: 'Out', fit: 'All', overview: 'Overview', describe: () => '',
      moving: name, moved: name, stayed: name, collapsed: name, expanded: name, number: String, percent: (share) => `${Math.round(share * 100)} %`,
    }
    return () => {
      const view = new MapView()
      let painted
      const first = new Promise((ok) => (painted = ok))
      mount(MapCanvas, { target: ground, props: { scene, view, words, testId: 'map', onpainted: () => painted() } })
      const on = document.querySelector('[data-testid=map]')
      on.setPointerCapture = () => {}
      return {
        n: scene.groups.id.length + scene.dots.id.length,
        first,
        camera: () => view.camera,
        look: (camera) => (view.camera = camera),
        grab: (x, y) => press(on, 'pointerdown', x, y, 4, PointerEvent),
        drag: (x, y) => press(on, 'pointermove', x, y, 4, PointerEvent),
        drop: (x, y) => press(on, 'pointerup', x, y, 0, PointerEvent),
        zoom: (ratio) => wheel(on, -Math.log2(ratio) / 0.0028),
      }
    }
  },

  async cytoscape() {
    const { default: cytoscape } = await import('cytoscape')
    return () => {
      const elements = []
      for (let g = 0; g < nGroups; g += 1) elements.push({ data: { id: groups.id[g], label: groups.label[g], r: 2 * groups.r[g], colour: colourOf(g) }, position: { x: groups.x[g], y: groups.y[g] }, classes: 'group' })
      for (let d = 0; d < nDots; d += 1) elements.push({ data: { id: dots.id[d], label: dots.label[d] }, position: { x: dots.x[d], y: dots.y[d] } })
      for (const i of lines) elements.push({ data: { id: links.id[i], source: groups.id[links.from[i]], target: groups.id[links.to[i]] } })
      const at = whole()
      const cy = cytoscape({
        container: ground, elements, layout: { name: 'preset', fit: false }, zoom: at.zoom, pan: { x: innerWidth / 2 - at.x * at.zoom, y: innerHeight / 2 - at.y * at.zoom },
        minZoom: 1e-5, maxZoom: 1e3, wheelSensitivity: 1,
        // All that its documentation names for speed.
        pixelRatio: 1, textureOnViewport: true, hideEdgesOnViewport: true, motionBlur: false,
        style: [
          { selector: 'node', style: { width: 10, height: 10, 'background-color': '#3b4252', label: 'data(label)', 'font-size': 8, 'min-zoomed-font-size': 9, events: 'no' } },
          { selector: '.group', style: { width: 'data(r)', height: 'data(r)', 'background-color': 'data(colour)', 'background-opacity': 0.6, 'font-size': 24 } },
          { selector: 'edge', style: { width: 1.5, 'line-color': '#8893a5', 'target-arrow-color': '#8893a5', 'target-arrow-shape': 'triangle', 'curve-style': 'straight', events: 'no' } },
        ],
      })
      const on = ground.querySelector('canvas').parentElement
      return {
        n: cy.nodes().length,
        first: new Promise((ok) => cy.one('render', ok)),
        camera() {
          const { x, y } = cy.pan()
          return { zoom: cy.zoom(), x: (innerWidth / 2 - x) / cy.zoom(), y: (innerHeight / 2 - y) / cy.zoom() }
        },
        look: ({ x, y, zoom }) => cy.viewport({ zoom, pan: { x: innerWidth / 2 - x * zoom, y: innerHeight / 2 - y * zoom } }),
        grab: (x, y) => press(on, 'mousedown', x, y, 1),
        drag: (x, y) => press(on, 'mousemove', x, y, 1),
        drop: (x, y) => press(on, 'mouseup', x, y, 0),
        zoom: (ratio) => wheel(on, -250 * Math.log10(ratio)),
      }
    }
  },

  async sigma() {
    const [{ default: Sigma }, { default: Graph }] = await Promise.all([import('sigma'), import('graphology')])
    return () => {
      const graph = new Graph({ multi: true, type: 'directed' })
      for (let g = 0; g < nGroups; g += 1) graph.addNode(groups.id[g], { x: groups.x[g], y: -groups.y[g], size: groups.r[g], label: groups.label[g], color: colourOf(g) })
      for (let d = 0; d < nDots; d += 1) graph.addNode(dots.id[d], { x: dots.x[d], y: -dots.y[d], size: 5, label: dots.label[d], color: '#3b4252' })
      for (const i of lines) graph.addEdge(groups.id[links.from[i]], groups.id[links.to[i]], { size: 1.5, color: '#8893a5', type: 'arrow' })
      const sigma = new Sigma(graph, ground, { itemSizesReference: 'positions', zoomToSizeRatioFunction: (ratio) => ratio, minCameraRatio: null, maxCameraRatio: null, labelRenderedSizeThreshold: 5 })
      const camera = sigma.getCamera()
      return {
        n: graph.order,
        // Its constructor has drawn it already.
        first: Promise.resolve(),
        camera: () => ({ x: camera.x, y: camera.y, zoom: 1 / camera.ratio }),
        // Its camera has axes of its own; what is near is found by asking where the place is shown by a camera that sees all.
        look({ x, y, zoom }) {
          const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
          const base = whole()
          const place = zoom === base.zoom ? { x: 0.5, y: 0.5 } : sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y: -y }, { cameraState }), { cameraState })
          camera.setState({ ...place, ratio: base.zoom / zoom, angle: 0 })
        },
        ...moves(() => camera.getState(), (from, dx, dy, ratio) => {
          const a = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState: from })
          const b = sigma.viewportToFramedGraph({ x: dx, y: dy }, { cameraState: from })
          camera.setState({ x: from.x - (b.x - a.x), y: from.y - (b.y - a.y), ratio: from.ratio / ratio })
        }),
      }
    }
  },

  async forcegraph() {
    const { default: ForceGraph } = await import('force-graph')
    return () => {
      const nodes = []
      // Its radius is the root of `val` times `nodeRelSize`.
      for (let g = 0; g < nGroups; g += 1) nodes.push({ id: groups.id[g], name: groups.label[g], val: groups.r[g] ** 2, color: colourOf(g), x: groups.x[g], y: groups.y[g], fx: groups.x[g], fy: groups.y[g] })
      for (let d = 0; d < nDots; d += 1) nodes.push({ id: dots.id[d], name: dots.label[d], val: 25, color: '#3b4252', x: dots.x[d], y: dots.y[d], fx: dots.x[d], fy: dots.y[d] })
      const made = lines.map((i) => ({ source: groups.id[links.from[i]], target: groups.id[links.to[i]] }))
      const at = whole()
      let painted
      const first = new Promise((ok) => (painted = ok))
      const graph = new ForceGraph(ground)
        .width(innerWidth).height(innerHeight).minZoom(1e-5).maxZoom(1e3).nodeRelSize(1).nodeVal('val').linkDirectionalArrowLength(12).linkColor(() => '#8893a5').linkWidth(1.5)
        .enablePointerInteraction(false).warmupTicks(0).cooldownTicks(0).autoPauseRedraw(true)
        .onRenderFramePost(() => painted()).graphData({ nodes, links: made })
      graph.centerAt(at.x, at.y).zoom(at.zoom)
      return {
        n: graph.graphData().nodes.length,
        first,
        camera: () => ({ ...graph.centerAt(), zoom: graph.zoom() }),
        look: ({ x, y, zoom }) => graph.zoom(zoom).centerAt(x, y),
        ...moves(() => ({ ...graph.centerAt(), zoom: graph.zoom() }), (from, dx, dy, ratio) => {
          graph.zoom(from.zoom * ratio).centerAt(from.x - dx / from.zoom, from.y - dy / from.zoom)
        }),
      }
    }
  },
}

/** Moves for engines that are moved by their programming interface. */
function moves(state, put) {
  let from, at
  return {
    grab: (x, y) => ([from, at] = [state(), { x, y }]),
    drag: (x, y) => put(from, x - at.x, y - at.y, 1),
    drop: () => {},
    zoom: (ratio) => put(state(), 0, 0, ratio),
  }
}

const frame = () => new Promise((ok) => requestAnimationFrame(ok))

/** Frames a second and the 95th of 100 gaps in ms, while `step(ms)` moves the picture before each frame. */
async function run(time, step) {
  const gaps = []
  const start = await frame()
  let last = start
  // A frame that takes longer than the whole time is no movement yet.
  while (last - start < time || gaps.length < 4) {
    step(last - start)
    const now = await frame()
    gaps.push(now - last)
    last = now
  }
  gaps.sort((a, b) => a - b)
  return { fps: (1000 * gaps.length) / (last - start), gap: gaps[Math.floor(gaps.length * 0.95)] }
}

const [X, Y] = [620, 400]
const spot = (t) => [X + 260 * Math.sin(t / 233), Y + 160 * Math.sin(t / 183)]
/** Ten times nearer in half a second, and back in the next. */
const nearness = (t) => 10 ** (1 - Math.abs((t / 500) % 2 - 1))
/** How much nearer than the whole: people are seen one by one. */
const nearer = Math.max(3, 1 / whole().zoom)
let engine
const bench = {
  async start() {
    const build = await ENGINES[wish.get('engine')]()
    await frame()
    const begun = performance.now()
    engine = build()
    await engine.first
    await frame()
    await frame()
    return { paint: performance.now() - begun, n: engine.n, given: nGroups + nDots }
  },
  async look(where) {
    const base = whole()
    engine.look(where === 'near' ? { ...near, zoom: base.zoom * nearer } : base)
    for (let i = 0; i < 3; i += 1) await frame()
    await new Promise((ok) => setTimeout(ok, 400))
  },
  idle: () => run(600, () => {}),
  async pan(time) {
    engine.grab(...spot(0))
    const before = engine.camera()
    let far = 0
    const result = await run(time, (t) => {
      engine.drag(...spot(t))
      const now = engine.camera()
      far = Math.max(far, (Math.hypot(now.x - before.x, now.y - before.y)) / Math.max(1e-9, Math.hypot(before.x, before.y)))
    })
    engine.drag(...spot(0))
    engine.drop(...spot(0))
    return { ...result, moved: far > 1e-4 }
  },
  async zoom(time) {
    const before = engine.camera().zoom
    let last = 1
    let most = 1
    const result = await run(time, (t) => {
      const now = nearness(t)
      engine.zoom(now / last)
      last = now
      most = Math.max(most, engine.camera().zoom / before)
    })
    return { ...result, moved: most > 1.05 }
  },
}
window.bench = bench
