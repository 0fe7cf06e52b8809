/** Hands a picture to the browser's own download. */
export function savePicture(picture: Blob, name: string): void {
  const url = URL.createObjectURL(picture)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address is then of no use to anybody.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
