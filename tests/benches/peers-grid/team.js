// The team that all engines show: 500 people, 300 skills in 12 areas, four of five cells rated, one of seven with evidence,
// three of ten stale. The numbers come from a fixed seed.
import { random } from '../../../ui/dev/map_scenes.ts'

export const PEOPLE = 500
export const SKILLS = 300
const AREAS = 12
const LEVELS = ['Junior', 'Professional', 'Senior', 'Staff', 'Principal', 'Lead', 'Head']
const WORDS = ['none yet', 'with help', 'basics', 'independent', 'guides others', 'shapes']
const FIRST = ['Ada', 'Béla', 'Chloé', 'Đorđe', 'Élodie', 'Farid', 'Günther', 'Hélène', 'Inês', 'Maximiliane']
const LAST = ['Åkesson', 'Bianchi', 'Courtois', 'Dvořáčková', 'Fadenrecht', 'Hohenfels-Abegg', 'Karadağ', 'Ní Dhuibh', 'Østergaard', 'Wójcik']
const SEED = 1
/** Names sort in the order in which they are made. */
const number = (i) => String(i + 1).padStart(3, '0')

/** As the core says it to the window. */
export function team() {
  const next = random(SEED)
  const pick = (n) => Math.floor(next() * n)
  const levels = LEVELS.map((name, i) => ({ id: `level-${i}`, name, rank: i, track: `track-${i < 3 ? 0 : i < 5 ? 1 : 2}`, track_name: ['Trunk', 'Technical', 'Leadership'][i < 3 ? 0 : i < 5 ? 1 : 2], track_kind: i < 3 ? 'trunk' : i < 5 ? 'technical' : 'leadership' }))
  const areas = Array.from({ length: AREAS }, (_, i) => ({ id: `area-${i}`, framework: 'framework', name: `Area ${i}, of a longer name`, position: i }))
  const asked = LEVELS.map((_, level) => Array.from({ length: SKILLS }, () => Math.min(5, Math.max(0, level + pick(3) - 1))))
  const said = []
  const places = new Map()
  const at = []
  const gaps = { people: new Array(PEOPLE).fill(0), skills: new Array(SKILLS).fill(0) }
  const rated = { people: new Array(PEOPLE).fill(0), skills: new Array(SKILLS).fill(0) }
  for (let person = 0; person < PEOPLE; person += 1) {
    for (let skill = 0; skill < SKILLS; skill += 1) {
      if (pick(5) === 0) {
        at.push(0)
        continue
      }
      const [knows, does] = [pick(6), pick(6)]
      const gap = asked[person % LEVELS.length][skill] - does
      const one = { knows, does, shown: does, gap, kind: 'lead', evidence: pick(7) === 0, stale: pick(10) < 3 }
      const key = JSON.stringify(one)
      if (!places.has(key)) places.set(key, said.push(one))
      at.push(places.get(key))
      gaps.people[person] += Math.max(0, gap)
      gaps.skills[skill] += Math.max(0, gap)
      rated.people[person] += 1
      rated.skills[skill] += 1
    }
  }
  const each = (value) => Array.from({ length: PEOPLE }, (_, i) => value(i))
  return {
    framework: 'framework', scale: WORDS.map((word, value) => ({ id: `point-${value}`, value, word, meaning: '' })), levels, areas, stale_months: 18,
    skills: Array.from({ length: SKILLS }, (_, i) => ({ id: `skill-${i}`, name: `Skill ${number(i)}: what is done and known`, area: `area-${Math.floor(i / (SKILLS / AREAS))}`, gap: gaps.skills[i], rated: rated.skills[i] })),
    people: {
      person: each((i) => `person-${i}`), key: each(number), name: each((i) => `${number(i)} ${FIRST[i % 10]} ${LAST[Math.floor(i / 10) % 10]}`), level: each((i) => i % LEVELS.length), since: each(() => null),
      target: each(() => null), target_date: each(() => null), asked: each((i) => i % LEVELS.length), gap: gaps.people, rated: rated.people,
    },
    asked, cells: { said, at },
  }
}
