import type { LinkKind } from '#shared/model/change-model.ts'
import { linkStyles } from '#shared/drawing/link-styles.ts'

/** Attributes of an edge by the kind of link, as near to the drawing as Graphviz comes. */
export const edgeStyles: Readonly<Record<LinkKind, string>> = {
  guides: 'style=dotted, arrowhead=vee',
  'realised-by': 'arrowhead=normalodot',
  enables: 'arrowhead=normaltee',
  'leads-to': 'penwidth=1.5',
  'contributes-to': 'arrowhead=vee',
  feedback: 'style=dashed, constraint=false',
  hinders: `style=dashed, arrowhead=dot, color="${linkStyles.hinders.color}"`,
}
