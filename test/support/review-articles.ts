/** Two short articles: names in both languages, sums, dates that need the publication date, and money that no rule reads. */
export const ARTICLES: Readonly<Record<string, string>> = {
  'busan.txt': `부산 물류 실증센터 예산 늘린다

부산광역시는 2024년 5월 10일 스마트 물류 실증센터에 120억원을 투입한다고 밝혔다.
부산시는 지난 3일 한국해양대학교와 업무협약을 맺었다.
부산 블록체인 규제자유특구에는 민간 투자 35억원도 더해진다.
쌈짓돈 같은 적립금도 조금 남아 있다.
`,
  'incheon.txt': `Incheon zone opens a test bed

The Incheon Free Economic Zone Authority said on March 4, 2024 that it will spend 7.5 billion won on a test bed in Songdo International City.
Hanbit Robotics Co., Ltd. joins with 2 billion won.
`,
}
