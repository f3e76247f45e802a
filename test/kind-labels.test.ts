import { describe, expect, it } from 'vitest'
import { sharedSlug } from '../pipeline/names/shared-slug.ts'

describe('the id of an unlisted zone that its place, its industry and its kind tell', () => {
  it.each([
    ['화순 분산에너지특화지역', 'Hwasun Distributed Energy Special Zone'],
    ['화순 투자선도지구', 'Hwasun Investment Leading Zone'],
    ['화순 도심융합특구', 'Hwasun Urban Convergence Special Zone'],
    ['화순 평화경제특구', 'Hwasun Peace Economic Special Zone'],
    ['화순 교육국제화특구', 'Hwasun Education Internationalization Special Zone'],
    ['화순 고용위기지역', 'Hwasun Employment Crisis Area'],
    ['화순 산업위기대응특별지역', 'Hwasun Industrial Crisis Response Special Area'],
    ['화순 테크노폴리스', 'Hwasun Technopolis'],
    ['화순 물류단지', 'Hwasun Logistics Complex'],
    ['화순 유통단지', 'Hwasun Distribution Complex'],
    ['화순 배후단지', 'Hwasun Hinterland Complex'],
    ['화순 스마트팜혁신밸리', 'Hwasun Smart Farm Innovation Valley'],
    ['화순 에너지산업융복합단지', 'Hwasun Energy Industry Convergence Complex'],
    ['화순 도시첨단산업단지', 'Hwasun Urban High-Tech Industrial Complex'],
    ['화순 자율주행시범운행지구', 'Hwasun Autonomous Driving Pilot Zone'],
    ['화순 첨단수소산업클러스터', 'Hwasun Advanced Hydrogen Industry Cluster'],
    ['화순 인공지능 반도체 클러스터', 'Hwasun Artificial Intelligence Semiconductor Cluster'],
    ['화순 해양로봇산업특화단지', 'Hwasun Marine Robot Specialized Complex'],
    ['화순 뿌리특화단지', 'Hwasun Ppuri Industry Specialized Complex'],
    ['화순 뿌리산업특화단지', 'Hwasun Root Industry Specialized Complex'],
    ['화순 해양로봇특화단지', 'Hwasun Marine Robot Specialized Complex'],
  ])('is the same for %s and %s', (ko, en) => {
    const id = sharedSlug({ ids: [], name: { ko }, region: ['KR-46'] })
    expect(id).toMatch(/^zone\/slug-kr-46-hwasun-/)
    expect(sharedSlug({ ids: [], name: { en }, region: ['KR-46'] })).toBe(id)
  })

  it.each([
    ['화순 물류단지', 'Hwasun Distribution Complex'],
    ['화순 기업도시', 'Hwasun Innovation City'],
    ['화순 첨단수소산업클러스터', 'Hwasun Hydrogen Industry Cluster'],
    ['화순 도시첨단산업단지', 'Hwasun General Industrial Complex'],
  ])('differs for %s and %s', (ko, en) => {
    expect(sharedSlug({ ids: [], name: { ko }, region: ['KR-46'] })).not.toBe(
      sharedSlug({ ids: [], name: { en }, region: ['KR-46'] }),
    )
  })
})
