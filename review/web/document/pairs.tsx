import type { DocumentPage } from '../../api/index.ts'
import { useTranslate } from '../i18n/translate.ts'
import { SafeText } from '../ui/safe-text.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'

/** The sentences of a bilingual document that say the same, side by side. */
export function Pairs({ document }: { readonly document: DocumentPage }) {
  const t = useTranslate()
  const text = document.text ?? ''
  return (
    <ScrollRegion class="pairs" label={t('document.pairs')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('language.kor')}</th>
            <th scope="col">{t('language.eng')}</th>
          </tr>
        </thead>
        <tbody>
          {document.pairs.map(({ korean, english }) => (
            <tr key={`${korean.start}-${english.start}`}>
              <td lang="ko">
                <SafeText text={text.slice(korean.start, korean.end)} />
              </td>
              <td lang="en">
                <SafeText text={text.slice(english.start, english.end)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
