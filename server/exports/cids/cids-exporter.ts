import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'
import { utf8Of } from '../parts/utf8-text.ts'
import { writerInContext } from './cids-context.ts'
import { describeModel } from './describe-model.ts'
import { describeGaps, describeTier, reachTier } from './reach-tier.ts'

/**
 * An impact data capsule of the Common Impact Data Standard 3.2.1: a flat array of objects, each with its context, as
 * the reference tools read them. The impact model says which tier the document reaches and what the next asks for.
 */
export const cidsExporter: Exporter = {
  id: 'cids',
  purpose: 'exchange',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'cids.jsonld',
  label: formatTexts.cids,
  leavesOut: formatTexts.cidsLeavesOut,
  export(model, { language }) {
    const objects = describeModel(model, language)
    const reached = reachTier(objects)
    const told = {
      // The description of any thing of CIDS, schema.org/description.
      description: describeTier(reached, language),
      'toc:tier': reached.tier ?? 'none',
      'toc:missing': describeGaps(reached.gaps, language),
    }
    const write = writerInContext()
    return utf8Of((add) => {
      add('[')
      // A line an object: short, and what changed between two files shows.
      objects.forEach((object, index) => {
        const isModel = object['@type'] === 'cids:ImpactPathway'
        add(`${index === 0 ? '' : ','}\n${write(isModel ? { ...object, ...told } : object)}`)
      })
      add('\n]\n')
    })
  },
}
