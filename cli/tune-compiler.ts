import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 compile for a run over many documents rather than for a page. The stages are a thousand functions and as many
 * patterns that are all of them warm: Node 20 compiles each again and again from what it saw of a few texts, in each thread,
 * and that is a third of the processor time of a run over a thousand documents in a fresh process. With these flags a function
 * has run twelve times as long before it is optimised, and a pattern is compiled at once.
 * Later versions of Node wait by themselves, and name the flags otherwise.
 */
export function tuneCompiler(version = process.versions.node): void {
  if (!version.startsWith('20.')) return
  setFlagsFromString('--interrupt-budget=800000')
  setFlagsFromString('--no-regexp-tier-up')
}
