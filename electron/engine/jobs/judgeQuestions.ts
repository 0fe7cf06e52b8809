import { findQuestions, type AskedQuestion } from '../expertise/openQuestions.ts'
import type { JudgedQuestion } from '../expertise/knowledgeGaps.ts'
import { AUTHOR_ROLES } from '../expertise/evidenceRoles.ts'
import { ITEM_KINDS } from '../../../shared/model/item.ts'
import type { Speech } from '../itemSpeech.ts'
import { HOURS_A_DAY, likelyUtcOffset, workingHours } from '../network/workingTime.ts'
import type { ItemColumns } from '../storage/itemColumns.ts'

const ASKED = AUTHOR_ROLES.indexOf('asked')
const EMAIL = ITEM_KINDS.indexOf('email')
/** Messages later than this share of all are taken for wrong clocks. */
const WRONG_CLOCKS = 0.005

/**
 * The mails of members that begin a conversation by asking, each with whether it was answered within so many working days; in a chat an
 * answer need not be in the conversation. Those too young for the days to have passed are left out.
 */
export function judgeQuestions(
  columns: ItemColumns,
  speech: Speech,
  isMember: (person: number) => boolean,
  days: number,
): (Omit<JudgedQuestion, 'topics'> & { readonly asked: number })[] {
  const asks = (item: number) => speech.role[item] === ASKED && columns.kind[item] === EMAIL
  const questions = findQuestions({ ...columns, ...speech }, asks).filter(({ asker }) => isMember(asker))
  const dates = columns.date.filter((date) => !Number.isNaN(date)).sort()
  const newest = dates[Math.floor((dates.length - 1) * (1 - WRONG_CLOCKS))] ?? 0
  const offset = likelyUtcOffset(questions.map(({ asked }) => asked))
  const inTime = ({ asked }: AskedQuestion, until: number) => workingHours(asked, until, offset) <= days * HOURS_A_DAY
  return questions
    .filter((question) => question.asked <= newest && !inTime(question, newest))
    .map((question) => {
      const { item, asker, asked, answered } = question
      return {
        item,
        asker,
        asked,
        outcome: answered === null ? 'never' : inTime(question, answered) ? 'answered' : 'late',
      }
    })
}
