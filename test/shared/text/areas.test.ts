import { describe, expect, it } from 'vitest'
import { languages, type Language } from '#shared/model/language.ts'

type Say = (...args: unknown[]) => string
type Message = Readonly<Record<Language, string | Say>>
type Table = Readonly<Record<string, Message>>

const files = import.meta.glob<Record<string, Table>>('/shared/text/areas/*.ts', { eager: true })

const areas = Object.entries(files).map(([path, tables]) => ({
  area: path.replace(/^.*\/(.*)\.ts$/, '$1'),
  messages: Object.values(tables).flatMap((table) => Object.entries(table)),
}))

describe.each(areas)('the texts of $area', ({ messages }) => {
  it('are there in three languages, for none, one and many', () => {
    for (const [key, message] of messages) {
      for (const language of languages) {
        for (const amount of [0, 1, 2, 1000]) {
          const text = textOf(message, language, amount)
          expect.soft(text, key).toMatch(/^\S(.*\S)?$/su)
          expect.soft(text, key).not.toMatch(/undefined|NaN|\[object/)
        }
      }
    }
  })

  it('speak of the same things in each language', () => {
    for (const [key, message] of messages) {
      const [dutch, french, english] = languages.map((language) => told(message, language))
      expect.soft(french, key).toEqual(dutch)
      expect.soft(english, key).toEqual(dutch)
    }
  })

  it('are nowhere left in another language', () => {
    for (const [key, message] of messages) {
      const spoken = languages.map((language) => ownWords(textOf(message, language)))
      if (properNames.has(spoken[0] ?? '')) continue
      if (spoken.some((words) => words.split(' ').length < 3)) continue
      expect.soft(new Set(spoken).size, key).toBe(languages.length)
      for (const [index, words] of spoken.entries()) {
        const language = languages[index] ?? 'en'
        const others = languages.filter((other) => other !== language)
        if (givesAway[language].test(words)) continue
        for (const other of others) expect.soft(words, key).not.toMatch(givesAway[other])
      }
    }
  })
})

it('call a card by one word in Dutch, “kaartje”', () => {
  for (const [key, message] of areas.flatMap(({ messages }) => messages)) {
    if (foreignMaps.has(key)) continue
    for (const amount of [1, 2]) {
      expect.soft(textOf(message, 'nl', amount), key).not.toMatch(/\bkaart(en)?\b/i)
    }
  }
})

/** Where it is about the maps of another program. */
const foreignMaps = new Set(['kumuImportLeavesOut'])

/** The same in all languages, without brackets and the like. */
const properNames = new Set(['JSON Canvas Obsidian'])

const lists = new Set(['names', 'parts'])
const numbers =
  /^(count|of|hours|dots|edits|before|ahead|place|number|incoming|outgoing|cards|links|value|minutes|total|assumptions|against|\w+Count)$/

function textOf(message: Message, language: Language, amount = 2): string {
  const said = message[language]
  if (typeof said === 'string') return said
  const samples = parametersOf(message.nl).map((name) => {
    if (lists.has(name)) return ['<Anna>', '<Bart>']
    return numbers.test(name) ? amount : `<${name}>`
  })
  return said(...samples)
}

/**
 * The parameters of a message by name, read from its source, since types are gone when it runs: from the Dutch one,
 * which stands as it was written.
 */
function parametersOf(say: string | Say): readonly string[] {
  const [, inside = ''] = /^\(?([^)=]*)\)?\s*=>/.exec(String(say)) ?? []
  return inside
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function told(message: Message, language: Language): readonly string[] {
  return [...textOf(message, language).matchAll(/<\w+>/g)].map(String).toSorted()
}

/** Words that one of the languages has and the other two do not. */
const givesAway: Readonly<Record<Language, RegExp>> = {
  nl: /\b(het|een|niet|wordt|jullie|naar|voor|zijn|kaartjes?|bord|verband)\b/i,
  fr: /\b(les|une|vous|pour|dans|avec|cartes|tableau|lien)\b/i,
  en: /\b(the|your|with|and|this|cards?|are|not|board)\b/i,
}

/** Without quotes and samples, which may be in any language. */
function ownWords(text: string): string {
  return text
    .replaceAll(/[“«"][^”»"]*[”»"]|<\w+>|[^\p{L} ’]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim()
}
