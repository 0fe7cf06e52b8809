import { migration0001 } from './migrations/0001-items.ts'
import { migration0002 } from './migrations/0002-people.ts'
import { migration0003 } from './migrations/0003-analysis.ts'
import { migration0004 } from './migrations/0004-removal.ts'
import { migration0005 } from './migrations/0005-corrections.ts'
import { migration0006 } from './migrations/0006-departments.ts'
import { migration0007 } from './migrations/0007-behaviour.ts'
import { migration0008 } from './migrations/0008-topics.ts'
import { migration0009 } from './migrations/0009-judgements.ts'
import { migration0010 } from './migrations/0010-indexMemory.ts'
import { migration0011 } from './migrations/0011-topicTexts.ts'
import { migration0012 } from './migrations/0012-pages.ts'
import { migration0013 } from './migrations/0013-vectors.ts'
import { migration0014 } from './migrations/0014-topicTwins.ts'
import { migration0015 } from './migrations/0015-itemChanges.ts'

/** Applied in order, each once; the library's version is how many it has. Never edit one that has shipped: add another. */
export const MIGRATIONS: readonly string[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0012,
  migration0011,
  migration0013,
  migration0014,
  migration0015,
]
export const SCHEMA_VERSION = MIGRATIONS.length
