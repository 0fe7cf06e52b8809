import type { Topic } from '../topic.ts'
import * as afterSales from './afterSales.ts'
import * as coldCircuit from './coldCircuit.ts'
import * as computing from './computing.ts'
import * as electronics from './electronics.ts'
import * as finance from './finance.ts'
import * as operations from './operations.ts'
import * as plant from './plant.ts'
import * as purchasing from './purchasing.ts'
import * as quality from './quality.ts'
import * as salesAbroad from './salesAbroad.ts'
import * as salesFrance from './salesFrance.ts'
import * as unitDesign from './unitDesign.ts'
import * as fieldService from './fieldService.ts'
import * as legalAndStaff from './legalAndStaff.ts'
import * as tendersAndDealers from './tendersAndDealers.ts'
import * as logistics from './logistics.ts'
import * as workshop from './workshop.ts'

/** Every subject on which Orsène exchanges knowledge. */
export const TOPICS: readonly Topic[] = [
  coldCircuit,
  electronics,
  plant,
  workshop,
  quality,
  purchasing,
  salesFrance,
  salesAbroad,
  afterSales,
  computing,
  operations,
  finance,
  logistics,
  tendersAndDealers,
  legalAndStaff,
  fieldService,
  unitDesign,
].flatMap(inOrder)

/** By the names of their exports: what loads modules otherwise than Node does may list them in another order. */
function inOrder(family: Readonly<Record<string, Topic>>): Topic[] {
  return Object.entries(family)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, topic]) => topic)
}
