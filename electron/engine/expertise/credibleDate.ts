import type { RankedColumns } from './rankedColumns.ts'

/** When an item is from; NaN where nobody knows, or only a wrong clock says. */
export function credibleDate(
  { date, oldest, newest }: Pick<RankedColumns, 'date' | 'oldest' | 'newest'>,
  item: number,
): number {
  const said = date[item] ?? NaN
  return said >= oldest && said <= newest ? said : NaN
}
