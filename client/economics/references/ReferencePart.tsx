import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Economics } from '#shared/economics/economics.ts'
import { Part } from '../Part.tsx'
import { ReferenceSheet } from './ReferenceSheet.tsx'

interface ReferencePartProps {
  readonly economics: Economics
}

/** One's own project beside others that figures are known of. */
export function ReferencePart({ economics: counted }: ReferencePartProps) {
  const { economics } = useTexts()
  const { actions } = useSession()
  const canEdit = useCanEdit()
  const projects = useModel((snapshot) => snapshot.referenceProjects)
  const [addedId, setAddedId] = useState<string>()
  if (projects.size === 0 && !canEdit) return undefined
  return (
    <Part hint={economics.referencesHint} title={economics.references}>
      {projects.size === 0 ? undefined : (
        <ul className="space-y-4">
          {[...projects.values()].map((project) => (
            <li key={project.id}>
              <ReferenceSheet
                economics={counted}
                project={project}
                takesFocus={project.id === addedId}
              />
            </li>
          ))}
        </ul>
      )}
      {canEdit ? (
        <Button
          icon={Plus}
          onPress={() =>
            setAddedId(
              actions.addRecord('referenceProjects', {
                name: '',
                currency: counted.currency,
                features: [],
              }),
            )
          }
        >
          {economics.addReference}
        </Button>
      ) : undefined}
    </Part>
  )
}
