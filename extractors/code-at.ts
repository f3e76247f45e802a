/**
 * The code unit at an offset; 0 outside the text, which stands for nothing that is looked for. `charCodeAt` gives NaN there, and V8
 * never again inlines a call of it that did, so that each later character at that place of the code takes four times as long.
 */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)
