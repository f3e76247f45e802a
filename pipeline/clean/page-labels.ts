import { STAMP_LABELS } from './lexicon.ts'

/** Labels of the table of a page that count its readers or name its files, folded. */
export const COUNT_LABELS: ReadonlySet<string> = new Set(
  '조회 조회수 조회횟수 첨부 첨부파일 파일 파일첨부 붙임파일 hit hits view views read readcount attach attached attachment attachments attachedfile attachedfiles file files'.split(
    ' ',
  ),
)

/** Labels of a title, folded: what stands beside them is the article's own. */
export const TITLE_LABELS: ReadonlySet<string> = new Set('제목 기사제목 title subject headline'.split(' '))

/** Labels of the table of a page, those that count its readers among them, folded: what stands beside them is no part of the article. */
export const PAGE_LABELS: ReadonlySet<string> = new Set([
  ...COUNT_LABELS,
  ...STAMP_LABELS,
  ...'작성자 글쓴이 등록자 게시자 담당 담당자 담당부서 부서 부서명 등록부서 작성부서 연락처 전화 전화번호 문의처 이메일 번호 분류 카테고리 공공누리 링크 관련링크 writer author name department division tel phone email category number no link'.split(
    ' ',
  ),
])
