import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

interface Barriers {
  /** A selector; without it the whole page is looked at. */
  readonly within?: string
  /** Leaves out what axe calls moderate or minor. */
  readonly onlySerious?: boolean
}

/** What axe finds on a page that has come to rest: in the middle of a change of colour it would find too little contrast. */
export async function findBarriers(
  page: Page,
  { within, onlySerious = false }: Barriers = {},
): Promise<readonly string[]> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })
  const builder = new AxeBuilder({ page })
  if (within !== undefined) builder.include(within)
  const { violations } = await builder.analyze()
  return violations
    .filter(({ impact }) => !onlySerious || impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 500)).join(' | ')}`)
}
