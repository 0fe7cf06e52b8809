import type { DepartmentCode } from '../people/departments.ts'
import type { Play } from '../play.ts'
import { ROUTINE_OFFICES } from './routineOffices.ts'
import { ROUTINE_OPERATIONS } from './routineOperations.ts'
import { ROUTINE_SUPPORT } from './routineSupport.ts'

/**
 * Everyday exchanges that only one department has. Slots drawn at random: `{n}` `{qty}` numbers, `{ref}` a reference,
 * `{machine}` `{customer}` `{supplier}` `{town}` names.
 */
export const ROUTINE_OWN: Readonly<Record<DepartmentCode, readonly Play[]>> = {
  ...ROUTINE_OPERATIONS,
  ...ROUTINE_OFFICES,
  ...ROUTINE_SUPPORT,
}
