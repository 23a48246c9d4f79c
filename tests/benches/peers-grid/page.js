// One grid on one team, and what it is timed with: page.html?engine=ours.
// All get the same people, skills, ratings and sums in the same box; peers colour their cells by value, as they document it.
import '../../../ui/src/shared/look/tokens.css'
import '../../../ui/src/shared/look/base.css'
import { applyTheme } from '../../../ui/src/shared/look/theme.ts'
import { PEOPLE, SKILLS, team } from './team.js'

applyTheme('light')
const wish = new URLSearchParams(location.search)
const ground = document.getElementById('ground')
const view = team()
const ROW = 28
const COLUMN = 44
const NAMES = 176
const NOTES = 136
const TOTAL = 64
const HEAD = 140
const ratingAt = (person, skill) => view.cells.said[view.cells.at[person * SKILLS + skill] - 1]?.does ?? null
const textOf = (rating) => (rating === null ? '–' : String(rating))
const classOf = (rating) => `cell ${rating === null ? 'none' : `lv${rating}`}`

const press = (on, key) => on.dispatchEvent(new KeyboardEvent('keydown', { key, code: key.length === 1 ? `Digit${key}` : key, keyCode: KEYS[key] ?? key.charCodeAt(0), bubbles: true, cancelable: true, composed: true }))
const KEYS = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Enter: 13 }
const frame = () => new Promise((ok) => requestAnimationFrame(ok))
async function until(question, what) {
  for (let i = 0; i < 600; i += 1) {
    const answer = question()
    if (answer) return answer
    await frame()
  }
  throw new Error(`waited in vain for ${what}`)
}

/** One row a person as the peers want it: `s0`, `s1` … are the ratings. */
const rows = () =>
  view.people.person.map((id, p) => {
    const row = { id, name: view.people.name[p], note: view.levels[view.people.level[p]].name, gap: view.people.gap[p], open: SKILLS - view.people.rated[p] }
    for (let s = 0; s < SKILLS; s += 1) row[`s${s}`] = ratingAt(p, s)
    return row
  })
const sums = () => {
  const all = (list) => list.reduce((a, b) => a + b, 0)
  const row = { name: 'Gap', note: '', gap: all(view.people.gap), open: PEOPLE * SKILLS - all(view.people.rated) }
  view.skills.forEach((skill, s) => (row[`s${s}`] = skill.gap))
  return row
}
const underAreas = (column) => view.areas.map((area) => ({ name: area.name, children: view.skills.flatMap((skill, s) => (skill.area === area.id ? [column(skill, s)] : [])) }))

/**
 * Each gives what scrolls it (`down`, `right`), `at(element, x)` (place and text of the cell that an element, x px from the left, belongs to),
 * `cell(row, column)` (the element of a cell in sight) and `text(cell)`, `choose(row, column)` (makes it the active one), `active()` (its
 * place), `on()` (what takes the keys), `type(digit)` (as a person would, until it is kept) and `editor()` (where she types).
 */
