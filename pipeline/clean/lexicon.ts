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
  본문듣기 기사본문 기사저장 기자페이지 기자의다른기사보기 기자구독 다른기사보기 네이버구독 네이버채널구독 채널구독 이미지크게보기 사진확대보기 클릭하시면원본보기가가능합니다 기사스크랩하기 코멘트 코멘트쓰기 등록된첨부파일이없습니다 첨부파일이없습니다 첨부파일없음 확대이미지보기 공감 슬퍼요 화나요 후속기사원해요 놀라워요 기뻐요
  share sharethis sharethisarticle shareonfacebook shareontwitter facebook twitter x linkedin whatsapp telegram pinterest reddit instagram youtube email emailthis print printthis printfriendly printpage copylink copyurl copy link scrap bookmark save comment comments leaveacomment addacomment
  reply like dislike subscribe subscribenow newsletter signup signin login logout register search searchbutton menu mainmenu openmenu closemenu togglenavigation skiptocontent skiptomaincontent skiptomain skipnavigation skiptonavigation shortcuttobody shortcuttothetext shortcuttomainmenu shortcuttomenu shortcuttomain gotomenu gotobody gotothemaincontent
  sitemap contactus contact aboutus about privacypolicy privacy termsofuse termsofservice terms cookiepolicy cookiesettings acceptcookies acceptall faqs help readmore more moreinfo viewmore seemore loadmore viewall seeall showmore list next previous prev nextarticle previousarticle backtotop gototop back backtolist
  close open fontsize textsize decreasefontsize increasefontsize smaller larger 많이본글 많이본콘텐츠 가장많이읽은뉴스 가장많이읽은기사 많이읽은뉴스 많이읽은기사 오늘많이본뉴스 실시간많이본뉴스 분야별많이본뉴스 주간많이본뉴스 조회수많은기사 인기콘텐츠 인기글 인기검색어 최신글 최근글 최근기사 최근게시물 최근뉴스 주간베스트 베스트뉴스 베스트기사 톱뉴스 헤드라인뉴스 주요포토 화제의뉴스 에디터추천 편집자추천 관련콘텐츠 관련정보 관련게시물 관련보도자료 연관뉴스 연관콘텐츠 이전글다음글 이전다음글 다음글이전글 이어지는기사 더많은기사 같은섹션기사 이시각헤드라인 이시간주요뉴스 지금많이보는뉴스 지금많이본기사 핫이슈 추천콘텐츠 추천글
  relatedarticles relatedarticle relatednews relatedstories relatedposts mostread mostmostviewed popular trending trendingnow latestnews latest topstories topnews recommended recommendedforyou viewinbrowser viewthisemailinyourbrowser unsubscribe youmayalsolike youmightalsolike youmightlike youmaylike editorspicks sponsored ad ads
  pressreleases language select download attachments attachment source_text metainformation
  글자작게 글자크게 글자작게하기 글자크게하기 지면기사 지면보기 콘텐츠영역 배너영역 하단배너영역 이전다음기사 더작게 더크게 본문글자크기조정 글자크기조정 번역할언어선택 번역언어선택 shareart sharearticles sharearticle textsize barprogress 댓글달기 댓글로그인 네이버에서구독 페이지인쇄 현재페이지인쇄 스크랩하기 기사목록 담당자정보 만족도 콘텐츠만족도조사 관련사이트 관련사이트바로가기 패밀리사이트 familysite quickmenu 퀵메뉴 최근본기사 많이본 실시간 전체 목록보기 sourcetext writer file headline 작성자 글쓴이 첨부 조회 조회수 등록자 뷰어다운로드 페이지정보 등록된댓글이없습니다 댓글이없습니다 첫번째댓글을남겨주세요 여러분의의견을남겨주세요 이콘텐츠를공유하세요 뒤로가기 3줄요약 본문전체읽기 onair 이전화면`
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
  related relatedarticles relatedarticle relatednews relatedstories relatedposts relatedcontent relatedlinks mostread mostpopular mostviewed trending trendingnow latestnews recentnews recentposts topstories topnews recommended recommendedforyou recommendedarticles youmayalsolike youmightalsolike youmightlike youmaylike youmaybeinterestedin youmightalsobeinterestedin peoplealsoread readersalsoliked editorspicks morefromthissection morestories readnext morenews popularnews mostreadarticles mostreadstories mostreadnews mostcommented popular popularposts populararticles popularstories alsoread othernews otherarticles otherstories moreinthissection latestarticles lateststories latestposts recentarticles previousnext prevnext previousandnext furtherreading whattoreadnext editorspick topreads hotnews hotissue`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words too common to begin a list anywhere but after an article. */
export const LATE_LIST_HEADS: ReadonlySet<string> = new Set(
  '이전글 다음글 속보 포토 헤드라인 related popular readmore morefrom upnext'.split(' '),
)

/** Labels whose next line is a day or a person of the page, folded. */
export const STAMP_LABELS: ReadonlySet<string> = new Set(
  '작성일 작성일자 등록일 등록일자 등록일시 게시일 게재일 발행일 배포일 보도일 보도일자 입력 기사입력 승인 수정 최종수정 최종수정일 날짜 일자 date posted published postedon publishedon dateposted datepublished lastupdated updated registrationdate'.split(
    ' ',
  ),
)

/** A whole line that is a day, with or without weekday and clock time. */
export const DAY_LINE =
  /^(?:(?:19|20)\d\d\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}\s?[.일]?|(?:[A-Za-z]{3,9},?\s)?[A-Za-z]{3,9}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}\s[A-Za-z]{3,9}\.?\s(?:19|20)\d\d)\s{0,2}(?:\(?[월화수목금토일](?:요일)?\)?)?[,\s|]{0,3}(?:(?:오전|오후|AM|PM)?\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d)?)?\s?(?:AM|PM|a\.m\.|p\.m\.|KST)?)?(?:\s\d{1,7}면?)?$/iu

/** A title with the number of its comments, as blogs list other posts beside their days. */
export const COUNTED_TITLE = /^\s{0,4}\S.{6,200}\(\d{1,4}\)$/u

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
