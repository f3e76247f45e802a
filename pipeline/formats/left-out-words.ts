const MARKED = 'marked as '

/** Why `clean` leaves blocks out, in Korean; English is what it says itself. */
const KOREAN: Readonly<Record<string, string>> = {
  'copyright line': '저작권 표시',
  colophon: '판권란',
  'after the copyright line': '저작권 표시 뒤',
  byline: '기자 이름',
  contact: '문의처',
  'publication stamp': '발행 표시',
  'page data': '페이지 정보',
  weather: '날씨',
  'photo credit': '사진 출처',
  pagination: '쪽 번호',
  breadcrumb: '경로 표시',
  tags: '꼬리표',
  'neighbour article': '이웃 기사',
  'page control': '화면 단추',
  advertisement: '광고',
  'report line': '제보 안내',
  'related link': '관련 기사',
  'links beside the article': '기사 곁 링크',
  'short line beside the article': '기사 곁 짧은 줄',
  comments: '댓글',
  'repeats an earlier paragraph': '앞 문단의 되풀이',
}

/** Why a block was left out, in the reader's words; as it was told where there are none. */
export function leftOutWords(reason: string, language: 'ko' | 'en'): string {
  if (language === 'en') return reason
  return reason.startsWith(MARKED) ? `표시: ${reason.slice(MARKED.length)}` : (KOREAN[reason] ?? reason)
}
