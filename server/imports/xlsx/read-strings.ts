import { walkXml } from './read-xml-parts.ts'

/** The texts that cells share, each by its number (ECMA-376, 18.4). */
export function readStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = []
  if (part === undefined) return strings
  let text = ''
  let isText = false
  let isPhonetic = false
  walkXml(part, {
    onOpen(name) {
      if (name === 'si') text = ''
      // How a Japanese word is pronounced stands inside it.
      if (name === 'rPh') isPhonetic = true
      if (name === 't') isText = !isPhonetic
    },
    onText(more) {
      if (isText) text += more
    },
    onClose(name) {
      if (name === 't') isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'si') strings.push(unescaped(text))
    },
  })
  return strings
}

/** Signs that XML cannot carry stand there as `_xHHHH_` (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
