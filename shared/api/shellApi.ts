/**
 * What the renderer asks of its host rather than of the engine. The desktop answers through its preload script, the
 * browser host over HTTP on the loopback; both present this interface.
 */
export interface ShellApi {
  readonly host: 'desktop' | 'browser'
  /** Opens the system's dialog; empty when the person cancels. Absent where the host has no such dialog. */
  readonly choosePaths?: (kind: 'files' | 'folder') => Promise<readonly string[]>
  /** Completes a typed path over the local disk: folders end with the separator; at most 20. */
  completePath(prefix: string): Promise<readonly string[]>
  /** Paths of dropped files: the real ones on the desktop; in the browser, of the copies that were streamed to a private folder. */
  pathsOfDropped(
    files: readonly DroppedFile[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<readonly string[]>
  readonly settings: {
    read(): Promise<ShellSettings>
    write(settings: ShellSettings): Promise<void>
  }
}

/** `file` is the DOM File; `path` is its place inside the dropped folder, `/` between names, or its name. */
export interface DroppedFile {
  readonly file: unknown
  readonly path: string
}

export interface ShellSettings {
  /** null: follow the system. */
  readonly language: 'en' | 'fr' | null
  readonly theme: 'light' | 'dark' | null
}
