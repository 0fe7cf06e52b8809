export const SKILL_VIEWS = ['matrix', 'gaps', 'succession'] as const
type SkillView = (typeof SKILL_VIEWS)[number]

/** Whatever makes no sense is the matrix. */
export function skillViewOf(param: string | undefined): SkillView {
  return SKILL_VIEWS.find((view) => view === param) ?? 'matrix'
}
