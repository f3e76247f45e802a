/** Articles for tests of the API: zones, sums, dates with and without a year, a text without a date, and an empty one. */
export const ARTICLES = {
  'daegu.txt': `대구시, 로봇 특구에 310억원 투자

대구광역시는 2021년 5월 7일 대구 스마트웰니스 규제자유특구에 310억원을 투자한다고 밝혔다.
중소벤처기업부는 내년까지 국비 120억원을 지원한다. 대구 스마트웰니스 규제자유특구는 2019년 7월 24일 지정됐다.
`,
  'incheon.md': `# Incheon plans a bio cluster

The Incheon Free Economic Zone said that it would invest 2.5 billion won by 2024. On the 27th it met 12 companies.
`,
  'undated.txt': `인천경제자유구역청은 지난 6일 송도국제도시에 바이오 시설을 짓는 데 45억원을 쓰기로 했다고 밝혔다.\n`,
  'empty.txt': '',
}
