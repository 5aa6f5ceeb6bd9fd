/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import type { Refusal } from './ask-server.ts'
import { joinedBoards } from './joined-boards.ts'
import { JoiningPage } from './JoiningPage.tsx'
import { JoinPage } from './JoinPage.tsx'
import { keepOwnName, ownName } from './own-name.ts'
import { phonePathOf, readPhoneAddress } from './phone-address.ts'
import { readJoinCode } from '#shared/model/join-code.ts'
import type { PhoneStorage } from './phone-storage.ts'
import { WorkshopPage } from './WorkshopPage.tsx'

/** Where somebody is: typing a code, coming in with it, or in. */
type Place =
  | { readonly kind: 'typing'; readonly code: string; readonly refusal?: Refusal }
  | { readonly kind: 'joining'; readonly code: string; readonly isAgain: boolean }
  | {
      readonly kind: 'inside'
      readonly boardId: string
      readonly code: string | undefined
      /** Whether the code was tried after the board had shut this browser out. */
      readonly isAgain: boolean
    }

export function PhoneApp({ storage }: { readonly storage: PhoneStorage }) {
  const [place, setPlace] = useState<Place>(() => firstPlace(storage))
  useEffect(() => {
    const follow = () => setPlace(firstPlace(storage))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [storage])
  switch (place.kind) {
    case 'typing':
      return (
        <JoinPage
          boards={joinedBoards(storage)}
          code={place.code}
          name={ownName(storage) ?? ''}
          onBoard={({ boardId, code }) => {
            history.pushState(null, '', phonePathOf(boardId))
            setPlace({ kind: 'inside', boardId, code, isAgain: false })
          }}
          onCode={(code, name) => {
            if (name !== '') keepOwnName(storage, name)
            history.replaceState(null, '', `/j/${code}`)
            setPlace({ kind: 'joining', code, isAgain: false })
          }}
          {...(place.refusal === undefined ? {} : { refusal: place.refusal })}
        />
      )
    case 'joining': {
      const { code, isAgain } = place
      return (
        <JoiningPage
          code={code}
          onInside={(boardId) => setPlace({ kind: 'inside', boardId, code, isAgain })}
          onRefused={(refusal) => setPlace({ kind: 'typing', code, refusal })}
          storage={storage}
        />
      )
    }
    case 'inside': {
      const { boardId, code, isAgain } = place
      // Cookies end, and codes let in again: once, without a word.
      const canTryAgain = code !== undefined && !isAgain
      return (
        <WorkshopPage
          boardId={boardId}
          code={code}
          key={boardId}
          onBarred={
            canTryAgain ? () => setPlace({ kind: 'joining', code, isAgain: true }) : undefined
          }
          onOtherCode={() => {
            history.pushState(null, '', '/j')
            setPlace({ kind: 'typing', code: '' })
          }}
          storage={storage}
        />
      )
    }
  }
}

function firstPlace(storage: PhoneStorage): Place {
  const address = readPhoneAddress(location)
  const boards = joinedBoards(storage)
  switch (address.kind) {
    case 'none':
      return { kind: 'typing', code: '' }
    case 'board': {
      const { boardId } = address
      const code = boards.find((board) => board.boardId === boardId)?.code
      return { kind: 'inside', boardId, code, isAgain: false }
    }
    case 'code': {
      const code = readJoinCode(address.code)
      if (code === undefined) return { kind: 'typing', code: address.code.slice(0, 20) }
      const known = boards.find((board) => board.code === code)
      return known === undefined
        ? { kind: 'joining', code, isAgain: false }
        : { kind: 'inside', boardId: known.boardId, code, isAgain: false }
    }
  }
}
