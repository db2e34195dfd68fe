import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AB, CD, inventedProject, placeOf } from '../commands/invented-project.ts'
import { Dice, randomCommand } from '../commands/random-command.ts'
import { Refusal } from '../commands/refusal.ts'
import { COMMANDS, type CommandType } from '../commands/table.ts'
import type { Project } from '../project/project.ts'
import type { Entry } from './entry.ts'
import {
  advance,
  fromBase,
  fromSnapshot,
  OlderLogNeeded,
  redoable,
  replay,
  type Timeline,
  touchedBy,
  undoable,
} from './timeline.ts'

const start = inventedProject()
const CREATE: Entry = {
  seq: 1,
  id: 'x1',
  after: null,
  ...AB,
  type: 'create-project',
  input: { id: start.id, article: start.article, draft: start.drafts[0] },
}

const entryAfter = (timeline: Timeline, type: CommandType, input: object, by = AB): Entry => ({
  seq: timeline.seq + 1,
  id: `x${timeline.seq + 1}`,
  after: timeline.last,
  ...by,
  type,
  input,
})

const bytes = (project: Project): string => JSON.stringify(project)
const throughDisk = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** A random session: its log, and every timeline on the way. */
function session(seed: number, length: number): { entries: Entry[]; timelines: Timeline[] } {
  const dice = new Dice(seed)
  const entries = [CREATE]
  const timelines = [advance(null, CREATE)]
  for (let step = 0; step < length; step++) {
    const now = timelines.at(-1) as Timeline
    const luck = dice.roll(10)
    const command =
      luck === 0
        ? { type: 'undo' as const, input: {} }
        : luck === 1
          ? { type: 'redo' as const, input: {} }
          : randomCommand(dice, now.project)
    const entry = entryAfter(now, command.type, command.input, dice.roll(2) ? AB : CD)
    try {
      timelines.push(advance(now, entry))
      entries.push(entry)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return { entries, timelines }
}

describe('a log of 1,000 random sessions', () => {
  const seen = new Set<string>()

  it('replays to the same project, bit for bit, from its beginning and from a snapshot in the middle', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), fc.nat(), (seed, length, cut) => {
        const { entries, timelines } = session(seed, length)
        const last = timelines.at(-1) as Timeline
        for (const { type } of entries) seen.add(type)
        expect(bytes(replay(throughDisk(entries)).project)).toBe(bytes(last.project))

        const at = cut % entries.length
        const middle = timelines[at] as Timeline
        const snapshot = fromSnapshot(middle.seq, throughDisk(middle.project))
        expect(bytes(replayed(snapshot, entries, at).project)).toBe(bytes(last.project))
      }),
      { numRuns: 1000 },
    )
  })

  it('used every command there is', () => {
    expect([...Object.keys(COMMANDS), 'undo', 'redo'].filter((type) => !seen.has(type))).toEqual([])
  })

  /** As a program does it: the tail on the snapshot, or the whole log where the tail reaches back before it. */
  function replayed(snapshot: Timeline, entries: readonly Entry[], at: number): Timeline {
    try {
      return replay(throughDisk(entries.slice(at + 1)), snapshot)
    } catch (error) {
      if (!(error instanceof OlderLogNeeded)) throw error
      return replay(throughDisk(entries))
    }
  }
})

