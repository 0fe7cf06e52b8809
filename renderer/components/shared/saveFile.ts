/** Hands a file to the browser's own download. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address is then of no use to anybody.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
