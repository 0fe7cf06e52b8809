export interface SiloStructure {
  /** A core whose people are tied to each other while the others are hardly; null where there is none of five people. */
  readonly core: {
    readonly people: number
    /** In which its people are. */
    readonly departments: number
    /** With the ideal pattern, -1 to 1 (Borgatti & Everett 2000). */
    readonly correlation: number
    /** Parts of the possible ties there are, 0 to 1: among the core, and among the others. */
    readonly coreDensity: number
    readonly peripheryDensity: number
  } | null
  /** Part of the pairs of people of two departments who are at most two or three ties apart, 0 to 1; null for one department. */
  readonly within2: number | null
  readonly within3: number | null
}
