/** A block of the small Markdown that documents are written in. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'bullet' | 'paragraph'
  readonly text: string
}

export function outline(text: string): readonly Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) }
      if (line.startsWith('# ')) return { kind: 'title', text: line.slice(2) }
      if (line.startsWith('- ')) return { kind: 'bullet', text: line.slice(2) }
      return { kind: 'paragraph', text: line }
    })
}
