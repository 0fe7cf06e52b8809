import type { DroppedFile, ShellApi } from '../../shared/api/shellApi.ts'

/**
 * What was dropped on the window. In the browser every file inside a dropped folder, at any depth; on the desktop the
 * folder itself, since its real path is all that the engine needs. To be called while the drop event is being handled.
 */
export function droppedFiles(transfer: DataTransfer, host: ShellApi['host']): Promise<readonly DroppedFile[]> {
  if (host === 'desktop') return Promise.resolve(namedFiles(transfer))
  // Entries and files are taken now: after the first await the list of items is empty.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? [])
  return entries.length === 0 ? Promise.resolve(namedFiles(transfer)) : filesOf(entries)
}

/** What is dropped without a file system behind it (an attachment of a web mail) has a name and no more. */
function namedFiles(transfer: DataTransfer): readonly DroppedFile[] {
  return [...transfer.files].map((file) => ({ file, path: file.name }))
}

async function filesOf(entries: readonly FileSystemEntry[]): Promise<readonly DroppedFile[]> {
  const files: DroppedFile[] = []
  for (const entry of entries) {
    if (isFolder(entry)) files.push(...(await filesOf(await childrenOf(entry))))
    else if (isFile(entry)) files.push({ file: await fileOf(entry), path: entry.fullPath.replace(/^\//, '') })
  }
  return files
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  // Chromium gives at most a hundred at a time, and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return children
    children.push(...some)
  }
}
