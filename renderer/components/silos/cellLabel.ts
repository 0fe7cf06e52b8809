import type { Format } from '../../i18n/format.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { MatrixCell } from './siloMatrix.ts'

/** A cell in words, for those who point at it and those who hear it. */
export function cellLabel(cell: MatrixCell, texts: Messages['silos'], format: Format): string {
  const expected = format.number(Math.round(cell.expected))
  const facts =
    cell.a === cell.b
      ? texts.cellInside(cell.a, cell.ties, expected)
      : texts.cellPair(cell.a, cell.b, cell.ties, expected)
  if (cell.coverage === 'missing') return `${facts} (${texts.cellUnseen})`
  return cell.coverage === 'partial' ? `${facts} (${texts.cellPartial})` : facts
}
