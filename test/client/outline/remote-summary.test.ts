import { describe, expect, it } from 'vitest'
import { mergeRemoteChanges, nearOnly, remoteSummary } from '#client/outline/remote-summary.ts'
import type { RemoteChange } from '#client/session/session.ts'
import { aModel } from '#test/support/change-model.ts'

const model = aModel()
  .withElement('teach', 'activity')
  .withElement('visit', 'activity')
  .withElement('lessons', 'output')
  .withLink('teach', 'lessons')
  .build()

const board = {
  elements: new Map(model.elements.map((element) => [element.id, element])),
  links: new Map(model.links.map((link) => [link.id, link])),
}

function change(more: Partial<RemoteChange>): RemoteChange {
  return { names: ['Sofie'], added: [], changed: [], removed: [], ...more }
}

function summary(told: RemoteChange, language: 'nl' | 'fr' | 'en' = 'en'): string | undefined {
  return remoteSummary(told, board, () => 'Activities', language)
}

describe('what is read out of the changes of others', () => {
  it('names one person and counts the others', () => {
    const told = change({ names: ['Sofie', 'Jan', 'Ann', 'Bo'], added: ['teach', 'visit'] })
    expect(summary(told)).toBe('Sofie and 3 others added 2 cards in Activities')
    expect(summary(told, 'nl')).toBe('Sofie en 3 anderen: 2 kaartjes toegevoegd in Activities')
    expect(summary(told, 'fr')).toBe(
      'Sofie et 3 autres personnes\u00A0: 2 cartes ajoutées dans Activities',
    )
  })

  it('tells of cards, links, changes and removals in one sentence', () => {
    const told = change({
      names: [],
      added: ['visit', 'teach--lessons'],
      changed: ['lessons'],
      removed: ['one', 'other'],
    })
    expect(summary(told)).toBe(
      'Someone added 1 card in Activities, added 1 link, made 1 change and removed 2 items',
    )
  })

  it('says nothing of what is gone again', () => {
    expect(summary(change({ added: ['no longer here'] }))).toBeUndefined()
  })

  it('puts several changes together without counting one card twice', () => {
    const merged = mergeRemoteChanges(
      change({ added: ['teach'] }),
      change({ names: ['Jan'], changed: ['teach', 'lessons'], removed: ['one'] }),
    )
    expect(merged).toEqual({
      names: ['Sofie', 'Jan'],
      added: ['teach'],
      changed: ['lessons'],
      removed: ['one'],
    })
  })

  it('keeps to the focused card, its links and its neighbours when asked', () => {
    const told = change({ added: ['visit', 'teach--lessons'], changed: ['lessons'] })
    expect(nearOnly(told, ['teach'], board)).toMatchObject({
      added: ['teach--lessons'],
      changed: ['lessons'],
    })
    expect(summary(nearOnly(told, [], board))).toBeUndefined()
  })
})
