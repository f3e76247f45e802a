/** A pattern over a whole short block, and what it shows. */
export interface LinePattern {
  readonly reason: string
  /** Longest block, in UTF-16 code units, that the pattern is tried on. */
  readonly upTo: number
  /** A character that every match holds: looked for first. */
  readonly needs?: string
  readonly pattern: RegExp
  /** Tried also on a block that holds a sentence. */
  readonly sentences?: true
}

const MAIL = '[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,30}(?:\\.[A-Za-z0-9-]{1,20}){1,4}'
const STAMP_WORD =
  '(?:기사\\s?)?(?:최초\\s?)?(?:입력|승인|등록|수정|송고(?:시간)?|작성일?|작성일자|등록일시?|게시일|게재일?|발행일?|배포일?|보도일시?|보도시점|배포시점|배포일시|지면\\s?게재일?|자료\\s?제공일|공개일자?|최종\\s?수정|최종수정일?|업데이트|updated(?:\\s(?:on|at))?|published(?:\\s(?:on|at))?|posted(?:\\s(?:on|at|by))?|date|last\\s(?:updated|modified))'

/** Whole lines that are no part of an article, by their form. */
export const LINE_PATTERNS: readonly LinePattern[] = [
  // ⓒ 가나일보, 무단전재 및 재배포 금지
  {
    reason: 'copyright line',
    sentences: true,
    upTo: 320,
    pattern:
      /^.{0,80}(?:무단\s?(?:전재|복제|배포|도용|사용|수집)|저작권자|재배포\s?금지|전재\s?및\s?재배포|all\s?rights?\s?reserved|copyrights?\s{0,2}(?:ⓒ|©|\(c\)|by\s|\d{4}))/iu,
  },
  { reason: 'copyright line', sentences: true, upTo: 160, pattern: /^[<[(【〈\s-]{0,3}(?:ⓒ|©|\(c\)\s)/iu },
  {
    reason: 'copyright line',
    sentences: true,
    upTo: 160,
    pattern: /^.{2,80}(?:ⓒ|©)\s?[\p{L}\p{N} .·]{2,40}[\])>】〉]?$/iu,
  },
  // 제호 : 가나신문 | 등록번호 : 부산 아00001 | 발행인 : …
  {
    reason: 'colophon',
    sentences: true,
    upTo: 320,
    pattern:
      /^(?:제\s?호|(?:정기\s?간행물|인터넷\s?신문|사업자|신문)?\s?등록\s?(?:번호|연월일)|발행인|편집인|발행\s?[·ㆍ/]\s?편집인|편집국장|(?:청소년|개인정보)\s?(?:보호|관리)\s?책임자|사업자\s?번호|통신\s?판매(?:업)?\s?(?:신고)?(?:번호)?|대표\s?전화)(?:\s?[·ㆍ/,]\s?(?:발행인|편집인))?\s?[:：|ㅣ].{1,300}$/u,
  },
  {
    reason: 'colophon',
    sentences: true,
    upTo: 320,
    pattern: /^(?:주\s?소|본\s?사|address)\s?[:：|ㅣ)].{5,200}(?:전화|팩스|대표|등록번호|tel|fax|phone)/iu,
  },
  {
    reason: 'colophon',
    sentences: true,
    upTo: 320,
    needs: '등록번호',
    pattern: /^[^:：\n]{2,24}\s?[/|]\s?(?:신문\s?|사업자\s?)?등록번호\s?[:：]/u,
  },
  {
    reason: 'colophon',
    upTo: 160,
    pattern:
      /^(?:\(?\d{5}\)?\s)?[^.!?:：\n]{5,80}[로길]\s?\d[^.!?\n]{0,30}전화\s?[:：]?\s?[\d-]{7,14}.{0,10}(?:팩스|fax)/iu,
  },
  {
    reason: 'colophon',
    sentences: true,
    upTo: 240,
    pattern: /^.{0,120}(?<![A-Za-z])(?:business|company)?\s?registration\s(?:no\.?|number)\s?[:：#]/iu,
  },
  // 가람경제자유구역청 | 가람시 가람로 175 | Tel. 032-000-0000 · (30121) 180 Garam-ro, Garam-si / Call Center …
  {
    reason: 'colophon',
    upTo: 200,
    pattern:
      /^[^|\n]{2,40}\s\|\s[^|\n]{8,100}\s[|/]\s(?:tel|전화|대표\s?(?:전화|번호)|phone|t|☎)[.:\s]{0,3}[+\d(]|^\(?\d{5}\)\s.{5,120}(?:대표\s?전화|콜\s?센터|call center|tel[.:]|전화)/iu,
  },
  // 문의 : 가람구역청 투자과 (032-000-0000) · 담당 부서 투자과 책임자 과장 … (044-000-0000)
  {
    reason: 'contact',
    upTo: 200,
    pattern:
      /^[\s○◦※□▷▶*-]{0,4}(?:(?:취재|관련|기타|자세한)?\s?문의처?|연락처|(?:media |press |for )?(?:contacts?|inquir(?:y|ies)))(?:\s(?:person|information))?\s?[:：]\s?\S.{0,160}$|^담당(?:\s?부서|자|과)\s?[:：].{1,120}(?:연락처|전화|☎|수정일)|^(?:담당\s?부서|담당\s?과|[<〈](?:총괄|공동|협조)[>〉])\s.{2,90}\(?0\d{1,2}[-)]\s?\d{3,4}-\d{4}\)?$/iu,
  },
  // 이 보도자료와 관련하여 … 문의하여 주시기 바랍니다 · For further information, please contact …
  {
    reason: 'contact',
    sentences: true,
    upTo: 300,
    pattern:
      /^[\s※○□*]{0,3}(?:이|본)\s(?:보도\s?)?(?:자료|내용|건)[와과에]\s(?:관련|관하|관해|대하|대해|대한).{0,160}(?:문의|연락)|^(?:for (?:more|further|any|additional)|if you (?:have|would like|need|want)|should you have)\s(?:any |more |further )?(?:information|questions?|inquir(?:y|ies)|details).{0,100}(?:contact|call|e-?mail|reach)\s/iu,
  },
  // 0620_가람특구_지정(최종).hwp (1,254 KB)
  {
    reason: 'page data',
    upTo: 200,
    needs: '.',
    pattern: /^.{1,150}\.(?:hwpx?|pdf|jpe?g|png|gif|docx?|xlsx?|pptx?|zip|odt)(?:[\s[(].{0,60})?$/iu,
  },
  // 광주=홍길동 기자 name@example.com · [가나일보 홍길동 기자] · 홍길동기자
  { reason: 'byline', upTo: 130, needs: '@', pattern: new RegExp(`^[^.!?\\d]{0,80}${MAIL}(?:\\s.{0,30})?$`, 'u') },
  {
    reason: 'byline',
    upTo: 60,
    pattern:
      /^[\s[(【<〈▶■/|=·-]{0,4}(?:[\p{L}·()&]{1,14}[\s=/·:\]-]{1,3}){0,3}[가-힣]{2,4}\s?(?:선임|수습|인턴|전문|객원|본지|시민|명예)?\s?(?:기자|특파원|통신원|리포터|에디터|논설위원|앵커)(?:입니다)?[\s\])】>〉.·]{0,3}$/u,
  },
  {
    reason: 'byline',
    upTo: 40,
    needs: '기사',
    pattern: /^[가-힣]{2,4}\s?(?:기자|특파원)(?:의)?\s?(?:다른\s?기사|기사\s?(?:더|전체|모아))\s?(?:보기)?$/u,
  },
  {
    reason: 'byline',
    upTo: 80,
    pattern:
      /^(?:by|reported by|written by|edited by|글|사진|글·사진|취재|정리|편집)\s?[:=/|]?\s\p{Lu}[\p{L}.'-]{0,20}(?:\s\p{Lu}[\p{L}.'-]{0,20}){0,3}(?:,? (?:staff |senior )?(?:reporter|writer|editor|correspondent|contributor).{0,30})?$/iu,
  },
  // By Staff | The Coast Daily
  {
    reason: 'byline',
    upTo: 80,
    needs: 'y ',
    pattern:
      /^[Bb]y\s(?:[A-Z][A-Za-z.'-]{1,20}\s){0,2}(?:[Ss]taff(?:\s[Ww]riters?|\s[Rr]eporters?)?|[Nn]ews\s[Dd]esk|[A-Z][A-Za-z.'-]{1,20})\s?[|/·,]\s?(?:The\s)?[A-Z][A-Za-z]{1,14}(?:\s[A-Z][A-Za-z]{1,14}){0,3}$/u,
  },
  // MBC 뉴스 가나다입니다. (영상취재 라마바)
  {
    reason: 'byline',
    sentences: true,
    upTo: 90,
    needs: '니다',
    pattern:
      /^(?:지금까지\s[^.\n]{1,20}\s)?(?:(?:[가-힣]{2}\s?)?(?:MBC|KBS|SBS|TV조선)\s?뉴스|[A-Z]{2,5}\d?\s?뉴스|MBC|KBS|SBS|YTN|KNN|TBC|JTBC|OBS|TJB|CJB|KBC|UBC|JIBS|G1|EBS|MBN|JTV|채널A|TV조선|연합뉴스TV)\s?[가-힣]{2,4}(?:입니다|이었습니다|였습니다)\.?(?:\s?[([](?:영상|촬영|취재|편집|그래픽|CG).{1,40}[)\]]|\s?(?:영상|촬영)\s?(?:취재|기자|편집).{1,40})?$/u,
  },
  // (영상취재 : 가나다 KNN) · KNN 가나다
  {
    reason: 'byline',
    upTo: 60,
    needs: ' ',
    pattern:
      /^(?:\(?(?:영상|촬영|취재|편집|화면)\s?(?:취재|편집|기자|제공)?\s?[:：]\s?[가-힣]{2,4}[^.!?\d]{0,30}\)?|(?:KBS|MBC|SBS|YTN|KNN|TBC|JTBC|OBS|TJB|CJB|KBC|UBC|JIBS|G1|MBN|JTV)\s[가-힣]{2,4})$/u,
  },
  // 2024. 5. 3. 오후 2:11   가람 특구에 새 공장: a browser heads each page that it prints so
  {
    reason: 'page data',
    sentences: true,
    upTo: 240,
    needs: ':',
    pattern:
      /^(?:\d{2,4}\.\s?\d{1,2}\.\s?\d{1,2}\.\s오[전후]|\d{1,2}\/\d{1,2}\/\d{2,4},(?=\s\d{1,2}:\d{2}\s[AP]M\s))\s\d{1,2}:\d{2}(?:\s[AP]M)?\s{2,120}\S[^\n]{1,160}$/u,
  },
  // ^ "가람청 이름 바꿔". 《가람일보》. 2021년 7월 14일. 2022년 1월 3일에 확인함.
  { reason: 'related link', sentences: true, upTo: 320, needs: '^', pattern: /^\^\s\S/u },
  // You are receiving this email because you subscribed to …
  {
    reason: 'page control',
    sentences: true,
    upTo: 240,
    needs: 'eceiv',
    pattern: /^you(?:['’]re|\sare)?\s(?:receiving|received)\sthis\s(?:e-?mail|newsletter|message)\s/iu,
  },
  // 가람뉴스에서 직접 확인하세요. 해당 언론사로 이동합니다.
  {
    reason: 'page control',
    sentences: true,
    upTo: 80,
    needs: '직접 확인하세요',
    pattern: /^[가-힣A-Za-z0-9 ]{2,20}에서 직접 확인하세요\.(?:\s?해당 언론사로 이동합니다\.)?$/u,
  },
  // 입력 2020.01.02 10:11 · Posted at 2020-01-02 · 승인 2017.09.08
  {
    reason: 'publication stamp',
    upTo: 120,
    pattern: new RegExp(
      `^[\\s[(|•·▶-]{0,3}(?:${STAMP_WORD})\\s{0,3}[:：|]?\\s{0,3}(?:\\d{2,4}\\s?[.\\-/년]|\\p{L}{3,9}\\.?\\s\\d|\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4}).{0,90}$`,
      'iu',
    ),
  },
  // 5월 3일(수) 조간부터 보도하여 주시기 바랍니다.
  {
    reason: 'page data',
    sentences: true,
    upTo: 120,
    needs: '보도',
    pattern:
      /^[^\n]{0,80}(?:조간|석간|이후|부터|정오)(?:용|부터|에)?\s?보도(?:하여\s|해\s|\s)?(?:주시기|주십시오|가능|바랍니다|요청|될\s수)[^\n]{0,24}$/u,
  },
  // 월간 가람 2023년 5월호 | 통권 120호
  {
    reason: 'publication stamp',
    upTo: 60,
    needs: '월호',
    pattern:
      /^(?:[가-힣A-Za-z+&]{2,12}\s){0,2}(?:19|20)\d{2}년\s?\d{1,2}월호[\])>」』\s]{0,3}(?:[|·,/(]?\s?(?:vol\.?|no\.?|통권|제)\s?\d{1,4}\s?호?\)?)?$/iu,
  },
  // July 01, 2003|By Gil Hong, Coast Newspapers. Garam Times.
  {
    reason: 'byline',
    sentences: true,
    upTo: 130,
    needs: '|',
    pattern: /^\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4}\s?\|\s?By\s\p{Lu}[^\d|]{2,90}$/u,
  },
  // Tidewire) 09:41, April 08, 2022 · All News 14:38 December 17, 2017
  {
    reason: 'publication stamp',
    upTo: 70,
    needs: ':',
    pattern:
      /^(?:\p{L}[\p{L}&.]{1,19}\)?\s{1,2}){0,3}\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?,?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2},\s\d{4}$/iu,
  },
  // The Coastal Herald | Published : Feb. 26, 2025 - 15:21
  {
    reason: 'publication stamp',
    upTo: 120,
    needs: ':',
    pattern: new RegExp(
      `^[^.!?:|\\d]{2,40}\\s{1,2}[|lㅣ·]\\s{1,2}(?:${STAMP_WORD})\\s{0,2}:\\s{0,2}(?:\\d{2,4}\\s?[.\\-/년]|\\p{L}{3,9}\\.?\\s\\d|\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4}).{0,70}$`,
      'iu',
    ),
  },
  { reason: 'publication stamp', upTo: 30, pattern: new RegExp(`^(?:${STAMP_WORD})\\s?[:：]?$`, 'iu') },
  // 즐겨찾기+ 2025-06-29 10:09:59: the clock of a page
  {
    reason: 'page data',
    upTo: 60,
    needs: ':',
    pattern:
      /^(?:즐겨찾기|시작페이지|로그인|회원가입|구독)[^.\d]{0,20}\d{4}[-.]\d{2}[-.]\d{2}\.?\s\d{2}:\d{2}(?::\d{2})?$/u,
  },
  {
    reason: 'page data',
    upTo: 100,
    pattern: /^(?:작성자|글쓴이|등록자|writer|name)\s?[:|]?\s.{1,30}(?:작성일|등록일|date)\s?[:|]?\s?\d{4}.{0,50}$/isu,
  },
  { reason: 'weather', upTo: 30, needs: '℃', pattern: /^[^.!?\d]{0,20}-?\d{1,2}(?:\.\d)?\s?℃$/u },
  {
    reason: 'page data',
    upTo: 80,
    pattern: /^(?:added by|posted by|uploaded by)\s.{1,40}$|^\d[\d,]{0,9}\s?views?(?:\s?\d.{0,50})?$/iu,
  },
  {
    reason: 'publication stamp',
    upTo: 40,
    pattern:
      /^\d{4}\s?[.\-/]\s?\d{1,2}\s?[.\-/]\s?\d{1,2}\.?\s?\(?[가-힣A-Za-z]{0,3}\)?\s{0,2}(?:(?:오전|오후|AM|PM)\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:AM|PM|KST))?(?:\s?\([월화수목금토일]\))?$/iu,
  },
  {
    reason: 'page data',
    upTo: 60,
    pattern:
      /^[\s[(|•·-]{0,3}(?:조회\s?수?|조회|hits?|views?|호수|지면|댓글|공유|추천|작성자|글쓴이|등록자|writer|comments?|shares?|likes?|no\.?|번호)\s{0,3}[:：|]?\s{0,3}\d[\d,]{0,9}\s?(?:회|개|건|명|호)?$/iu,
  },
  {
    reason: 'page data',
    upTo: 60,
    pattern:
      /^[\s[(|•·-]{0,3}(?:작성자|글쓴이|등록자|담당자?|담당부서|writer|author)\s{0,3}[:：|]\s{0,3}\S{1,20}(?:\s\S{1,12})?$/iu,
  },
  // 조회수 6306 | 등록일 2021-04-22: counters and days of the page in one line
  {
    reason: 'page data',
    upTo: 120,
    needs: '|',
    pattern:
      /^(?:조회\s?수?|hits?|views?|댓글|추천)\s?[:：]?\s?\d[\d,]{0,9}\s?\|\s?(?:작성일?|등록일?|게시일?|입력|date|posted)\s?[:：]?\s?\d{4}[-./]\d{1,2}[-./]\d{1,2}[^|]{0,20}$/iu,
  },
  // 작성자 투자유치과: without a colon only an office, a keeper of the board or a name
  {
    reason: 'page data',
    upTo: 40,
    pattern:
      /^[\s[(|•·-]{0,3}(?:(?:작성자|글쓴이|등록자|작성부서|등록부서)\s{1,3}[가-힣A-Z]\S{1,14}|(?:담당\s?부서|담당자)\s{1,3}[가-힣]{2,12}(?:과|팀|실|국|관|센터|담당관))$/u,
  },
  // 게시물 운영원칙에 따라 … 삭제될 수 있습니다
  {
    reason: 'page control',
    sentences: true,
    upTo: 200,
    needs: '게시물',
    pattern: /^.{0,30}게시물\s?(?:운영|관리)\s?(?:원칙|규정|정책|기준)(?:에|을|\s)/u,
  },
  // ▲ 사진=가나시 제공 · (사진제공=…) · 자료사진
  {
    reason: 'photo credit',
    upTo: 60,
    pattern:
      /^[\s[(<▲△▶◀※/-]{0,4}(?:사진|이미지|자료|그래픽|영상|출처|photo|image|credit|source|getty|graphic)\s?(?:제공|출처|credit|by)?\s?[=:/ㅣ|]\s?[^.!?\d]{2,40}(?:\(?\d{4}[.\-/]\s?\d{1,2}(?:[.\-/]\s?\d{1,2})?\.?\)?)?$/iu,
  },
  {
    reason: 'photo credit',
    upTo: 50,
    pattern: /^[\s[(<▲△▶◀※/-]{0,4}[^.!?\d]{1,30}\s?(?:제공|자료\s?사진|캡처|캡쳐)[\s\])>.]{0,3}$/u,
  },
  {
    reason: 'photo credit',
    upTo: 60,
    pattern:
      /^[[(<]?\s?(?:gettyimages?\s?bank|getty images|게티이미지(?:뱅크)?|shutterstock|연합뉴스|뉴시스|뉴스1|yonhap|픽사베이|pixabay)\s?[\])>]?$/iu,
  },
  // SOURCE Garam Corp.: the end of a release on a wire
  { reason: 'byline', upTo: 80, needs: 'SOURCE ', pattern: /^SOURCE\s\p{Lu}[^!?\d]{1,60}$/u },
  // 1 2 3 4 5 다음 · Page 1 of 3 · 홈 > 뉴스 > 경제
  {
    reason: 'pagination',
    upTo: 60,
    pattern: /^(?:page\s)?\d{1,3}(?:\s{0,2}(?:\/|of|\||\s)\s{0,2}\d{1,3}){1,15}(?:\s(?:다음|이전|next|prev))?$/iu,
  },
  {
    reason: 'breadcrumb',
    upTo: 100,
    pattern: /^(?:홈|home|메인|main|처음|news(?:room)?)\s?(?:[>›»→|/]|&gt;)\s?[^.!?]{1,90}$/iu,
  },
  { reason: 'breadcrumb', upTo: 80, pattern: /^[^.!?>›»\d]{1,20}(?:\s?[>›»]\s?[^.!?>›»\d]{1,20}){2,5}$/u },
  { reason: 'breadcrumb', upTo: 120, pattern: /^[^.!?>›»\d]{1,60}(?:\s[>›»]\s[^.!?>›»\d]{1,25}){2,5}$/u },
  {
    reason: 'tags',
    upTo: 200,
    pattern: /^(?:(?:tags?|태그|키워드|keywords?)\s?[:|]?\s{0,3})?(?:#[\p{L}\p{N}_·]{1,30}[\s,]{0,3}){2,20}$/iu,
  },
  // #가람소재#나래일반산업단지#양극재 생산공장
  { reason: 'tags', upTo: 200, needs: '#', pattern: /^#[^#\s.!?][^#\n.!?]{1,29}(?:#[^#\s.!?][^#\n.!?]{1,29}){2,20}$/u },
  { reason: 'tags', upTo: 120, pattern: /^(?:tags?|태그|키워드)\s?[:|]\s.{1,100}$/iu },
  // 이전글 | 가나시 청사 착공 · Next: Minister to visit
  {
    reason: 'neighbour article',
    upTo: 200,
    pattern:
      /^(?:[[(<◀◁▲△▼▽∧∨⟨‹«↑↓]\s?)?(?:(?:이전|다음)(?:글|기사|뉴스|게시물|게시글)(?:보기)?(?:\]|\))?(?:\s{0,3}[:：|▲△▼▽∧∨›»>-]|\s(?![은는이가을를에의]\s))\s{0,3}\S.{0,150}|(?:이전|다음)\s(?:글|기사|뉴스|게시물|게시글)\s{0,3}[:：|▲△▼▽∧∨›»>]\s{0,3}\S.{0,150}|(?:prev|previous|next)(?:\s(?:article|post|story|entry|news|page))?\s{0,2}[:：|›»>]\s{0,3}\S.{0,150}|(?:previous|next)\s(?:article|post|entry)\s\p{Lu}.{0,150}|(?:prev|previous|next)(?:\t|\s{2,4})\S.{0,150})$/iu,
  },
  // 본문 바로가기, 로그인이 필요합니다, cookies
  {
    reason: 'page control',
    upTo: 60,
    pattern:
      /^.{0,20}(?:바로\s?가기|skip to (?:main )?[a-z]{0,12}|shortcut to (?:the )?[a-z]{1,12}(?: [a-z]{1,8})?)$/iu,
  },
  {
    reason: 'page control',
    sentences: true,
    upTo: 200,
    pattern:
      /^.{0,40}(?:댓글.{0,12}로그인|로그인(?:이|을|\s후)?\s?(?:필요|하시|하셔|해\s?주|후\s?이용)|회원가입\s?후|댓글(?:이|을)?\s?(?:없습|남겨|작성|입력|남기|등록)|자바스크립트|javascript|페이지에서 제공하는 정보|만족도\s?(?:조사|평가)|의견을? 남겨|새 창(?:으로)? (?:열|열림)|새창(?:으로)? (?:열|열림))/iu,
  },
  {
    reason: 'page control',
    sentences: true,
    upTo: 300,
    pattern:
      /(?:we use cookies|this (?:web)?site uses cookies|cookie (?:policy|settings|preferences)|accept (?:all )?cookies|쿠키를? (?:사용|수집|허용))/iu,
  },
  {
    reason: 'page control',
    upTo: 120,
    pattern:
      /^(?:sign up|subscribe|log ?in|sign in|register|click here|download)\s(?:to|for|now|here|our|or)(?:\s.{0,80})?$/iu,
  },
  {
    reason: 'page control',
    upTo: 120,
    pattern:
      /^.{0,40}(?:구독(?:하기|신청)|알림\s?(?:받기|설정)|앱\s?(?:설치|다운로드)|카카오톡\s?(?:채널|친구)|(?:네이버|유튜브|페이스북|채널)(?:에서|을|를)?\s.{0,20}(?:구독|추가|만나))[^.]{0,30}$/u,
  },
  {
    reason: 'page control',
    sentences: true,
    upTo: 160,
    pattern: /^(?:sign up|subscribe)\s(?:to|for)\s.{0,40}(?:newsletter|updates|alerts|channel|briefing)/iu,
  },
  // [광고] 가람역 앞 상가 분양
  {
    reason: 'advertisement',
    sentences: true,
    upTo: 240,
    pattern: /^[[(<【〈]\s?(?:광고|AD|협찬|sponsored)\s?[\])>】〉]\s?\S/iu,
  },
  {
    reason: 'copyright line',
    sentences: true,
    upTo: 300,
    needs: '공공누리',
    pattern: /^(?:(?!공공누리).){0,200}공공누리.{0,30}(?:유형|출처|조건)/u,
  },
  { reason: 'advertisement', upTo: 120, pattern: /^(?:\[?(?:ad|ads|advertisement|advertising|광고|sponsored)\]?)$/iu },
  {
    reason: 'report line',
    sentences: true,
    upTo: 160,
    pattern: /^.{0,30}(?:제보는|제보를 기다|제보\s?(?:하기|전화|메일|안내)|기사제보).{0,100}$/u,
  },
  // ※ 'Your report becomes news' · [Phone] 02-000-0000
  {
    reason: 'report line',
    upTo: 100,
    pattern:
      /^(?:(?:※\s?)?['‘“"]?(?:당신의|여러분의|your)\s(?:제보|report)|\[\s?(?:카카오톡|전화|메일|이메일|라인|홈페이지|kakao\s?talk|phone|tel|e-?mail|mail|line|website)\s?\]\s?\S)/iu,
  },
  {
    reason: 'copyright line',
    upTo: 160,
    pattern: /^\[?\s?copyright\s(?:holder|owner)s?\s?\(c\)/iu,
  },
  {
    reason: 'related link',
    upTo: 160,
    pattern:
      /^[\s[(▶▷☞→•·-]{0,4}(?:관련\s?(?:기사|뉴스|글)|바로\s?가기|기사\s?원문|원문\s?보기|read (?:also|more)|see also|also read|related)\s?[:：\]|▶>].{0,120}$/iu,
  },
]
