import type { RoleLexicon } from '../cues.ts'

/** Stems and words that tell what a sum is; each starts at a word's start. */
export const ROLE_WORDS: RoleLexicon = {
  other: [
    ...['market cap', 'market value', 'paid-in capital', 'capital stock', 'assets', 'net worth', 'gdp', 'grdp'],
    ...['gross domestic product', 'gross regional', 'saving', 'reserves', 'save ', 'saves ', 'saved ', 'damage'],
    ...['economic loss', 'property loss', 'caused losses', 'a capital of', 'share capital', 'registered capital'],
    ...['initial capital', 'tourists spent', 'tourists spend', 'visitors spent', 'visitors spend'],
  ],
  budget: [
    ...['budget', 'project cost', 'total cost', 'construction cost', 'project expense', 'expenditure', 'expenses'],
    ...[
      'spend',
      'spent',
      'subsid',
      'grant',
      'provincial fund',
      'municipal fund',
      'local fund',
      'government fund',
      'state fund',
      'national fund',
      'public fund',
      'treasury',
    ],
    ...['national treasury', 'government support', 'financial support', 'earmark', 'allocat', 'appropriat', 'outlay'],
    ...['coffers', 'price tag', 'government aid', 'state aid', 'project amount', 'project budget', 'project fund'],
    ...[
      'tax credit',
      'funds worth',
      'cost of',
      'costs',
      'costing',
      'cost',
      'funded',
      'tax money',
      'to fund',
      'will fund',
      'funding',
    ],
  ],
  investment: [
    ...[
      'investment',
      'invested',
      'investing',
      'invests',
      'invest ',
      'fdi',
      'foreign direct investment',
      'capital injection',
      'inject',
      'inflow',
      'pour',
    ],
    ...['capital expenditure', 'capex', 'stake', 'acquisition', 'acquire', 'takeover'],
    ...[
      'investment cost',
      'investment expense',
      'private capital',
      'private fund',
      'foreign capital',
      'plow',
      'plough',
      'funding round',
      'series a',
      'series b',
      'series c',
    ],
    ...['funds arriving', 'amount arriving', 'arriving in', 'arrived in', 'actually arrived', 'arrival basis'],
  ],
  revenue: [
    ...['sales', 'revenue', 'turnover', 'profit', 'earnings', 'income', 'net loss', 'deficit', 'surplus', 'orders'],
    ...[
      'production effect',
      'production inducement',
      'inducement effect',
      'added value',
      'value-added',
      'output',
      'earned',
      'gross',
      'proceeds',
      'market size',
      'total production',
      'ebitda',
      'production value',
      'production amount',
      'sales target',
    ],
    ...[
      'economic benefit',
      'economic value',
      'ripple effect',
      'spillover',
      'tax revenue',
      'production worth',
      'production is at',
      'production stood at',
      'production at',
      'order worth',
      'backlog',
    ],
    ...['order target', 'orders target', 'order for', 'orders for', 'received an order', 'shipbuilding order'],
    ...['won an order', 'won a contract', 'won a deal', 'clinch', 'market was', 'market is', 'market will'],
  ],
  export: [
    'export',
    'outbound shipment',
    'shipments',
    'shipped',
    'supply contract',
    'trade volume',
    'trade value',
    'trade with',
    'trade of',
    'trade surplus',
    'trade deficit',
    'in trade',
    'import',
    'ships goods',
    'supply deal',
    'supply agreement',
    'to supply',
    ...['trade between', 'boost trade', 'bilateral trade', 'two-way trade', 'trade turnover'],
  ],
  fund: ['fund of', 'venture fund', 'funds', 'fund', 'endowment', 'trust fund', 'fundraising', 'donat', 'scholarship'],
  loan: [
    'loan',
    'lend',
    'lent',
    'borrow',
    'debt',
    'credit line',
    'guarantee',
    'mortgage',
    'bond',
    'credit',
    'liabilit',
    'owe',
    'commercial paper',
  ],
  price: [
    ...[
      'land sale',
      'land purchase',
      'premium of',
      'a premium',
      'price',
      'priced',
      'fee',
      'fare',
      'rent',
      'toll',
      'salary',
      'wage',
      'ticket',
      'sold for',
      'buy',
    ],
    ...[
      'bought',
      'purchase',
      'charge',
      'a rate of',
      'the rate of',
      'deposit',
      'reward',
      'prize',
      'tariff',
      'fined',
      'fines',
      'a fine',
    ],
    ...[
      'fine of',
      'fine is',
      'fine was',
      'penalt',
      'surcharge',
      'compensat',
      'allowance',
      'sell for',
      'sells for',
      'sold a',
      'sold the',
    ],
    ...['sold its', 'sold off', 'leased for'],
  ],
}

