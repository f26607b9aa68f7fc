/** More ways in which people ask about cardio, body composition, food and supplements: entry id to wordings, separated by a bar. */
export const wordingsFood: Readonly<Record<string, string>> = {
  'cardio-amount':
    'minutes of cardio per week|how much cardio for health|do i need cardio|cardio every day|is 20 minutes cardio enough|how many times cardio|i hate cardio do i have to|30 min walking enough cardio|how often should i do cardio|cardio sessions per week',
  'zone-2':
    'zone 2 heart rate|easy pace running how slow|conversational pace|what heart rate to burn fat|low intensity cardio|heart rate too high when jogging|max heart rate formula|talk while running easy|keep heart rate low|aerobic base|my hr is 165 when i run slow|heart rate high on easy run',
  hiit: 'hiit or steady cardio|intervals how often|is hiit better for fat|sprints for fat loss|tabata|hiit every day ok|20 seconds on 10 off',
  'running-beginner':
    'never ran before want 5k|out of breath after one minute running|start jogging|couch to 5k|cant run without stopping|first 5k|run and walk|learn to run overweight|get into running|run a mile without stopping|first time runner|i hate running but want to start|can only run 500 meters|tips for first 5k',
  'running-progress':
    'shin splints when i run more|how fast increase km|ten percent rule|longer long run|from 5k to 10k|train for half marathon|how many km per week|increase mileage without injury|how much can i add to my long run|longer run every week',
  'run-faster':
    'improve my 5k time|run faster|better pace|sub 25 5k|interval run for speed|how to get quicker|stuck at same running pace|better endurance for football|under 25 min 5k|faster 10k|sprint faster|my 10k is 60 min want 50',
  steps:
    '10000 steps needed|how many steps a day|is walking enough exercise|walking for weight loss|i only get 4000 steps|does walking count as cardio|step goal|does walking burn fat|10k steps myth|walk more every day',
  'cardio-machines':
    'treadmill or bike|rower or elliptical|is stairmaster good|best cardio machine for weight loss|is swimming good exercise|incline walk 12 3 30|spin class|jump rope skipping|low impact cardio',
  'fasted-training':
    'train on empty stomach|fasted cardio burns more fat|lift before breakfast|gym during ramadan fasting|no food before workout|cardio without eating in the morning|intermittent fasting and gym',
  'morning-evening':
    'lift in the morning or at night|best time to work out|train at 5am|evening gym ok|before or after work training|what time of day gym',
  'fat-loss':
    'lose 10 kilos|how to lose weight|get rid of fat|need to lose weight for wedding|lose weight fast|how many kg a week lose|doctor told me to lose weight|cut without losing muscle|im overweight where do i start losing|burn fat|slim down|lean out for summer|rate of weight loss per week safe|get rid of weight|drop weight|lose fat how|cutting advice|fastest way to lose fat but keep muscle|kg per week safe loss|safe rate of weight loss',
  'muscle-gain':
    'skinny guy get big|cant gain weight|how to bulk|calorie surplus size|hardgainer|put on muscle|gain mass eat a lot still thin|build bigger body|lean bulk|dirty bulk|get jacked|gain 5 kg muscle|ectomorph put on size|put on weight|gain 5kg muscle',
  recomposition:
    'lose fat and gain muscle same time|body recomp|build muscle in a deficit|keep muscle while losing fat and growing|same weight but look better|burn fat and build muscle together',
  calories:
    'how many calories a day|maintenance calories|calculate tdee|calorie need for my weight|bmr|how much should i eat|2000 calories enough|how many calories do i burn training|calculate deficit',
  'weight-fluctuation':
    'gained 2kg overnight|scale up after salty food|weight jumps every day|heavier in evening than morning|water weight|weigh myself every day|weight went up after starting gym|heavier today than yesterday|why weight up suddenly|scale goes up and down|scale says more after sushi|heavier after a big meal',
  'fat-loss-plateau':
    'scale not moving for 3 weeks|stopped losing weight|in a deficit but no loss|eat 1500 and nothing happens|weight loss stuck|not losing weight anymore|why am i not losing weight|stopped losing after 5kg|weight same for weeks on diet',
  metabolism:
    'slow metabolism|broken metabolism|starvation mode|speed up metabolism|damaged metabolism from dieting|metabolism after 40|foods that boost metabolism',
  'spot-reduction':
    'lose belly fat|lose thigh fat|love handles exercise|arm flab bingo wings|double chin face fat|crunches to lose stomach|lose fat only on my hips|chest fat man boobs',
  abs: 'how to get a six pack|abs every day|best ab exercises|lower abs|how often train abs|my abs dont show|situps for six pack',
  toning:
    'tone my arms|look toned not huge|lean and defined|how to tone legs and butt|firm up|toned body for women|light weights for toning',
  'bulky-myth':
    'will i look like a man|afraid of getting too muscular|women heavy weights bulky|dont want big muscles as a girl|lifting makes women bulky|get too big by accident',
  'body-fat':
    'body fat percentage to see abs|measure body fat|are body fat scales accurate|healthy body fat|what body fat am i|bmi or body fat|calipers dexa|what is my bodyfat if i see top abs',
  'protein-amount':
    'how much protein a day|grams of protein per kg|protein for 80 kg man|is 200g protein too much|enough protein|protein for women|too much protein kidneys|protein when cutting',
  'protein-sources':
    'cheap protein foods|foods with lots of protein|hit protein without meat|high protein snacks|best meat for muscle|protein in eggs|easy ways to get more protein|breakfast with protein|vegetarian protein foods|protein besides chicken|foods rich in protein|which foods have protein|150g protein without shakes|get protein from food',
  'protein-timing':
    'shake right after training|anabolic window|protein before bed|how much protein can body absorb in one meal|spread protein over day|protein before or after workout',
  carbs:
    'do carbs make me fat|keto and lifting|low carb diet|carbs at night|rice or potatoes|how many carbs|is sugar bad|bread bad',
  'dietary-fat':
    'how much fat a day|is fat bad|healthy fats|saturated fat|low fat diet testosterone|fat grams per day|olive oil avocado nuts|fat macro|are nuts making me fat|fat intake',
  fibre:
    'dont like vegetables|fiber per day|how much veg and fruit|constipated on high protein|is fruit sugar bad|hate salad|juice or fruit in diet|salad and greens',
  hydration:
    'how much water|water per day|drink during workout|electrolytes needed|sports drink|dehydrated in gym|cramps from sweating|is 3 litres too much|drink in hot weather|how much should i drink while training|thirsty in the gym|do i need gatorade',
  'meal-timing':
    'eat after 8pm|how many meals a day|late eating makes fat|is breakfast necessary|6 small meals|skip breakfast|intermittent fasting 16 8|one meal a day',
  'pre-workout-meal':
    'eat before gym at 6am|what to eat before training|banana before workout|how long before gym to eat|meal before lifting|snack before run|feel sick when i eat before gym|food before gym|eat before lifting|breakfast before morning workout|best carbs before a workout',
  'post-workout-meal':
    'eat after lifting|best food after workout|dinner after gym|not hungry after training|meal after training|post gym snack|how soon eat after gym|food after gym|eat after late evening training|dinner after late gym',
  'healthy-diet':
    'what is clean eating|eat healthier|balanced diet|junk food how bad|ultra processed|what should i eat to be healthy|mediterranean diet|what foods to avoid',
  vegetarian:
    'vegan build muscle|vegetarian protein|no meat gains|plant based athlete|dont eat meat or fish|soy safe for men|vegan b12',
  'tracking-food':
    'weigh my food|count calories forever|myfitnesspal macros|track macros without scale|how to set macros|is calorie counting necessary|estimate portion|whats iifym|count macros how|log my food',
  cravings:
    'binge on sweets at night|always hungry in deficit|sugar cravings|cant stop snacking|hungry all day diet|emotional eating|chocolate every evening|stop eating junk',
  'eating-out':
    'pizza on weekend|cheat meal|restaurant while dieting|ruined diet on saturday|party food and social life|christmas dinner diet|cheat day ok|overate yesterday|eat out every day|stay on diet with friends|going out for dinner diet|fast food on a diet|weekends ruin my diet|holiday all inclusive buffet not get fat',
  'budget-prep':
    'broke student food|meal prep ideas|cheap meals for muscle|cook for the week|eat healthy with no money|no time to cook|grocery list|eating for gains is expensive',
  'supplements-general':
    'which supplements do i need|supplements for beginner|what supps worth buying|fat burners work|do i need supplements|testosterone booster|best supplements to build muscle|is it safe to buy supplements online|is preworkout bad for you|which supplement is good',
  creatine:
    'creatine hair loss bald|creatine loading|when to take creatine|creatine water retention|how much creatine|creatine for women|creatine safe kidneys|creatine every day|creatine bloating|stop creatine|creapure gummies|creatine morning or evening|does creatine cause hair loss|creatine loading phase|loading phase needed|when should i have creatine|make you bald',
  caffeine:
    'coffee before workout|is preworkout bad for heart|how much caffeine|energy drinks before gym|preworkout jitters|caffeine tolerance|monster red bull gym|preworkout or coffee|take preworkout at night|energy drinks before training|coffee and lifting|pre workout makes me itchy and shaky',
  'protein-powder':
    'whey or plant protein|do i need protein powder|best protein powder|whey isolate bloating|protein shake side effects acne|casein at night|mass gainer|is protein powder safe|how many shakes a day',
  'other-supplements':
    'bcaa waste of money|glutamine|beta alanine tingling|collagen for joints|l carnitine|ashwagandha|citrulline pump|hmb zma|eaa|does ashwagandha do anything|turkesterone|testofen tribulus',
  vitamins:
    'magnesium supplement|vitamin d dose|omega 3 fish oil|multivitamin needed|zinc|iron deficiency tired|b12|vit d in winter|should i take vitamins|fish oil|which vitamins for lifters',
  alcohol:
    'drinking last night train today|does beer ruin gains|alcohol and muscle|hungover gym|wine while cutting|how many drinks a week|party on friday training saturday|quit drinking gym|drink on weekends and still lose fat',
  steroids:
    'are they on roids|sarms safe|trt|natural or not|first cycle|how to tell someone is on gear|testosterone injections|is everyone big on steroids|dianabol|are sarms legal and safe|thinking about taking juice|gear',
}
