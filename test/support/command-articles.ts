/** A Korean and an English article with names, sums and dates that every stage has something to do with. */
export const ARTICLE = `대구시, 의료 특구에 310억원 투자

대구광역시는 2021년 5월 7일 대구 스마트웰니스 규제자유특구에 310억원을 투자한다고 밝혔다.
중소벤처기업부는 내년까지 국비 120억원을 지원한다.
`
export const ENGLISH = `Incheon plans a bio cluster

The Incheon Free Economic Zone said on March 3, 2022 that it would invest 2.5 billion won by 2024.
`

/** The same two as files of a corpus. */
export const ARTICLES = { 'ko.txt': ARTICLE, 'sub/en.md': ENGLISH }