/** Words that tell a role only where no other is as near. */
export const WEAK_ROLE_WORDS: RoleLexicon = {
  budget: [
    ...['aid', 'provide', 'support', 'will take', 'takes', 'is needed', 'are needed', 'receive', 'will get', 'gets'],
    ...[
      'set aside',
      'approved',
      'secure',
      'securing',
      'shoulder',
      'from the state',
      'from the central',
      'from the government',
      'state money',
    ],
    ...['public money', 'taxpayer', 'offer', 'construction worth', 'construction work'],
    ...['tax break', 'tax cut', 'tax incentive', 'tax support', 'tax benefit', 'tax exempt', 'tax reduc', 'tax relief'],
  ],
  investment: [
    ...[
      'mou',
      'memorandum',
      'memoranda',
      'letter of intent',
      'letters of intent',
      'capital',
      'attract',
      'drew',
      'deal',
    ],
    ...['invest', 'expansion', 'agreement', 'joint venture', 'commit', 'pledge'],
  ],
  revenue: [
    ...[
      'generate',
      'market of',
      'market worth',
      'market to',
      'market, est',
      'market reach',
      'market grow',
      'lost',
      'loss',
      'effect on',
    ],
    'generate production',
    'in production',
    'contracts for',
    'order of',
    'production by',
    'output by',
    'production of',
    'productions of',
    'additional production',
    ...['production, which', 'production stood', 'production reached', 'production rose'],
    ...['production in the', 'production is', 'production was', 'production totaled', 'production hit'],
    'new production',
    'economic effect',
    'economic impact',
  ],
}

/** Longer words that open like one that tells a role: `committee`, `subsidiary`, `square feet`. */
export const ROLE_NAMESAKES: readonly string[] = [
  ...['committee', 'costco', 'costume', 'fundamental', 'feed', 'feel', 'feet', 'farewell', 'stakeholder', 'subsidiar'],
  ...['investigat', 'bonded', 'buyer', 'charger', 'charging', 'aide', 'dealer', 'marketing', 'marketplace', 'owed to'],
  ...['new production base', 'new production line', 'new production facilit', 'new production plant'],
  ...['new production site', 'new production hub', 'additional production line', 'additional production facilit'],
  ...['lentil', 'income tax', 'rentier', 'finest', 'tollgate', 'importan'],
]

/** Words that make a bare figure with a scale (`25 billion`) money in their clause, besides the role words. */
export const MONEY_WORDS: readonly string[] = [
  ...[
    'total of',
    'set aside',
    'worth',
    'totaling',
    'totalling',
    'amounting',
    'valued',
    'financing',
    'funding',
    'contract',
    'deal',
    'capital',
  ],
  ...['economic effect', 'economic impact', 'asset', 'compensation', 'tax', 'savings', 'money', 'valuation'],
]

/** Role words too weak to make a bare figure money by themselves. */
export const WEAK_WORDS: readonly string[] = [
  ...['support', 'provide', 'aid', 'commit', 'output', 'pour', 'orders', 'trade', 'shipments'],
  ...[
    'shipped',
    'buy',
    'bought',
    'charge',
    'gross',
    'acquire',
    'a rate of',
    'the rate of',
    'purchase',
    'production effect',
    'credit',
  ],
]

/** Words directly before a sum, by what they make of it. */
export const BEFORE_WORDS: Readonly<Record<'about' | 'at-least' | 'at-most', readonly string[]>> = {
  about: [
    ...['approximately', 'approx.', 'approx', 'about', 'around', 'roughly', 'nearly', 'almost', 'some', 'estimated'],
    ...['close to', 'circa', 'ca.', '~', '≈', 'in the region of', 'in the neighborhood of', 'near', 'estimated at'],
    ...['an estimated', 'approximated', 'projected'],
  ],
  'at-least': [
    ...['at least', 'no less than', 'not less than', 'more than', 'over', 'above', 'exceeding', 'exceeds', 'exceeded'],
    ...['exceed', 'in excess of', 'upwards of', 'upward of', 'greater than', 'surpassing', 'surpassed', 'surpass'],
    ...['topping', 'topped', 'top', 'a minimum of', 'minimum of', 'minimum', 'beyond', 'well over', 'as little as'],
    ...['starting at', 'starts at', 'from at least', '>', '≥'],
  ],
  'at-most': [
    ...['up to', 'as much as', 'as high as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of'],
    ...['maximum', 'max.', 'less than', 'under', 'below', 'within', 'not exceeding', 'not to exceed', 'lower than'],
    ...['fewer than', 'a limit of', 'limit of', 'just under', '<', '≤', 'capped at', 'as many as', 'shy of'],
  ],
}

