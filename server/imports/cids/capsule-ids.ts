import { newId } from '#shared/model/id.ts'

/** Ids of our own for the addresses in a file; an address of ours gives back the id it was made of. */
export interface CapsuleIds {
  idOf(address: string): string
  /** In which list of the model the record is, for addresses of ours. */
  listOf(address: string): string | undefined
}

export function createCapsuleIds(): CapsuleIds {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  return {
    idOf(address) {
      const own = readOwn(address)
      if (own !== undefined) return own.id
      const known = given.get(address)
      if (known !== undefined) return known
      const wish = lastPart(address)
      const id = wish === '' || taken.has(wish) ? newId() : wish
      taken.add(id)
      given.set(address, id)
      return id
    },
    listOf: (address) => readOwn(address)?.list,
  }
}

const ownAddress = /^https:\/\/catena\.invalid\/boards\/[^#]*#([A-Za-z]+)\/([^/]+)$/

function readOwn(address: string): { readonly list: string; readonly id: string } | undefined {
  const [, list, id] = ownAddress.exec(address) ?? []
  return list === undefined || id === undefined ? undefined : { list, id: decoded(id) }
}

const maxIdLength = 60

function lastPart(address: string): string {
  const part = decoded(/[^/#:]*$/.exec(address)?.[0] ?? '')
  return part.length > maxIdLength ? '' : part
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that stands for itself.
    return text
  }
}
