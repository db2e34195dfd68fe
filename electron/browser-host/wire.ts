// JSON as it goes between page and host: bytes are `{"$bytes": base64}`, the rest is what it is.

interface PackedBytes {
  readonly $bytes: string
}

export const pack = (value: unknown): string => JSON.stringify(value, packed)

/** Throws where the text is no JSON. */
export const unpack = (text: string): unknown => JSON.parse(text, (_key, value: unknown) => unpacked(value))

/** Looks at the holder: a Buffer has turned itself into a list of numbers before its value is given here. */
function packed(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const held = this[key]
  return held instanceof Uint8Array ? { $bytes: Buffer.from(held).toString('base64') } : value
}

const unpacked = (value: unknown): unknown =>
  isPacked(value) ? new Uint8Array(Buffer.from(value.$bytes, 'base64')) : value

const isPacked = (value: unknown): value is PackedBytes =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  typeof (value as Partial<PackedBytes>).$bytes === 'string'
