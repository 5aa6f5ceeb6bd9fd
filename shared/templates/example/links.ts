import type { Link } from '#shared/model/change-model.ts'
import { linkIdFor } from '#shared/model/id.ts'
import { text } from './text.ts'

type Details = Partial<Pick<Link, 'confidence' | 'rationale' | 'assumptionIds' | 'evidenceIds'>>

/** What leads to what, in the order of the chain. */
export const links: readonly Link[] = [
  link('mission', 'guides', 'affordable'),
  link('mission', 'guides', 'meeting-place'),
  link('affordable', 'realised-by', 'shop'),
  link('affordable', 'realised-by', 'fresh'),
  link('affordable', 'realised-by', 'advice'),
  link('meeting-place', 'realised-by', 'cooking'),
  link('meeting-place', 'realised-by', 'training'),

  link('team', 'enables', 'advice', { confidence: 'high' }),
  link('team', 'enables', 'training', { confidence: 'high' }),
  link('crew', 'enables', 'shop', { confidence: 'medium', assumptionIds: ['stay'] }),
  link('surplus', 'enables', 'fresh', { confidence: 'low', assumptionIds: ['steady-supply'] }),

  link('shop', 'leads-to', 'customers', { confidence: 'high', evidenceIds: ['till'] }),
  link('fresh', 'leads-to', 'vegetables', { confidence: 'high', evidenceIds: ['till'] }),
  link('cooking', 'leads-to', 'evenings', { confidence: 'high' }),
  link('advice', 'leads-to', 'rights-checks', { confidence: 'medium' }),
  link('training', 'leads-to', 'trained', { confidence: 'high' }),

  link('customers', 'leads-to', 'dignity', {
    confidence: 'high',
    rationale: text(
      'Omdat klanten een mandje vullen en betalen zoals in elke winkel.',
      'Parce que les clients remplissent un panier et paient comme dans tout magasin.',
      'Because customers fill a basket and pay, as in any shop.',
    ),
    assumptionIds: ['choice'],
    evidenceIds: ['survey', 'talks'],
  }),
  link('customers', 'leads-to', 'stigma', { confidence: 'low' }),
  link('stigma', 'hinders', 'dignity', { confidence: 'low' }),
  link('evenings', 'leads-to', 'skills', {
    confidence: 'low',
    assumptionIds: ['evening-time'],
    evidenceIds: ['talks'],
  }),
  link('rights-checks', 'leads-to', 'claims', { confidence: 'medium', evidenceIds: ['welfare'] }),
  link('trained', 'leads-to', 'usefulness', { confidence: 'medium' }),

  link('vegetables', 'leads-to', 'eating', { confidence: 'medium', evidenceIds: ['survey'] }),
  link('skills', 'leads-to', 'eating', { confidence: 'medium', assumptionIds: ['at-home'] }),
  link('customers', 'leads-to', 'making-ends-meet', {
    confidence: 'medium',
    assumptionIds: ['savings'],
  }),
  link('claims', 'leads-to', 'making-ends-meet', {
    confidence: 'high',
    assumptionIds: ['granted'],
    evidenceIds: ['welfare'],
  }),
  link('evenings', 'contributes-to', 'neighbourliness', {
    confidence: 'medium',
    evidenceIds: ['talks'],
  }),
  link('dignity', 'contributes-to', 'neighbourliness', { confidence: 'low' }),
  link('usefulness', 'leads-to', 'next-step', {
    confidence: 'medium',
    assumptionIds: ['employers'],
  }),
  link('neighbourliness', 'feedback', 'training', {
    rationale: text(
      'Wie zich thuis voelt in de winkel, stapt vaker zelf in als vrijwilliger.',
      'Qui se sent chez soi au magasin s’engage plus souvent comme bénévole.',
      'People who feel at home in the shop more often join as volunteers.',
    ),
  }),

  link('eating', 'leads-to', 'health', { confidence: 'low', evidenceIds: ['to-find'] }),
  link('making-ends-meet', 'leads-to', 'peace-of-mind', { confidence: 'medium' }),
  link('neighbourliness', 'contributes-to', 'peace-of-mind', { confidence: 'low' }),
  link('next-step', 'contributes-to', 'peace-of-mind', { confidence: 'medium' }),
  link('health', 'contributes-to', 'health-gap', { confidence: 'low' }),
  link('peace-of-mind', 'contributes-to', 'health-gap', { confidence: 'low' }),
  link('neighbourliness', 'contributes-to', 'belonging', { confidence: 'medium' }),
]

function link(from: string, kind: Link['kind'], to: string, details: Details = {}): Link {
  return { id: linkIdFor(from, to), from, to, kind, assumptionIds: [], evidenceIds: [], ...details }
}
