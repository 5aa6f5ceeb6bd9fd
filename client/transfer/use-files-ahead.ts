import { useEffect, useState } from 'react'
import { readFilesAhead } from '#client/app/board-api.ts'
import { useSession } from '#client/session/use-session.tsx'

/** Most files are there before the first question. */
const pauseMs = 1_500

/** How many files the server makes before ours, asked again and again; undefined while it is at ours. */
export function useFilesAhead(): number | undefined {
  const { boardId } = useSession()
  const [ahead, setAhead] = useState<number>()
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      // Without an answer it may as well be ours; what is wrong shows at the file itself.
      const found = await readFilesAhead(boardId).catch(() => undefined)
      if (isOver) return
      setAhead(found)
      timer = setTimeout(() => void ask(), pauseMs)
    }
    let timer = setTimeout(() => void ask(), pauseMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [boardId])
  return ahead
}
