/** What a page is known by to the pages that link to it. */
interface PageName {
  /** Without its ending, folded. */
  readonly name: string
  /** The folder that it is in, its letters and digits only; '' where it is not said. */
  readonly folder: string
}

/** Files that stand for the folder that they are in. */
const FOLDER_PAGES = new Set(['index', '_index', 'readme'])
const ENDING = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd|html?|xhtml|txt)$/i

const IN_ARCHIVE = /^.*\.(?:zip|tar|tgz|gz)#/i

/**
 * The name of a page by its path, or by what a link says: `../projects/Gas-Plan.md#costs` is `gas-plan` in `projects`, as are
 * `projects/gas-plan/index.md` and, without a folder, `[[Gas Plan]]`. Null where there is no name.
 */
export function pageName(path: string): PageName | null {
  const segments = decoded(path.replace(IN_ARCHIVE, '').replace(/[#?].*$/, ''))
    .split(/[/\\]+/)
    .map((segment) => fold(segment.replace(ENDING, '')))
    .filter((segment) => segment !== '' && !/^\.+$/.test(segment))
  while (segments.length > 1 && FOLDER_PAGES.has(segments.at(-1) ?? '')) segments.pop()
  const name = segments.at(-1)
  if (name === undefined || FOLDER_PAGES.has(name)) return null
  return { name, folder: (segments.at(-2) ?? '').replace(/[^\p{L}\p{N}]+/gu, '') }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Wikis write `Gas Plan` for the file `gas-plan` or `Gas_Plan`. */
function fold(segment: string): string {
  return segment
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
    .replace(/^-+/, '')
}
