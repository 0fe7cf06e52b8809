import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the library is when nobody says otherwise: PASSERELLE_LIBRARY, else below the folder that the system keeps for it. */
export function defaultLibrary(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (environment.PASSERELLE_LIBRARY) return environment.PASSERELLE_LIBRARY
  return join(applicationFolder(environment, platform, home), 'library')
}

function applicationFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  switch (platform) {
    case 'win32':
      // Local rather than roaming: a library may hold gigabytes.
      return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Passerelle')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Passerelle')
    default:
      return join(absolute(environment.XDG_DATA_HOME) ?? join(home, '.local', 'share'), 'passerelle')
  }
}

/** The XDG base directory specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path?.startsWith('/') ? path : undefined
}