/** Words directly after a sum. */
export const AFTER_WORDS: Readonly<Record<'about' | 'at-least' | 'at-most', readonly string[]>> = {
  about: ['or so', 'or thereabouts', 'approximately', 'or about'],
  'at-least': ['or more', 'or higher', 'or above', 'or over', 'and above', 'and over', 'and up', 'plus', 'upward'],
  'at-most': ['or less', 'or under', 'or below', 'or lower', 'or fewer', 'at most', 'at the most', 'at maximum', 'max'],
}

/** Nouns after `per`, `a`, `each`, `every`, by what the value calls them. */
export const PER_NOUNS: Readonly<Record<string, readonly string[]>> = {
  project: ['project', 'task', 'program', 'programme', 'initiative'],
  company: ['company', 'firm', 'enterprise', 'business', 'startup', 'venture', 'sme', 'corporation'],
  person: [
    'person',
    'capita',
    'head',
    'individual',
    'employee',
    'worker',
    'student',
    'resident',
    'citizen',
    'applicant',
  ],
  year: ['year', 'annum'],
  quarter: ['quarter'],
  month: ['month'],
  week: ['week'],
  day: ['day'],
  hour: ['hour'],
  household: ['household', 'family', 'home'],
  share: ['share'],
  institution: ['institution', 'organization', 'university', 'school', 'hospital'],
  region: ['region', 'zone', 'city', 'site', 'province', 'area', 'district', 'complex'],
  'square-metre': ['square meter', 'square metre', 'sqm', '㎡', 'm2'],
  pyeong: ['pyeong', '3.3 square meters', '3.3 square metres'],
  tonne: ['ton', 'tonne', 'metric ton'],
  barrel: ['barrel'],
  kilogram: ['kilogram', 'kg'],
  unit: ['unit', 'vehicle', 'car', 'piece', 'item', 'case', 'house', 'apartment'],
}

/** Adverbs and adjectives that make a sum a rate. */
export const PER_WORDS: Readonly<Record<string, readonly string[]>> = {
  year: ['annually', 'yearly', 'annual', 'every year', 'each year'],
  month: ['monthly', 'every month', 'each month'],
  week: ['weekly'],
  day: ['daily'],
  hour: ['hourly'],
}

/** Words that may follow a bare sum; after any other word it counts things (`4 billion cells`). */
export const FOLLOWERS: readonly string[] = [
  ...['for', 'in', 'into', 'by', 'to', 'from', 'over', 'and', 'or', 'per', 'a', 'annually', 'yearly', 'this', 'last'],
  ...['on', 'with', 'as', 'between', 'during', 'through', 'until', 'under', 'at', 'when', 'while', 'which', 'each'],
  ...['is', 'was', 'were', 'will', 'has', 'had', 'would', 'could', 'that', 'but', 'so', 'across', 'since', 'after'],
  ...['before', 'next', 'every', 'via', 'due', 'toward', 'towards', 'worth', 'compared', 'more', 'than', 'within'],
  ...['annual', 'budget', 'investment', 'investments', 'fund', 'funds', 'project', 'contract', 'deal', 'loan', 'plan'],
]

/** Words before a bare figure by which it counts things. */
export const COUNT_WORDS: readonly string[] = [
  ...['population', 'visitors', 'users', 'tons', 'tonnes', 'people', 'customers', 'downloads', 'subscribers', 'units'],
  ...['passengers', 'tourists', 'square', 'views', 'vehicles', 'barrels', 'cells', 'residents', 'shares', 'copies'],
  ...['arrivals', 'attendees', 'guests', 'households', 'containers', 'spectators', 'travelers', 'travellers'],
]

/** What a quoted subject ends in. */
export const SUBJECT_KINDS =
  /(?:project|program|programme|fund|plan|center|centre|complex|initiative|platform|package|scheme|cluster|system|support)s?$/i
