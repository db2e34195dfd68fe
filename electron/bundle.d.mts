export function bundle(
  root: string,
  outDir: string,
  input: Readonly<Record<string, string>>,
  host?: 'node' | 'electron',
): Promise<void>
