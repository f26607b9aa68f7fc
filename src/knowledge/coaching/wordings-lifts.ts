/** More ways in which people ask about mind, circumstances, lifts and the service: entry id to wordings, separated by a bar. */
export const wordingsLifts: Readonly<Record<string, string>> = {
  motivation:
    'cant be bothered to go gym|no motivation|too lazy to train|lost my drive|dont feel like going today|how to push myself|tired after work dont want to train|give up gym|feel like quitting|zero motivation lately|cant be arsed|no energy to go train|dont feel like it',
  habits:
    'always quit after two weeks|stick to gym|be consistent|make gym a habit|how to be disciplined|keep going after january|stay on track|how to go regularly',
  stress:
    'gym help anxiety depression|exercise for mental health|stressed at work train or rest|sad and training|workout mood|exercise for stress relief|panic before training|burnout from work and gym|gym helps anxiety|mental health gym',
  comparison:
    'others progress faster|look at influencers and feel small|hate my body|friend is bigger than me|ugly in mirror|still small after a year|feel like i look the same|jealous of fit people',
  boredom:
    'workouts are boring|sick of same routine|change exercises how often|fun workouts|muscle confusion|how long keep the same program|new program every month|tired of my routine|same workout for a year should i change|switch up my routine|how often should i change my program|change program when',
  'training-partner':
    'is a personal trainer worth money|gym buddy|train alone or with friend|coach online|should i hire a coach|partner always late|find a gym partner',
  travel:
    'hotel without gym|holiday workout|business trip training|train while on vacation|traveling for two weeks keep fit|airport flights and training|no gym while away',
  'no-equipment':
    'only bodyweight|train back without equipment|home workout no weights|calisthenics build muscle|workout in my room|no dumbbells at home|exercise at home for free|park workout|workout in small room with nothing|train with zero equipment',
  'home-gym':
    'what equipment to buy for home|home gym small space|adjustable dumbbells|resistance bands enough|garage gym cheap|first thing to buy for home training|only dumbbells at home|kettlebell only|only bands enough|budget home gym|do i need a power rack at home',
  illness:
    'have a cold train|fever and gym|flu when back to gym|sick still workout|sore throat gym|covid return training|stomach bug|coughing can i run|antibiotics and training|train with a runny nose|blocked nose workout',
  'older-adults':
    '62 too old to start|start lifting at 55|over 50 build muscle|my mother is 70 exercise|retired want to get fit|senior strength balance|arthritis and age|training after 40|i am 68 years old|58 never trained dangerous',
  teenagers:
    '14 year old lift weights|does lifting stunt growth|im 15 how to get muscles|my son 13 gym|teen creatine protein|16 and skinny|what age start gym|kids strength training|15 year old creatine|will i stop growing if i lift at 14|13 yr old wants to lift',
  'menstrual-cycle':
    'train on my period|period cramps gym|weaker before period|cycle syncing|pms workout|bloated on my period weight|should i rest during period',
  pregnancy:
    'pregnant keep lifting|5 months pregnant exercise|after giving birth training|postpartum abs|c section when gym|first trimester running|diastasis pelvic floor|had a baby when can i lift',
  'medical-conditions':
    'high blood pressure lifting|diabetes exercise|asthma and running|heart condition gym|after surgery when train|i take blood pressure tablets|epilepsy|type 1 diabetic low sugar workout|hernia|thyroid pcos',
  'back-friendly':
    'low back hurts after deadlift|back pain what exercises|lower back tight after squats|herniated disc gym|back pain which lifts avoid|sciatica training|strengthen lower back pain|instead of deadlift with bad back|exercises for bad back|back hurts when i bend|lower back sore every time i squat',
  'knee-friendly':
    'bad knees leg exercises|knee hurts when squatting|knee pain lunges|squat alternative for knee pain|knees ache after running|strengthen knees|legs without hurting knees|meniscus acl|knee pain on leg press',
  'shoulder-friendly':
    'shoulder hurts when benching|shoulder pain overhead|rotator cuff exercises|press without shoulder pain|shoulder impingement|achy shoulders from dips|exercises with bad shoulder|press with bad shoulders|bad shoulder training|my shoulder hurts on press',
  'wrist-elbow-friendly':
    'wrist hurts pushups|tennis elbow gym|elbow pain from curls or skullcrushers|wrist pain bench|forearm pain|golfers elbow pullups|wrist hurts front squat',
  'joint-clicking':
    'shoulder clicks no pain|knees crack when squatting|joints pop|clicking elbow|hip snapping|is cracking bad|crunching noise in knee|knee cracks every squat|joint makes a sound|clicking noise when i move',
  squat:
    'how deep squat|heels lift when squatting|squat form|fall forward in squat|stance width squat|high bar low bar|bar hurts neck squat|knees over toes|lean forward squatting|how do i squat|how wide should my feet be on squat',
  'front-squat':
    'front rack hurts|front squat elbows drop|front or back squat|cross arm grip|front squat wrists|what are front squats good for',
  'goblet-squat':
    'goblet squat form|hold dumbbell squat|squat with one dumbbell|goblet too heavy to hold|goblet or barbell squat|kettlebell squat',
  'leg-press-extension':
    'leg press foot position|leg extension bad for knees|hamstring curl|leg press or squat|leg press depth|machines for legs|quads machine|lying or seated leg curl',
  deadlift:
    'deadlift form|sumo or conventional|how do i deadlift|deadlift setup|bar path shins deadlift|deadlift bleeding shins|trap bar deadlift|deadlift for beginners|hips shoot up deadlift',
  'romanian-deadlift':
    'where feel rdl|rdl form|stiff leg deadlift|hip hinge learn|good mornings|rdl how low|hamstrings with dumbbells|feel rdl in low back|rdl vs deadlift',
  lunge:
    'lunges wobbly balance|walking lunges|reverse or forward lunge|step ups|lunge form|lunges hurt toes|curtsy lunges|how many lunges|lunges wobbling',
  'split-squat':
    'bulgarian split squat form|bulgarians hate|rear foot elevated|balance on bulgarian|bulgarian for glutes or quads|how far foot bulgarian',
  'hip-thrust':
    'grow my booty|bigger butt|glute exercises|hip thrust bar hurts hips|glutes not growing|glute bridge|peach|abductor machine|build a round bum',
  'calf-raise':
    'calves wont grow|skinny calves|calf raises seated or standing|how often calves|calf exercises|bigger calves|lower leg muscles',
  'kettlebell-swing':
    'kettlebell swing form|swings feel in back|how heavy kettlebell|russian or american swing|100 swings a day|what muscle swings',
  'farmers-carry': 'farmers walk|loaded carry|suitcase carry|carry heavy dumbbells|how far farmers walk|sandbag carry',
  'bench-press':
    'bar touch chest where|bench form|arch on bench|how wide grip bench|bench press without spotter|bench leg drive|how to bench|bench feel in shoulders|improve bench technique|feet on floor bench|bounce the bar on chest',
  'incline-press':
    'upper chest|incline bench angle|incline dumbbell press|low to high flys|upper pecs lagging|incline or flat',
  'overhead-press':
    'ohp weak|shoulder press form|military press standing or seated|press overhead back arch|arnold press|dumbbell shoulder press|front delts',
  row: 'barbell row form|bent over row|seated cable row|dumbbell row|back thickness|row with low back tired|t bar row|which row best|face pulls|how to grow my back',
  'pull-up':
    'cant do a single pullup|first pull up|more pull ups|negatives and bands pullup|pull up progress|stuck at 5 pullups|kipping|how to do a muscle up|weighted pull ups',
  'chin-up':
    'chin up or pull up|chinup biceps|underhand grip|neutral grip pull|wide or narrow grip pullups|chin ups vs lat pulldown',
  'lat-pulldown':
    'lat pulldown form|pulldown behind neck|wide lats|pulldown grip|feel lats|pulldown biceps take over|lats exercise|straight arm pulldown',
  'push-up':
    '50 pushups|cant do a pushup|knee pushups|100 pushups a day|push up form|incline pushups|harder pushups|pushups for chest growth|pushups every day',
  dip: 'dips chest or triceps|dips hurt shoulders|bench dips|how to do dips|weighted dips|ring dips|cant do dips|dips how deep',
  curl: 'bigger arms|bigger biceps|bicep curl form|hammer curls|preacher curl|biceps peak|curl without swinging|small biceps|how to grow arms|forearms or biceps curls',
  'triceps-extension':
    'bigger triceps|triceps pushdown|skull crushers|overhead extension|triceps long head|best triceps exercise|back of arm exercise|kickbacks',
  'lateral-raise':
    'wide shoulders|side delts|lateral raise heavy or light|rear delt fly|broader shoulders|boulder shoulders|shoulders wont grow|v taper|capped delts',
  plank:
    'how long hold a plank|core exercises|plank form|plank for abs|side plank|strong core|hollow hold|russian twists|core weak',
  grip: 'hands give up on deadlift|grip fails|straps or no straps|hook grip|forearm and grip strength|bar slips out of my hands|chalk|calluses|gloves for lifting|bigger forearms|weak grip deadlift',
  alternatives:
    'no leg press what instead|replace exercise|substitute for barbell row|alternative to bench|my gym doesnt have a squat rack|exercise instead of pull ups|what can i do instead of deadlifts|machine is always taken|gym has no cable machine what instead',
  'knees-cave':
    'knees go in when i squat|knee valgus|knees collapse inward|keep knees out|knees buckle coming up|knees wobble in squat|my knees go in|knees in on squat',
  'butt-wink':
    'butt tucks under at bottom|pelvis tucks squat|lower back rounds at bottom of squat|buttwink bad|tailbone tuck',
  'rounded-back':
    'back rounds deadlift|cat back deadlift|keep back straight|spine rounds lifting off floor|upper back rounding|flat back deadlift',
  'elbow-flare':
    'elbows flare bench|elbow angle bench|tuck elbows|elbows out pushups|elbows 45 degrees|elbows 90 degrees bench',
  'common-mistakes':
    'gym mistakes|what do beginners do wrong|biggest errors lifting|what am i doing wrong|ego lifting|bad habits in gym|things to avoid in gym',
  'form-check':
    'check my form|film myself lifting|is my form good|know if technique right|mirror or video|can you look at my squat video|form breaks down',
  belts: 'do i need a belt|lifting belt when|knee sleeves|wrist wraps|belt for squat how heavy|belt size|back brace',
  shoes:
    'squat in running shoes|lifting shoes|barefoot deadlift|which running shoes|flat shoes converse|trainers for gym|heel raised shoes|new running shoes when',
  'breathing-bracing':
    'when to breathe lifting|how to brace|breathe out on the way up|valsalva|hold breath squat|dizzy when lifting breath|core tight brace',
  imbalances:
    'left arm smaller than right|one side stronger|uneven chest|weak left leg|uneven shoulders|bar tilts bench|fix imbalance|one bicep bigger|right chest is bigger|one side is bigger|left weaker than right',
  'mind-muscle':
    'dont feel chest on bench|cant feel my glutes|feel back muscles|mind muscle connection|activate glutes|no pump|only feel arms when rowing|why no pump|only feel biceps when doing back|feel it in the wrong muscle',
  'gym-etiquette':
    'ask for the bench politely|gym rules|wipe down machine|someone uses my rack|work in with someone|is it rude|phone in gym|rerack weights|ask for a spot|someone is hogging the squat rack',
  'workout-plan':
    'give me a program|make me a workout|4 day plan please|write my training plan|create routine for me|what should i train today give me a workout|build a plan for fat loss|need a new workout program',
  'meal-plan':
    'give me a diet plan|make a meal plan|what should i eat all week plan|plan my meals|diet chart|meals for cutting plan|create menu',
  'daily-limits':
    'how many chats daily|how many messages left|limit reached|why cant i send more|free tier limit|upgrade premium|how many plans per day|quota resets when|ran out of messages|rate limit|why it says reached my limit|requests left today',
  privacy:
    'delete all what i told you|who sees my chats|is my data safe|delete my account history|do you store this|do you sell my data|forget me|export my data|read my old messages|who can see what i write|remember what i say|is this chat private|delete what i told you',
  'adapt-plan':
    'change the plan|edit my plan|my plan is too hard change it|swap exercise in my plan|hurt knee adapt my plan|undo change|move my workout to another day|plan doesnt fit me anymore|make my plan easier|my plan is too long make it shorter|make my plan harder|plan too easy|change exercises of my plan|replace squats in my plan',
  'progress-analysis':
    'how am i doing so far|see my stats|analyse my logs|did i get stronger|show my progress|can you see my workouts|my numbers last month|look at my data|did my squat go up this month|am i improving|have my lifts gone up|am i making progress according to my logs',
  'who-are-you':
    'are you an ai|real human|are you a bot|who made you|are you chatgpt|what is your name|am i talking to a person|are you a doctor|are you qualified',
  'what-can-you-do':
    'what can i ask|how does this app work|how can you help me|what are you for|commands|features of this app|help me',
  greeting: 'hey there|hiya|hey coach|yo|good morning|hi there whats up|sup|hello coach how are you|good evening',
  thanks:
    'thanks a lot|thanks coach|thank you so much|cool thanks|thanks a lot|bye|see you tomorrow|great that helped|perfect thx|cheers mate',
}
