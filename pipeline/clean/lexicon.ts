/**
 * Whole lines of menus and buttons, folded (no white space, no punctuation, lower case). A line counts where it is one
 * of them, with or without a number after it.
 */
export const MENU_LINES: ReadonlySet<string> = new Set(
  `기사스크랩 스크랩 기사공유 공유 공유하기 기사공유하기 이기사를공유합니다 댓글 댓글쓰기 댓글보기 댓글달기 댓글삭제 클린뷰 프린트 인쇄 인쇄하기 본문인쇄 기사인쇄 글자크기
  글씨크기 글자크기조절 글자크기설정 글자크기변경 본문글자크기 본문글씨크기 글씨키우기 글씨줄이기 본문글씨키우기 본문글씨줄이기 크게보기 작게보기 크게 작게 가나다 가 닫기 열기 더보기 더보기+
  목록 목록보기 목록으로 이전 다음 이전글 다음글 이전기사 다음기사 이전페이지 다음페이지 이전으로 처음으로 맨위로 위로 위로가기 맨위로가기 top 상단으로 페이지상단으로 메뉴 전체메뉴 전체메뉴보기 메뉴열기
  메뉴닫기 showmenu openmenu closemenu readfullstory 모바일메뉴열기 모바일메뉴닫기 메뉴바로가기 주메뉴바로가기 본문바로가기 본문으로바로가기 본문내용바로가기 본문영역바로가기 하단바로가기 검색 검색창열기 검색어입력 통합검색 상세검색 로그인
  로그아웃 회원가입 아이디비밀번호찾기 아이디찾기 비밀번호찾기 마이페이지 고객센터 사이트맵 홈 홈으로 home 처음 언어선택 한국어 korean english eng kor 日本語 中文 페이스북 페이스북공유 페이스북공유하기 페이스북으로보내기
  트위터 트위터공유 트위터공유하기 트위터로보내기 카카오톡 카카오톡공유 카카오톡공유하기 카카오스토리 카카오스토리공유 네이버블로그 네이버밴드 밴드 밴드공유 라인 블로그 인스타그램 유튜브 텔레그램 이메일 이메일보내기 메일 메일보내기
  url복사 주소복사 링크복사 링크복사하기 url복사하기 기사url복사 단축url복사 복사하기 복사 sns공유 sns공유하기 sns 기사듣기 음성으로듣기 듣기 뉴스듣기 번역 번역하기 좋아요 싫어요 추천 추천하기 비추천 구독 구독하기 구독신청 신문구독 기사제보
  제보하기 뉴스레터 뉴스레터구독 뉴스레터신청 rss 신고 신고하기 즐겨찾기 즐겨찾기추가 북마크 저장 다운로드 파일다운로드 첨부파일 첨부파일다운로드 바로보기 미리보기 바로가기 확인 취소 등록 수정 삭제 답글 답변 광고 광고문의 advertisement 배너 팝업 오늘하루보지않기
  오늘하루열지않음 개인정보처리방침 개인정보취급방침 이용약관 청소년보호정책 청소년보호책임자 저작권정책 저작권보호정책 이메일무단수집거부 이메일주소무단수집거부 영상정보처리기기운영관리방침 찾아오시는길 오시는길 회사소개 신문사소개 매체소개 조직도 저작권
  구독안내 만족도조사 의견남기기 평가하기 매우만족 만족 보통 불만족 매우불만족 전체기사 전체기사보기 많이본뉴스 많이본기사 인기뉴스 인기기사 최신뉴스 최신기사 주요뉴스 주요기사 관련기사 관련뉴스 추천뉴스 추천기사 실시간뉴스 핫뉴스 포토뉴스 랭킹뉴스 오늘의뉴스 헤드라인
  스크롤이동상태바 뉴스홈 정보공개 소통참여 참여소통 알림마당 고시공고 공지사항 보도자료 자료실 채용공고 자주묻는질문 faq
  본문듣기 기사본문 기사저장 기자페이지 기자의다른기사보기 기자구독 다른기사보기 네이버구독 네이버채널구독 채널구독 이미지크게보기 사진확대보기 클릭하시면원본보기가가능합니다 확대이미지보기 공감 슬퍼요 화나요 후속기사원해요 놀라워요 기뻐요
  share sharethis sharethisarticle shareonfacebook shareontwitter facebook twitter x linkedin whatsapp telegram pinterest reddit instagram youtube email emailthis print printthis printfriendly printpage copylink copyurl copy link scrap bookmark save comment comments leaveacomment addacomment
  reply like dislike subscribe subscribenow newsletter signup signin login logout register search searchbutton menu mainmenu openmenu closemenu togglenavigation skiptocontent skiptomaincontent skiptomain skipnavigation skiptonavigation shortcuttobody shortcuttothetext shortcuttomainmenu shortcuttomenu shortcuttomain gotomenu gotobody gotothemaincontent
  sitemap contactus contact aboutus about privacypolicy privacy termsofuse termsofservice terms cookiepolicy cookiesettings acceptcookies acceptall faqs help readmore more moreinfo viewmore seemore loadmore viewall seeall showmore list next previous prev nextarticle previousarticle backtotop gototop back backtolist
  close open fontsize textsize decreasefontsize increasefontsize smaller larger 많이본글 많이본콘텐츠 가장많이읽은뉴스 가장많이읽은기사 많이읽은뉴스 많이읽은기사 오늘많이본뉴스 실시간많이본뉴스 분야별많이본뉴스 주간많이본뉴스 조회수많은기사 인기콘텐츠 인기글 인기검색어 최신글 최근글 최근기사 최근게시물 최근뉴스 주간베스트 베스트뉴스 베스트기사 톱뉴스 헤드라인뉴스 주요포토 화제의뉴스 에디터추천 편집자추천 관련콘텐츠 관련정보 관련게시물 관련보도자료 연관뉴스 연관콘텐츠 이전글다음글 이전다음글 다음글이전글 이어지는기사 더많은기사 같은섹션기사 이시각헤드라인 이시간주요뉴스 지금많이보는뉴스 지금많이본기사 핫이슈 추천콘텐츠 추천글
  relatedarticles relatedarticle relatednews relatedstories relatedposts mostread mostmostviewed popular trending trendingnow latestnews latest topstories topnews recommended recommendedforyou youmayalsolike youmightalsolike editorspicks sponsored ad ads
  pressreleases language select download attachments attachment source_text metainformation
  더작게 더크게 본문글자크기조정 글자크기조정 번역할언어선택 번역언어선택 shareart sharearticles sharearticle textsize barprogress 댓글달기 댓글로그인 네이버에서구독 페이지인쇄 현재페이지인쇄 스크랩하기 기사목록 담당자정보 만족도 콘텐츠만족도조사 관련사이트 관련사이트바로가기 패밀리사이트 familysite quickmenu 퀵메뉴 최근본기사 많이본 실시간 전체 목록보기 sourcetext writer file headline 작성자 글쓴이 첨부 조회 조회수 등록자 뷰어다운로드 페이지정보 등록된댓글이없습니다 댓글이없습니다 첫번째댓글을남겨주세요 여러분의의견을남겨주세요 이콘텐츠를공유하세요 뒤로가기 3줄요약 본문전체읽기 onair 이전화면`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Names of sections, folded: a line of one of them is part of a menu only among other such lines. */
export const SECTION_LINES: ReadonlySet<string> = new Set(
  `뉴스 정치 경제 사회 문화 국제 스포츠 연예 전국 지역 오피니언 사설 칼럼 기고 산업 금융 증권 부동산 it과학 it 과학 생활문화 생활경제 생활 세계 사람들 인물 부고 인사 기획 특집 기획특집 라이프 교육 환경 북한 민원 속보 포토 사진 영상 동영상 연재 기자수첩 스타 유통 자동차 건강 여행 날씨
  politics business economy society culture sports entertainment opinion world national lifestyle technology tech science video videos photo photos careers news newsroom`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Heads of lists that follow an article: what comes after them, line by line, is no part of it. */
export const LIST_HEADS: ReadonlySet<string> = new Set(
  `관련기사 관련뉴스 관련기사보기 관련글 많이본뉴스 많이본기사 가장많이본뉴스 인기뉴스 인기기사 최신뉴스 최신기사 주요뉴스 주요기사 추천뉴스 추천기사 실시간뉴스 핫뉴스 랭킹뉴스 오늘의뉴스 오늘의주요뉴스 이시각주요뉴스 포토뉴스 다른기사 이기자의다른기사 기자의다른기사
  coverstory 커버스토리 photonews photo포토 이슈&이슈 함께본뉴스 댓글많은뉴스 댓글목록 함께보면좋은기사 놓치면안되는뉴스 당신을위한추천뉴스 지금뜨는뉴스 전체댓글 댓글목록 연관기사 이슈기사 섹션뉴스 실시간인기기사 베스트클릭
  많이본글 많이본콘텐츠 가장많이읽은뉴스 가장많이읽은기사 많이읽은뉴스 많이읽은기사 오늘많이본뉴스 실시간많이본뉴스 분야별많이본뉴스 주간많이본뉴스 조회수많은기사 인기콘텐츠 인기글 인기검색어 최신글 최근글 최근기사 최근게시물 최근뉴스 주간베스트 베스트뉴스 베스트기사 톱뉴스 헤드라인뉴스 헤드라인 속보 주요포토 포토 화제의뉴스 에디터추천 편집자추천 관련콘텐츠 관련정보 관련게시물 관련보도자료 연관뉴스 연관콘텐츠 이전글다음글 이전다음글 다음글이전글 이전글 다음글 이전기사 다음기사 이어지는기사 더많은기사 같은섹션기사 이시각헤드라인 이시간주요뉴스 지금많이보는뉴스 지금많이본기사 핫이슈 추천콘텐츠 추천글
  related relatedarticles relatedarticle relatednews relatedstories relatedposts relatedcontent relatedlinks mostread mostpopular mostviewed trending trendingnow latestnews recentnews recentposts topstories topnews recommended recommendedforyou recommendedarticles youmayalsolike youmightalsolike editorspicks morefromthissection morestories readnext morenews popularnews mostreadarticles mostreadstories mostreadnews mostcommented popular popularposts populararticles popularstories alsoread othernews otherarticles otherstories moreinthissection latestarticles lateststories latestposts recentarticles previousnext prevnext previousandnext furtherreading whattoreadnext editorspick topreads hotnews hotissue`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words too common to begin a list anywhere but after an article. */
export const LATE_LIST_HEADS: ReadonlySet<string> = new Set(
  '이전글 다음글 속보 포토 헤드라인 related popular readmore morefrom upnext'.split(' '),
)

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

/** Labels whose next line is a day or a person of the page, folded. */
export const STAMP_LABELS: ReadonlySet<string> = new Set(
  '작성일 작성일자 등록일 등록일자 등록일시 게시일 게재일 발행일 배포일 보도일 보도일자 입력 기사입력 승인 수정 최종수정 최종수정일 날짜 일자 date posted published postedon publishedon dateposted datepublished lastupdated updated registrationdate'.split(
    ' ',
  ),
)

/** A whole line that is a day, with or without weekday and clock time. */
export const DAY_LINE =
  /^(?:(?:19|20)\d\d\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}\s?[.일]?|(?:[A-Za-z]{3,9},?\s)?[A-Za-z]{3,9}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}\s[A-Za-z]{3,9}\.?\s(?:19|20)\d\d)\s{0,2}(?:\(?[월화수목금토일](?:요일)?\)?)?[,\s|]{0,3}(?:(?:오전|오후|AM|PM)?\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d)?)?\s?(?:AM|PM|a\.m\.|p\.m\.|KST)?)?(?:\s\d{1,7})?$/iu

