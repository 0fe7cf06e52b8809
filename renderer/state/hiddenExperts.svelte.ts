import type { Transport } from '../../shared/api/rpc.ts'
import type { HiddenExpertRules, HiddenExpertsReply } from '../../shared/model/hiddenExpert.ts'
import { AsyncState } from './asyncState.svelte.ts'
import type { Route } from './route.ts'

const MOST_SHOWN = 200

export interface HiddenQuestion {
  /** Empty: all of them. */
  readonly department: string
  readonly rules: Partial<HiddenExpertRules>
}

/** The rules that the address sets; those it leaves out are the usual ones. Nonsense is left out too. */
export function hiddenRulesOf({ params }: Pick<Route, 'params'>): Partial<HiddenExpertRules> {
  const whole = (name: string) => (/^[1-9]\d{0,3}$/.test(params[name] ?? '') ? Number(params[name]) : undefined)
  const part = (name: string) => (/^\d{1,2}$|^100$/.test(params[name] ?? '') ? Number(params[name]) / 100 : undefined)
  const decimal = (name: string, most: number) => {
    const value = /^\d{1,2}(?:\.\d{1,6})?$/.test(params[name] ?? '') ? Number(params[name]) : NaN
    return value <= most ? value : undefined
  }
  const rules = {
    maxRank: whole('rank'),
    minThreads: whole('threads'),
    minShare: part('share'),
    minSubstance: decimal('length', 100),
    maxDepartment: part('others'),
    maxChance: decimal('chance', 1),
    maxVisibility: part('seen'),
  }
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined))
}

export class HiddenExperts {
  readonly #reply: AsyncState<HiddenQuestion, HiddenExpertsReply>

  constructor(transport: Transport) {
    this.#reply = new AsyncState(({ department, rules }, signal) =>
      transport.request(
        'experts.hidden',
        { limit: MOST_SHOWN, ...rules, ...(department === '' ? {} : { department }) },
        signal,
      ),
    )
  }

  get reply(): AsyncState<HiddenQuestion, HiddenExpertsReply> {
    return this.#reply
  }

  ask(question: HiddenQuestion): void {
    void this.#reply.run(question)
  }
}
