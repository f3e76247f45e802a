import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 compile for a run over many documents rather than for a page. The stages are a thousand functions that are all of them
 * warm: Node 20 compiles each again and again from what it saw of a few texts, in each thread, and that is a third of the
 * processor time of a run over a thousand documents in a fresh process. Now a function has run twelve times as long before it is
 * optimised. Later versions of Node wait by themselves, and name the flag otherwise.
 *
 * This flag is a number that V8 reads anew each time. Those that change how code is kept, such as `--no-regexp-tier-up`, are not to be set
 * while anything runs: V8 then crashes now and then.
 */
export function tuneCompiler(version = process.versions.node): void {
  if (version.startsWith('20.')) setFlagsFromString('--interrupt-budget=800000')
}
