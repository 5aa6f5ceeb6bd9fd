import { describe, expect, it } from 'vitest'
import { openCanvas, type CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { RecordChange } from '#shared/workshop/record-change.ts'
import { refusedChanges } from '#shared/workshop/refused-changes.ts'

/** What is refused, as `list/id: rule`; what `own` names is the sender's. */
function refusals(
  rules: Partial<CanvasRules>,
  changes: readonly RecordChange[],
  own: readonly string[] = [],
): readonly string[] {
  const refused = refusedChanges(changes, { ...openCanvas, ...rules }, ({ list, id }) =>
    own.includes(`${list}/${id}`),
  )
  return [...refused].map(([{ list, id }, rule]) => `${list}/${id}: ${rule}`)
}

const card = { type: 'outcome', laneId: 'outcomes', title: { nl: 'Meer werk' }, order: 1 }
const link = { from: 'a', to: 'b', kind: 'leads-to' }

const created: RecordChange = { list: 'elements', id: 'a', before: undefined, after: card }
const deleted: RecordChange = { list: 'elements', id: 'a', before: card, after: undefined }
const renamed = changed({ title: { nl: 'Werk' } })
const moved = changed({ laneId: 'impact', type: 'impact', position: { x: 1, y: 1 } })

function changed(fields: Readonly<Record<string, unknown>>): RecordChange {
  return { list: 'elements', id: 'a', before: card, after: { ...card, ...fields } }
}

function linked(
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>> | undefined,
): RecordChange {
  return { list: 'links', id: 'l', before, after }
}

describe('an open canvas', () => {
  it('allows everything', () => {
    expect(refusals({}, [created, deleted, renamed, linked(undefined, link)])).toEqual([])
  })
})

describe('the right to nothing', () => {
  it('allows nothing, but what changes nothing is nothing', () => {
    expect(refusals({ right: 'none' }, [renamed])).toEqual(['elements/a: none'])
    expect(refusals({ right: 'none' }, [changed({})])).toEqual([])
  })
})

describe('the right to add', () => {
  const rules = { right: 'add', addsTo: ['outcomes'] } as const
  const own = ['elements/a', 'links/l']

  it('lets people add cards in the lanes of the phase, or parked', () => {
    expect(refusals(rules, [created], own)).toEqual([])
    const parked = { ...card, laneId: undefined, parked: true }
    expect(refusals(rules, [{ ...created, after: parked }], own)).toEqual([])
    expect(refusals({ right: 'add' }, [created], own)).toEqual([])
    const elsewhere = { ...card, laneId: 'impact' }
    expect(refusals(rules, [{ ...created, after: elsewhere }], own)).toEqual(['elements/a: add'])
  })

  it('lets them change and delete their own cards and no others', () => {
    for (const change of [renamed, deleted]) {
      expect(refusals(rules, [change], own)).toEqual([])
      expect(refusals(rules, [change])).toEqual(['elements/a: add'])
    }
    expect(refusals(rules, [moved], own)).toEqual(['elements/a: add'])
  })

  it('lets them write on in an own card that stands where nothing is added now', () => {
    expect(refusals({ ...rules, addsTo: ['impact'] }, [renamed], own)).toEqual([])
  })

  it('lets them link their own card, but not the cards of others', () => {
    expect(refusals(rules, [linked(undefined, link)], own)).toEqual([])
    expect(refusals(rules, [linked(undefined, link)], ['links/l'])).toEqual(['links/l: add'])
    expect(refusals(rules, [linked(link, undefined)], ['elements/a'])).toEqual(['links/l: add'])
  })

  it('takes what others linked to an own card along with it', () => {
    expect(refusals(rules, [deleted, linked(link, undefined)], ['elements/a'])).toEqual([])
  })

  it('lets an own card stand beyond the line, and leaves the rest of the board alone', () => {
    const before = { title: { nl: 'Bord' }, beyond: ['b'] }
    const board = { list: 'board', id: '', before } as const
    const beyond = ['b', 'a']
    expect(refusals(rules, [{ ...board, after: { ...before, beyond } }], own)).toEqual([])
    expect(refusals(rules, [{ ...board, after: { ...before, beyond: [] } }], own)).toEqual([
      'board/: add',
    ])
    expect(refusals(rules, [{ ...board, after: { beyond: ['b'] } }], own)).toEqual(['board/: add'])
  })
})

describe('the right to arrange', () => {
  const rules = { right: 'arrange' } as const
  const stack = { a: { title: card.title, type: 'outcome', links: [] } }

  it('lets people move cards and write nothing', () => {
    expect(refusals(rules, [moved])).toEqual([])
    expect(refusals(rules, [changed({ parked: true, pinned: true, order: 7 })])).toEqual([])
    expect(refusals(rules, [renamed])).toEqual(['elements/a: arrange'])
    expect(refusals(rules, [changed({ tags: ['jeugd'] })])).toEqual(['elements/a: arrange'])
  })

  it('lets them put a card into a stack, with its links, and take it out again', () => {
    const before = { ...card, tags: [] }
    const after = { ...card, tags: ['jeugd'], stack }
    const holder: RecordChange = { list: 'elements', id: 'c', before, after }
    const beside: RecordChange = {
      list: 'links',
      id: 'm',
      before: { ...link, from: 'c', assumptionIds: [] },
      after: { ...link, from: 'c', assumptionIds: ['s'] },
    }
    const votes: RecordChange = {
      list: 'votes',
      id: 'c',
      before: { elementId: 'c', count: 1 },
      after: { elementId: 'c', count: 3 },
    }
    const merge = [holder, deleted, linked(link, { ...link, from: 'c' }), beside, votes]
    expect(refusals(rules, merge)).toEqual([])
    expect(refusals(rules, [beside, votes])).toEqual(['links/m: arrange', 'votes/c: arrange'])
    const back = merge.map((change) => ({
      ...change,
      before: change.after,
      after: change.before,
    }))
    expect(refusals(rules, back)).toEqual([])
  })

  it('lets a card come out under another id where its own is taken, once and as it was', () => {
    const whole = { a: { ...card, links: [], votes: 2 } }
    const holder: RecordChange = {
      list: 'elements',
      id: 'c',
      before: { ...card, stack: whole },
      after: { ...card, stack: {} },
    }
    const out: RecordChange = {
      list: 'elements',
      id: 'new',
      before: undefined,
      after: { ...card, tags: [] },
    }
    const ledBack = linked({ ...link, from: 'c' }, { ...link, from: 'new' })
    expect(refusals(rules, [holder, out, ledBack])).toEqual([])
    const more = { ...out, id: 'more' }
    expect(refusals(rules, [holder, out, more])).toEqual(['elements/more: arrange'])
    const other = { ...out, after: { ...card, title: { nl: 'Iets anders' } } }
    expect(refusals(rules, [holder, other])).toEqual(['elements/new: arrange'])
    expect(refusals({ lockedElementIds: ['c'] }, [holder, out]).toSorted()).toEqual([
      'elements/c: locked-card',
      'elements/new: locked-card',
    ])
  })

  it('lets no card go into a stack that may not have it, nor be lost on the way', () => {
    const holder: RecordChange = {
      list: 'elements',
      id: 'c',
      before: card,
      after: { ...card, stack },
    }
    const merge = [holder, deleted, linked(link, { ...link, from: 'c' })]
    for (const lockedElementIds of [['a'], ['c']])
      expect(refusals({ lockedElementIds }, merge).toSorted()).toEqual([
        'elements/a: locked-card',
        'elements/c: locked-card',
        'links/l: locked-card',
      ])
    expect(refusals({ right: 'add' }, merge, ['elements/a']).toSorted()).toEqual([
      'elements/a: add',
      'elements/c: add',
      'links/l: add',
    ])
  })

  it('lets no card go that goes into no stack, nor a new one come', () => {
    expect(refusals(rules, [deleted])).toEqual(['elements/a: arrange'])
    expect(refusals(rules, [created], ['elements/a'])).toEqual(['elements/a: arrange'])
  })

  it('lets no link be drawn, nor led elsewhere by itself', () => {
    expect(refusals(rules, [linked(undefined, link)], ['links/l'])).toEqual(['links/l: arrange'])
    expect(refusals(rules, [linked(link, { ...link, to: 'c' })])).toEqual(['links/l: arrange'])
  })
})

describe('the right to link', () => {
  const rules = { right: 'link' } as const

  it('lets people draw, change and delete links with what they rest on', () => {
    const assumption = (ref: string, kind: string): RecordChange => ({
      list: 'assumptions',
      id: 's',
      before: undefined,
      after: { on: { kind, ref }, text: {}, status: 'untested' },
    })
    expect(refusals(rules, [linked(undefined, link), assumption('l', 'link')])).toEqual([])
    expect(refusals(rules, [linked(link, { ...link, kind: 'hinders' })])).toEqual([])
    expect(refusals(rules, [linked(link, undefined)])).toEqual([])
    expect(refusals(rules, [assumption('a', 'element')])).toEqual(['assumptions/s: link'])
  })

  it('lets evidence come with a link, and leaves that of others alone', () => {
    const evidence: RecordChange = {
      list: 'evidence',
      id: 'e',
      before: undefined,
      after: { kind: 'practice' },
    }
    expect(refusals(rules, [evidence], ['evidence/e'])).toEqual([])
    expect(refusals(rules, [{ ...evidence, before: evidence.after, after: undefined }])).toEqual([
      'evidence/e: link',
    ])
  })

  it('leaves cards alone', () => {
    expect(refusals(rules, [created, renamed, moved], ['elements/a'])).toEqual([
      'elements/a: link',
      'elements/a: link',
      'elements/a: link',
    ])
  })
})

describe('locks', () => {
  it('let nothing in a lane change, enter it or leave it', () => {
    const rules = { lockedLaneIds: ['outcomes'] }
    for (const change of [created, deleted, renamed, moved])
      expect(refusals(rules, [change])).toEqual(['elements/a: locked-lane'])
    const entering = { ...moved, before: moved.after, after: moved.before }
    expect(refusals(rules, [entering])).toEqual(['elements/a: locked-lane'])
    const lane: RecordChange = { list: 'lanes', id: 'outcomes', before: {}, after: undefined }
    expect(refusals(rules, [lane])).toEqual(['lanes/outcomes: locked-lane'])
    expect(refusals({ lockedLaneIds: ['impact'] }, [renamed])).toEqual([])
  })

  it('keep a card as it is, and let it be linked', () => {
    const rules = { lockedElementIds: ['a'] }
    for (const change of [deleted, renamed, moved])
      expect(refusals(rules, [change])).toEqual(['elements/a: locked-card'])
    expect(refusals(rules, [linked(undefined, link)])).toEqual([])
    const beyond: RecordChange = { list: 'board', id: '', before: {}, after: { beyond: ['a'] } }
    expect(refusals(rules, [beyond])).toEqual(['board/: locked-card'])
  })

  it('keep with a card all that goes with it alone', () => {
    const rules = { lockedElementIds: ['a'] }
    const about = (list: RecordChange['list'], before: Readonly<Record<string, unknown>>) =>
      ({ list, id: 'x', before, after: undefined }) as const
    const changes: readonly RecordChange[] = [
      about('assumptions', { on: { kind: 'link', ref: 'l' } }),
      about('indicators', { elementId: 'a' }),
      linked(link, undefined),
      deleted,
      { list: 'stories', id: 's', before: { elementId: 'a' }, after: {} },
      { list: 'board', id: '', before: { beyond: ['a'] }, after: { beyond: [] } },
    ]
    expect(refusals(rules, changes).toSorted()).toEqual([
      'assumptions/x: locked-card',
      'board/: locked-card',
      'elements/a: locked-card',
      'indicators/x: locked-card',
      'links/l: locked-card',
      'stories/s: locked-card',
    ])
  })

  it('come before what a phase allows', () => {
    const rules = { right: 'arrange', lockedElementIds: ['a'] } as const
    expect(refusals(rules, [moved])).toEqual(['elements/a: locked-card'])
  })
})
