import type { Element } from '#shared/model/change-model.ts'
import { confidenceCalled, polarityCalled, sphereCalled } from './read-words.ts'

/** The short facts of a card in the columns of another program's file, by the names that our own files give them. */
export function cardFacts(values: Readonly<Record<string, string | undefined>>): Partial<Element> {
  const sphere = sphereCalled(values['sphere'])
  const polarity = polarityCalled(values['polarity'])
  const confidence = confidenceCalled(values['confidence'])
  const intended = yesOrNo(values['intended'])
  const condition = yesOrNo(values['condition'])
  const tags = listIn(values['tags'])
  const sdgTargets = listIn(values['sdgtargets'])
  return {
    ...(sphere !== undefined && { sphere }),
    ...(polarity !== undefined && { polarity }),
    ...(confidence !== undefined && { confidence }),
    ...(intended !== undefined && { intended }),
    ...(condition !== undefined && { condition }),
    ...(values['parked'] === 'true' && { parked: true }),
    ...(tags !== undefined && { tags }),
    ...(sdgTargets !== undefined && { sdgTargets }),
  }
}

function yesOrNo(said: string | undefined): boolean | undefined {
  if (said === 'true') return true
  return said === 'false' ? false : undefined
}

/** Several values in one cell, as Kumu writes them. */
export function listIn(said: string | undefined): readonly string[] | undefined {
  const members = (said ?? '').split('|').map((member) => member.trim())
  const kept = members.filter((member) => member !== '')
  return kept.length === 0 ? undefined : kept
}
