import { expect, test } from 'vitest'
import { afterWorkingMinutes, isWorkingDay, parisOffset } from '../../../resources/sampleCompany/calendar.ts'
import { mailDate, separatorDate } from '../../../resources/sampleCompany/mail/message.ts'

test('Paris is one hour ahead of UTC in winter and two in summer, from the last Sundays of March and October', () => {
  expect(parisOffset(Date.UTC(2024, 2, 31, 0, 59))).toBe(1)
  expect(parisOffset(Date.UTC(2024, 2, 31, 1))).toBe(2)
  expect(parisOffset(Date.UTC(2024, 9, 27, 0, 59))).toBe(2)
  expect(parisOffset(Date.UTC(2024, 9, 27, 1))).toBe(1)
})

test('working minutes skip nights, week-ends and public holidays', () => {
  const thursdayEvening = Date.UTC(2024, 4, 30, 16, 30) // 18:30 in Paris, ten minutes before the end of the day
  expect(new Date(afterWorkingMinutes(thursdayEvening, 30)).toISOString()).toBe('2024-05-31T06:10:00.000Z')
  const fridayEvening = Date.UTC(2024, 4, 17, 16, 30) // Whit Monday is the 20th
  expect(new Date(afterWorkingMinutes(fridayEvening, 20)).toISOString()).toBe('2024-05-21T06:00:00.000Z')
  expect(isWorkingDay(Date.UTC(2024, 4, 20, 10))).toBe(false)
})

test('dates are written as mail and mailboxes write them', () => {
  const instant = Date.UTC(2024, 6, 5, 7, 4, 9)
  expect(mailDate(instant)).toBe('Fri, 5 Jul 2024 09:04:09 +0200')
  expect(separatorDate(instant)).toBe('Fri Jul  5 07:04:09 2024')
})
