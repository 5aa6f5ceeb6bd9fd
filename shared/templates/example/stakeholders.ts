import type { Stakeholder } from '#shared/model/change-model.ts'
import { text } from './text.ts'

export const stakeholders: readonly Stakeholder[] = [
  {
    id: 'families',
    name: text(
      'Gezinnen met een krap budget',
      'Familles au budget serré',
      'Families on a tight budget',
    ),
    role: 'target',
    size: 180,
    level: 'person',
    area: 'local',
    consulted: true,
    underserved: true,
  },
  {
    id: 'volunteers',
    name: text('Vrijwilligers uit de wijk', 'Bénévoles du quartier', 'Volunteers from the area'),
    role: 'contributor',
    size: 32,
    level: 'person',
    area: 'local',
    consulted: true,
  },
  {
    id: 'neighbours',
    name: text('Buren', 'Voisins', 'Neighbours'),
    role: 'indirect',
    size: 400,
    level: 'person',
    area: 'local',
    consulted: false,
  },
  {
    id: 'suppliers',
    name: text(
      'Telers, supermarkten en het OCMW',
      'Maraîchers, supermarchés et CPAS',
      'Growers, supermarkets and the public welfare centre',
    ),
    role: 'partner',
    size: 9,
    level: 'organisation',
    area: 'local',
    consulted: true,
  },
  {
    id: 'funders',
    name: text('Stad en steunend fonds', 'Ville et fonds de soutien', 'City and supporting fund'),
    role: 'funder',
    size: 2,
    level: 'municipality',
    area: 'local',
    consulted: true,
  },
  {
    id: 'shopkeepers',
    name: text('Handelaars in de straat', 'Commerçants de la rue', 'Shopkeepers in the street'),
    role: 'affected',
    size: 5,
    level: 'organisation',
    area: 'local',
    consulted: false,
  },
]
