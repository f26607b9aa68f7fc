/** Words by which a clause keeps something off the plate, before or after its name. */
export const avoids =
  /\b(?:no|nope|not|non|none|never|neither|without|avoid(?:s|ing|ed)?|hat(?:e|es|ing|ed)|dislik(?:e|es|ing|ed)|(?:dont|doesnt|didnt|do not|does not|did not|cant|cannot|can not|wont|will not|would not|wouldnt|shouldnt|should not)(?: (?:really|ever|even|usually|want to|want any))*(?: (?:eat|eats|like|love|want|have|stand|do|touch|use|enjoy|tolerate|digest|consume|drink|care for|take|buy|cook|include|add|be))*|skip(?:s|ping)?|exclud(?:e|es|ing)|omit|leave (?:out|off)|keep (?:out|off)|hold the|cut(?:ting)? out|stay(?:ing)? (?:away|off)(?: from)?|steer clear of|free (?:of|from)|al+ergic|al+erg(?:y|ies|ie|ia)|allerg\w*|alergic[oa]|intoleran\w*|unvertraglich\w*|sensitiv\w*|(?:am |im )?not (?:a |an? )?(?:big |huge |great )?(?:fan|keen|fond|into)(?: of| on)?|detest\w*|loath\w*|despis\w*|disgust\w*|gross|yuck\w*|nasty|awful|revolting|off limits|forbidden|banned|sin|sans|ohne|keine?[nmrs]?|nicht|pas(?: de)?|jamais|nunca|odio|deteste|hasse|senza|sem|zonder|geen|ingen|(?:makes?|gives?|leaves?) me(?: (?:feel|get))? \w+|(?:bloats?|upsets?|kills?) (?:me|my stomach)|quit|g[ai]ve(?:n)? up|giving up|abstain\w*|refus\w*|averse|aversions?|(?:is|are) out)\b/

/** Words by which a clause is about a liking. */
export const likesCue =
  /\b(?:likes?|liked|loves?|loved|enjoys?|prefer\w*|favou?rites?|fans? of|into|more|lots?|plenty|high|rich|extra|crav\w*|open to|fine|ok|okay|allowed|happy|eats?|eating|can have|wants?|would|big on|adores?|include|includes|including|mag|liebe|gerne|gusta\w*|encanta\w*|jaime|yes|keen|dig|amazing|great|tasty|yummy|delicious|good)\b/

/** Amounts, which no rule about foods can keep: "less meat" is a taste. */
export const softly =
  /\b(?:less|limit\w*|reduc\w*|cut\w* (?:down|back)|minimi[sz]\w*|notso|little|few|fewer|rarely|seldom|light on|at most|moderat\w*|small amounts?|occasional\w*|low|lower|once|twice)\b/

/** Said just before a diet: it is not this one. */
export const denial =
  /\b(?:no|not|non|nope|never|isnt|arent|wasnt|(?:was|were|used to be|formerly|former|ex|quit|quitting|stopped|tried|anti|dont|doesnt|do not|does not|am not|im not|hate|hates|dislike|no longer|not going|rather not|instead of|avoid(?:s|ing)?|neither|nor))(?: (?:a|an|any|the|be|being|eat|eating|eats|want|wants|need|like|do|doing|follow|following|on|going|longer|into|interested|in|really|actually|to|my|food|diet|diets|meals|go|keep))*$/

/** Said beside a diet: it is not always kept. It is planned as if it were. */
export const hedges =
  /\b(?:mostly|mainly|usually|sometimes|often|partly|partially|semi|nearly|almost|try|trying|week ?days?|week ?ends?|before|until|at home|ish|kinda|kind of|somewhat|when possible|if possible|notso|flexible|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|days? a week|per week|\d+ ?(?:percent|days)|once|twice|occasionally|generally|normally|primarily|loosely|lazy|dirty|cyclical|modified|cheat\w*|reduced|less|low|lower|limit\w*|open to|curious|thinking|considering|interested|restaurants?|travel\w*|holidays?|parties)\b/

/** Somebody else's diet, or one of a household. */
export const others =
  /\b(?:my |our )(?:wife|husband|partner|girl ?friend|gf|boy ?friend|bf|kids?|child|children|son|daughter|family|mom|mum|mother|dad|father|sister|brother|room ?mate|flat ?mate|dog|cat|friends?|guests?)\b/