const ENGINES = {
  async ours() {
    const [{ mount }, { default: Ours }, { TeamMatrix }, { session }, { setApi }, { FakeCore }] = await Promise.all([
      import('svelte'), import('./Ours.svelte'), import('../../../ui/src/features/team/team.svelte.ts'), import('../../../ui/src/workspace/session.svelte.ts'),
      import('../../../ui/src/shared/client.ts'), import('../../../ui/dev/fake_api.ts'),
    ])
    const core = new FakeCore({ open: true })
    const recordAssessments = async (list) => {
      const { said, at } = view.cells
      for (const { person, skill, knows, does } of list) at[Number(person.slice(7)) * SKILLS + Number(skill.slice(6))] = said.push({ knows, does, shown: does, gap: null, kind: 'lead', evidence: false, stale: false })
      return list.map((_, i) => `said-${i}`)
    }
    setApi({ ...core.api, teamView: async () => ({ ...view, cells: { ...view.cells } }), recordAssessments })
    session.framework = view.framework
    return async () => {
      const matrix = new TeamMatrix()
      matrix.show({ sorting: 'name' })
      mount(Ours, { target: ground, props: { matrix, label: 'Team' } })
      matrix.changed()
      const on = await until(() => ground.querySelector('[role=gridcell][data-r]') && ground.querySelector('[role=grid]'), 'the cells')
      return {
        down: on, right: on,
        // A cell's element says what is painted in its place.
        at: (element, x) => {
          const cells = element.closest('[data-row]')
          if (!cells) return null
          const row = Number(cells.dataset.row)
          const column = Math.floor((x - cells.getBoundingClientRect().left) / COLUMN)
          return { row, column, text: cells.querySelector(`[data-r="${row}"][data-c="${column}"]`)?.dataset.text }
        },
        cell: (row, column) => ground.querySelector(`[data-r="${row}"][data-c="${column}"]`),
        choose(row, column) {
          const cell = this.cell(row, column)
          cell.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0, buttons: 1 }))
          cell.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, cancelable: true, button: 0 }))
        },
        active: () => {
          const cell = ground.querySelector('.c.active')
          return cell && { row: Number(cell.dataset.r), column: Number(cell.dataset.c) }
        },
        on: () => on,
        type: (key) => press(on, key),
        text: (cell) => cell?.dataset.text,
        editor: () => null,
      }
    }
  },

  async aggrid() {
    const { AllCommunityModule, ModuleRegistry, createGrid, themeQuartz } = await import('ag-grid-community')
    ModuleRegistry.registerModules([AllCommunityModule])
    return async () => {
      const host = document.createElement('div')
      host.className = 'peer'
      ground.append(host)
      const rules = Object.fromEntries([0, 1, 2, 3, 4, 5].map((rating) => [`lv${rating}`, ({ value, node }) => value === rating && !node.rowPinned]))
      let painted
      const first = new Promise((ok) => (painted = ok))
      createGrid(host, {
        theme: themeQuartz.withParams({ rowHeight: ROW, spacing: 4, fontFamily: 'inherit', fontSize: 12, cellHorizontalPadding: 4 }),
        rowData: rows(), pinnedBottomRowData: [sums()], getRowId: ({ data }) => data.id ?? data.name, animateRows: false, headerHeight: HEAD, groupHeaderHeight: ROW,
        columnDefs: [
          { field: 'name', pinned: 'left', width: NAMES }, { field: 'note', pinned: 'left', width: NOTES },
          ...underAreas((skill, s) => ({
            field: `s${s}`, headerName: skill.name, width: COLUMN, minWidth: COLUMN, sortable: false, editable: true, cellClass: 'cell', cellClassRules: rules,
            wrapHeaderText: true, cellDataType: false, valueParser: ({ newValue }) => Number(newValue), valueFormatter: ({ value }) => textOf(value),
          })).map(({ name, children }) => ({ headerName: name, children })),
          { field: 'gap', pinned: 'right', width: TOTAL }, { field: 'open', pinned: 'right', width: TOTAL },
        ],
        onFirstDataRendered: () => painted(),
      })
      await first
      await until(() => host.querySelector('[row-index="0"] [col-id="s0"]'), 'the cells')
      const place = (cell) => ({ row: Number(cell.closest('[row-index]').getAttribute('row-index')), column: Number(cell.getAttribute('col-id').slice(1)) })
      return {
        down: host.querySelector('.ag-grid-viewport'), right: host.querySelector('.ag-grid-viewport'),
        at: (element) => {
          const cell = element.closest('[row-index] [col-id^="s"]')
          return cell && { ...place(cell), text: cell.textContent }
        },
        cell: (row, column) => host.querySelector(`[row-index="${row}"] [col-id="s${column}"]`),
        choose(row, column) {
          const cell = this.cell(row, column)
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) cell.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, view: window }))
        },
        active: () => {
          const cell = host.querySelector('.ag-cell-focus')
          return cell && place(cell)
        },
        on: () => document.activeElement,
        async type(key) {
          press(document.activeElement, key)
          press(await until(this.editor, 'the editor'), 'Enter')
        },
        text: (cell) => cell?.textContent,
        editor: () => host.querySelector('.ag-cell-inline-editing input'),
      }
    }
  },

  async revogrid() {
    const { defineCustomElements } = await import('@revolist/revogrid/loader')
    defineCustomElements()
    return async () => {
      const grid = document.createElement('revo-grid')
      grid.className = 'peer'
      Object.assign(grid, {
        rowSize: ROW, colSize: COLUMN, theme: 'compact', range: true, hideAttribution: true,
        columns: [
          { prop: 'name', name: 'Name', pin: 'colPinStart', size: NAMES, readonly: true }, { prop: 'note', name: 'Level', pin: 'colPinStart', size: NOTES, readonly: true },
          ...underAreas((skill, s) => ({
            prop: `s${s}`, name: skill.name, size: COLUMN, minSize: COLUMN,
            cellProperties: ({ value, type }) => ({ class: type === 'rgRow' ? classOf(value === null ? null : Number(value)) : 'cell' }),
            cellTemplate: (_h, { value }) => textOf(value),
          })),
          { prop: 'gap', name: 'Gap', pin: 'colPinEnd', size: TOTAL, readonly: true }, { prop: 'open', name: 'Not rated', pin: 'colPinEnd', size: TOTAL, readonly: true },
        ],
        source: rows(), pinnedBottomSource: [sums()],
      })
      ground.append(grid)
      const main = await until(() => {
        const found = grid.querySelector('revogr-viewport-scroll.rgCol')
        return found?.querySelector('revogr-data[type="rgRow"] [data-rgrow="0"][data-rgcol="0"]') && found
      }, 'the cells')
      return {
        down: main.querySelector('.vertical-inner'), right: main,
        at: (element) => {
          const cell = element.closest('revogr-viewport-scroll.rgCol revogr-data[type="rgRow"] [data-rgcol]')
          return cell && { row: Number(cell.dataset.rgrow), column: Number(cell.dataset.rgcol), text: cell.textContent }
        },
        cell: (row, column) => main.querySelector(`revogr-data[type="rgRow"] [data-rgrow="${row}"][data-rgcol="${column}"]`),
        choose: (row, column) => grid.setCellsFocus({ x: column, y: row }, { x: column, y: row }),
        active: () => {
          const [x, y] = [grid.querySelector('revogr-focus.focused-cell, revogr-focus .cell-focus')?.getBoundingClientRect()].flatMap((box) => (box ? [box.left + box.width / 2, box.top + box.height / 2] : []))
          const under = x === undefined ? [] : document.elementsFromPoint(x, y)
          const cell = under.find((each) => each.dataset?.rgcol !== undefined)
          return cell ? { row: Number(cell.dataset.rgrow), column: Number(cell.dataset.rgcol) } : null
        },
        on: () => document,
        async type(key) {
          press(document, key)
          press(await until(this.editor, 'the editor'), 'Enter')
        },
        text: (cell) => cell?.textContent,
        editor: () => grid.querySelector('revogr-edit input'),
      }
    }
  },
}

