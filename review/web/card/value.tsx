import { countryWords, regionWords } from '../../../pipeline/formats/region-words.ts'
import type { InstitutionValue, ZoneValue } from '../../../schemas/index.ts'
import type { MentionCard } from '../../api/index.ts'
import { sayOf, type Translate, useTranslate } from '../i18n/translate.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { Facts } from '../ui/facts.tsx'
import { bothNames } from '../ui/names.tsx'
import { SafeText } from '../ui/safe-text.tsx'

/** What is large, and what stands beside it: of a name the other language, of all else what one says. */
function largeOf(card: MentionCard, language: 'ko' | 'en'): readonly string[] {
  if (card.entity) return bothNames(card.entity.name, language).filter((name) => name !== undefined)
  const { plain, ko, en } = card.notation
  return [...new Set(language === 'ko' ? [plain, ko, en] : [plain, en, ko])]
}

/** The value, large: the figures, and beside them what one says. */
export function Value({ card }: { readonly card: MentionCard }) {
  const [large = '', ...said] = largeOf(card, useLanguage())
  return (
    <p class="value">
      <strong>
        <SafeText text={large} />
      </strong>
      {said.map((words, at) => (
        <span key={words} class={at === 0 ? 'said' : 'said quiet'}>
          <SafeText text={words} />
        </span>
      ))}
    </p>
  )
}

const regionsOf = (region: string | readonly string[] | undefined): readonly string[] =>
  region === undefined ? [] : typeof region === 'string' ? [region] : region

const kindWords = (t: Translate, value: ZoneValue | InstitutionValue): string =>
  'zoneType' in value ? sayOf(t, 'zoneType', value.zoneType) : sayOf(t, 'kind', value.kind)

/** The other fields of the value, by name; of a name that was merged into another, what it was read as. */
export function ValueFacts({ card }: { readonly card: MentionCard }) {
  const t = useTranslate()
  const language = useLanguage()
  const { value } = card
  if ('currency' in value)
    return (
      <Facts
        of={[
          [t('field.role'), sayOf(t, 'role', value.role)],
          [t('field.qualifier'), value.qualifier !== 'exact' && sayOf(t, 'qualifier', value.qualifier)],
          [t('field.per'), value.per && sayOf(t, 'per', value.per)],
          [t('field.subject'), value.subject && <SafeText text={value.subject.quote} />],
          [t('field.inherited'), value.inherited && t('field.inherited.yes')],
          [t('field.headers'), card.headers.length > 0 && <SafeText text={card.headers.join(' · ')} />],
        ]}
      />
    )
  if ('edtf' in value)
    return (
      <Facts
        of={[
          [t('field.kind'), sayOf(t, 'dateKind', value.kind)],
          [t('field.role'), value.role !== 'other' && sayOf(t, 'dateRole', value.role)],
          [t('field.anchor'), sayOf(t, 'anchor', value.anchor)],
        ]}
      />
    )
  const { entity } = card
  const merged = entity !== null && entity.id !== value.id
  return (
    <Facts
      of={[
        [t('field.kind'), !merged && kindWords(t, value)],
        [
          t('field.region'),
          !merged &&
            'zoneType' in value &&
            regionsOf(value.region)
              .map((code) => regionWords(code, language))
              .join(', '),
        ],
        [t('field.theme'), !merged && 'zoneType' in value && value.theme && <SafeText text={value.theme} />],
        [t('field.country'), !merged && 'kind' in value && value.country && countryWords(value.country, language)],
        [
          t('field.entity'),
          entity && (
            <a key="entity" href={hrefOf('entities', entity.id, { type: entity.type })}>
              <SafeText text={entity.id} />
            </a>
          ),
        ],
        [
          t('field.extractedAs'),
          merged && <SafeText text={`${bothNames(value.name, language)[0]} · ${kindWords(t, value)} · ${value.id}`} />,
        ],
      ]}
    />
  )
}
