/** The text of a compiled module with compact patterns; `own` is how it imports the function that makes them. */
export function compacted(text: string, own: string, compactSource: (source: string) => string): string
/** Rewrites the compiled modules of extractors and stages below `dist`. */
export function compactPatterns(dist: string): Promise<void>
