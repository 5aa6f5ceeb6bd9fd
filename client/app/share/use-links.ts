import { useEffect, useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { useLanguage } from '#client/ui/language.tsx'
import type { Role } from '#shared/model/role.ts'
import { listLinks, makeLink, revokeLink, type BoardLink } from '../board-api.ts'
import { showProblem } from '../problem-message.ts'

export interface Links {
  /** Undefined until the server has answered. */
  readonly links: readonly BoardLink[] | undefined
  /** Makes a link and returns its address, the only time it is seen; undefined where that failed. */
  readonly make: (role: Role, name: string) => Promise<string | undefined>
  readonly revoke: (linkId: string) => Promise<boolean>
}

/** The links of the open board; what goes wrong is shown here. */
export function useLinks(): Links {
  const { boardId } = useSession()
  const { language } = useLanguage()
  const [links, setLinks] = useState<readonly BoardLink[]>()
  useEffect(() => {
    let isCurrent = true
    listLinks(boardId).then(
      (found) => isCurrent && setLinks(found),
      (error: unknown) => showProblem(error, language),
    )
    return () => {
      isCurrent = false
    }
  }, [boardId, language])
  const shown = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work
    } catch (error) {
      showProblem(error, language)
      return undefined
    } finally {
      // The list is what the server says it is, also after a failure.
      listLinks(boardId).then(setLinks, () => undefined)
    }
  }
  return {
    links,
    make: async (role, name) => (await shown(makeLink(boardId, { role, name })))?.url,
    revoke: async (linkId) => (await shown(revokeLink(boardId, linkId).then(() => true))) ?? false,
  }
}
