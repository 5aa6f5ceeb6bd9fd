import { useEffect, useState } from 'react'
import { listVersions, restoreVersion, type Version } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { VersionList } from './VersionList.tsx'

interface VersionsToRestoreProps {
  readonly boardId: string
  readonly onRestored: () => void
}

/** The versions of a board that does not open any more. Only a facilitator gets them; others are told whom to ask. */
export function VersionsToRestore({ boardId, onRestored }: VersionsToRestoreProps) {
  const { language } = useLanguage()
  const { history } = useTexts()
  const [versions, setVersions] = useState<readonly Version[]>([])
  useEffect(() => {
    let isCurrent = true
    listVersions(boardId).then(
      (found) => isCurrent && setVersions(found),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [boardId])
  const restore = async ({ id }: Version): Promise<void> => {
    try {
      await restoreVersion(boardId, id)
      onRestored()
    } catch (error) {
      showProblem(error, language)
    }
  }
  if (versions.length === 0) return null
  return <VersionList consequence={history.restoreLost} onRestore={restore} versions={versions} />
}
