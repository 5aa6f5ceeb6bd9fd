/** What a link lets its holder do, highest first. */
export const roles = ['facilitator', 'editor', 'commenter', 'viewer', 'contributor'] as const

export type Role = (typeof roles)[number]

export function canWrite(role: Role): boolean {
  return role === 'facilitator' || role === 'editor'
}

/** Whether the role may see the live canvas. */
export function canRead(role: Role): boolean {
  return role !== 'contributor'
}

/** The one of two roles that may do more. */
export function higherRole(one: Role, other: Role): Role {
  return roles.indexOf(one) <= roles.indexOf(other) ? one : other
}
