import type { Facet, FacetValue } from '../../../shared/model/expertise.ts'
import { ITEM_KINDS } from '../../../shared/model/item.ts'
import { i18n } from '../../i18n/i18n.svelte.ts'

/** A facet's value in the person's language: kinds and languages have names there, the rest is the corpus's own. */
export function facetLabel(facet: Facet, { value, label }: FacetValue): string {
  if (facet === 'language') return languageName(value)
  const kind = facet === 'kind' ? ITEM_KINDS.find((one) => one === value) : undefined
  return kind === undefined ? label : i18n.t.frame.kinds[kind]
}

function languageName(code: string): string {
  if (code === 'und') return i18n.t.search.unknownLanguage
  try {
    const name = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(code) ?? code
    return name.charAt(0).toLocaleUpperCase(i18n.language) + name.slice(1)
  } catch {
    return code
  }
}
