import { Inbox as InboxIcon } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Inbox } from './Inbox.tsx'

export const inboxTool: Tool = {
  id: 'inbox',
  icon: InboxIcon,
  title: ({ rounds }) => rounds.inbox,
  Component: Inbox,
  note: ({ counts, phase }, { rounds }) =>
    counts === undefined || counts.waiting === 0 || phase?.isPrivate === true
      ? undefined
      : rounds.waitingCount(counts.waiting),
  isWanted: ({ phase }) => phase?.needsApproval === true,
  isOnRemote: true,
}