/** Times, which no rule keeps: what is avoided is avoided at every meal. */
export const times =
  /\b(?:(?:on|during|in|at|for|after|before|past|until|every|late) )*(?:(?:the|my) )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|week ?ends?|week ?days?|evenings?|mornings?|afternoons?|nights?|breakfasts?|lunch(?:es)?|dinners?|lent|summer|winter|bed|\d+ ?(?:am|pm)|anymore|right now|at the moment|this month|for now)\b/g

/** Words that say nothing about a food. */
export const fillers =
  /\b(?:\d+|i|im|ive|id|ill|am|we|my|me|our|us|you|your|he|she|a|an|the|is|are|be|been|was|on|in|of|to|for|at|by|from|any|every|some|all|strict|strictly|fully|pure|purely|full|complete|total|totally|100|diets?|foods?|meals?|dish|dishes|recipes?|cooking|cuisines?|kitchen|style|follow|following|please|pls|thanks|thank|very|really|quite|rather|it|its|that|this|these|those|them|they|have|has|had|do|does|just|always|also|too|currently|now|years?|months?|products?|stuff|things?|anything|something|only|lifestyle|eater|eaters|person|kinds?|types?|preferences?|preferred|preferably|dietary|restrictions?|requirements?|as|if|so|much|many|or|and|with|then|than|not|will|can|could|should|must|need|needs|based|friendly|option|options|compliant|certified|approved|way|keeping|keep|using|use|eat|eats|eating|want|wants|would|go|going|get|being|know|think|feel|personally|honestly|absolutely|completely|definitely|mein|meine|ich|bin|esse|soy un[ao]|je|suis|yo|como|comida|essen|ernahrung|regime|dieta|alimentacion|repas|un|une|una|el|la|las|los|le|les|des|du|der|die|das|ein|eine|am liebsten|diseases?|sufferer|patient|handle|drink|drinks|ne|mange\w*|de|del|con|muy|sehr|gar)\b/g

/** Adjectives and forms of a food, of no weight once the food itself is known. */
export const forms =
  /\b(?:raw|cooked|fresh|fried|boiled|grilled|smoked|tinned|canned|whole|plain|big|small|chunks?|pieces?|taste|smell|texture|flavou?r|tasting|slimy|stinky|soups?|sauces?|salads?|dark|white|lean|fatty|oily|cold|hot|frozen|dried|chopped|land|large|amounts?|lots?|other|like|such|etc|in general|vegetables?|forms?|free|of|at|heavy|strong|yet|ever|even|stand|absolute|severe\w*|mild(?:ly)?|bit|slight(?:ly)?|deadly|because)\b/g

/** What is asked for often enough that it needs no remark: tastes, and foods that the choice of dishes may look for. */
export const knownTastes =
  /\b(?:spic[ey]\w*|mild|sweet|savou?ry|salty|sour|crunchy|creamy|quick\w*|fast|easy|simple|cheap|budget|affordable|fresh|hot|cold|warm|light|filling|hearty|comfort\w*|health\w*|balanced|protein\w*|fib(?:re|er)|calori\w*|variety|varied|left ?overs?|prep|batch|one pot|traditional|homemade|home cooked|colou?rful|salads?|soups?|stews?|curr(?:y|ies)|bowls?|smoothies?|shakes?|snacks?|snacking|breakfasts?|brunch|dinners?|lunch(?:es)?|grill\w*|bbq|barbecue|bak(?:ed|ing)|roast\w*|steamed|stir|vegetables?|veggies|veg|fruits?|greens|rice|pasta|noodles?|bread|toast|wraps?|tacos?|burritos?|pizza|burgers?|sandwich\w*|potato(?:es)?|beans?|lentils?|chickpeas?|chicken|beef|pork|turkey|lamb|duck|steaks?|meats?|fish|salmon|tuna|cod|sea ?food|shrimps?|prawns?|eggs?|cheese|yogh?urts?|milk|dairy|tofu|tempeh|nuts?|seeds?|oats?|oatmeal|porridge|muesli|granola|avocados?|bananas?|apples?|berr(?:y|ies)|\w+berr(?:y|ies)|mango(?:e?s)?|tomato(?:es)?|spinach|broccoli|carrots?|mushrooms?|olives?|peanut\w*|almonds?|honey|garlic|chocolate|desserts?|coffee|tea|juice|wine|beer|oil|butter|quinoa|couscous|hummus|sushi|gourmet|carbs?|fats?|bulk\w*|macros?|energy|street food|family|kids?|seasonal|local|no cook|lean|whole|plants?)\b/