const HERTZ = 60
/** Times of frames while `step` does something before each: median and 95th of 100 in ms, and the share of frames that a screen of 60 Hz would have shown and that were not there. */
async function run(time, step, look = () => true) {
  const gaps = []
  let bare = 0
  // The first frames pay for what the movement sets up once.
  for (let i = 0; i < 3; i += 1) {
    step()
    await frame()
  }
  const start = performance.now()
  let last = await frame()
  while (last - start < time || gaps.length < 8) {
    if (!look()) bare += 1
    step()
    const now = await frame()
    gaps.push(now - last)
    last = now
  }
  const due = gaps.map((gap) => Math.max(1, Math.round((gap * HERTZ) / 1000)))
  const all = due.reduce((a, b) => a + b, 0)
  gaps.sort((a, b) => a - b)
  return { n: gaps.length, median: gaps[gaps.length >> 1], late: gaps[Math.floor(gaps.length * 0.95)], fps: (1000 * gaps.length) / gaps.reduce((a, b) => a + b, 0), dropped: 1 - gaps.length / all, bare: bare / gaps.length }
}

/** ms from `act` until what it changes has been painted: it is true before a frame, and the frame after that one begins. */
async function painted(act, question) {
  await frame()
  // Not in the frame itself, as a key is.
  await new Promise((ok) => setTimeout(ok, 5))
  const begun = performance.now()
  await act()
  for (let i = 0; ; i += 1) {
    await frame()
    if (question()) break
    if (i > 600) throw new Error('what was pressed is never shown')
  }
  await frame()
  return performance.now() - begun
}

