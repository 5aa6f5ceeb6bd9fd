import { useEffect, useState } from 'react'
import { listVersions, restoreVersion, saveVersion, type Version } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { useSession } from '#client/session/use-session.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'

export interface Versions {
  /** Newest first; undefined until the server has answered. */
  readonly versions: readonly Version[] | undefined
  /** Whether it was saved. */
  readonly save: (name: string) => Promise<boolean>
  readonly restore: (version: Version, name: string) => Promise<void>
}

/** The versions of the open board; what goes wrong is shown here. */
export function useVersions(): Versions {
  const { boardId } = useSession()
  const { language } = useLanguage()
  const { history } = useTexts()
  const [versions, setVersions] = useState<readonly Version[]>()
  useEffect(() => {
    let isCurrent = true
    listVersions(boardId).then(
      (found) => isCurrent && setVersions(found),
      (error: unknown) => showProblem(error, language),
    )
    return () => {
      isCurrent = false
    }
  }, [boardId, language])

  const putBack = async (versionId: string): Promise<string> => {
    const before = await restoreVersion(boardId, versionId)
    setVersions(await listVersions(boardId))
    return before
  }
  return {
    versions,
    save: async (name) => {
      try {
        await saveVersion(boardId, name)
        setVersions(await listVersions(boardId))
        showToast({ text: history.saved, tone: 'ok' })
        return true
      } catch (error) {
        showProblem(error, language)
        return false
      }
    },
    restore: async (version, name) => {
      try {
        const before = await putBack(version.id)
        showToast({
          text: history.restored(name),
          tone: 'ok',
          action: {
            label: history.undoRestore,
            onPress: () =>
              void putBack(before).catch((error: unknown) => showProblem(error, language)),
          },
        })
      } catch (error) {
        showProblem(error, language)
      }
    },
  }
}
