export function electronBinary(root: string): string | null
export function whyNoWindow(): string | null
