import { Unwoven, type Part } from './part.ts'

/** What Yjs calls a type: it holds parts in a row or by key. It says what it holds as `toJSON`, like those of Yjs. */
export abstract class Woven {
  /** The first of those in a row. */
  first: Part | undefined = undefined

  abstract toJSON(): unknown

  /** The last part under a key, deleted or not. */
  lastOf(_key: string): Part | undefined {
    throw new Unwoven('a key in something without keys')
  }

  setLast(_key: string, _part: Part): void {
    throw new Unwoven('a key in something without keys')
  }
}

export class WovenText extends Woven {
  override toJSON(): string {
    let text = ''
    for (let part = this.first; part !== undefined; part = part.right)
      if (!part.isDeleted && typeof part.content === 'string') text += part.content
    return text
  }
}

export class WovenArray extends Woven {
  override toJSON(): readonly unknown[] {
    const values: unknown[] = []
    for (let part = this.first; part !== undefined; part = part.right)
      if (!part.isDeleted) values.push(...valuesOf(part).map(toPlain))
    return values
  }
}

export class WovenMap extends Woven {
  readonly #last = new Map<string, Part>()

  override lastOf(key: string): Part | undefined {
    return this.#last.get(key)
  }

  override setLast(key: string, part: Part): void {
    this.#last.set(key, part)
  }

  forEach(act: (value: unknown, key: string) => void): void {
    this.#last.forEach((part, key) => {
      if (!part.isDeleted) act(lastValueOf(part), key)
    })
  }

  get(key: string): unknown {
    const part = this.#last.get(key)
    return part === undefined || part.isDeleted ? undefined : lastValueOf(part)
  }

  keys(): Iterable<string> {
    return [...this].map(([key]) => key)
  }

  *[Symbol.iterator](): Iterator<[string, unknown]> {
    for (const [key, part] of this.#last) if (!part.isDeleted) yield [key, lastValueOf(part)]
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const plain: Record<string, unknown> = {}
    this.forEach((value, key) => {
      plain[key] = toPlain(value)
    })
    return plain
  }
}

/** What a key says. */
function lastValueOf({ content }: Part): unknown {
  return content instanceof Woven ? content : content?.at(-1)
}

function valuesOf({ content }: Part): readonly unknown[] {
  if (typeof content === 'string') return content.split('')
  return content instanceof Woven ? [content] : (content ?? [])
}

function toPlain(value: unknown): unknown {
  return value instanceof Woven ? value.toJSON() : value
}
