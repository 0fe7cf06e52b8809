import type { ItemId } from '../../shared/model/ids.ts'
import type { SiloHabits } from '../../shared/model/siloHabits.ts'

/** One finding of each kind. */
export const SILO_HABITS: SiloHabits = {
  slowBorders: {
    period: { from: null, to: null },
    judged: 3,
    slow: [
      {
        a: 'Legal',
        b: 'Research',
        replies: 50,
        pairs: 13,
        people: 12,
        medianHours: 21.4,
        interval: [19.6, 25.4],
        usualHours: 1.5,
        p: 0.003,
      },
    ],
  },
  openQuestions: {
    days: 5,
    within: { asked: 200, open: 10, share: 0.05, interval: [0.027, 0.09] },
    across: { asked: 100, open: 20, share: 0.2, interval: [0.133, 0.289] },
    judged: 2,
    borders: [
      {
        asking: 'Legal',
        answering: 'Research',
        asked: 30,
        open: 15,
        share: 0.5,
        interval: [0.33, 0.67],
        p: 0.01,
        evidence: [{ id: 7 as ItemId, subject: 'Who signs this?', date: null }],
      },
    ],
  },
  keptTopics: [
    {
      key: 'heat pump',
      label: 'heat pump',
      department: 'Research',
      holders: 2,
      items: 12,
      seenOutside: 0,
      askedBy: 6,
      wantedBy: [],
      evidence: [{ id: 8 as ItemId, subject: 'Heat pump trials', date: null }],
    },
  ],
  singles: [
    {
      department: 'Legal',
      topics: 10,
      single: 4,
      share: 0.4,
      interval: [0.17, 0.69],
      examples: [{ key: 'lease', label: 'lease', items: 9 }],
    },
  ],
  formal: {
    lines: 40,
    ties: 200,
    alongLines: { count: 40, of: 200, share: 0.2, interval: [0.15, 0.26] },
    silentLines: null,
    elsewhere: { count: 6, of: 40, share: 0.15, interval: [0.07, 0.29] },
    moves: [{ from: 'Legal', to: 'Research', people: 6 }],
  },
  differentWords: [
    {
      key: 'quote',
      label: 'quote',
      words: [
        { word: 'quote', department: 'Legal', people: 3, items: 8 },
        { word: 'offer', department: 'Research', people: 4, items: 9 },
      ],
    },
  ],
  figures: { eiIndex: -0.6, reach: 0.21, efficiency: 0.4, modularity: 0.3 },
}
