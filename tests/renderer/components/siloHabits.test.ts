import { afterEach, describe, expect, test } from 'vitest'
import HabitFindings from '../../../renderer/components/silos/HabitFindings.svelte'
import SiloHeadline from '../../../renderer/components/silos/SiloHeadline.svelte'
import ThreeQuestions from '../../../renderer/components/silos/ThreeQuestions.svelte'
import { i18n } from '../../../renderer/i18n/i18n.svelte.ts'
import type { SiloReport } from '../../../shared/model/network.ts'
import { SILO_HABITS } from '../../support/siloHabits.ts'
import { department, siloReport } from '../../shared/wording/siloReportBuilder.ts'
import { renderHtml, textOf } from './renderHtml.ts'

afterEach(() => {
  i18n.language = 'en'
})

const withHabits = (changes: Partial<SiloReport> = {}) => siloReport({ habits: SILO_HABITS, ...changes })
const unheard = withHabits({ departments: [department('Legal'), department('Research', { coverage: 0.1 })] })

describe('what it costs that departments are apart', () => {
  test('is said in sentences that name how many they rest on, with what to read', async () => {
    const html = await renderHtml(HabitFindings, { report: withHabits() })
    const text = textOf(html)
    for (const part of [
      'Between Legal and Research an answer takes 21.4 working hours (95% interval 19.6 to 25.4), where 1.5 working hours are usual across departments: 50 answers between 13 pairs of people.',
      'Legal asks Research, and 15 of 30 questions (33 to 67%) had no answer within 5 working days.',
      '20% had no answer within 5 working days (20 of 100; 13 to 29%), of those inside a department 5% (10 of 200; 3 to 9%)',
      'Research keeps “heat pump” to itself: 0 of its 12 items reached anybody elsewhere, and 6 people of other departments ask about it.',
      'Legal: 4 of 10 topics (17 to 69%) are held by one person alone.',
      '20% of ties (40 of 200) run along the line of command',
      'never exchange with their manager is not told',
      '6 people of Legal have their centre in Research.',
    ])
      expect(text).toContain(part)
    expect(html).toContain('href="#/search?item=7"')
  })

  test('says of a topic kept back that it was a burst, where it was', async () => {
    const [topic] = SILO_HABITS.keptTopics
    if (topic === undefined) throw new Error('no kept topic to say it of')
    expect(textOf(await renderHtml(HabitFindings, { report: withHabits() }))).not.toContain('burst')
    const habits = { ...SILO_HABITS, keptTopics: [{ ...topic, burst: '2001-Q3' }] }
    expect(textOf(await renderHtml(HabitFindings, { report: withHabits({ habits }) }))).toContain(
      'ask about it. It was a burst: nearly all of it lies in the 3rd quarter of 2001.',
    )
    expect(textOf(await renderHtml(HabitFindings, { report: withHabits({ habits }) }, 'fr'))).toContain(
      'Ce fut une flambée',
    )
  })

  test('says in French as well', async () => {
    const text = textOf(await renderHtml(HabitFindings, { report: withHabits() }, 'fr'))
    expect(text).toContain('Entre Legal et Research, une réponse prend 21,4 heures ouvrées')
    expect(text).toContain('50 réponses entre 13 paires de personnes')
  })

  test('marks findings about a department that was hardly heard: missing data is not a silo', async () => {
    const text = textOf(await renderHtml(HabitFindings, { report: unheard }))
    expect(text.split('Much of the mail of Research is missing').length - 1).toBe(3)
  })

  test('is told after whose mail was read', async () => {
    expect(textOf(await renderHtml(SiloHeadline, { report: withHabits() }))).toContain(
      'Mail from all 2 departments was read.',
    )
    expect(textOf(await renderHtml(SiloHeadline, { report: unheard }))).toContain(
      'Mail from 1 of 2 departments was read; of Research little or nothing: what is missing is not a silo.',
    )
  })

  test('says which departments are seen only in the mail of others, and marks what is found about them', async () => {
    const through = withHabits({ departments: [department('Legal'), department('Research', { ownMail: 0.2 })] })
    const head = textOf(await renderHtml(SiloHeadline, { report: through }))
    expect(head).toContain('we read mail written by all of them. The own mail of 60% of them is here')
    expect(head).toContain('For Research the own mail of fewer than half of the people is here')
    expect(textOf(await renderHtml(HabitFindings, { report: through }))).toContain(
      'Much of the mail of Research is missing',
    )
    const french = textOf(await renderHtml(SiloHeadline, { report: through }, 'fr'))
    expect(french).toContain('Pour Research, moins de la moitié des personnes ont ici leurs propres messages')
    const five = withHabits({ departments: ['A', 'B', 'C', 'D', 'E'].map((name) => department(name, name === 'A' ? {} : { ownMail: 0.4 })) }) // prettier-ignore
    expect(textOf(await renderHtml(SiloHeadline, { report: five }))).toContain('For 4 of 5 departments the own mail')
  })

  test('says that there is nothing where nothing was found', async () => {
    const none: SiloReport['habits'] = {
      ...SILO_HABITS,
      slowBorders: { period: { from: null, to: null }, judged: 0, slow: [] },
      openQuestions: { days: 5, within: null, across: null, judged: 0, borders: [] },
      keptTopics: [],
      singles: [],
      formal: null,
    }
    const text = textOf(await renderHtml(HabitFindings, { report: withHabits({ habits: none }) }))
    expect(text).toContain('Too few answers cross any border')
    expect(text).toContain('The directory names no managers')
  })
})

describe('the three questions', () => {
  test('are answered from the measures, each with a way to the evidence', async () => {
    const report = withHabits({
      duplicatedTopics: [{ label: 'pricing', departments: ['Legal', 'Research'], people: [], ties: 0 }],
    })
    const html = await renderHtml(ThreeQuestions, { report })
    const text = textOf(html)
    for (const part of [
      'How fast does an answer cross the house?',
      '21% of the pairs of people of different departments are at most two ties apart',
      'Legal says “quote” (8) and Research says “offer” (9).',
      '“pricing” is worked on in Legal and Research',
    ])
      expect(text).toContain(part)
    expect(html).toContain('href="#/topics?topic=quote"')
  })

  test('wait for the analysis where it is older than they are', async () => {
    expect(textOf(await renderHtml(ThreeQuestions, { report: siloReport() }))).toContain(
      'These findings come with the next analysis',
    )
  })
})
