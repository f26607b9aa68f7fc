/** More ways in which people ask about training and recovery: entry id to wordings, separated by a bar. */
export const wordingsTraining: Readonly<Record<string, string>> = {
  'sets-per-week':
    'how many total sets for back weekly|too much volume for one muscle|i do 30 sets of arms is that overkill|minimum sets to grow legs|25 sets in one session too much|how much volume for shoulders and arms|how many exercises per muscle|how many exercises in one workout|4 sets of 5 exercises for back|how much work for my chest each week|number of sets for strength|is so many sets on one day too much|is 18 sets for quads a week crazy',
  'training-frequency':
    'how many gym days do i need|can i train the same muscle two days in a row|how long before i train the same muscle again|chest again after 48 hours|can i do arms every day|twice a week each muscle|only 2 gym days a week worth it|5 or 6 days gym per week|is every day gym too much frequency|legs 2 days after legs|biceps every single day|is four days better than three|gym sessions per week needed|how many times should i hit each body part|more days in the gym better|4 times or 6 times a week more effective|working out 2x a week enough to grow|every other day training',
  'progressive-overload':
    'weight feels too easy now when do i go up|next dumbbell is too heavy jump too big|add reps or add plates|how to keep making progress|same weight for weeks should i increase|when to move to heavier dumbbells|small plates micro loading|12 reps easy put more weight|how big should weight jumps be|double progression|go up in weight every session|cant lift the next dumbbell yet|weights too easy|benched 70 for all sets go to 72.5 next time|did all my reps what now',
  'rep-ranges':
    'heavy low reps or light high reps|5 reps or 12 reps or 20 reps|how many reps to get big|reps for strength|how many reps for fat burning|does high rep light weight build muscle|8 to 12 reps|3x10 or 5x5|is lifting heavy necessary to grow|what rep number for strength|low rep or high rep|reps per set|rep count|3 sets of 15 good for growing',
  'rir-rpe':
    'what is rpe 8|what does rir 2 mean|how hard should my sets be|how many reps should i leave in reserve|how do i know if my set was hard enough|close to my limit|effort scale of one to ten|meaning of 2 rir|whats rpe|reps left in the tank meaning',
  failure:
    'go until i cant do another rep|all out every set|should last set be to failure|do i have to hit failure to grow|train till i cant move the bar|is leaving reps bad|must every set be until i collapse|go until i cant lift it|fail on last rep',
  'rest-between-sets':
    'how long break between sets|rest 1 minute or 3 minutes|waiting 5 min between sets too long|rest time for heavy squats|short rest better for muscle|on my phone too long between sets|when to start next set|60 seconds break|pause between sets minutes',
  'exercise-order':
    'which exercise first|big lifts first or isolation first|bench or flys first|abs at the start or end|what order on push day|squat before leg press|shoulder before chest|biceps before back|train a small muscle before big muscle|sequence of exercises|squat or deadlift first|which lift first',
  'compound-isolation':
    'do i need isolation if i do compounds|only compound lifts enough|are curls needed when i row|what is a compound exercise|big multi joint lifts versus single joint|main lifts only|flys and raises waste of time',
  tempo:
    'how slow should i lower the weight|fast reps or slow reps|how quick should i lift the bar|slow negatives|eccentric speed|explosive reps|count seconds on the way down|2 sec up 2 sec down|lift slowly|lowering phase rushed|pause at the bottom of each rep|reps fast bad',
  'range-of-motion':
    'half reps or full reps|partial reps worth it|go all the way down|quarter squats count|lengthened partials|full stretch at the bottom|ass to grass or parallel depth|guy does half reps and is huge|dont go low enough|does depth matter|deep or half|ass to grass',
  supersets:
    'back to back exercises to save time|biceps and triceps together without rest|two exercises without break|antagonist pairing|giant sets circuit|alternate chest and back sets',
  'drop-sets':
    'strip weight and continue|rest pause sets|myo reps|burnout set at the end|cluster sets|intensity techniques|forced reps',
  'time-efficient':
    'only 20 minutes to train|busy with kids and job how to train|quick lunch break session|new baby no time for gym|30 min workout enough|minimum workout when busy|how long should a session last|is 2 hours in the gym too long|45 mins 3 times a week|limited time get fit|no time for gym|short on time|baby at home no time|long shifts only 20 min|nurse shift work quick workout|30 minutes a day enough|i only got 25 min for the gym',
  'one-rep-max':
    'calculate my 1rm from reps|how do i find my max|test max bench|what is my max if i do 80 for 6|max out safely alone|estimate one rep max|percent of 1rm',
  'machines-free-weights':
    'dumbbells or barbell|is the smith machine bad|machines for beginners|free weights better than machines|cables or dumbbells|only using machines can i grow|barbell or machine|dumbbell press or machine press',
  'bodybuilding-strength':
    'strong but not big|powerlifter versus bodybuilder|size or strength training|get stronger without getting bigger|why am i weak but muscular|small guy lifts more than me',
  'tracking-training':
    'write down my lifts|log my sets|gym notebook or app|how to track progress in gym|keep record of weights|progress photos and measurements|do i need a logbook|workout diary',
  plateau:
    'stuck at same weight for months|bench not going up|squat stuck since march|cant get past 100kg|no strength progress anymore|not getting stronger|same numbers every week help|lifts stopped improving|hit a wall|not progressing on deadlift|strength stalled|no gains for weeks on lift|same number since months what am i doing wrong|cant get past 60kg|stuck at 60kg',
  deload:
    'how often deload|easy week after hard block|light week|beat up after two months of hard training need a break week|what to do in deload|do i lose gains when i deload|run down take a lighter week|easy week every 6 weeks',
  'rest-days':
    'what to do on a day off|do i need days off|is walking ok on rest days|how many rest days in a week|active recovery day|can i train 7 days a week|feel guilty resting',
  sleep:
    'only sleeping 5 hours|night shift and recovery|cant fall asleep after training|how many hours sleep for gains|bad sleep and muscle|nap after workout|insomnia|should i train after a bad night|late night training ruins my sleep|gym late then cant sleep|sleep schedule bad',
  soreness:
    'legs so sore cant walk stairs|how to get rid of soreness faster|never sore is my workout working|sore for 4 days normal|what is doms|muscles ache after leg day|not sore did i waste it|why am i sore two days later|arms so sore cant straighten|can barely sit after lunges|legs are wrecked after yesterday|how long does soreness last|quads killing me after squats how long will it last',
  'train-while-sore':
    'still sore can i train today|gym with sore muscles|sore legs but leg day|skip gym because sore|work the same muscle when it still aches|chest still sore from monday',
  'pain-or-soreness':
    'stabbing pain during exercise|sharp pain in elbow when curling|sharp pinch in shoulder|how do i know if im injured|i think i pulled something|heard a pop and now swelling|strained my hamstring what now|pain when i lift should i stop|is this pain normal',
  overtraining:
    'always tired and weak in gym|am i overtrained|performance dropping and bad sleep|exhausted from training every day|burned out physically|symptoms of overtraining|too much gym|train 7 days feel dead|feel drained all the time from gym|no energy from so much training|training too much exhausted and irritable',
  'recovery-tools':
    'ice bath good or bad|foam roller useful|sauna after gym|massage gun|cold shower after training|compression socks|epsom salt bath|how to recover faster|massage gun worth it|are ice baths good|does stretching or foam rolling help recovery|massage gun worth buying',
  detraining:
    'two weeks off lose gains|how fast do i lose muscle|week off gym shrink|injured and cant train will i lose everything|does muscle memory exist|month without gym|how long until lose muscle when stop|going away will i lose everything|lose strength if i pause|muscle shrinks without training',
  comeback:
    'back after 3 months off|havent trained for a year|restarting the gym after long time|returning after injury or covid|used to lift in college now starting again|same weights as before my break|get back in after being away|how do i return to training after months',
  'missed-workout':
    'missed leg day|skip a session what now|couldnt go yesterday do two today|missed a whole week|double up workouts|lost a training day',
  'expected-progress':
    'when will i see results|how much muscle in a month|how long until abs or muscles show|is my progress too slow|realistic gains in first year|how long to look good|results after 3 months|how long to bench 100kg|going 2 months no difference|no visible results|i look the same after weeks|when do i see a change|how long till biceps show|how much can i put on my bench in half a year',
  'beginner-start':
    'total beginner where do i start|never lifted before|new to gym what to do|which exercises for a newbie|first month in gym|never exercised in my life|just joined a gym now what|basic exercises for starters|signed up at gym where to start|just got a membership|never lifted a thing|where do i even begin|start going to the gym|i am new which exercise first in gym|start strength training as a newbie',
  'first-gym-day':
    'scared of the gym|everyone stares at me|what to bring first time|feel stupid and dont know the machines|gym anxiety people watching|too fat for gym embarrassed|shy to go to weight room|what to wear to the gym|people judging me in gym|everyone looks at me|intimidated by gym|nervous first visit|feel out of place at gym everyone is fit|which clothes for gym|judging me in the gym',
  'starting-weight':
    'how heavy should dumbbells be|what weight should i start with|how much should a beginner woman lift|which kg to buy|first time bench how much weight|empty bar too heavy|how much should i squat as a beginner|first weights for squat',
  splits:
    'ppl or bro split|best split for 3 days|upper lower or push pull legs|which muscles together|arnold split|4 day split|what to train on which day|chest and triceps together|chest and triceps or chest and biceps same day',
  'full-body':
    'full body 3 times a week|is full body better than split|all muscles in one session|full body every day|full body or split for beginner|total body workouts',
  'cardio-and-weights':
    'does running kill gains|cardio before or after weights|treadmill first or lift first|lift and run same day|interference effect|run on leg day|combine football and gym|hybrid training marathon and lifting|running and strength training both|jog and lift together|cardio plus weights same week|play football twice a week and gym|sport plus gym',
  'choose-goal':
    'bulk or cut first|skinny fat what to do|lose weight first or build muscle|should i bulk with 20 percent fat|what should my goal be|dont know whether to cut|start with fat loss or muscle',
  'warm-up':
    'warm up before bench|how to warm up|do i need to warm up|warm up sets how many|straight to heavy weight without warming|treadmill 10 minutes before lifting warm up|dynamic stretching before',
  'cool-down':
    'cool down after workout|stretch after gym|just stop and leave after training|do i need to stretch when finished|walk after running to cool',
  flexibility:
    'touch my toes|how long to hold a stretch|tight hamstrings|how to do the splits|stretch every day|so stiff and inflexible|does yoga help flexibility|static stretching|hip flexors tight|become more flexible|do the splits one day|stretching routine|front splits stretch|stretches held 30 seconds',
  mobility:
    'ankle stiff when squatting|hip mobility|shoulder mobility routine|mobility drills|stiff joints in the morning move better|thoracic spine stiff|ankle mobility|tight hips from sitting|hips locked when squatting',
  posture:
    'rounded shoulders|forward head neck from computer|desk job hunched|fix my posture|sit all day office|slouching|pelvic tilt|fix my hunchback',
}
