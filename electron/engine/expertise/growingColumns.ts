/** Columns of numbers that grow by doubling: what a list of objects would take ten times the memory for. */
export class GrowingColumns {
  private forms = new Uint32Array(1024)
  private bits = new Uint8Array(1024)
  private lines = new Uint16Array(1024)
  private size = 0

  push(form: number, bits: number, lines: number): void {
    if (this.size === this.forms.length) this.grow()
    this.forms[this.size] = form
    this.bits[this.size] = bits
    this.lines[this.size] = lines
    this.size++
  }

  /** Copies of the length that was filled. */
  finished(): { forms: Uint32Array; bits: Uint8Array; lines: Uint16Array } {
    return {
      forms: this.forms.slice(0, this.size),
      bits: this.bits.slice(0, this.size),
      lines: this.lines.slice(0, this.size),
    }
  }

  private grow(): void {
    const [forms, bits, lines] = [this.forms, this.bits, this.lines]
    this.forms = new Uint32Array(2 * forms.length)
    this.forms.set(forms)
    this.bits = new Uint8Array(2 * bits.length)
    this.bits.set(bits)
    this.lines = new Uint16Array(2 * lines.length)
    this.lines.set(lines)
  }
}
