/** Words that are about training, food, the body or this service whatever stands beside them. */
export const gymWords =
  'gym workout exercise training trainer coach coaching lifting lifter powerlifting bodybuilding weightlifting crossfit calisthenics ' +
  'squat squatting squats deadlift rdl frontsquat splitsquat goblet lunge lunging hipthrust legpress bench benching ohp pullup chinup pushup dips ' +
  'pulldown lateralraise kettlebell dumbbell dumbell dumbbells barbell cable machine smith treadmill elliptical rower stairmaster hiit cardio zone2 ' +
  'jogging sprint marathon 5k couch interval tabata vo2max pace sets reps rep rir rpe onerm failure superset dropset deload warmup cooldown ' +
  'stretch stretching mobility flexibility posture hypertrophy muscle strength overload plateau volume split ppl upperlower fullbody ' +
  'glute hamstring quad calf calves bicep biceps triceps forearm lats lat delt trap abs ab core oblique chest pec shoulder knee elbow wrist ankle hip ' +
  'spine lowback sixpack belly thigh waist groin rotator cuff protein carb calorie calories macro kcal fat fiber keto vegan vegetarian diet bulk ' +
  'bulking cutting recomp deficit surplus maintenance metabolism tdee toned toning lean skinny bulky shredded creatine whey casein shake ' +
  'preworkout postworkout caffeine supplement bcaa glutamine vitamin magnesium omega collagen steroid sarm roids trt zinc electrolyte hydration ' +
  'snack breakfast mealplan meal meals eat eating fasted fasting intermittent cravings hungry binge hunger sore soreness pain hurt hurting injury ' +
  'recovery restday sauna foam roller massage overtraining detraining comeback spotter grip straps wraps sleeve belt warm pump cheat bmi physique ' +
  'incline decline skullcrusher hinge glutes buttwink valgus brace bracing sumo trapbar stepup situp crunch plank hangover alcohol pregnant ' +
  'postpartum menstrual fit fitness athlete athletic gains jacked workout yoga pilates swim swimming overweight bodyweight rehab physio ' +
  'sciatica meniscus bodyfat obese bmr leangains amrap emom hotel diabetes asthma tempo rom eccentric negatives isolation compound ' +
  'bloated dehydrated sweat stiff cramps upperbody shin shins hamstrings adductor hypertension flu fever circuit kipping rep-range ' +
  'inclined fatigue overtrained unmotivated motivation newbie beginner bodybuilder powerlifter machines natty tired sleep tone tuna eggs oats'

/** Words that training shares with the rest of life: half an indication. */
export const sharedWords =
  'train run running walk walking step steps lift press row curl raise dip swing carry fly flys plate bar rack band weight weights heavy light ' +
  'load set body back neck arm arms leg legs hand hands foot feet heel head heart face side butt joint bone form technique rest break week ' +
  'water drink coffee food healthy health sugar salt bread pizza cook cooking kg lose gain grow build burn cut strong weak stronger progress ' +
  'results goal goals plan program routine schedule session habit discipline lazy stress anxiety mood boring bored bike bicycle cycling stairs ' +
  'shoes barefoot lifts gloves home equipment travel sick ill cold cough doctor period age older teenager women men mirror scale range depth ' +
  'stuck stall sleep nap energy breath breathing click pop morning evening night empty stomach fish meat chicken rice milk fruit vegetables veggies beer wine ' +
  'requests request progression starvation consistent judging slouch handles membership signed stares nurse shifts diary data delete message messages limit chat bot history account privacy premium tier app stats log logs records swelling balance ' +
  'sit-ups speed faster slow slower intensity effort order mistakes imbalance spot bag friend partner buddy pounds lbs kilo kilos dose hold width'

