import type { SourceFormat } from './parsed-document.ts'

interface Signature {
  readonly name: string
  readonly bytes: string
  readonly at?: number
}

/**
 * First bytes of formats that are no text, as Latin-1, with the offset they stand at.
 * @see https://en.wikipedia.org/wiki/List_of_file_signatures
 */
const SIGNATURES: readonly Signature[] = [
  { name: 'PDF', bytes: '%PDF-' },
  { name: 'HWP 3', bytes: 'HWP Document File' },
  { name: 'RTF', bytes: '{\\rtf' },
  { name: 'PNG image', bytes: '\x89PNG' },
  { name: 'JPEG image', bytes: '\xff\xd8\xff' },
  { name: 'GIF image', bytes: 'GIF8' },
  { name: 'TIFF image', bytes: 'II*\0' },
  { name: 'TIFF image', bytes: 'MM\0*' },
  { name: 'WebP image', bytes: 'WEBP', at: 8 },
  { name: 'PostScript', bytes: '%!PS' },
  { name: 'gzip archive', bytes: '\x1f\x8b' },
  { name: 'bzip2 archive', bytes: 'BZh' },
  { name: '7-Zip archive', bytes: "7z\xbc\xaf'" },
  { name: 'RAR archive', bytes: 'Rar!\x1a' },
  { name: 'XZ archive', bytes: '\xfd7zXZ' },
  { name: 'Zstandard archive', bytes: '\x28\xb5\x2f\xfd' },
  { name: 'tar archive', bytes: 'ustar', at: 257 },
  { name: 'SQLite database', bytes: 'SQLite format 3\0' },
  { name: 'Parquet table', bytes: 'PAR1' },
  { name: 'MP4 video', bytes: 'ftyp', at: 4 },
  { name: 'MP3 audio', bytes: 'ID3' },
  { name: 'WAVE audio', bytes: 'WAVE', at: 8 },
  { name: 'Ogg media', bytes: 'OggS' },
  { name: 'Matroska video', bytes: '\x1aE\xdf\xa3' },
  { name: 'ELF program', bytes: '\x7fELF' },
  { name: 'WebAssembly program', bytes: '\0asm' },
  { name: 'Java class', bytes: '\xca\xfe\xba\xbe' },
  { name: 'WOFF font', bytes: 'wOFF' },
  { name: 'WOFF font', bytes: 'wOF2' },
]

/** Names of the formats that share a container, by extension. */
const ZIP_NAMES: Readonly<Record<string, string>> = {
  docx: 'DOCX',
  hwpx: 'HWPX',
  xlsx: 'XLSX',
  pptx: 'PPTX',
  odt: 'OpenDocument text',
  epub: 'EPUB',
}
const CFB_NAMES: Readonly<Record<string, string>> = {
  hwp: 'HWP',
  doc: 'DOC',
  xls: 'XLS',
  ppt: 'PPT',
  msg: 'Outlook message',
}

/** The extension of a path in lower case, without its dot; empty where there is none. */
export function extensionOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

function zipName(head: string, extension: string): string {
  if (head.includes('hwp+zip')) return 'HWPX'
  if (head.includes('word/')) return 'DOCX'
  if (head.includes('xl/')) return 'XLSX'
  if (head.includes('ppt/')) return 'PPTX'
  return ZIP_NAMES[extension] ?? 'ZIP archive'
}

/** The name of the binary format that the first bytes show, or undefined where they may be text. */
export function binaryFormat(bytes: Uint8Array, uri: string): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const extension = extensionOf(uri)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipName(head, extension)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return CFB_NAMES[extension] ?? 'Compound File (HWP or old Office)'
  // Two letters alone would refuse texts that begin with them: these need binary bytes beside.
  if (/^(?:BM|MZ)/.test(head) && head.slice(0, 64).includes('\0'))
    return head.startsWith('BM') ? 'BMP image' : 'Windows program'
  return SIGNATURES.find(({ bytes: wanted, at = 0 }) => head.startsWith(wanted, at))?.name
}

const HTML_START =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^>]{0,500}-->\s{0,50}){0,3}<(?:!doctype\s{1,9}html|html|head|body)[\s>]/i
const HTML_EXTENSIONS = new Set(['html', 'htm', 'xhtml', 'xht'])
const MARKDOWN_EXTENSIONS = new Set(['md', 'markdown', 'mdown', 'mkd'])

/** The format to parse a text as: by its extension, and HTML also by what it begins with. */
export function textFormat(text: string, uri: string): SourceFormat {
  const extension = extensionOf(uri)
  if (HTML_EXTENSIONS.has(extension) || HTML_START.test(text.slice(0, 4096))) return 'html'
  return MARKDOWN_EXTENSIONS.has(extension) ? 'markdown' : 'text'
}
