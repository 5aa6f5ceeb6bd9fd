import { createContext, use, useSyncExternalStore } from 'react'
import type { Element, Link } from '#shared/model/change-model.ts'
import type { Permissions } from '#shared/workshop/permissions.ts'
import type {
  BoardSession,
  BoardSnapshot,
  PresenceSnapshot,
  SavingState,
  Selection,
  Store,
} from './session.ts'

export const SessionContext = createContext<BoardSession | undefined>(undefined)

export function useSession(): BoardSession {
  const session = use(SessionContext)
  if (session === undefined) throw new Error('no board is open here')
  return session
}

/** Follows a store; `select` must return something that keeps its identity while unchanged. */
export function useStore<Value, Selected>(
  store: Store<Value>,
  select: (value: Value) => Selected,
): Selected {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}

export function useModel<Selected>(select: (snapshot: BoardSnapshot) => Selected): Selected {
  return useStore(useSession().snapshot, select)
}

export function useElement(id: string): Element | undefined {
  return useModel((snapshot) => snapshot.elements.get(id))
}

export function useLink(id: string): Link | undefined {
  return useModel((snapshot) => snapshot.links.get(id))
}

/** What of a board a part of the screen is about may be changed, where that is not what holds for the whole board. */
export const EditableContext = createContext<boolean | undefined>(undefined)

/** Whether this person may change what is around this; false from the moment the server takes no more edits. */
export function useCanEdit(): boolean {
  const mayChange = useMayChange()
  const isEditable = use(EditableContext)
  const { isAll } = usePermissions()
  return mayChange && (isEditable ?? isAll)
}

/** Whether there is anything that this person may change on the board now. */
export function useMayChange(): boolean {
  const isRefused = useStore(useSession().saving, ({ kind }) => kind === 'refused')
  return usePermissions().isAny && !isRefused
}

/** What this person may do, while a workshop lets editors do only some things. */
export function usePermissions(): Permissions {
  return useStore(useSession().permissions, (permissions) => permissions)
}

/** Whether this person leads the workshop. */
export function useIsFacilitator(): boolean {
  return useStore(useSession().me, ({ role }) => role === 'facilitator')
}

export function useSelection(): Selection {
  return useStore(useSession().selection, (selection) => selection)
}

export function usePresence(): PresenceSnapshot {
  return useStore(useSession().presence, (presence) => presence)
}

export function useSaving(): SavingState {
  return useStore(useSession().saving, (saving) => saving)
}
