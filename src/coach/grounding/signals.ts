import type { Language } from './language.ts'

/** The words by which a clause is told to be about the user, or free to say what it likes. Over normalised text. */
export type Signals = {
  /** Opens a clause that supposes: nothing is claimed. */
  readonly hypothetical: RegExp
  /** Opens a clause of time, which supposes unless it is in the past. */
  readonly temporal: RegExp
  /** Opens a clause that takes something for granted, whatever follows. */
  readonly presupposing: RegExp
  /** Proposals: can, should, will, next time. */
  readonly modal: RegExp
  readonly imperative: RegExp
  /** What the user did or has. */
  readonly past: RegExp
  /** What the user is or does, worth a check where a number or a habit is said with it. */
  readonly present: RegExp
  /** A thing of the user's that is or was something. */
  readonly owned: RegExp
  /** A thing of the user's with its number before it, or after `of`. */
  readonly ownedNumber: RegExp
  /** The log, what the coach saw, praise for what was done. */
  readonly seen: RegExp
  /** A clause without a subject that begins with what was done. */
  readonly did: RegExp
  /** Goes on with what was said before: "that was 5 kg more". */
  readonly bare: RegExp
  readonly general: RegExp
  /** Speaks to or of the user at all. */
  readonly anybody: RegExp
  readonly reported: RegExp
  readonly negation: RegExp
  readonly habit: RegExp
  readonly up: RegExp
  readonly down: RegExp
  readonly flat: RegExp
  /** Says that the clause has a verb of its own, so it does not go on with the one before. */
  readonly finite: RegExp
}

const adverbs =
  '(?: (?:have|had|not|yet|all|both|also|just|already|even|only|really|recently|clearly|actually|then|still|finally|always|usually|often|never|[a-z]+ly|so far|each|once|ve|first|do|did|front|back|box|incline|power|over|goblet|overhead))*'
const irregular =
  '(?:did|ran|hit|set|were|had|ate|slept|swam|rode|went|took|said|told|wrote|hurt|broke|tore|beat|held|kept|made|got|came|felt|put|been|done|run|swum|ridden|eaten|gone|gotten|taken|lost|won|began|begun|rose|fell|grew|cut|gave|given|built|led|met|paid|drank|fought|bench pressed|worked out|knocked out|shown|showed|brought|became|spent|stuck|fit|squeezed|dealt|left|found|written|woke)'
const regular = '(?!(?:need|feed|speed|exceed|succeed|proceed|bleed|breed|indeed|seed|embed|shed)\\b)[a-z]{2,}ed'

