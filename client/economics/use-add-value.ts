import { useModel, useSession } from '#client/session/use-session.tsx'

/** Puts a first, empty value on an outcome, for the group it is a change for; figures are for people to fill in. */
export function useAddValue(): (outcomeId: string) => void {
  const { actions } = useSession()
  const elements = useModel((snapshot) => snapshot.elements)
  return (outcomeId) => {
    const [stakeholderId] = elements.get(outcomeId)?.stakeholderIds ?? []
    actions.addRecord('valuationItems', {
      outcomeId,
      ...(stakeholderId === undefined ? {} : { stakeholderId }),
      quantity: 0,
      proxy: { value: 0 },
    })
  }
}
