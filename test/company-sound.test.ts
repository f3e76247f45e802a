import { describe, expect, it } from 'vitest'
import { knownNames } from '../extractors/name/names-index.ts'
import { companySlug, isBySound } from '../pipeline/names/company-sound.ts'

describe('the id of an unlisted company', () => {
  it.each([
    ['다솜스틸', 'Dasom Steel Co., Ltd.'],
    ['㈜나래정밀화학', 'Narae Precision Chemical'],
    ['다솜나래피에프브이', 'Dasom Narae PFV'],
    ['가람솔자산운용', 'Garamsol Investment Management'],
    ['해솔빛', 'Haesolbit'],
    ['가람성', 'Garamsung'],
    ['파라모나 바이오텍', 'Paramona Biotech'],
    ['엠알이노베이션', 'MRInnovation Co., Ltd.'],
    ['에이치비에스', 'HBS'],
    ['온빛에이아이', 'Onbit AI'],
    ['루마비전코리아', 'LumaVision Korea'],
    ['한국다솜소재', 'Dasom Materials Korea'],
    ['다나솜씨엠', 'DanasomCM Co., Ltd.'],
    ['가람진티엔피', 'Garamjin T&P'],
    ['KR다솜리드', '케이알다솜리드'],
    ['은솔중공업', 'Eunsol Heavy Industries Co., Ltd.'],
    ['나루온이엔지', 'Naruon Engineering'],
    ['스페이스다솜', 'Space Dasom'],
    ['퓨어다솜', 'Pure Dasom'],
    ['동굴솜식품', 'Donggulsom Food'],
    ['에치와이브이씨', 'HYVC'],
    ['아이언다솜', 'Iron Dasom'],
    ['가람솔하우징', 'Garamsol Housing'],
    ['건솔무역', 'Geonsol Trading'],
    ['금다온산업', 'Kumdaon Industries'],
    ['동일솜', 'Dongilsom'],
    ['이엘브이엔티', 'ELVNT Co., Ltd.'],
    ['하이드로솜', 'Hydrosom'],
    ['파라콜스', 'Paracolz'],
    ['다온플레오', 'Daonpleo SE'],
    ['한국다솜소재', 'Korea Dasom Materials'],
    ['휴다솜', 'Hudasom'],
    ['다솜컴솔', 'Dasomcomsol'],
    ['탑다솜', 'Topdasom'],
    ['인터솜나', 'Intersomna'],
    ['다솜큐브', 'Dasom Cube'],
    ['다비츠온', 'Davitzon'],
    ['아이다솜솔', 'iDasomsol'],
    ['다젠텍', 'Dagentech'],
    ['다솜로지스틱스', 'Dasom Logistics'],
    ['다솜하이테크', 'Dasom Hi-Tech'],
    ['다경솜', 'Dakyungsom'],
    ['솔레노비트', 'Solinovit'],
    ['다라핀', 'Daraphene'],
    ['세라드라이브온', 'Ceradriveon'],
    ['루마피플솜', 'Lumapeople Som'],
    ['다솜퓨처스', 'Dasom Futures'],
    ['다솜리사이클', 'Dasom Recycle'],
    ['화인다솜', 'Fine Dasom'],
    ['에어다솜', 'Airdasom'],
    ['교솔나', 'Kyosolna'],
    ['다솜항공', 'Dasom Aerospace'],
    ['다솜투바이오', 'Dasom2 Bio'],
    ['다미쓰코', 'Damitsuko'],
    ['액세솜', 'Accesom'],
    ['한국다솜카본', 'Hankook Dasom Carbon'],
    ['다솔에어로', 'Dasol Aero'],
    ['엠엔알디', 'MNRD'],
    ['다소니어', 'Dasoneer'],
    ['다솜디벨롭먼트', 'Dasom Development'],
    ['가람솔자산운용', 'Garamsol Asset Management'],
    ['다솜풍력발전', 'Dasom Wind Power'],
    ['다솜첨단소재', 'Dasom Advanced Materials'],
    ['가람솔정보기술', 'Garamsol Information Technology'],
    ['다솜벤쳐스', 'Dasom Ventures'],
    ['에이취다솜', 'H Dasom'],
    ['엠다솜솔', 'M-Dasomsol'],
    ['골든다솜', 'Golden Dasom'],
    ['다솜브릿지온', 'Dasom Bridgeon'],
    ['다솜스퀘어나', 'Dasom Squarena'],
    ['다원솔', 'Dawonsol'],
    ['부국솜', 'Bookooksom'],
    ['신라솜', 'Shillasom'],
    ['한길솜', 'Hangilsom'],
    ['거림솜', 'Georimsom'],
    ['희솜나', 'Heesomna'],
    ['협솜나', 'Hyupsomna'],
    ['국제솜', 'Kookjesom'],
    ['고려솜', 'Koryosom'],
    ['다솜타운온', 'Dasom Townon'],
    ['노블다솜', 'Noble Dasom'],
    ['시흥에코솜', 'Siheung Ecosom'],
    ['휴먼다솜', 'Human Dasom'],
    ['코아다솜테크', 'Core Dasom Tech'],
    ['레저다솜', 'Leisure Dasom'],
    ['이다솜나', 'E-Dasomna'],
    ['미디어테크', 'Media Tech'],
    ['바이오에너지솔루션', 'Bio Energy Solution'],
    ['에프디', 'FD Co., Ltd.'],
    ['㈜에이치큐', 'HQ Inc.'],
    ['코리아다솜에프티', 'Korea Dasom FT'],
    ['나래솔코퍼레이션', 'Naraesol Corporation'],
    ['다솜정공', 'Dasom Precision'],
    ['다솔하이테크', 'Dasol High Tech'],
    ['나래솔종합건설', 'Naraesol Engineering & Construction'],
    ['다솜일렉트로닉스', 'Dasom Electronics'],
    ['나래쉬핑', 'Narae Shipping'],
    ['다솜네이처', 'Dasom Nature'],
    ['가람솔리테일온', 'Garamsol Retailon'],
    ['멀티다솜', 'Multi Dasom'],
    ['다솜온한국', 'Dasomon Korea'],
  ])('is one for %s and %s', (ko, en) => {
    expect(companySlug(ko)).toBeDefined()
    expect(companySlug(ko)).toBe(companySlug(en))
  })

  it.each([
    ['한화드론', '하나드론'],
    ['다솜스틸', '다솜전자'],
    ['대성산업', '태성산업'],
    ['누리이움테크', '누리이음테크'],
    ['Kaltmann Steel', 'Kaltmann Power'],
    ['HBS Korea', 'HBX Korea'],
    ['다나솜씨엠', 'Danasom'],
    ['가람진티엔피', 'Garamjin P&T'],
    ['현다온이', 'Hyundaon AI'],
    ['한국다솜소재', '다솜소재'],
    ['창솜', 'Chingsom'],
    ['다온솔이앤씨', 'Daonsol I&C'],
    ['다솜이나', 'Dasomana'],
    ['다솜개발', '다솜산업개발'],
    ['다솜기술', '다솜정보기술'],
    ['가람솔통상', '가람솔무역'],
    ['다솜토건', '다솜건설'],
    ['다솜화성', '다솜화학'],
    ['건솜나', '컨솜나'],
    ['Dasom Development', 'Dasom Management'],
    ['다솜기계', '다솜기계공업'],
    ['나래정밀화학', 'Narae Precision'],
    ['다솜테크', 'Dasom Technology'],
    ['다솜퍼니', 'Dasom'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(companySlug(one)).toBeDefined()
    expect(companySlug(one)).not.toBe(companySlug(other))
  })

  it.each(['나래', 'Nari', '이오', '지오', '금속', 'Steel', '한국금속', 'Korea Metal', ''])(
    'is made of no name as short as %s',
    (name) => {
      expect(companySlug(name)).toBeUndefined()
    },
  )

  it('is made of no text that is too long for a name, in no time', () => {
    expect(companySlug('가'.repeat(100_000))).toBeUndefined()
  })

  it('is doubted where a Hangul name was given it', () => {
    const id = companySlug('다솜스틸')!
    expect(isBySound(id, '다솜스틸')).toBe(true)
    expect(isBySound(id, 'Dasom Steel')).toBe(false)
    expect(isBySound('inst/slug-다솜연구소', '다솜연구소')).toBe(false)
  })

  it('is the same for nine listed companies in twenty in both scripts, and for one in two hundred that of another', () => {
    const companies = [...knownNames().byId.values()].filter(
      ({ kind, name }) => kind === 'company' && /^[가-힣 ]+$/.test(name.ko ?? '') && name.en !== undefined,
    )
    const owners = new Map<string, Set<string>>()
    let same = 0
    for (const { id, name } of companies) {
      const [ko, en] = [companySlug(name.ko!), companySlug(name.en!)]
      if (ko !== undefined && ko === en) same++
      for (const slug of [ko, en])
        if (slug !== undefined) owners.set(slug, (owners.get(slug) ?? new Set<string>()).add(id))
    }
    const shared = new Set([...owners.values()].filter((ids) => ids.size > 1).flatMap((ids) => [...ids]))
    expect(same / companies.length).toBeGreaterThan(0.45)
    expect(shared.size / companies.length).toBeLessThan(0.005)
  })
})
