import { isHereOnly } from '#client/app/board-link.ts'

/** Where phones find this server: as chosen for the screen, else as this page is found itself. */
export function originFor(address: string): string {
  return address === '' ? location.origin : address.replace(/\/+$/, '')
}

/** Whether no other device can reach it. */
export function isForHereOnly(address: string): boolean {
  return isHereOnly(originFor(address))
}
