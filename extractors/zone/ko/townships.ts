import { placeNamed } from '../../name/places.ts'

/**
 * Townships and new towns that industrial complexes are called by, by the city or county that they lie in; those that two towns have, or
 * that are everyday words, are left out. Administrative districts of the Ministry of the Interior and Safety, 2024.
 */
const TOWNSHIPS: Readonly<Record<string, string>> = {
  청주: '오송 오창',
  충주: '주덕 앙성',
  음성: '금왕 맹동 삼성면 생극',
  진천: '광혜원 문백',
  증평: '도안면',
  천안: '성환 직산 성거 풍세',
  아산: '탕정 음봉 둔포 인주 배방 영인',
  서산: '성연',
  당진: '석문 합덕',
  예산: '삽교 응봉면',
  금산: '추부 복수면',
  평택: '포승 청북 안중',
  화성: '향남 동탄 마도면 팔탄',
  용인: '원삼 남사 백암면',
  파주: '탄현 월롱 파주읍',
  김포: '대곶 통진 월곶면',
  연천: '백학',
  원주: '문막',
  완주: '봉동',
  김제: '백구',
  익산: '왕궁',
  순천: '해룡',
  영암: '대불',
  칠곡: '왜관 약목',
  구미: '해평 산동읍',
  경산: '진량 압량 자인',
  경주: '외동 안강 건천',
  포항: '흥해 구룡포',
  김해: '주촌 장유',
  사천: '사남',
  진주: '정촌',
  함안: '칠서 칠원',
  하동: '갈사',
  울주: '온산 언양 웅촌',
  기장: '장안읍',
}

let byName: ReadonlyMap<string, readonly string[]> | undefined

function regions(): ReadonlyMap<string, readonly string[]> {
  byName ??= new Map(
    Object.entries(TOWNSHIPS).flatMap(([town, names]) =>
      names.split(' ').map((name) => [name, placeNamed(town)?.region ?? []] as const),
    ),
  )
  return byName
}

/** The region of a township by its name, with or without 읍 and 면: 오송, 오송읍; undefined for others. */
export const townshipRegion = (name: string): readonly string[] | undefined =>
  regions().get(name) ?? regions().get(name.replace(/(?<=..)[읍면]$/, ''))
