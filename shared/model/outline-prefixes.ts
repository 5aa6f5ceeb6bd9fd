import type { ElementType } from './change-model.ts'

/** What people write before a colon to say the type of a line, in the three languages; letters are in capitals. */
export const outlinePrefixes: Readonly<Record<ElementType, readonly string[]>> = {
  mission: ['M', 'missie', 'mission'],
  vision: ['V', 'visie', 'vision'],
  objective: [
    'D',
    'doel',
    'doelstelling',
    'doelstellingen',
    'objectif',
    'objectifs',
    'goal',
    'goals',
    'objective',
    'objectives',
  ],
  problem: ['P', 'probleem', 'problemen', 'problème', 'problèmes', 'problem', 'problems'],
  input: ['middel', 'middelen', 'moyen', 'moyens', 'ressources', 'input', 'inputs', 'resources'],
  activity: [
    'A',
    'activiteit',
    'activiteiten',
    'actie',
    'acties',
    'activité',
    'activités',
    'action',
    'actions',
    'activity',
    'activities',
  ],
  output: [
    'O',
    'R',
    'output',
    'outputs',
    'prestatie',
    'prestaties',
    'réalisation',
    'réalisations',
    'produit',
    'produits',
    'extrant',
    'extrants',
  ],
  outcome: ['E', 'effect', 'effecten', 'outcome', 'outcomes', 'effet', 'effets'],
  impact: ['I', 'impact', 'impacts'],
  note: ['N', 'notitie', 'notities', 'note', 'notes'],
}

const typeByPrefix = new Map<string, ElementType>(
  Object.entries(outlinePrefixes).flatMap(([type, prefixes]) =>
    // The keys are the element types: the record's own type says so.
    prefixes.map((prefix): [string, ElementType] => [prefix, type as ElementType]),
  ),
)

/** The type that a prefix stands for: a capital letter, or a word in any case. */
export function typeOfPrefix(prefix: string): ElementType | undefined {
  return typeByPrefix.get(prefix.length === 1 ? prefix : prefix.toLowerCase())
}
