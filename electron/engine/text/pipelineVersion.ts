/**
 * The version of everything this folder decides about a text: which lines are the author's own, its language, its
 * tokens, stems and phrases. What is stored in a library was made by one version; raise this number whenever the
 * same text could give another result, so that a library made before can be seen to be out of date and be remade.
 */
export const PIPELINE_VERSION = 6
