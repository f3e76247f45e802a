/** Letters of both languages, for a class: patterns as long as these take much longer to compile with `\p{L}`. */
export const LETTER = 'A-Za-zÀ-ɏ가-힣'
/** What tells a page's own publication: `입력`, `Posted on`, `Release date`. */
export const PUBLISHED_WORDS = `(?:기사|데스크|최초|원문|뉴스|온라인|인터넷|자료)?\\s?(?:입력|등록|승인|게시|작성|게재|송고|발행|배포|보도|출고|제공(?!\\s?[)\\]]))(?:\\s?(?:일자|일시|시간|시각|시점|날짜)|일)?|(?:공개|공고|발간)일자?|(?:뉴스|기사)일자|보도\\s?(?:참고|설명|해명)?\\s?자료|(?:(?:first|originally|date)\\s)?(?:posted|published|registered|released|issued|writ(?:ten|e)|created?|register|uploaded|submitted|filed|publish|upload)(?:\\s(?:at|on|date|time)|\\([a-z]{1,4}\\))?|(?:press|news|media)\\s?release`
/** Labels that stand before many a date: of a page only where nothing but stamp words stands beside them. */
export const DATE_WORDS =
  '(?:(?:release|publication|publish(?:ed)?|pub|post(?:ing|ed)?|reg(?:\\.|ist(?:ration|er)?)?|write|issue|created?|article|news)\\s)?date(?:\\sof\\s(?:publication|issue|release|posting))?|dated|input|날짜|일자'
/** What tells when a page was changed, or an article was printed, which is no second day of it. */
export const UPDATED_WORDS =
  '(?:지면|신문)\\s?(?:게재|보도)일?자?|(?:최종|기사)?\\s?(?:수정|업데이트|변경|갱신)(?:일자|일시|시간|시각|일)?|(?:page\\s)?(?:last\\s)?(?:updated?|modified|edited|reviewed|revised)(?:\\s(?:at|on|date))?'
/** When a paper was handed in to its journal. */
export const PAPER_WORDS = 'received|accepted'
/** What tells when a page was looked at, or a whole site was last changed: no day of the article. */
export const SITE_WORDS =
  '최종\\s?(?:기사\\s?)?편집(?:일|일시)?|현재\\s?시[각간]|오늘의\\s?신문|구독하기|구독신청|로그인|회원가입|즐겨찾기|접속일|검색일|today(?:\\sis)?|retrieved(?:\\son)?|accessed(?:\\son)?|printed(?:\\son)?|downloaded(?:\\son)?'
/** What the name of a writer, an office or a source stands behind. */
export const NAME_WORDS =
  '작성자|글쓴이|등록자|기자명|담당자|담당부서|담당|부서|출처|by|writer|author|name|source|department|from|in|reporter'
/** Who signs without a label before the name. */
export const SIGNER_WORDS =
  'staff\\s(?:reporter|writer|correspondent)|(?:news|business|web|port)\\s(?:desk|team)|[가-힣]{2,4}\\s?(?:(?:인턴|객원|선임|수습)?기자|특파원|에디터|논설위원|편집위원)'
/** Towns where releases and reports are dated. */
export const PLACE_WORDS =
  '(?:Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Sejong|Songdo|Pohang|Changwon|Jeju|Washington|New York|London|Paris|Brussels|Geneva|Tokyo|Beijing|Shanghai|Hong Kong|Singapore)(?:,?\\s(?:South\\s)?Korea)?|서울|부산|인천|대구|대전|광주|울산|세종|제주'
/** What else a share bar or the head of a page holds. */
export const BAR_WORDS =
  'share|print|e-?mail|pdf|local\\stime|korea\\s(?:standard\\s)?time|조간|석간|즉시|이후|no\\.?\\s?\\d{1,6}|제\\s?\\d{1,6}\\s?호|지면\\s?[A-Z]?\\d{1,3}면?|제?\\s?[A-Z]?\\d{1,3}면|page\\s?\\d{1,3}|rss|facebook|twitter|x'
/** Counts of readers, comments, minutes. */
export const COUNTER =
  '(?:hits?|views?|reads?|clicks?|counts?|comments?|shares?|likes?|조회\\s?수?|댓글\\s?수?|추천\\s?수?|공감|읽음|좋아요|reading\\stime)[\\s:：.|(]{0,4}\\d[\\d,]{0,9}\\)?(?:\\s?min(?:ute)?s?)?|\\d[\\d,]{0,8}\\s?(?:hits?|views?|reads?|comments?|shares?|likes?|words|[\\s-]{0,3}min(?:ute)?s?(?:[\\s-]read)?|회|명\\s?읽음)'
