// Sentence templates of the English bench articles; {x} is a slot of slots-en below. Written for the bench.
export const titles = [
  '{zone} to receive {money} for pilot projects',
  '{inst} designates {zone}',
  '{inst} and {inst} sign agreement on {theme}',
  'Exports from {zone} pass {money}',
]
export const facts = [
  '{inst} said on {day} that it will invest {money} in {zone} by {year}.',
  'The project, worth about {money}, is carried out jointly by {inst} and {inst} from {month} {year} to {month} {year}.',
  'Under the agreement signed on {day}, {inst} will build a research centre for {theme} on a site of {count} square metres.',
  'Sales of the {count} companies in {zone} reached {money} ({usd}) last year, up {percent} percent from {year}.',
  '{zone} was designated in {month} {year}, and its special exemptions expire in {month} {year}.',
  'Participating companies include {inst}, {inst} and {inst}.',
  'The budget for {year} comes to {money}, of which {money} is paid by the state.',
  'Exports of {theme} products rose to {usd} in the {quarter} quarter of {year}.',
  'A delegation of {inst} visited {zone} on {day} to discuss an investment of between {usd} and {usd}.',
  'The fund of {money} supports up to {count} small firms with {money} per company over two years.',
]
export const filler = [
  'The participants discussed ways of sharing information about the progress that each area makes and about the obstacles that smaller firms still meet.',
  'Officials expect that the new rules will shorten the time between a first prototype and a product that can be sold abroad.',
  'Companies that move in can use shared equipment, receive advice on certification and test their services under real conditions.',
  'Residents have asked for more buses, a second school and a better road to the station before further plots are sold.',
  'Experts point out that the success of such areas depends less on tax breaks than on people who know the field and stay.',
  'The application was reviewed for safety, for its effect on competition and for the benefit that it brings to the region.',
  'A spokesperson explained that the demonstration will be extended step by step, and that the results will be published in full.',
  'Local universities will open joint courses so that graduates find work near the place where they studied.',
  'Critics, however, warn that several of the promised facilities exist only on paper and that the schedule has slipped more than once.',
  'The platform collects measurements from sensors, removes what could identify a person, and offers the rest to researchers.',
  'Until now a device of this kind had to be made in one factory; the exemption allows several makers to share a line.',
  'Cooperation with partners overseas is meant to open the way to standards that are accepted in more than one market.',
  'The area lies between the old harbour and the new airport and is reached from the capital in less than two hours.',
  'Applications are assessed by a panel from industry, science and administration, which meets behind closed doors.',
  'What matters in the end, the report says, is whether firms remain when the support ends.',
]
export const slots = {
  zone: ['Busan Blockchain Regulation-Free Special Zone', 'the Incheon Free Economic Zone', 'IFEZ', 'Daegu Smart Wellness Regulation-Free Zone', 'the Gwangyang Bay Area Free Economic Zone', 'Daedeok Innopolis', 'Masan Free Trade Zone', 'the Yeosu National Industrial Complex', 'Jeonnam DC Industry Global Innovation Zone', 'Songdo International City', 'the Osong High-Tech Medical Complex', 'Gangwon Digital Healthcare Regulation-Free Zone'],
  inst: ['the Ministry of SMEs and Startups', 'the Ministry of Trade, Industry and Energy (MOTIE)', 'Incheon Metropolitan City', 'Busan Techno Park', 'KOTRA', 'Samsung Biologics', 'LG Chem', 'POSCO', 'Korea Testing & Research Institute', 'Chonnam National University', 'the Korea Institute for Advancement of Technology', 'Hyundai Motor', 'Siemens', 'Korea Electric Power Corporation', 'the Busan-Jinhae Free Economic Zone Authority', 'Kyungpook National University Hospital'],
  money: ['{n} billion won', 'KRW {n} billion', '{n} million won', '{d} trillion won', '{n}.{k} billion KRW'],
  usd: ['US${n} million', '${d}.{k} billion', 'USD {n} million', '{n} million dollars'],
  day: ['{month} {dom}', 'the {dom}th', 'Wednesday, {month} {dom}', '{month} {dom}, {year}'],
  theme: ['blockchain', 'hydrogen', 'digital healthcare', 'robotics', 'batteries', 'marine mobility', 'regenerative medicine'],
  quarter: ['first', 'second', 'third', 'fourth'],
  month: ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