/** Nouns and verbs of other subjects. One of them beside one word of ours, and the question is not ours. */
export const foreignWords =
  'dog puppy cat kitten horse pony cow cattle pig goat sheep chickens hen rabbit hamster parrot bird birds goldfish aquarium pet pets elephant lion tiger snake spider ant ants ' +
  'bee bees mouse mice rat insect bug fleas whale shark dolphin dinosaur car cars truck van engine tire tires tyre tyres motor motorcycle motorbike scooter petrol diesel gasoline brake ' +
  'brakes clutch gearbox gear windshield mechanic driving driver license licence parking traffic highway bus metro subway ticket tickets airplane plane ' +
  'pilot ship boat sail yacht berlin london paris france germany spain italy greece rome europe america usa canada china japan india russia ' +
  'australia africa brazil mexico dubai capital country city population president minister king queen election vote politics parliament ' +
  'senator government law lawyer court judge tax taxes mortgage loan loans rent landlord tenant bank banking credit debt stock stocks share shares invest investing ' +
  'investment bitcoin crypto cryptocurrency inflation gdp economy economic salary insurance dollar dollars euro euros currency budgeting invoice company business startup ' +
  'marketing instagram facebook twitter tiktok youtube followers subscribers website server database python javascript java html code coding script software ' +
  'windows linux mac laptop computer keyboard printer router wifi wi-fi internet broadband network password email gmail browser excel spreadsheet word ' +
  'pdf file folder files download upload usb disk hdmi monitor screen battery charger iphone android samsung tv television netflix movie movies film films actor actress ' +
  'song songs lyrics band-aid album guitar piano violin drum drums singer concert poem poetry novel essay story stories book books author shakespeare ' +
  'homework grammar infinitive verb noun spelling translate translation spanish french german english italian language math maths algebra equation ' +
  'calculus geometry triangle physics chemistry biology atom molecule planet mars moon sun star stars galaxy universe rocket weather rain forecast ' +
  'temperature earthquake volcano ocean river mountain everest forest tree trees lawn grass garden gardening plants flower flowers rose roses tomato ' +
  'tomatoes potted seed seeds soil compost fence roof wall walls ceiling floor oak wood wooden timber tile tiles carpet rug sofa couchbed curtain curtains paint painting ' +
  'wallpaper window door doors lock key keys kitchen sink toilet plumbing pipe pipes leak leaking drain heater boiler furniture table chair lamp bulb ' +
  'washing laundry stain stains detergent iron ironing dishwasher fridge freezer oven microwave vacuum shirt shirts suit suits dress jeans jacket hat tie ' +
  'necklace ring jewelry leather makeup lipstick haircut beard shave hairstyle nails tattoo perfume tooth teeth dentist girlfriend boyfriendbreakup ex dating tinder ' +
  'marry marriage divorce wedding-dress propose birthday gift present interview resume cv cover-letter passport visa embassy recipe recipes nachos cake ' +
  'cookie cookies bake baking sourdough pasta-sauce mango steak curry soup lasagna guacamole cocktail cocktails wine-glass chess poker lottery casino ' +
  'minecraft fortnite playstation xbox nintendo game games gaming football-score lakers nba nfl fifa olympics world-cup score champion league tournament ' +
  'joke jokes riddle meaning-of-life god bible religion church philosophy war battle roman romans ancient medieval titanic napoleon hitler einstein ' +
  'century invented inventor discovered shredder documents document paper pencil pen scissors glue curse magic wizard ghost ' +
  'timer alarm clock calendar appointment hotel-booking flight-price camera photo photos photography photoshop video-editing drone robot ai-model ' +
  'hammer nail screw drill saw ladder shed deck bridge crane elevator bulldozer forklift truckload sewing knitting knit crochet origami ' +
  'fishing hockey geography bill fish-tank soccer-transfer tennis-score golf-club baseball cricket basketball parrot mayor toddler rash octopus rust neighbor merge commit cheetah avenger lamb cheese-board relationship relationships canvas laptop bangs horsepower leftovers lego toy toys doll baby-name diaper stroller chain chains repair repairs mend shop shops store stores near price prices cheap-flights ' +
  'newspaper news journalist editor printing-press magazine sentence paragraph argument debate speech presentation powerpoint slide slides ' +
  'warehouse cargo container pallet suitcase luggage truck-driver beam steel concrete brick cement girder tower building skyscraper house apartment flat ' +
  'knife bullet army navy police crime thief prison murder drug-dealer steal bomb hacker hack virus malware firewall api json sql regex docker kubernetes git ' +
  'cpu gpu memory ram benchmark server-load cable-tv satellite antenna radio podcast mic microphone speaker speakers headphone headphones chord chords bass ' +
  'solar panel wind turbine nuclear electricity electric voltage volt circuit-board fuse socket plug meter thermostat gas chimney fireplace candle'