describe('undo', () => {
  it('goes back through every state, and redo forward again (property)', () => {
    /** All but the number of the next claim, which never goes back. */
    const shown = ({ nextNumber, ...rest }: Project): string => JSON.stringify(rest)
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 90 }), (seed, length) => {
        const { timelines } = session(seed, length)
        let timeline = timelines.at(-1) as Timeline
        const { nextNumber } = timeline.project
        const states = [shown(timeline.project)]
        while (timeline.done !== null) {
          timeline = advance(timeline, entryAfter(timeline, 'undo', {}))
          states.push(shown(timeline.project))
          expect(timeline.project.nextNumber).toBe(nextNumber)
        }
        expect(shown(timeline.project)).toBe(shown((timelines[0] as Timeline).project))
        const back = [...states].reverse().slice(1)
        for (const state of back) {
          timeline = advance(timeline, entryAfter(timeline, 'redo', {}))
          expect(shown(timeline.project)).toBe(state)
          expect(timeline.project.nextNumber).toBe(nextNumber)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never gives a number again, and redo gives a claim the number that it had', () => {
    const add = (timeline: Timeline, id: string, words: string): Timeline =>
      advance(
        timeline,
        entryAfter(timeline, 'add-claim', { id, kind: 'event', weight: 1, ...placeOf(words) }),
      )
    const step = (timeline: Timeline, type: 'undo' | 'redo'): Timeline =>
      advance(timeline, entryAfter(timeline, type, {}))
    const numbers = ({ project }: Timeline): number[] => project.claims.map(({ number }) => number)
    const undone = step(add(advance(null, CREATE), 'c1', 'They did not run'), 'undo')
    expect(redoable(undone)).toBe('new claim 1')
    expect(numbers(step(undone, 'redo'))).toEqual([1])
    const other = add(undone, 'c2', 'because of ice')
    expect(numbers(other)).toEqual([2])
    expect(numbers(step(step(other, 'undo'), 'redo'))).toEqual([2])
    let long = add(other, 'c3', 'the company said')
    for (let n = 0; n < 100; n++) {
      long = advance(long, entryAfter(long, 'set-article-details', { title: `Title ${n}` }))
    }
    for (let n = 0; n < 100; n++) long = step(long, 'undo')
    expect(numbers(step(long, 'undo'))).toEqual([2])
    expect(numbers(add(step(long, 'undo'), 'c4', 'They did not run'))).toEqual([2, 4])
  })

  it('reaches further back than the states that are kept at hand', () => {
    let timeline = advance(null, CREATE)
    for (let n = 0; n < 150; n++) {
      timeline = advance(timeline, entryAfter(timeline, 'set-article-details', { title: `Title ${n}` }))
    }
    for (let n = 149; n > 0; n--) {
      timeline = advance(timeline, entryAfter(timeline, 'undo', {}))
      expect(timeline.project.article.title).toBe(`Title ${n - 1}`)
    }
  })

  it('is refused where nothing is left, and the creation stays', () => {
    const timeline = advance(null, CREATE)
    expect(() => advance(timeline, entryAfter(timeline, 'undo', {}))).toThrow('nothing to undo')
    expect(() => advance(timeline, entryAfter(timeline, 'redo', {}))).toThrow('nothing to redo')
  })

  it('ends redo with the next command', () => {
    let timeline = advance(null, CREATE)
    timeline = advance(timeline, entryAfter(timeline, 'set-article-details', { title: 'One' }))
    timeline = advance(timeline, entryAfter(timeline, 'undo', {}))
    timeline = advance(timeline, entryAfter(timeline, 'set-article-details', { title: 'Two' }))
    expect(redoable(timeline)).toBeNull()
    expect(() => advance(timeline, entryAfter(timeline, 'redo', {}))).toThrow(Refusal)
  })

  it('says what it will undo and redo', () => {
    let timeline = advance(null, CREATE)
    expect(undoable(timeline)).toBeNull()
    const input = { id: 'c1', ...placeOf('Mayor Ilse Brandt'), kind: 'identity', weight: 1 }
    timeline = advance(timeline, entryAfter(timeline, 'add-claim', input))
    timeline = advance(timeline, entryAfter(timeline, 'set-verdict', { claim: 'c1', rating: 'unsupported' }))
    expect(undoable(timeline)).toBe('verdict on claim 1')
    timeline = advance(timeline, entryAfter(timeline, 'undo', {}))
    expect(undoable(timeline)).toBe('new claim 1')
    expect(redoable(timeline)).toBe('verdict on claim 1')
  })

  it('never goes behind a snapshot by guessing', () => {
    const timeline = fromSnapshot(7, start)
    expect(() => advance(timeline, entryAfter(timeline, 'undo', {}))).toThrow(OlderLogNeeded)
    expect(() => advance(timeline, entryAfter(timeline, 'redo', {}))).toThrow(OlderLogNeeded)
  })

  it('stops at the state that a restored log starts from', () => {
    const timeline = fromBase(7, start)
    expect(() => advance(timeline, entryAfter(timeline, 'undo', {}))).toThrow('nothing to undo')
  })
})

describe('a log', () => {
  it('starts with the creation of its project', () => {
    expect(() => replay([])).toThrow('empty')
    expect(() => replay([{ ...CREATE, type: 'set-language', input: { language: 'fr' } }])).toThrow(
      'create-project',
    )
  })

  it('creates a project once', () => {
    expect(() => replay([CREATE, { ...CREATE, seq: 2, id: 'x2' }])).toThrow('created already')
  })

  it('refuses a command that this program does not know', () => {
    const entry = { ...CREATE, seq: 2, type: 'teleport-claim' as 'undo', input: {} }
    expect(() => replay([CREATE, entry])).toThrow('teleport-claim')
  })
})

describe('what a command says it touches', () => {
  it('covers everything that it changes (property)', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { entries, timelines } = session(seed, 60)
        entries.forEach((entry, at) => {
          const before = timelines[at - 1]?.project
          if (!before || entry.type === 'undo' || entry.type === 'redo') return
          const touched = new Set(touchedBy(before, entry).map(({ of, id, name }) => `${of} ${id} ${name}`))
          const missed = changes(before, (timelines[at] as Timeline).project).filter(
            ({ of, id, name }) => !touched.has(`${of} ${id} ${name}`) && !touched.has(`${of} ${id} whole`),
          )
          expect(missed, entry.type).toEqual([])
        })
      }),
      { numRuns: 150 },
    )
  })

  /** Every field of every thing that differs between two projects. */
  function changes(before: Project, after: Project): { of: string; id: string; name: string }[] {
    const lists = [
      ['claim', before.claims, after.claims],
      ['source', before.sources, after.sources],
      ['evidence', before.evidence, after.evidence],
      ['column', before.columns, after.columns],
    ] as const
    return lists.flatMap(([of, old, young]) =>
      [...new Set([...old, ...young].map(({ id }) => id))].flatMap((id) => {
        const [a, b] = [old, young].map((things) => things.find((thing) => thing.id === id))
        const names = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])]
        return names
          .filter((name) => JSON.stringify(partOf(a, name)) !== JSON.stringify(partOf(b, name)))
          .map((name) => ({ of, id, name }))
      }),
    )
  }

  const partOf = (thing: object | undefined, name: string): unknown =>
    thing === undefined ? undefined : new Map(Object.entries(thing)).get(name)
})
