/**
 * Why a report could not be written, as a sentence for the editor. `disk`: the disk refused; `bad-target`: a
 * report cannot go there; `no-chromium`: nothing here prints PDF; `print`: the browser failed; `stopped`: the
 * editor stopped it.
 */
export class ExportError extends Error {
  readonly code: 'disk' | 'bad-target' | 'no-chromium' | 'print' | 'stopped'

  constructor(code: ExportError['code'], sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'ExportError'
    this.code = code
  }
}
