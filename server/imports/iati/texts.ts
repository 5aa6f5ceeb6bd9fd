import { inLanguage, languageTagPattern, type LocalizedText } from '#shared/model/language.ts'
import { childrenOf, type XmlNode } from '../parts/read-xml.ts'

/** How the narratives of one activity become texts by language. */
export interface Texts {
  /** The languages that were found so far. */
  readonly tags: ReadonlySet<string>
  /** Of an element with narratives, or with words of its own as before version 2; empty where it is absent. */
  of(node: XmlNode | undefined): LocalizedText
  /** The same in one language, for what has a single one. */
  plain(node: XmlNode | undefined): string | undefined
  /** Of elements that are repeated for each language. */
  repeated(nodes: readonly XmlNode[]): LocalizedText
}

/** `usual` is the language of what says none. */
export function openTexts(usual: string): Texts {
  const tags = new Set<string>()
  const collect = (nodes: readonly XmlNode[]): LocalizedText => {
    const text: Record<string, string> = {}
    for (const node of nodes) {
      const said = node.text.trim()
      const tag = languageTag(node.attributes['xml:lang']) ?? usual
      if (said === '') continue
      tags.add(tag)
      text[tag] = text[tag] === undefined ? said : `${text[tag]}\n${said}`
    }
    return text
  }
  const of = (node: XmlNode | undefined): LocalizedText => {
    if (node === undefined) return {}
    const narratives = childrenOf(node, 'narrative')
    return collect(narratives.length === 0 ? [node] : narratives)
  }
  return {
    tags,
    of,
    repeated: collect,
    plain: (node) => inLanguage(of(node), usual) || undefined,
  }
}

/** As a change model has it: the language in small letters. */
export function languageTag(said: string | undefined): string | undefined {
  const [language = '', ...more] = (said ?? '').trim().split('-')
  const tag = [language.toLowerCase(), ...more].join('-')
  return languageTagPattern.test(tag) ? tag : undefined
}
