export function built(root: string, name: 'cli' | 'desk'): Promise<string>
