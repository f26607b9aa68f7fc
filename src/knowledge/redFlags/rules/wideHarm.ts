import type { Rule } from '../kinds.ts'

/** Wide families for heat, blood, injury and metabolic emergencies. */
export const wideHarm: readonly Rule[] = [
  {
    kind: 'overdose',
    why: 'a count of cans or tablets, a thing injected, a spoon in place of a scoop',
    patterns: [
      '#4-40 ?cans|can|more ?of energy_drinks|monsters|redbulls|red_bulls|espressos|energy_drink',
      '@stimulant|scoops ..14 heart ..6 hammering|racing|pounding|jumping|irregular|beating|stop|hurts|thumping|exploding|out_of',
      'swallowed|downed|gulped|emptied ..1 all|every|whole|entire|most ..4 @substance',
      'toddler|kid|child|baby|boy|girl|son|daughter|nephew|niece ..3 eaten|drunk|found|opened|emptied ..5 @substance',
      'inject*|snorted|smoked|shot_up ..10 breathing|unconscious|collapsed|blue|wake|respond*|seizure',
      'tablespoon|tbsp|spoonful|spoon|teaspoon ..8 caffeine',
      'seeing|hearing things ..6 shak*|pills|caffeine|took',
      'too_many|too_much|so_many|handful_of ..2 @substance',
      '@substance ..6 too_many|too_much|overdose|lethal ..3 took|had|taken|heart|sick|shak*|seeing',
    ],
  },
  {
    kind: 'heat',
    why: 'long, hot or wrapped up, then out of sorts',
    evenIfDenied: true,
    patterns: [
      'july|august|noon|midday|ironman|marathon|ultra|sun|bin_bag|bin_liner|garbage_bag|trash_bag|plastic_wrap|boiling|scorching|heat|sweatsuit|heatwave|desert|hottest|degrees ...16 @vomit|shivering|seeing_spots|head_pounding|head_is_pounding|wobbly|drunk|@confused|delirious|know_where|know_who|disorient*|hallucinat*|stopped_making_sense|cramping_everywhere|staggering|babbling|collaps*',
      'wobbly|drunk|shivering|@confused|disorient*|hallucinat*|staggering|collaps*|delirious ...10 sun|heat|scorching|july|august|heatwave|midday|noon|in_the_desert|degrees',
      'hot ..3 dry skin',
      'skin ..4 hot ..3 dry|red|no_sweat',
      'runner|race|marathon|finish ...14 super_hot|burning|not_making_sense|making_sense|know_where|incoherent',
      'down|collaps* from|with|in ?the heat|sun',
      'drinking|drank|drunk ..12 #5-40 litres|liters|litre|liter|l|gallons ...14 headache|@confused|@vomit|sick|dizzy|seizure|nausea*|foggy|swollen|puffy|bloated',
    ],
  },
  {
    kind: 'diabetes',
    why: 'diabetes and strange behaviour; the wrong insulin',
    patterns: [
      '@diabetic ..12 weird|aggressive|strange|odd|angry|funny|respond*|grey|cold_sweat|unsteady|focus|forgot_to_eat',
      'wrong|double|extra|twice|too_much insulin',
      'insulin ..6 instead|twice|double|too_much|failed|broke',
      'pump failed|broke|fell_out|stopped|died|blocked ..10 vomit*|sick|sugar|high|insulin|thirsty',
      'insulin pump|pen failed|broke|blocked|died',
    ],
  },
  {
    kind: 'pregnancy',
    why: 'more signs, and the weeks after them',
    patterns: [
      '@preg ...16 red|discharge|cramps|fell|slipped|tripped|fall|itchy|ribs|heart_races|heart_racing|racing|passed_out|crash|accident|leak*|wet|gush*|pelvic_pain|abdomen|hurts_badly|no_movement',
      'fell|slipped|tripped|discharge|cramps|car_crash|spotting ...14 @preg|months_pregnant',
      'discharge|spotting|bleeding|blood|cramps|cramping|bled ..6 at|am|im #4-42 weeks|wks|months',
      '#18-42 weeks|wks ..10 itchy|ribs|dizzy|faint*|fell|pressure_down_there|swollen|pounding|blurry !into_my',
      'waters ..3 gone|go|went|broken|broke|leaking|leak',
      'after|since|post birth|delivery|giving_birth|labour ..10 calf|chest|headache|fever|bleeding|breath*|swollen|pads',
    ],
  },
  {
    kind: 'pregnancy',
    why: 'no kicks today',
    evenIfDenied: true,
    patterns: [
      'baby ..2 kick*|move* ..6 not|stopped|havent|hasnt|nothing|but_no|less',
      'no|not|havent|fewer|less ..3 kick|kicks|kicking|movements ..6 today|since|yesterday|bump|baby|weeks',
    ],
  },
  {
    kind: 'clot',
    why: 'one leg, one arm, after sitting still',
    patterns: [
      'one|left|right leg|calf|arm|thigh ..4 fatter|hotter|redder|puffier|purple|blue|warmer',
      'leg|calf|thigh ..4 bigger|thicker|larger ..10 flight|plane|surgery|cast|pill|hurts|pain|painful|hot|red',
      'arm ..4 swollen|swelled ..8 veins|vein|blue|heavy|purple',
      '@pain|ache|lump|cramp|sore ..5 calf|thigh|leg|groin ..14 cast|plaster|pill|flight|surgery|long_drive|bed_rest|immobil*|flew',
      'calf|thigh ..10 cast|plaster|flight|flew|immobil*|bed_rest|contraceptive|hrt',
    ],
  },
  {
    kind: 'bleeding',
    why: 'red where it should not be',
    patterns: [
      'red|blood|bloody ..6 toilet|bowl|underwear|toilet_paper|wiped|wiping|stool|stools|poo|poop !juice|beet*|pepper*',
      'blood is|was|keeps|are ..1 pumping|running|pouring|coming|dripping|shooting out|from|down|everywhere',
      'sliced|slit|gashed|severed|slashed|split ..3 thumb|finger|hand|leg|arm|head|shin|artery|lip|eyebrow',
      'vomit*|threw_up|throwing_up|puke*|throw_up ..8 coffee|blood|dark|black|red',
      'spat|spit|spitting|cough* ..3 blood|bloody|red',
    ],
  },
  {
    kind: 'injury',
    why: 'a bang, something that gave, a joint that wobbles',
    notLongAgo: true,
    patterns: [
      'bang|gunshot|twang|ping|pop|snap|rip|crack|tear|clunk in ..1 my|his|her|the ..1 calf|knee|ankle|achilles|heel|hamstring|shoulder|thigh|elbow|pec|chest|groin|wrist|hip|back|quad|bicep|biceps',
      'something|it ..2 gave|went|shifted|ripped|twanged|tore|snapped in|inside|out ..3 @joint',
      '@joint ..6 wobbles|wobbly|unstable|sideways|loose|floppy|shifts|buckles_under',
      'my|his|one|nuts ..3 nuts|nut|balls|ball|testicle ..3 swollen|agony|twisted|purple|hard_and',
      'shoulder ..3 square|drooping|out_of|hanging',
      'eye ..10 floaters|flashes|blurr*|blood|vision',
      'dent|gap|hole|divot ..6 muscle|quad|thigh|pec|calf',
      'thigh|quad|calf|arm|pec ..4 dent|divot|gap|hole',
      'tight|swollen|hard|burst ..14 toes|foot|fingers|hand ..3 numb|numbness|tingl*|cold|white|blue',
      '@joint|hand|foot ..4 size_of|like_a|twice ..2 grapefruit|balloon|tennis_ball|ball|melon|orange|baseball|egg',
    ],
  },
  {
    kind: 'rhabdo',
    why: 'urine like beer or blood, or none',
    evenIfDenied: true,
    patterns: [
      '@urine ..6 beer|blood|bloody|iced_tea|cola|whisky|rust|maroon|port|wine|syrup',
      'hardly|barely|no|little|scarcely any ?urine|pee|wee|urination',
    ],
  },
  {
    kind: 'overdose',
    why: 'a heap of tablets',
    patterns: ['swallowed|took|taken|downed|popped ..2 lots|loads|tons|heaps|plenty|a_ton|several ..2 @substance'],
  },
  {
    kind: 'overdose',
    why: 'a person who does not wake',
    evenIfDenied: true,
    weak: true,
    patterns: ['@child|@bystander ..6 wont|not|cant|doesnt ..1 wake|waking ?up !early|for'],
  },
  {
    kind: 'spine',
    why: 'wet without wanting it, and the back',
    evenIfDenied: true,
    patterns: ['peeing|wetting|pee|peed|wet|soiling|pooing @self ..10 back|spine|neck|disc|deadlift|squat|fall'],
  },
  {
    kind: 'diabetes',
    why: 'sugar by number',
    patterns: ['sugar|sugars at|of|reads|is|was|shows ?only|now #1-69 !g|gram|grams|%|percent|kcal'],
  },
  {
    kind: 'bleeding',
    why: 'a belly too painful to stand',
    evenIfDenied: true,
    patterns: [
      'stomach|belly|abdomen|tummy|abdominal|side ..3 hurts|pain|agony|excruciating ..5 @cant ..2 stand|walk|move|straight|sleep|breathe',
      'severe|excruciating|unbearable|worst ..2 stomach|belly|abdominal|tummy',
    ],
  },
  {
    kind: 'injury',
    why: 'a tendon or ligament gone',
    notLongAgo: true,
    patterns: ['snapped|ruptured|popped|torn|ripped ..2 @tendon'],
  },
  {
    kind: 'clot',
    why: 'a swollen limb after surgery',
    patterns: ['leg|calf|arm|thigh|foot ..3 swollen|swelling|swelled ..8 surgery|operation|op'],
  },
  {
    kind: 'diabetes',
    why: 'low sugar, and how it feels',
    patterns: [
      'low sugar|sugars ..8 shak*|shaky|sweaty|@faint|@confused|help|trembl*|dizzy',
      'shak*|shaky|sweaty|@confused ..6 low sugar|sugars',
    ],
  },
]
