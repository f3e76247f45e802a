import { describe, expect, it } from 'vitest'
import { ENGLISH, rolesOf } from './support/line-roles.ts'
import { runStages, textOf } from './support/run-stages.ts'

describe('clean: boilerplate', () => {
  it.each([
    '기사 스크랩',
    '즐겨찾기+ 2024-03-02 09:08:07',
    '가나다 기자 다른기사 보기',
    'By Staff | The Quay Daily',
    'The Quay Herald  l  Published : Mar. 4, 2021 - 15:21',
    '[광고] 나주역 앞 상가를 싸게 분양합니다. 3억 원부터!',
    '전남도가 만든 저작물은 공공누리 제1유형 출처표시 조건에 따라 이용할 수 있습니다.',
    '공유',
    '댓글 12',
    '글자크기',
    '글자 크기 조정',
    '모바일메뉴 열기',
    '본문 바로가기',
    '프린트',
    '페이스북',
    '카카오톡 공유',
    '로그인',
    '인쇄',
    '이전글',
    '목록',
    'Share',
    'Print',
    'Skip to Content',
    'Shortcut to Body Shortcut to main menu',
    'Subscribe',
    'Facebook Twitter',
    'Read more',
    'Back to top',
    '나주=가나다 기자 abc@example.com',
    '가나다 기자',
    '[서울=가상뉴스] 가나다 기자',
    'abc@example.co.kr',
    'By Gil-dong Hong',
    '글·사진 가나다 기자',
    'ⓒ 가상일보, 무단 전재 및 재배포 금지',
    '<저작권자(c) 가상통신, 무단 전재-재배포 금지>',
    'Copyright © 2021 Example Daily. All rights reserved.',
    '[ⓒ 가상경제신문]',
    '제호 : 가상일보 | 등록번호 : 전남 아00000 | 등록일 : 2005년 1월 1일',
    '발행인·편집인: 홍보실',
    '주소 : 전라남도 나주시 빛가람로 1 | 대표전화 : 061-000-0000',
    'Sign up for our newsletter. Only $5 a month!',
    '입력 2021-03-04 10:20',
    '승인 2021.03.04 10:20',
    '등록일 : 2021.3.4.',
    'Posted at : 2021-03-04',
    'Updated March 4, 2021 3:10 PM',
    '2021.03.04 10:20',
    '조회수 1,204',
    '작성자 : 홍보실',
    'Views 321',
    '홈 > 소식 > 보도자료',
    'Home > News > Press',
    '1 2 3 4 5 다음',
    'Page 2 of 7',
    '#특구 #나주 #실증',
    '태그: 특구, 나주',
    '사진=나주시 제공',
    '(사진제공=전남도)',
    'We use cookies to improve your visit.',
    '로그인 후 이용하실 수 있습니다.',
    '맑음서울 18.2℃',
    '전체기사 최신뉴스',
    '정치 경제 사회 문화 국제',
    '관련기사 : 나주 특구 지정',
    '기사제보 및 문의 02-000-0000',
    '여러분의 제보로 뉴스를 만듭니다',
    '[전화] 02-000-0000',
    '[Kakao Talk] Add the Garam Channel',
    '[Copyright holder (c) Garam Herald, no redistribution]',
  ])('marks %j', (line) => {
    expect(rolesOf([line])).toEqual(['boilerplate'])
  })

  it.each([
    '나주 에너지신산업 특구',
    '총사업비 145억 원',
    '□ 추진 배경',
    '실증 결과와 과제',
    '지정 기간: 2021년 7월~2025년 6월',
    '참여 기관: 전남테크노파크, 한국전력',
    '- 국비 45억 원',
    '산업',
    '교육',
    '대불국가산업단지',
    '도 관계자는 “홈페이지에서 신청할 수 있다”고 말했다.',
    '저작권 분쟁을 줄이기 위해 시는 상담 창구를 새로 연다고 했다.',
    '기자 간담회에서 도지사는 예산을 두 배로 늘리겠다고 약속했다.',
    '댓글 조작을 막는 기술에도 30억 원을 쓴다고 밝혔다.',
    '사진 산업 특구',
    'Three Districts',
    'Budget: 30 billion won',
    'Naju Energy Zone',
    'Ministry of SMEs and Startups',
    'The menu of the food zone lists forty dishes, the city said.',
    '※ 참여 기업 14곳',
    '2021년 4월 지정',
    '2021년 7월',
    '1,250',
    '3곳 > 2곳',
  ])('leaves %j', (line) => {
    expect(rolesOf([line])).toEqual(['content'])
  })

  it('marks the lines of a menu between known ones, but no list of zones', () => {
    expect(rolesOf(['홈', '뉴스', '우리 동네', '로그인', '회원가입', '정치', '검색'])).toEqual(
      Array(7).fill('boilerplate'),
    )
    expect(rolesOf(['송도지구', '영종지구', '청라지구', '신대지구', '세풍산단', '율촌산단'])).toEqual(
      Array(6).fill('content'),
    )
  })

  it('marks what follows the head of a list of other articles, up to the next sentence', () => {
    expect(rolesOf(['관련기사', '나주시, 새 청사 착공', '전남도 인사 이동 마무리'])).toEqual(
      Array(3).fill('boilerplate'),
    )
    expect(
      rolesOf([
        '많이 본 뉴스',
        '둘째 소식 제목',
        '시는 다음 달에 새 사업의 세부 계획을 확정해 공고할 예정이라고 했다.',
      ]),
    ).toEqual(['boilerplate', 'boilerplate', 'content'])
  })

  it('marks a lone day before the first sentence and after its label, not in the text', () => {
    const document = runStages(
      'Zone news of the day\n\nDate\n2021.03.04\n\n' +
        ENGLISH +
        '\n\n2021.07.01\n\n' +
        ENGLISH.replace('Monday', 'Friday'),
    )
    expect(document.blocks.filter((block) => /^20/.test(textOf(document, block))).map(({ role }) => role)).toEqual([
      'boilerplate',
      'content',
    ])
  })
})

describe('clean: lone lines', () => {
  it.each(['March 3, 2013', '2013. 3. 4.', '정치 경제 사회 문화', 'ⓒ 가상일보'])('leaves %j, all there is', (line) => {
    expect(runStages(line).blocks.map(({ role }) => role)).toEqual(['content'])
  })
})
