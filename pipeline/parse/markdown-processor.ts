import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Data, type Processor, unified } from 'unified'

type Syntax = NonNullable<Data['micromarkExtensions']>[number]
type Constructs = NonNullable<Syntax['text']>

/** Constructs that look for an address at each word and each number. */
const ADDRESSES: ReadonlySet<string | undefined> = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

const withoutAddresses = (text: Constructs): Constructs =>
  Object.fromEntries(
    Object.entries(text).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().filter(({ name }) => !ADDRESSES.has(name)),
    ]),
  )

/**
 * Leaves two constructs of GFM out. `100억~150억 원, 200억~250억 원`: tildes are ranges, and two of them strike nothing out; the construct
 * also looks for the partner of each run of tildes through the whole paragraph. An address in running text reads the same as a link and
 * as text, and where each word may begin one the parser takes a paragraph apart word by word: both take time that grows with the square.
 */
function plainer(this: Processor): void {
  const data = this.data()
  const syntax = (data.micromarkExtensions ?? []).map((extension) =>
    extension.text ? { ...extension, text: withoutAddresses(extension.text) } : extension,
  )
  data.micromarkExtensions = [...syntax, { disable: { null: ['strikethrough'] } }]
  // Only addresses are looked for in the finished tree.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter(({ transforms }) => !transforms)
}

/** Markdown with tables, notes and front matter, without struck out words and without links that are bare addresses. */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(plainer)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()