/** Everyday words that tell stories and say nothing of the subject. */
export const neutralWords =
  'hi hey hello coach bro mate man dude guy guys girl girls people person someone somebody everyone everybody anybody nobody friend friends wife husband boyfriend partner ' +
  'mom mum dad mother father brother sister son daughter kids kid baby child children family job work office boss shift student college school ' +
  'uni university doctor says said told tell asked think thought feel feels feeling felt look looks looking seem seems see saw hear heard read watched ' +
  'know knew want wants wanted need needs needed try tried trying start starting started stop stopped stopping keep keeps kept begin began finish finished ' +
  'day days today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday weekend week weeks month months year years hour hours ' +
  'minute minutes min second seconds morning afternoon evening night january february march april may june july august september october november december summer winter spring ' +
  'christmas easter covid lockdown wedding beach party pub club mall lol lmao wtf omg idk tbh fr ngl btw pls plz thx ur u r im ive dont cant wont isnt doesnt didnt ' +
  'wasnt coz cuz cause since because tho though maybe perhaps probably actually really very super so too quite pretty kinda sorta bit lot lots loads bunch ' +
  'little huge big small tiny large tall short long high low old young new same different other another better worse best worst bad good great nice ' +
  'okay fine normal weird strange crazy stupid silly dumb smart hard easy difficult simple quick fast slow early late soon later always never often sometimes usually ' +
  'rarely again already still yet almost nearly about around over under near next last first second third once twice times time half full whole ' +
  'every each both either neither enough much many few several none all any some more less least most only just even also alone together thing things stuff ' +
  'way ways kind type sort part place room left right front top bottom middle end side point number amount percent true false wrong correct real sure safe dangerous ' +
  'ok allowed possible impossible waste wasting worth point reason problem problems issue issues question questions answer help advice tip tips idea ideas opinion recommend ' +
  'suggest suggestion suggestions happen happens happened happend going gonna wanna gotta make makes made making take takes took taking put puts putting give gives gave get gets got getting ' +
  'come comes came go goes went gone stay stays use uses used using buy bought cost costs money broke poor rich expensive cheap free pay sit sits sitting stand standing ' +
  'lay lying bed home house outside inside street park city town country live living life wake woke hate love like likes enjoy prefer afraid scared worried ' +
  'nervous happy sad angry ashamed embarrassed upset proud normal basically literally honestly seriously please thank thanks sorry anyway however instead without with within ' +
  'between before after during until till while when where which whose whom into onto from toward against than then thus hence etc e.g ' +
  'whats hows whos theres thats its cant one two three four five six seven eight nine ten twenty thirty forty fifty hundred thousand dozen couple single double triple pair ' +
  'phone scroll video watch show showing learn teach explain understand mean means meant called name word words wear wearing bring carry move moves moving turn turned ' +
  'change changed changing switch add adding added increase decrease reduce improve improved fix fixing avoid prevent cause causes affect matter matters count counts allow ' +
  'let lets ask asking say saying talk talking wait waiting follow following find found choose pick picked decide decided guess hope wish remember forget forgot busy ready ' +
  'lunch dinner chair desk pc laptop computer car bus walk drive college bathroom sofa couch tv netflix instagram tiktok youtube influencer influencers online ' +
  'girlfriend colleague neighbour neighbor team friend-of-mine male female lady woman women men boy boys myself yourself himself herself themselves ourselves ' +
  'properly exactly totally completely slightly mostly especially usually recently lately currently ago forever far close deep wide narrow round straight'
