import * as decoding from 'lib0/decoding'
import { LeanDecoder } from '#server/sync/lean-decoder.ts'
import { Part, PartId, Unwoven, type Author, type Neighbours } from './part.ts'
import { Woven, WovenArray, WovenMap, WovenText } from './woven.ts'

export interface Deletion {
  readonly author: Author
  readonly from: number
  readonly to: number
}

/** Whose an id is, and what a name stands for. */
export interface Naming {
  readonly authorOf: (id: number) => Author
  readonly getMap: (name: string) => Woven
}

// Of a part's first byte: which neighbours it names, whether it names a key, and what it holds.
const hasLeft = 0b1000_0000
const hasRight = 0b0100_0000
const hasKey = 0b0010_0000
const contentMask = 0b0001_1111

const forgotten = 0
const contents = { deleted: 1, string: 4, type: 7, any: 8 } as const

/** Reads an update as it stands in a log (Yjs 13, V1), once from its beginning to its end. */
export class UpdateReader {
  readonly #decoder: LeanDecoder
  readonly #bytes: decoding.Decoder
  readonly #naming: Naming
  #author: Author | undefined

  constructor(update: Uint8Array, naming: Naming) {
    this.#bytes = decoding.createDecoder(update)
    this.#decoder = new LeanDecoder(this.#bytes)
    this.#naming = naming
  }

  /** Adds to every author what is new of theirs. */
  readParts(): readonly Author[] {
    const authors: Author[] = []
    for (let left = this.#readNumber(); left > 0; left--) {
      const count = this.#readNumber()
      const author = this.#readAuthor()
      let clock = this.#readNumber()
      for (let index = 0; index < count; index++) {
        const part = this.#readPart(author, clock)
        clock += part.length
        if (part.clock === author.end) author.add(part)
        else if (clock > author.end) throw new Unwoven('a gap, or a part of which a part is known')
      }
      authors.push(author)
    }
    return authors
  }

  readDeletions(): readonly Deletion[] {
    const deletions: Deletion[] = []
    for (let left = this.#readNumber(); left > 0; left--) {
      const author = this.#readAuthor()
      for (let ranges = this.#readNumber(); ranges > 0; ranges--) {
        const from = this.#readNumber()
        deletions.push({ author, from, to: from + this.#readNumber() })
      }
    }
    return deletions
  }

  #readPart(author: Author, clock: number): Part {
    const info = decoding.readUint8(this.#bytes)
    const kind = info & contentMask
    const part = new Part(author, clock, this.#readNeighbours(info))
    if (kind === forgotten) this.#readLength(part)
    else {
      if (part.beside === undefined) this.#readPlace(part, info)
      this.#readContent(part, kind)
    }
    return part
  }

  #readNeighbours(info: number): Neighbours | undefined {
    if ((info & (hasLeft | hasRight)) === 0) return undefined
    const left = (info & hasLeft) === 0 ? undefined : this.#readId()
    const right = (info & hasRight) === 0 ? undefined : this.#readId()
    return { left, right }
  }

  #readPlace(part: Part, info: number): void {
    if (this.#readNumber() === 1) part.holder = this.#naming.getMap(this.#decoder.readString())
    else {
      const author = this.#readAuthor()
      const clock = this.#readNumber()
      // What comes later in the update is looked up when all of it is there.
      part.holder = clock < author.end ? holderAt(author, clock) : new PartId(author, clock)
    }
    if ((info & hasKey) !== 0) part.key = this.#decoder.readString()
  }

  #readContent(part: Part, kind: number): void {
    switch (kind) {
      case contents.deleted:
        this.#readLength(part)
        return
      case contents.string: {
        const letters = this.#decoder.readString()
        part.content = letters
        part.length = letters.length
        return
      }
      case contents.type:
        part.content = this.#readType()
        return
      case contents.any:
        part.length = this.#readNumber()
        part.content = this.#readValues(part.length)
        return
      default:
        throw new Unwoven(`content of kind ${kind}`)
    }
  }

  #readLength(part: Part): void {
    part.isDeleted = true
    part.length = this.#readNumber()
  }

  #readValues(count: number): readonly unknown[] {
    // Nearly always; V8 keeps room for seventeen where arrays are filled one by one.
    if (count === 1) return [this.#decoder.readAny()]
    const values: unknown[] = []
    while (values.length < count) values.push(this.#decoder.readAny())
    return values
  }

  #readType(): Woven {
    switch (this.#readNumber()) {
      case 0:
        return new WovenArray()
      case 1:
        return new WovenMap()
      case 2:
        return new WovenText()
      default:
        throw new Unwoven('a type of rich text')
    }
  }

  #readId(): PartId {
    return new PartId(this.#readAuthor(), this.#readNumber())
  }

  #readAuthor(): Author {
    const id = this.#readNumber()
    // Mostly the same again and again.
    if (this.#author?.id !== id) this.#author = this.#naming.authorOf(id)
    return this.#author
  }

  #readNumber(): number {
    return decoding.readVarUint(this.#bytes)
  }
}

/** Undefined where what held others has been forgotten. */
export function holderAt(author: Author, clock: number): Woven | undefined {
  const { content } = author.partAt(clock)
  return content instanceof Woven ? content : undefined
}
