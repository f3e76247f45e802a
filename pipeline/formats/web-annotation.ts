import type { ExportLine } from '../../schemas/index.ts'
import { codePointsOf } from './code-points.ts'
import type { ExportedDocument } from './exported-document.ts'

/** Characters of context on each side of a quote. */
const CONTEXT = 32
/** BCP 47 tags of the languages that blocks are read in. */
const LANGUAGES: Readonly<Record<string, string>> = { kor: 'ko', eng: 'en' }

/** A context that begins and ends between characters, not inside a pair of surrogates. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')

/** A name in a corpus as a relative IRI. */
const iri = (uri: string): string => uri.split('/').map(encodeURIComponent).join('/')

const withoutNulls = (fields: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== null))

function sourceOf({ uri, documentId, language, citation }: ExportedDocument): object {
  return {
    id: iri(uri),
    type: 'Text',
    ...withoutNulls({
      language: LANGUAGES[language ?? ''] ?? null,
      'dcterms:identifier': documentId,
      'dcterms:title': citation.title,
      'dcterms:publisher': citation.publisher,
      'dcterms:issued': citation.published,
      'dcterms:source': citation.source,
    }),
  }
}

function annotation(line: ExportLine, source: object, text: string, codePoint: (offset: number) => number): object {
  const { document, type, quote, start, end, value, record, review, confidence, doubts, extractor, rule } = line
  const judged = { value, record, review, confidence, doubts, extractor, rule }
  return {
    id: `urn:teukgu:${iri(document)}:${type}:${start}-${end}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: type },
      { type: 'TextualBody', purpose: 'identifying', format: 'application/json', value: JSON.stringify(judged) },
    ],
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
          suffix: whole(text.slice(end, end + CONTEXT)),
        },
        { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
      ],
    },
  }
}

/**
 * One W3C Web Annotation page of all mentions, a chunk a document. Positions count code points of the canonical text.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function* webAnnotation(documents: Iterable<ExportedDocument>): Iterable<string> {
  yield '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:teukgu:export","type":"AnnotationPage","items":['
  let separator = '\n'
  for (const document of documents) {
    if (document.lines.length === 0) continue
    const text = document.text()
    const [source, codePoint] = [sourceOf(document), codePointsOf(text)]
    const items = document.lines.map((line) => JSON.stringify(annotation(line, source, text, codePoint)))
    yield separator + items.join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}