let engine
/** A place in the middle of the cells, and near their four corners, px of the page. */
const SPOTS = [[700, 420], [340, 200], [1030, 200], [340, 620], [1030, 620]]
const cellAt = ([x, y]) => {
  const element = document.elementFromPoint(x, y)
  return element && engine.at(element, x)
}
/** To and fro by 60 px a frame, from edge to edge; returns where it went. */
function swing(element, property) {
  const end = property === 'scrollTop' ? element.scrollHeight - element.clientHeight : element.scrollWidth - element.clientWidth
  let by = 60
  let at = element[property]
  return () => {
    if (at + by > end || at + by < 0) by = -by
    // Not relative to what it says: a grid may still be following.
    at += by
    element[property] = at
    return at
  }
}
const bench = {
  async start() {
    const build = await ENGINES[wish.get('engine')]()
    await frame()
    const begun = performance.now()
    engine = await build()
    await frame()
    await frame()
    const paint = performance.now() - begun
    await new Promise((ok) => setTimeout(ok, 500))
    return { paint, nodes: ground.querySelectorAll('*').length }
  },
  /** Scrolls there, waits, and says what is shown wrong or not at all; empty where all is right. */
  async gate(down, right) {
    engine.down.scrollTop = down
    engine.right.scrollLeft = right
    let wrong = []
    for (let i = 0; i < 30; i += 1) {
      await new Promise((ok) => setTimeout(ok, 200))
      wrong = SPOTS.flatMap((spot) => {
        const cell = cellAt(spot)
        if (!cell) return [`nothing at ${spot}`]
        return cell.text === textOf(ratingAt(cell.row, cell.column)) ? [] : [`${cell.row}, ${cell.column} says ${cell.text}`]
      })
      // Some fill their cells late; not for ever.
      if (wrong.length === 0) break
    }
    await new Promise((ok) => setTimeout(ok, 300))
    return wrong
  },
  idle: () => run(600, () => {}),
  async scroll(way, time) {
    const element = engine[way]
    const property = way === 'down' ? 'scrollTop' : 'scrollLeft'
    const before = element[property]
    const move = swing(element, property)
    let at = before
    const result = await run(time, () => (at = move()), () => SPOTS.every(cellAt))
    await new Promise((ok) => setTimeout(ok, 400))
    return { ...result, moved: Math.abs(element[property] - at) <= 180 && at !== before }
  },
  /** The cell in the middle of the screen becomes the active one. */
  async choose() {
    const { row, column } = cellAt(SPOTS[0])
    await engine.choose(row, column)
    await until(() => engine.active()?.row === row && engine.active()?.column === column, 'the active cell')
    return { row, column }
  },
  /** ms from an arrow key until the next cell has been painted as the active one. */
  move(key) {
    const before = engine.active()
    const [down, right] = { ArrowDown: [1, 0], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowLeft: [0, -1] }[key]
    return painted(() => press(engine.on(), key), () => {
      const now = engine.active()
      return now && now.row === before.row + down && now.column === before.column + right
    })
  },
  /** ms from the first key of a rating until it has been painted in the active cell. */
  type() {
    const { row, column } = engine.active()
    const shown = () => engine.text(engine.cell(row, column))
    const wanted = shown() === '4' ? '2' : '4'
    return painted(() => engine.type(wanted), () => shown() === wanted && !ground.contains(engine.editor()))
  },
}
window.bench = bench
