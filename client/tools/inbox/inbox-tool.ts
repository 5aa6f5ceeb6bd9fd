import { Inbox as InboxIcon } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Inbox } from './Inbox.tsx'

export const inboxTool: Tool = {
  id: 'inbox',
  icon: InboxIcon,
  title: ({ rounds }) => rounds.inbox,
  Component: Inbox,
  note: ({ counts }, { rounds }) =>
    counts === undefined || counts.waiting === 0 ? undefined : rounds.waitingCount(counts.waiting),
  isWanted: ({ phase }) => phase?.needsApproval === true,
  isOnRemote: true,
}
