import { useModel, useSession } from '#client/session/use-session.tsx'

/** Puts a first, empty value on an outcome, for the group it is a change for; figures are for people to fill in. */
export function useAddValue(): (outcomeId: string) => void {
  const { actions } = useSession()
  const elements = useModel((snapshot) => snapshot.elements)
  const stakeholders = useModel((snapshot) => snapshot.stakeholders)
  return (outcomeId) => {
    const stakeholderId = elements.get(outcomeId)?.stakeholderIds.find((id) => stakeholders.has(id))
    actions.addRecord('valuationItems', {
      outcomeId,
      ...(stakeholderId === undefined ? {} : { stakeholderId }),
      quantity: 0,
      proxy: { value: 0 },
    })
  }
}
