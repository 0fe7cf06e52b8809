/** How a newsletter says that one may leave it, in the four languages. */
const OPT_OUT =
  /\bunsubscrib|\bopt(?:ing)?[ -]?out (?:of|from) (?:receiving|(?:our|these|this|future|further|all|any|the) (?:e-?mail|mail|list|news|messag|promo|offer|commun))|\b(?:click|wish|want|like|choose|reply|link)(?: \w+){0,3} to opt[ -]?out\b|\b(?:be|been) (?:removed|taken) (?:from|off) (?:our|this|the|these|future|all|any)(?: [\w-]+)? (?:list|mail|e-?mail|distribution|message)|\bremove (?:me|yourself|your (?:name|e-?mail|address))\b|\b(?:stop|discontinue|cease) receiving\b|\bno longer (?:wish|want|like) to receive\b|\b(?:do not|don't) (?:wish|want) to receive\b|\b(?:cancel|change|manage|modify) your (?:e-?mail )?(?:subscription|preferences|profile)\b|\bd[ée]s(?:abonn|inscri)|\bne (?:plus|souhaitez plus) recevoir\b|\bsouhaitez plus recevoir\b|\b(?:abbestell|abmeld)|\bnicht mehr (?:erhalten|empfangen)\b|\bdar(?:se|te) de baja\b|\bdejar de recibir\b|\bcancelar su suscripci/i

/** Whether a text says how to be sent no more: newsletters do, and the footers of lists. False for an empty text. */
export function offersOptOut(text: string): boolean {
  return OPT_OUT.test(text)
}
