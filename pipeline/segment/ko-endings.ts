/** Nouns and adverbs in -요 that end no sentence. */
export const NOT_YO = /(?:필|중|주|수|개|소|강|동|가|민|담|불필|긴|과|사|도)요$|^(?:요|은요|저요|네요|전요)$/u

/** Words in -다 that end no sentence: particles, adverbs, nouns. */
export const NOT_DA =
  /^(?:다|바다|보다|마다|모두다|캐나다|우간다|르완다|판다|소다|람다|혼다|스콘다|아마다|여기다|거기다|저기다|게다|에다)$|(?:보다|마다|에다|에게다|바다)$/u

/** Finite endings in -다: past, present, copula, and adjectives that often stand at the end. */
export const FINITE_DA =
  /(?:[가-힣]니다|[갔났샀잤찼탔팠했왔봤됐줬컸졌겼렸셨였쳤켰텼폈혔었았겠있댔랬냈뺐맸챘꼈썼떴껐났섰넜뒀눴꿨췄퉜웠]다|[간난단란만반산안잔찬탄판한긴닌딘린민빈신인진친킨틴핀힌군눈둔룬문분순운준춘쿤툰푼훈된뛴쉰퀸쓴끈뜬는든른븐슨은즌튼픈흔선센낸댄랜맨샌잰챈캔핸건넌던런먼번언전천컨턴펀헌연견년련면변션전천편현온곤논돈론몬본손존촌콘톤폰혼준]다|[이아니]니?다|[없같않싶좋많적크높낮]다)$/u

/** Words that go on after a finite verb: quoting, supposing, doubting. */
export const GOES_ON =
  /^(?:라고|라는|라며|라면|라면서|던|라던|라니|라도|라기|란|고|고는|고도|는|은|이란|이라고|이라는|이라며|며|면|면서|지만|보니|보면|보니까|보고|보자|하더라도|하여|하고|하는|하며|하면|하면서|하니|하던|하자|한다|한들|해서|해도|했다|했던|해|치고|치더라도|쳐도|싶|싶어|싶은|싶었다|싶더니|가도|말다|말고|뿐|만|등|등의|등을|등이|등에|등으로|정도|때문|때문에|듯|듯이|듯한|것|것을|것이|것은|거|건|게|걸|줄|수|식의|식으로|뜻|뜻의|뜻으로|뜻이다|느낌|느낌의|생각에|말을|말이|말도|말은|말과|의미|의미의|의미로|의미다|내용의|내용이|얘기가|얘기를|이야기가|소리가|소리를|주장이|주장을|이유로|사실을|사실이|더라|던데|느니|거나|든지|든가|손|치|셈|터|판|후|전|싶다|싶습니다|싶네요|싶어요|합니다|했습니다|하네요|해요)(?![가-힣])/u

/** The narrower set after a stop and a blank: only quoting words go on. */
export const QUOTES_ON =
  /^(?:라고|라는|라며|라면서|라던|라니|라도|라기|라면|란|이라|이라고|이라는|이라며|이라던|이란|고|며|면서|하고|하는|하며|하면서|하던|하니|하자|했다|했더니|했던|한다|해서|는|은|을|를|등|등의|등을|등이|등으로|식의|식으로|정도|뜻의|뜻으로|이라든지|라든지|같은|같이|때문)(?![가-힣])/u

/** What goes on right after a stop without a closing mark: the quoting words alone. */
export const QUOTES_ON_TIGHTLY =
  /^(?:라고|라는|라며|라면서|라던|라니|이라고|이라는|이라며|하고\s|하는\s|고\s|며\s|는\s|란\s)/u

/** The wider set right after a stop with a closing mark: particles too. */
export const CLINGS =
  /^(?:라고|라는|라며|라면|라면서|라던|라니|라도|라기|란|이라|이란|고|며|면서|하고|하는|하며|하면서|하던|했|한|해서|는|은|을|를|이|가|의|에|와|과|도|등|식|정도|뜻|라|랑|로|으로|까지|부터|만|뿐|처럼|같은|같이|때문|때|인)/u

/** Endings of the style that nominalises: in a text of that style any word that ends like a nominalised verb. */
export const NOMINAL = /[가-힣](?:음|임|함|됨|짐|옴|냄|줌|봄|킴|림|김|슴|움|듬|남|감|침)$/u

/** The clear ones among them, which hardly a noun shares: they tell the style. */
export const CLEARLY_NOMINAL =
  /(?:[었았였했겠있없않많같좋싶됐왔갔봤샀렸졌났섰랐켰쳤줬웠랬]음|[것용중때]임|[가-힣]문임|(?:가능|필요|불가|해야|어야|아야|여야|워야|못|안)함|[해어아]짐|[해]줌|해[냄봄]|보임|모름|[있없]슴)$/u

/** Nouns that end like a nominalised verb. */
export const NOT_NOMINAL =
  /^(?:음|임|함|짐|움|남|감|침|김|봄|옴|림)$|(?:마음|처음|다음|모음|이음|얼음|걸음|웃음|믿음|죽음|물음|젊음|녹음|소음|발음|자음|복음|볶음|묶음|그림|올림|드림|알림|밀림|산림|농림|크림|슬림|모임|게임|책임|위임|선임|후임|전임|신임|부임|취임|타임|프레임|쓰임|움직임|포함|명함|군함|보관함|사물함|투표함|결함|도움|싸움|꾸밈|튀김|느낌|아침|지침|방침|기침|침침|나침|자신감|만족감|존재감|포만감|기대감|안정감|거부감|공감|직감|예감|독감|체감|영감|호감|질감|색감|식감|촉감|물감|대감|교감|감감|강남|동남|호남|영남|충남|전남|경남|미남|장남|하남|성남|해남|베트남|만남|경험담|짐짐|이름|구름|기름|여름|어름|보름)$/u

/** Tokens that only show a mood and belong to the sentence before them. */
export const MOOD =
  /^[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}~∼^ㅋㅎㅠㅜㅡㅇㄷㅂㄱㅅㄴ;:.,!?…♪♬*_<>=()\p{Extended_Pictographic}]{1,40}$/u

/** Last characters of the words that the rules here can match; surrogate halves (emoji) come to them. */
export const TELLING =
  '.!?。！？…"”’\'」』)]】〉》>~∼^ㅋㅎㅠㅜㅡㅅㅇㄷㅂㄱ♡♥❤★☆♪♬;:,*_<=\ufe0f\u200d다요죠쥬욧까당든라나군아걸게께야용고만먼여랑유음임함됨짐옴냄줌봄킴림김슴움듬남감침름'
