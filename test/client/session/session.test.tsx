import { afterEach, describe, expect, it } from 'vitest'
import { openLocalSession } from '#client/session/open-session.ts'
import type { BoardSession } from '#client/session/session.ts'
import { aModel } from '#test/support/change-model.ts'

const opened: BoardSession[] = []

function open(joinedWith?: BoardSession): BoardSession {
  const model = aModel()
    .withLane('activities', 'activity')
    .withLane('outputs', 'output')
    .withElement('a', 'activity', 'Teach')
    .withElement('b', 'output', 'Lessons')
    .withLink('a', 'b')
    .build()
  const session = openLocalSession(model, joinedWith === undefined ? {} : { joinedWith })
  opened.push(session)
  return session
}

afterEach(() => {
  for (const session of opened.splice(0)) session.close()
  document.body.replaceChildren()
})

const title = { collection: 'elements', id: 'a', field: 'title', language: 'en' } as const

function typeInto(field: HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

function boundField(session: BoardSession): HTMLTextAreaElement {
  const field = document.createElement('textarea')
  document.body.append(field)
  session.bindText(title, field)
  return field
}

describe('a board as plain data', () => {
  it('keeps the identity of what did not change', () => {
    const session = open()
    const before = session.snapshot.get()
    session.actions.setField('elements', 'a', 'sphere', 'control')
    const after = session.snapshot.get()
    expect(after.elements.get('a')?.sphere).toBe('control')
    expect(after.elements.get('b')).toBe(before.elements.get('b'))
    expect(after.links).toBe(before.links)
    expect(after.lanes).toBe(before.lanes)
  })

  it('gives every list by id, also where the file shows none', () => {
    const model = aModel()
      .withElement('b', 'output')
      .build({
        costs: [{ id: 'rent', kind: 'cash', amount: 10 }],
        valuation: {
          items: [
            { outcomeId: 'b', quantity: 1, proxy: { value: 2 } },
            { outcomeId: 'b', quantity: 3, proxy: { value: 4 } },
          ],
        },
      })
    const mine = openLocalSession(model)
    const theirs = openLocalSession(model, { joinedWith: mine })
    opened.push(mine, theirs)
    const [first, second] = mine.snapshot.get().valuationItems.keys()
    mine.actions.setField('valuationItems', first ?? '', 'quantity', 7)
    const { costs, valuationItems } = mine.snapshot.get()
    expect(valuationItems.get(first ?? '')?.quantity).toBe(7)
    const added = theirs.actions.addRecord('scenarios', { name: 'Half', reachFactor: 0.5 })
    mine.actions.deleteRecords('valuationItems', [first ?? ''])
    expect([...theirs.snapshot.get().valuationItems.keys()]).toEqual([second])
    expect(mine.snapshot.get().valuationItems.get(second ?? '')).toBe(
      valuationItems.get(second ?? ''),
    )
    expect(mine.snapshot.get().scenarios.get(added)?.reachFactor).toBe(0.5)
    expect(mine.snapshot.get().costs).toBe(costs)
    mine.undo.undo()
    expect(theirs.snapshot.get().valuationItems.get(first ?? '')?.quantity).toBe(7)
  })

  it('hides the links of a deleted card and brings them back with it', () => {
    const session = open()
    session.actions.deleteElements(['b'])
    expect(session.snapshot.get().links.size).toBe(0)
    session.undo.undo()
    expect(session.snapshot.get().links.get('a--b')?.to).toBe('b')
    expect(session.snapshot.get().linksFrom.get('a')).toEqual(['a--b'])
  })
})

describe('undo', () => {
  it('takes back one intent at a time and selects what was selected', () => {
    const session = open()
    session.setSelection(['a'])
    session.actions.setField('elements', 'a', 'sphere', 'control')
    session.actions.setField('elements', 'a', 'confidence', 'high')
    session.setSelection([])
    session.undo.undo()
    expect(session.snapshot.get().elements.get('a')?.confidence).toBeUndefined()
    expect(session.snapshot.get().elements.get('a')?.sphere).toBe('control')
    expect(session.selection.get().ids).toEqual(['a'])
    session.undo.redo()
    expect(session.snapshot.get().elements.get('a')?.confidence).toBe('high')
  })

  it("never takes back somebody else's change", () => {
    const mine = open()
    const theirs = open(mine)
    mine.actions.setField('elements', 'a', 'sphere', 'control')
    theirs.actions.setField('elements', 'b', 'sphere', 'influence')
    mine.undo.undo()
    expect(mine.snapshot.get().elements.get('a')?.sphere).toBeUndefined()
    expect(mine.snapshot.get().elements.get('b')?.sphere).toBe('influence')
    expect(mine.undo.get().canUndo).toBe(false)
  })

  it('takes back one step later only while it is the latest', () => {
    const session = open()
    session.actions.deleteElements(['b'])
    const takeBack = session.undo.latest()
    session.actions.setField('elements', 'a', 'sphere', 'control')
    takeBack()
    expect(session.snapshot.get().elements.get('a')?.sphere).toBe('control')
    session.undo.undo()
    takeBack()
    expect(session.snapshot.get().elements.has('b')).toBe(true)
    takeBack()
    expect(session.snapshot.get().elements.has('b')).toBe(true)
  })

  it('makes several actions one step', () => {
    const session = open()
    session.actions.asOneStep(() => {
      session.actions.createElement({ id: 'c', type: 'outcome', position: { x: 0, y: 0 } })
      session.actions.createLink({ from: 'b', to: 'c' })
    })
    expect(session.snapshot.get().links.size).toBe(2)
    session.undo.undo()
    expect(session.snapshot.get().links.size).toBe(1)
    expect(session.snapshot.get().elements.has('c')).toBe(false)
  })
})

describe('typing in the same card at once', () => {
  it('merges letter by letter and leaves both carets where their owners have them', () => {
    const mine = open()
    const theirs = open(mine)
    const myField = boundField(mine)
    const theirField = boundField(theirs)
    myField.focus()
    myField.setSelectionRange(5, 5)
    theirField.setSelectionRange(0, 0)
    typeInto(theirField, 'We ')
    expect(myField.value).toBe('We Teach')
    expect(myField.selectionStart).toBe(8)
    typeInto(myField, ' well')
    expect(theirField.value).toBe('We Teach well')
    expect(mine.snapshot.get().elements.get('a')?.title['en']).toBe('We Teach well')
  })

  it('does not disturb a letter that is being composed', () => {
    const mine = open()
    const theirs = open(mine)
    const myField = boundField(mine)
    const theirField = boundField(theirs)
    myField.focus()
    myField.setSelectionRange(5, 5)
    myField.dispatchEvent(new CompositionEvent('compositionstart'))
    typeInto(myField, '^')
    theirField.setSelectionRange(0, 0)
    typeInto(theirField, 'We ')
    expect(myField.value).toBe('Teach^')
    myField.setRangeText('ê', 5, 6, 'end')
    myField.dispatchEvent(new CompositionEvent('compositionend'))
    expect(myField.value).toBe('We Teachê')
    expect(theirField.value).toBe('We Teachê')
  })

  it('is one undo step that leaves what the other typed', () => {
    const mine = open()
    const theirs = open(mine)
    const myField = boundField(mine)
    const theirField = boundField(theirs)
    myField.setSelectionRange(5, 5)
    typeInto(myField, '!')
    typeInto(myField, '!')
    theirField.setSelectionRange(0, 0)
    typeInto(theirField, 'We ')
    mine.undo.undo()
    expect(theirField.value).toBe('We Teach')
    expect(myField.value).toBe('We Teach')
  })
})

describe('a viewer', () => {
  it('changes nothing', () => {
    const session = openLocalSession(aModel().withElement('a', 'activity').build(), {
      role: 'viewer',
    })
    opened.push(session)
    session.actions.deleteElements(['a'])
    expect(session.snapshot.get().elements.has('a')).toBe(true)
    expect(boundField(session).readOnly).toBe(true)
  })
})
