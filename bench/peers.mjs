// English date and money readers of others, each asked only for what it can do, on the same English articles.

import Recognizers from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model, ['sbd', 'ner'])
const reference = new Date(Date.UTC(2020, 6, 6))

/** Each peer: a name, what it was asked for, how many articles its speed allows, and a function from a text to the number of things that it found. */
export const peers = [
  { name: 'chrono-node', asked: 'dates', sample: 300, find: (text) => chrono.parse(text, reference).length },
  {
    name: 'wink-nlp',
    asked: 'all entities',
    sample: 300,
    find: (text) => wink.readDoc(text).entities().length(),
  },
  {
    name: 'recognizers-text',
    asked: 'dates and currencies',
    sample: 8,
    find: (text) =>
      Recognizers.recognizeDateTime(text, 'en-us', 0, reference).length +
      Recognizers.recognizeCurrency(text, 'en-us').length,
  },
]
