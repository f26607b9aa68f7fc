/** Words that mean the same to a rule: `_` joins a phrase, `*` ends a word's beginning, `@` names another concept. */
export const concepts: Record<string, string> = {
  bystander:
    'guy man woman lady bloke lad colleague runner player someone somebody stranger member friend buddy mate dad father mum mom ' +
    'mother brother sister son daughter husband wife partner boyfriend girlfriend grandma grandpa uncle aunt kid child client ' +
    'teammate coworker neighbour neighbor boy girl student he she',
  perp:
    'boyfriend girlfriend husband wife partner dad father mum mom mother stepdad stepfather stepmom ex bf gf fiance spouse ' +
    'brother parents coach trainer he she hubby pt teacher boss roommate flatmate instructor uncle cousin physio',
  head: 'head skull temple forehead noggin',
  joint: 'knee ankle shoulder wrist elbow hip finger thumb toe jaw kneecap',
  stimulant:
    'preworkout pre_workout pre caffeine fat_burner fat_burners energy_drink energy_drinks redbull monster clen ephedrine',
  substance:
    'preworkout pre_workout caffeine fat_burner fat_burners burners pill pills tablet tablets paracetamol tylenol ibuprofen ' +
    'aspirin meds medication medicine painkillers antidepressants sleeping_pills xanax dnp clen clenbuterol energy_drinks iron_tablets ' +
    'diet_pills metformin nurofen blood_pressure_tablets betablockers beta_blockers edibles gummies',
  diabetic: 'diabet* t1d t2d type_1 type_one type1 t1 type_2 type2 type_two',
  pregSign:
    'gush fluid tightenings tightening stars spots flashing shoulder_tip sharp_pain severe_pain stabbing itchy_palms itching fever ' +
    'took_a_hit movements less_active less_movement quiet cant_keep cant_breathe short_of_breath calf_pain palpitations punched ' +
    'car_accident bleed bleeding heavy_bleeding one_side_pain pain_on_one_side discharge fallen slipped dizzy_spells vision ' +
    'swollen_hands puffy_face kicking hit_my_belly kicked clots',
  weeksSign:
    'blood bleeding bled spotting contractions tightenings tightening leaking gush terrible_headache bad_headache severe_headache ' +
    'awful_headache pounding_headache baby stars waters cramping trickle kicks swollen_face',
  pain:
    'pain pains painful paining hurt hurts hurting ache aches aching achy agony burning stabbing stabs sharp cramping ' +
    'discomfort pang pangs twinge killing_me sore_and_tight',
  chest: 'chest chests breastbone sternum chst cheast chets chect chestpain',
  cant: 'cant cannot can_not can_t couldnt could_not unable_to not_able_to cant_even can_barely can_hardly barely hardly',
  breathe: 'breathe breath breathing breth brethe brething breathin breeth',
  faint:
    'faint fainted fainting passed_out pass_out passing_out blacked_out black_out blacking_out lost_consciousness ' +
    'lose_consciousness losing_consciousness loss_of_consciousness unconscious syncope keeled_over out_cold blackout',
  someone:
    'he she him her friend friends buddy mate dad father mum mom mother brother sister son daughter husband wife partner ' +
    'boyfriend girlfriend grandma grandpa grandad nan uncle aunt kid child client teammate coworker neighbour neighbor i',
  partner:
    'boyfriend girlfriend husband wife partner dad father mum mom mother stepdad stepfather stepmom stepmother ex bf gf ' +
    'fiance fiancee uncle spouse brother parents coach trainer he she hubby',
  confused: 'confus* disorient* delirious delirium cant_think not_making_sense incoherent',
  vomit: 'vomit* throwing_up threw_up throw_up thrown_up puke* puking throws_up being_sick',
  urine: 'urine pee peed peeing piss pissing pissed wee weeing wees urinating',
  dark: 'dark brown cola coke coca black rust rusty cola_colou* reddish',
  limb:
    'arm leg wrist ankle foot toe toes finger fingers thumb hand rib ribs collarbone clavicle elbow nose hip shin forearm ' +
    'kneecap heel bone jaw knee shoulder tibia fibula femur',
  tendon:
    'acl mcl pcl ucl pec achilles bicep biceps hamstring quad meniscus tendon rotator labrum ligament groin tricep triceps',
  time: 'minute minutes min mins hour hours hrs day days week weeks month months year years times',
  days: 'day days',
  self: 'myself my_self mysef meself himself him_self herself her_self themself themselves myslef yourself',
  longAgo:
    'years_ago yrs_ago year_ago last_year as_a_kid as_a_child as_a_teen* when_i_was fully_healed fully_recovered childhood ' +
    'decades_ago all_healed all_fine',
  kcal: 'kcal kcals calorie calories cal cals kilocalories',
  scoop: 'scoop scoops servings',
  preworkout: 'preworkout pre_workout preworkouts pre_work_out c4 preworkot',
  pills:
    'pill pills tablet tablets tylenol paracetamol ibuprofen aspirin advil acetaminophen meds medication painkillers ' +
    'xanax oxy oxycodone codeine ambien valium benzos antidepressants nurofen panadol tramadol sleeping_pills',
  hardDrug: 'cocaine meth heroin fentanyl mdma ecstasy lsd ketamine molly ghb crack_cocaine amphetamine*',
  alcohol: 'vodka alcohol whisky whiskey wine beer rum gin tequila drunk drank booze',
  eat: 'eat eating eaten ate eats food',
  meal: 'meal meals dinner lunch breakfast eating food i_eat eat every_meal snack snacks',
  laxative: 'laxative laxatives laxitive laxitives dulcolax senna',
  preg: 'pregnant preggo preggers pregnancy pregant pregnent trimester expecting_a_baby weeks_along expecting weeks_gone months_gone with_child prego knocked_up im_carrying',
  loseWeight:
    'lose_weight losing_weight weight_loss lose_fat cut_fat fat_loss deficit slim_down shred get_lean drop_weight diet_plan ' +
    'cutting_plan lose_some_weight lose_kg lose_belly',
  minorTopic:
    'diet diets lose loss losing lifting heavy max bench deadlift creatine steroid steroids fat_burner fat_burners burners ' +
    'bulk cut cutting supplement supplements shredded preworkout calories abs protein_powder fasting',
  child: 'son daughter kid child boy girl nephew niece brother sister student teen teenager',
  unit:
    'week weeks day days month months minute minutes min mins hour hours hrs hr h kg kgs kilo kilos lb lbs pound pounds ' +
    'stone st percent % mile miles km kms k rep reps set sets session sessions workout workouts in inch inches cm out over ' +
    'under down into x off away percentile points steps workouts and_a_half bodyfat body to or through classes runs',
  doping:
    'dianabol dbol anavar winstrol clenbuterol clen sarm sarms ostarine rad140 rad_140 rad-140 ligandrol lgd4033 lgd_4033 ' +
    'mk677 mk_677 yk11 dnp dinitrophenol sustanon masteron primobolan hgh epo ephedrine roids anabolics trenbolone anadrol ' +
    'halotestin nandrolone cypionate enanthate blast_and_cruise deca_durabolin boldenone cardarine oxandrolone human_growth_hormone ' +
    'anabolic_steroid* test_e test_c test_cyp eca_stack stanozolol',
  surgery:
    'surgery surgeries operation operated post_op postop op bypass stent replacement c_section csection cesarean caesarean ' +
    'appendix_out operated_on appendectomy hernia_repair hysterectomy gastric_sleeve tummy_tuck boob_job bbl spinal_fusion ' +
    'meniscectomy cuff_repair arthroscopy liposuction wisdom_teeth mastectomy pacemaker heart_attack a_stroke laparoscop* ' +
    'acl_reconstruction',
  recent:
    'yesterday today last_week last_month this_week this_month recent recently just_had just_got just_out this_morning ' +
    'last_monday last_friday on_monday on_tuesday on_wednesday on_thursday on_saturday on_sunday on_friday a_week_ago a_month_ago few_weeks few_days couple_of_weeks this_year',
  injuryFresh: 'yesterday today just this_morning tonight purple black snap pop think last_night hour hours_ago',
}

/** Words that a spelling slip of another word would look like, but that are right as they stand. */
export const realWords: ReadonlySet<string> = new Set(
  (
    'hiit feasting shot pop poop breast wee loose chose hoping press pressing bleedin serious staring brown ' +
    'stations stating passing starting strong starring starving cutting heating hating dinning pasing chests ' +
    'singling sting string hitting pants inning contraction laps lips pills polls kneed need needs weeks cuting trainer'
  ).split(' '),
)