const english: Signals = {
  hypothetical:
    /^(?:and |but |so |or |then |even |only |especially |particularly )*(?:if|unless|whether|in case|provided|assuming|suppose|supposing|say|imagine|whenever|until|should you|as long as|the (?:more|less|heavier|harder|longer|stronger) (?:you|your)|whatever|however|no matter|no,? if|let us say|lets say|for example|e\.g)\b|^(?:[a-z]+ ){0,4}(?:if|unless|whether|in case) (?:you|your|the|it)\b/,
  temporal:
    /^(?:and |but |so |or |then |only |right |even |just )*(?:when|once|before|after|while|as soon as|as|by the time|every time|each time|any time|during|till)\b/,
  presupposing:
    /^(?:and |but |so |especially )*(?:since you|since your|because you|because your|given (?:that )?(?:you|your)|with your|considering (?:that )?(?:you|your)|based on (?:your|what you|the|how you)|thanks to your|now that (?:you|your)|seeing (?:that )?(?:you|your)|as you (?:know|told|said|mentioned|did|ran|logged|have|already|squat|bench|deadlift|weigh|recently|just|are)|at your (?:current|weight|body ?weight)|judging by|going by|according to|from your (?:log|data|records|history)|after your (?:\d|last|recent|long|first|[a-z]+day|impressive|great|big|marathon|surgery|injury|race)|like (?:you|when you|on|last)|building on|following your|despite your|as (?:someone|somebody|a person|an athlete) who)/,
  modal:
    /\b(?:should|could|can|cannot|can't|may|might|would|will|won't|shall|must|(?<!what )(?:you|i|we|it|they|that|there) (?:d|ll)|needs? to|have to|has to|ought|going to|gonna|let's|lets|want to|wants? you|try|aim(?:ing)?|consider|recommend\w*|suggest\w*|advise|propose|next (?:time|week|session|set|month|workout|run|step|goal|attempt|block|one|weeks|few|ride|mon|tue|wed|thu|fri|sat|sun|\d)|tomorrow|upcoming|from now on|from here|would like|plan to|able to|instead|ideally|start with|worth|likely|better off|looking at|a good (?:target|goal|range|start\w*|way|rule|idea|next)|enough|plenty|ideal|optimal|target(?:s|ing)?|rule of thumb|typically|generally|usually (?:need|takes?|means|is|are|works?)|feel free|i d|it helps|goal is to|the goal|the aim|to-?do|recommended|maximum of|no more than)\b/,
  imperative:
    /^(?:(?:and|but|so|or|then|also|now|first|second|third|next|finally|just|please|always|never|simply|instead|maybe|perhaps|today|for now|once there|after that|on [a-z]+day|[a-z]+day|week \d+|day \d+|tip|try this|step \d|step),? |(?:ok|okay|great|sure|yes|no|good|perfect)[,!.] |\d+[.)] |[-"'] ?)*(?:do not|don't|never|avoid|add|aim|alternate|ask|be|begin|bend|book|brace|breathe|bring|build|bump|burn|call|check|choose|combine|come|complete|consider|continue|cool|count|cut|decrease|do|drink|drive|drop|ease|eat|enjoy|extend|find|finish|focus|follow|get|give|go|grab|have|hit|hold|include|increase|keep|lean|leave|let|lie|lift|limit|listen|lock|log|look|lower|maintain|make|mark|mix|monitor|move|note|open|pace|pair|pause|perform|pick|place|plan|practi[cs]e|press|prioriti[sz]e|progress|pull|push|put|raise|reach|rate|record|reduce|relax|remember to|repeat|replace|rest|retest|return|ride|roll|row|run|see|set|shift|shoot|sit|skip|sleep|slow|spend|split|spread|sprint|squat|squeeze|stand|start|stay|step|stick|stop|stretch|superset|swap|swim|switch|take|talk|taper|target|tell|test|think|track|train|treat|try|tuck|turn|use|wait|walk|warm|watch|wear|weigh|work|write)\b(?! (?:was|were|is|has|went|time (?:was|is)|you (?:did|logged)))/,
  past: new RegExp(
    `\\b(?:you|we)${adverbs} (?:${irregular}|${regular})\\b|\\b(?:you|we)(?: have| ve)${adverbs} (?!to\\b)(?:${irregular}|${regular})\\b|\\byou(?: have| ve) been\\b|\\byou(?: were| had)\\b|\\byou (?:haven't|have not|didn't|did not|hadn't|have never|never)\\b|\\bby you\\b|\\byou used to\\b|\\bof yours\\b`,
  ),
  present:
    /\byou(?: (?:also|already|still|currently|now|usually|often|always|never|rarely|typically|normally|regularly|consistently|only|really|can (?:already|now|currently|comfortably|easily)|both|even|do|tend to|seem to|prefer to|[a-z]+ly))* (?:are|re|weigh|squat|bench|deadlift|press|lift|run|swim|cycle|bike|row|walk|train|sleep|average|log|work out|exercise|eat|drink|own|have|suffer|stand|sit at|track|tend|skip|struggle|miss|prefer|hit|hold|burn around|like|hate|love|live|work|play|smoke|keep (?:skipping|missing|going|losing|gaining)|always|usually|never)\b(?! (?:to\b|likely|better off|looking|aiming|trying|going to|able|about to|free|welcome|ready|supposed|meant|new to|not sure|on track to|questions|any|the option|room|options|a choice|every right))/,
  owned:
    /\byour (?:(?!target|next|upcoming|plan|program|schedule)[a-z0-9'.%/-]+ ){0,6}?(?:is|are|was|were|has|had|went|rose|fell|dropped|increased|improved|climbed|jumped|grew|hit|reached|came|averaged|stands|sits|shows?|showed|moved|took|lasted|stalled|plateaued|totall?ed|doubled|tripled|peaked|burned|shrank|declined|slowed|got|(?:seems|looks|appears)|have (?:been|gone|improved|increased|dropped|stalled|risen|fallen|grown|gotten|got|come|climbed)|keeps?|continues?|(?!need)[a-z]{2,}ed(?= (?:[a-z]+ ){0,2}\d))\b|\byour (?!warm|cool|plan|next|target|program|schedule|first|options?|routine)[a-z -]{2,30}(?:: | \(|: ?$| = )/,
  ownedNumber:
    /\byour (?!1-? ?rep)(?:(?:last|recent|new|best|long|easy|hard|strong|great|solid|impressive|big|weekly|daily|current|previous|old|latest|longest|fastest|heaviest|own|average|total|personal|regular|usual|morning|evening|first|second|early|slow|fast|whole|entire|full|most|incredible|amazing|brilliant|fantastic|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|today|month|week|year)(?:'s|-day)? )*(?:~|about |around )?\d[\d.,:]*(?: x \d+)?(?:-| )?[a-z%]*|\byour (?:[a-z-]+ ){1,4}(?:of|at) (?:~|about |around |over |only |just |almost |nearly )?\d[\d.,:]*(?: x \d+)? ?[a-z%]*/,
  seen: /\b(?:been|it's|it is) .*\bsince (?:your|you|the) (?:last|previous)\b|\b(?:in|from|on|to|by|per) (?:your|the) (?:training |workout |food |nutrition |exercise |activity )?(?:logs?|records?|data|history|diary|entries|stats|profile|logbook)\b|\b(?:i|we) (?:can )?(?:see|saw|noticed|notice|know|remember|recall|spotted|noted)\b(?! (?:why|how|what|if|whether|it's|it is|no reason|your point))|\b(?:your|the|these|those) (?:\w+ )?(?:(?:log|history|profile|diary|data) shows|(?:logs|records|data|numbers|stats|entries) show)\b|\b(?:log|logs|records|data|history|numbers|stats|profile|entries|diary) (?:says?|tells?|suggests?|indicates?|confirms?|has|have|lists?)\b|\baccording to\b|\blooking at your\b|\bbased on your\b|\b(?:you|we) (?:logged|tracked|recorded|entered)\b|\b(?:logged|tracked|recorded) (?:on|at|last|yesterday|in)\b|\b(?:great|good|nice|well|solid|awesome|amazing|fantastic|excellent|strong|impressive|superb|brilliant|incredible|kudos|props|bravo)(?: (?:job|work|done|going|effort|progress|lifting|running|session|stuff|to you) (?:on|with|for|in|at)\b|(?: (?:job|work|effort))? (?:hitting|getting|completing|finishing|crushing|running|making|going|reaching|logging|benching|squatting|deadlifting|to see (?:you|your)|that you(?! can))|,? \d)|^(?:great|well|nice|kudos|props|bravo) (?:on|with|for) |\bcongrat\w*|\bcheers (?:to|for)\b|\b(?:another|a|the|that|this) (?:new )?(?:pr|pb|personal best|personal record|record) (?:of|on|at|in|for|:)|\bnew (?:pr|pb|personal best|personal record|all-time best)\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (?:week|month|night|year)|october|september|november|august|july|june)'s\b|\bhappy (?:to see|with|about) (?:you|your)\b|\bi'?m? (?:am )?(?:proud|impressed|glad|happy|thrilled|amazed)\b|\bafter (?:that|the|last|yesterday)/,
  did: /^(?:and |but |so |then |also |plus |just )*(?:ran|squatted|benched|deadlifted|pressed|logged|lifted|trained|completed|finished|managed|achieved|gained|lost|dropped|walked|swam|rode|cycled|biked|rowed|hiked|skipped|missed|averaged|weighed(?: in)?|worked out|slept|ate|improved|increased) (?=.*\d)|^(?:up|down) (?:about |around |nearly |almost |over |by )?\d/,
  bare: /^(?:from|that is|that's|that was|it was|this was|this is|it is|it's|that makes|making it|which is|which was|which makes|a total of|in total|total|totalling|totaling|averaging|for a total)\b/,
  general:
    /\b(?:stud(?:y|ies)|research\w*|trials?|meta-analys\w+|guidelines?|acsm|issn|the who|people|lifters|athletes|runners|beginners|adults|women|men|experts?|evidence|scientists|everyone|anyone|someone|most (?:of us|folks)|the average (?:person|man|woman|adult)|per kg|per kilogram|per pound|each kg|a gram of|one gram of|for example|for instance|e\.g\.|rule of thumb|generally|in general|typically|on average,? (?:a|people|men|women))\b/,
  anybody: /\b(?:you(?:r|rs)?|we|i)\b/,
  reported:
    /\b(?:you|as you|like you) (?:(?:had|have|just|also|already|once|earlier|previously|recently|first|even) )*(?:said|told|mentioned|wrote|asked|described|explained|noted|shared|stated|reported|asked me|complained|admitted|indicated|confirmed)\b|\byour own words\b|\bin your (?:message|words)\b|\byou were (?:saying|asking|telling)\b|\byou (?:promised|decided|agreed|announced|claimed)\b/,
  negation:
    /\b(?:no|not|never|none|nothing|without|n't|zero|neither|nor|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|didn't|don't|doesn't|can't|cannot|couldn't|missing|lack(?:s|ing)?)\b(?! (?:only|just|doubt|problem|worries|need|matter|bad|surprise|wonder|longer than|more than|less than|to mention|far|quite|long ago))/,
  habit:
    /\b(?:always|usually|(?<!how )often|never|rarely|seldom|typically|regularly|consistent(?:ly)?|every (?:single )?(?:day|week|morning|night|evening|session|workout|time|[a-z]+day)|each (?:day|week|morning)|tend to|tendency|keep (?:skipping|missing)|keeps? (?:on )?[a-z]+ing|habit|most (?:days|weeks|mornings|evenings)|mostly|without fail|like clockwork|favou?rite|constantly|frequently|[a-z]+days\b(?<!\b(?:days|rest days|training days)))\b/,
  up: /(?<!-)\b(?:up(?!-)|increas\w+|improv\w+|gain(?:ed|s|ing)?|rose|risen|rising|grew|grown|growing|climb(?:ed|ing)|jump(?:ed)?|added|heavier|stronger|faster|longer|fitter|better|progress(?:ed|ing)?|doubled|tripled|upward|more|got bigger|leaps|higher)\b/,
  down: /\b(?:down|decreas\w+|dropp\w+|los(?:t|ing)|fell|fallen|falling|declin\w+|lighter|slower|slowed|shorter|weaker|worse|shrank|shrunk|leaner|less|fewer|downward|regress\w+|slipp\w+|backwards?|lower)\b/,
  flat: /\b(?:stall(?:ed|ing|s)?|plateau\w*|stagnat\w+|flat|stuck|unchanged|no progress|standstill|hit a wall|stayed the same|steady|not (?:moved|changed|improved))\b/,
  finite:
    /\b(?:is|are|helps?|builds?|needs?|takes?|means?|makes?|requires?|works?|gives?|lets?|allows?|matters?|depends?|burns?|counts?|comes?|goes|feels?|gets?|starts?|equals?|provides?|contains?|has|i|they|he|she|people)\b/,
}

const german: Signals = {
  hypothetical:
    /^(?:und |aber |oder |nur |auch |selbst |besonders )*(?:wenn|falls|sofern|ob|angenommen|je (?:mehr|schwerer|langer))\b|^(?:[a-z]+ ){0,4}(?:wenn|falls) (?:du|dein|sie|ihr|die|der|das|es)\b/,
  temporal: /^(?:und |aber )*(?:sobald|bevor|nachdem|wahrend|bis|als|immer wenn|nach|vor)\b/,
  presupposing:
    /^(?:und |aber )*(?:da du|weil du|da dein\w*|weil dein\w*|mit dein\w* (?:\d|aktuell)|bei dein\w* (?:\d|aktuell|gewicht)|dank dein\w*|jetzt,? wo du|wie du (?:weisst|gesagt|erzahlt|mir)|basierend auf dein\w*|laut dein\w*|nach dein\w* (?:\d|letzt))/,
  modal:
    /\b(?:soll(?:te|test|ten|st)?|konnt(?:e|est|en)|kann(?:st)?|konnen|darf(?:st)?|wurd(?:e|est|en)|wirst|wird|werden|muss(?:t)?|mussen|musste?st?|willst|mochtest|versuch\w*|probier\w*|empfehl\w*|rate|schlage|lass uns|nachst\w+|morgen|kunftig|ab jetzt|ziel(?:e|wert)?|am besten|idealerweise|reichen|reicht|genugt|optimal|ideal|sinnvoll|richtwert|faustregel|empfohlen\w*)\b/,
  imperative:
    /^(?:(?:und|aber|dann|also|zuerst|bitte|danach|jetzt|heute|am \w+tag,?) )*(?:mach|nimm|iss|trink|geh|lauf(?!st)|starte?|beginne?|halte?|achte|bleib|plane?|erhoh\w*|steiger\w*|reduzier\w*|wechsle|pausier\w*|ruh|dehn\w*|warm|schlaf(?!st)|trainiere?|wiederhol\w*|vermeide?|setz|leg|zieh|druck|senk|heb|beweg|fuge?|such|wahle?|arbeite|konzentrier\w*|gib|lass|hor|denk|behalt\w*|teile?|verteil\w*|nutz\w*|absolvier\w*)\b/,
  past: /\b(?:du|sie|ihr|wir)\b.*\b(?:ge\w+t|ge\w+en|\w+iert|geschafft|gelaufen|gehoben|absolviert|verbessert|erreicht|trainiert|verloren|verpasst|erzahlt)\b|\b(?:hast|bist|warst|hattest|liefst|schafftest|machtest|trainiertest|logst|wogst|hobst|assest|schliefst|drucktest|verbessertest|erreichtest)\b|\b(?:haben|hatten|waren) sie\b|\bsie (?:haben|hatten|waren|sind)\b|\bhaben wir\b/,
  present:
    /\bdu\b(?: \w+){0,2} (?:bist|wiegst|hebst|druckst|beugst|ziehst|laufst|schwimmst|fahrst|trainierst|schlafst|isst|trinkst|hast|schaffst|neigst|machst|gehst)\b|\b(?:bist|wiegst|hebst|druckst|beugst|laufst|trainierst|schlafst|isst|hast|schaffst) du\b|\bdu (?:bist|wiegst|hebst|druckst|beugst|ziehst|laufst|trainierst|schlafst|isst|hast|schaffst|machst|gehst)\b|\b(?:da|weil|wo) du\b.*\b(?:wiegst|hebst|druckst|beugst|laufst|trainierst|schlafst|isst|hast|schaffst|machst|bist)\b|\bsie wiegen\b/,
  owned:
    /\b(?:dein|deine|deinen|deiner|deinem|deines|ihre?r?)\b(?! (?:ziel|nachst|plan)).*\b(?:ist|sind|war|waren|hat|haben|stieg|fiel|liegt|lag|betragt|betrug|verbesserte?|steigt|sank|ging|dauerte|stagniert\w*)\b|\bdein\w* [a-z ]{2,30}: /,
  ownedNumber:
    /\bdein\w* (?:(?:letzt\w*|neu\w*|beste\w*|lang\w*|aktuell\w*|schnell\w*|erste\w*) )*\d[\d.,:]*(?:-| )?[a-z%]*|\bdein\w* (?:[a-z-]+ ){1,3}(?:von|mit) \d[\d.,:]* ?[a-z%]*/,
  seen: /\b(?:in|aus|laut|nach) (?:deinem|deinen|deiner|dem|den|ihrem|ihren) (?:\w+)?(?:log|protokoll|daten|tagebuch|aufzeichnungen|eintragen|profil|verlauf)\b|\bich (?:sehe|habe gesehen|weiss|erinnere)\b|\b(?:super|tolle?|gute?|starke?|klasse|prima)(?: arbeit| leistung| job)? (?:bei|mit|beim|am|gestern|lauf|einheit|training)\b|\bgluckwunsch\b|\bgratul\w+|\bneue?r?s? (?:bestleistung|rekord|bestzeit|pr)\b|\b(?:gestrige[rnsm]?|letzte[rnsm]? (?:woche|lauf|training|einheit))\b/,
  did: /^(?:und |dann |auch )*(?:gelaufen|trainiert|gehoben|absolviert|geschafft)\b(?=.*\d)/,
  bare: /^(?:und |dann |auch )*(?:das (?:ist|war|sind|waren)|insgesamt|damit|\d.* (?:mehr|weniger) als)\b/,
  general:
    /\b(?:studien?|forschung|leitlinien?|menschen|leute|anfanger|sportler|erwachsene|pro kg|pro kilogramm|im allgemeinen|generell|in der regel|normalerweise)\b/,
  anybody: /\b(?:du|dein\w*|dir|dich|ich|wir|sie|ihr\w*)\b/,
  reported:
    /\b(?:du hast|wie du|hast du)\b.*\b(?:gesagt|erzahlt|erwahnt|geschrieben|gefragt|berichtet)\b|\b(?:sagtest|erwahntest|erzahltest|schriebst) du\b|\bdu (?:sagtest|erwahntest|erzahltest|schriebst)\b/,
  negation: /\b(?:kein\w*|nicht|nie(?:mals)?|nichts|ohne|fehlt|fehlen)\b(?! (?:nur|mehr als|schlecht))/,
  habit:
    /\b(?:immer|meistens|oft|nie|selten|regelmassig|konsequent|jede[nrs]? (?:tag|woche|morgen|\w+tag)|\w+tags|gewohnlich|standig|haufig)\b/,
  up: /\b(?:gestiegen|gesteigert|verbessert|zugenommen|mehr|schwerer|starker|schneller|langer|besser|fortschritt\w*|hoher|aufwarts|zugelegt|steigt)\b/,
  down: /\b(?:gesunken|verloren|abgenommen|weniger|leichter|langsamer|kurzer|schwacher|schlechter|gefallen|sinkt|runter|verringert)\b/,
  flat: /\b(?:stagnier\w*|plateau|unverandert|gleich geblieben|stillstand)\b/,
  finite: /\b(?:ist|sind|hilft|braucht|bedeutet|macht|baut|reicht|zahlt|kommt|dauert|ich|man)\b/,
}

const spanish: Signals = {
  hypothetical:
    /^(?:y |pero |o |solo |incluso )*(?:si(?! bien)|siempre que|en caso de|suponiendo|cuanto mas)\b|^(?:[a-z]+ ){0,4}si (?:tu|te|tienes|puedes|el|la)\b/,
  temporal: /^(?:y |pero )*(?:cuando|en cuanto|antes de|despues de|mientras|hasta que|una vez|tras)\b/,
  presupposing:
    /^(?:y |pero )*(?:como (?:ya )?(?:sabes|dijiste|comentaste|me dijiste|mencionaste|levantas|haces|pesas|corriste|corres|hiciste|entrenas)|ya que (?:tu|pesas|haces|levantas|corres|corriste|hiciste|entrenas|tienes)|dado que|puesto que|porque (?:tu|pesas|haces|levantas|corriste|hiciste|tienes)|con tus? (?:\d|actual|peso)|gracias a tus?|segun tus?|basandome en)/,
  modal:
    /\b(?:deberias?|debes|debe|podrias?|puedes|puede|podemos|vas a|tienes que|hay que|conviene|te recomiendo|recomiendo|recomendable|recomendado|sugiero|intenta|prueba|proxim[oa]s?|manana|a partir de ahora|objetivo|ideal|lo mejor|suficiente|basta\w*|sera[ns]?|seria|haria|iremos|vamos a|quieres|suele[ns]?)\b/,
  imperative:
    /^(?:(?:y|pero|luego|entonces|primero|despues|hoy|el \w+,?) )*(?:haz|come|bebe|corre(?! )|camina|descansa|empieza|manten|anade|agrega|sube|baja|reduce|aumenta|evita|usa|elige|sigue|repite|estira|calienta|duerme|toma|deja|realiza|respira|apunta|concentrate|procura|trata|incluye|ve|pon|busca|reparte|divide|alterna|entrena|levanta|recuerda (?:que debes|mantener|hacer))\b/,
  past: /\b(?:has|habias|hemos) (?:\w+ ){0,2}\w*(?:ado|ido|cho|sto|rto|ito)\b|\b(?!(?:aste|iste|este|triste|existe|consiste|contraste|resiste)\b)[a-z]{2,}(?:aste|iste)\b|\b(?:fuiste|hiciste|diste|hicimos|corrimos|estabas|tenias|estuviste|pesabas|levantabas)\b|\busted (?:hizo|corrio|levanto)\b/,
  present:
    /\b(?:pesas|levantas|corres|entrenas|duermes|comes|tienes|estas|llevas|haces|nadas|bebes|mides|sueles|mueves)\b(?! (?:que|ganas|dudas|preguntas))/,
  owned:
    /\b(?:tus?|sus?)\b(?! (?:objetivo|plan|proxim)).*\b(?:es|son|era|eran|fue|fueron|ha|han|subio|bajo|aumento|mejoro|esta|estan|llego|duro|crecio|cayo|paso)\b|\btus? [a-z ]{2,30}: /,
  ownedNumber: /\btus? (?:[a-z]+ ){0,4}?(?:de )?\d[\d.,:]* ?[a-z%]*/,
  seen: /\b(?:en|segun|de) (?:tu|el|tus|los) (?:registros?|diario|datos|historial|perfil)\b|\b(?:veo|vi|he visto|recuerdo|se) que\b|\b(?:buen|gran|excelente|muy bien)\w* (?:trabajo|sesion|esfuerzo|con|en|por|hecho)\b|\bfelicidades\b|\benhorabuena\b|\bnuevo record\b|\bnueva marca\b|\bfelicitaciones\b/,
  did: /^(?:y |luego |tambien )*(?:corriste|hiciste|levantaste|entrenaste)\b(?=.*\d)/,
  bare: /^(?:y |luego |tambien )*(?:eso (?:es|fue|son)|en total|es decir|\d.* (?:mas|menos) que)\b/,
  general:
    /\b(?:estudios?|investigacion\w*|la mayoria|las personas|la gente|principiantes|adultos|por kg|por kilo|en general|normalmente)\b/,
  anybody: /\b(?:tus?|te|has|sus?|yo|\w+(?:aste|iste))\b/,
  reported:
    /\b(?:dijiste|me dijiste|mencionaste|comentaste|contaste|escribiste|preguntaste|has (?:dicho|mencionado|contado|comentado))\b/,
  negation: /\b(?:no|nunca|ningun\w*|nada|sin|tampoco|jamas)\b(?! (?:solo|mas de|te preocupes))/,
  habit:
    /\b(?:siempre|normalmente|a menudo|nunca|raramente|regularmente|constante\w*|cada (?:dia|semana|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|todos los (?:dias|lunes|martes|miercoles|jueves|viernes|sabados|domingos)|sueles)\b/,
  up: /\b(?:subido|aumentado|aumento|mejorado|mejoro|mejoraste|ganado|ganaste|mas|mayor|progres\w+|subio|subiste|crecido|fuerte)\b/,
  down: /\b(?:bajado|bajo|bajaste|perdido|perdiste|disminui\w+|reducido|menos|menor|peor|caido|cayo|adelgaz\w+)\b/,
  flat: /\b(?:estancad\w+|meseta|igual|sin cambios)\b/,
  finite: /\b(?:es|son|ayuda|necesita|significa|hace|construye|basta|cuenta|viene|yo|uno)\b/,
}

/** By language; what is none of the three is read as English. */
export const signals: Readonly<Record<Language, Signals>> = { en: english, de: german, es: spanish }