/** A title with the number of its comments, as blogs list other posts beside their days. */
export const COUNTED_TITLE = /^\s{0,4}\S.{6,200}\(\d{1,4}\)$/u

const MAIL = '[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,30}(?:\\.[A-Za-z0-9-]{1,20}){1,4}'
const STAMP_WORD =
  '(?:기사\\s?)?(?:최초\\s?)?(?:입력|승인|등록|수정|송고|작성일?|작성일자|등록일시?|게시일|게재일?|발행일?|배포일?|보도일시?|보도시점|배포시점|배포일시|최종\\s?수정|최종수정일?|업데이트|updated(?:\\s(?:on|at))?|published(?:\\s(?:on|at))?|posted(?:\\s(?:on|at|by))?|date|last\\s(?:updated|modified))'

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
    upTo: 240,
    pattern: /^.{0,120}(?<![A-Za-z])(?:business|company)?\s?registration\s(?:no\.?|number)\s?[:：#]/iu,
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
  // 입력 2020.01.02 10:11 · Posted at 2020-01-02 · 승인 2017.09.08
  {
    reason: 'publication stamp',
    upTo: 120,
    pattern: new RegExp(
      `^[\\s[(|•·▶-]{0,3}(?:${STAMP_WORD})\\s{0,3}[:：|]?\\s{0,3}(?:\\d{2,4}\\s?[.\\-/년]|\\p{L}{3,9}\\.?\\s\\d|\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4}).{0,90}$`,
      'iu',
    ),
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
  // ▲ 사진=가나시 제공 · (사진제공=…) · 자료사진
  {
    reason: 'photo credit',
    upTo: 60,
    pattern:
      /^[\s[(<▲△▶◀※/-]{0,4}(?:사진|이미지|자료|그래픽|영상|출처|photo|image|credit|source|getty|graphic)\s?(?:제공|출처|credit|by)?\s?[=:/ㅣ|]\s?[^.!?\d]{2,40}$/iu,
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
  {
    reason: 'tags',
    upTo: 200,
    pattern: /^(?:(?:tags?|태그|키워드|keywords?)\s?[:|]?\s{0,3})?(?:#[\p{L}\p{N}_·]{1,30}[\s,]{0,3}){2,20}$/iu,
  },
  { reason: 'tags', upTo: 120, pattern: /^(?:tags?|태그|키워드)\s?[:|]\s.{1,100}$/iu },
  // 이전글 | 가나시 청사 착공 · Next: Minister to visit
  {
    reason: 'neighbour article',
    upTo: 200,
    pattern:
      /^(?:[[(<◀◁▲△▼▽∧∨⟨‹«↑↓]\s?)?(?:(?:이전|다음)(?:글|기사|뉴스|게시물|게시글)(?:보기)?(?:\]|\))?(?:\s{0,3}[:：|▲△▼▽∧∨›»>-]|\s(?![은는이가을를에의]\s))\s{0,3}\S.{0,150}|(?:이전|다음)\s(?:글|기사|뉴스|게시물|게시글)\s{0,3}[:：|▲△▼▽∧∨›»>]\s{0,3}\S.{0,150}|(?:prev|previous|next)(?:\s(?:article|post|story|entry|news|page))?\s{0,2}[:：|›»>]\s{0,3}\S.{0,150}|(?:previous|next)\s(?:article|post|entry)\s\p{Lu}.{0,150})$/iu,
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
  {
    reason: 'related link',
    upTo: 160,
    pattern:
      /^[\s[(▶▷☞→•·-]{0,4}(?:관련\s?(?:기사|뉴스|글)|바로\s?가기|기사\s?원문|원문\s?보기|read (?:also|more)|see also|also read|related)\s?[:：\]|▶>].{0,120}$/iu,
  },
]

/** Folded labels of the article before or after this one, beside whose title they stand. */
export const NEIGHBOUR_LABELS: ReadonlySet<string> = new Set(
  '이전글 다음글 이전기사 다음기사 이전뉴스 다음뉴스 이전게시물 다음게시물 이전게시글 다음게시글 윗글 아랫글 이전글보기 다음글보기 prev previous next previousarticle nextarticle previouspost nextpost previousstory nextstory prevpost'.split(
    ' ',
  ),
)

/** Words of hints that never hold an article's own text. */
export const HARD_HINTS: ReadonlySet<string> = new Set([
  'nav',
  'menu',
  'skip',
  'breadcrumb',
  'share',
  'pagination',
  'cookie',
  'button',
  'search',
  'comment',
])

/** Words of hints that seldom do: sentences inside them stay. */
export const SOFT_HINTS: ReadonlySet<string> = new Set(['aside', 'footer', 'related', 'ad', 'form', 'tags', 'byline'])
