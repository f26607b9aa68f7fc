/** Snacks with at most 4 g of net carbohydrate a portion. */
export const ketoSnacks = `
= keto_celery_almond | Celery sticks with almond butter | snack | everyday | 5 | 1 | 0
celery 80 produce, almond_butter 25 main
- Cut the {celery} into sticks.
- Spread them with the {almond_butter}.
~ tahini | Celery sticks with tahini | almond_butter>tahini_unroasted

= keto_avocado_seeds | Avocado half with lime and pumpkin seeds | snack | mexican | 5 | 1 | 0
avocado 68 fat, pumpkin_seeds 15 main, lime_juice 11 season
- Halve the {avocado} and take out the stone.
- Fill the hollow with the {pumpkin_seeds} and sprinkle with the {lime_juice}.
~ almonds | Avocado half with lime and almonds | pumpkin_seeds>almonds 10

= keto_almonds_olives | Rosemary almonds with olives | snack | spanish | 5 | 1 | 1
almonds 25 main, olives_black_canned 15 fat, rosemary 1 season
- Toast the {almonds} in a dry pan with the chopped {rosemary} for 3 minutes.
- Let them cool a little and eat with the {olives_black_canned}.
~ pumpkin_seeds | Rosemary pumpkin seeds with olives | almonds>pumpkin_seeds

= keto_pecans_raspberries | Pecans with raspberries | snack | american | 5 | 1 | 0
pecans 25 main, raspberries 40 produce
- Break the {pecans} in half.
- Mix with the {raspberries} in a small bowl.
~ walnuts | Walnuts with raspberries | pecans>walnuts 20
~ nut_free | Pumpkin seeds with raspberries | pecans>pumpkin_seeds
- Toast the {pumpkin_seeds} in a dry pan until fragrant.
- Mix with the {raspberries} in a small bowl.

= keto_guacamole_chicory | Guacamole with chicory leaves | snack | mexican | 10 | 1 | 0
avocado 136 fat, chicory 50 produce, lime_juice 11 season, coriander_leaves 4 season
- Mash the {avocado} with the {lime_juice} and chopped {coriander_leaves}.
- Scoop it up with the {chicory} leaves.

= keto_crisp_tofu_bites | Crisp tofu bites with sesame | snack | chinese | 10 | 2 | 2
tofu_firm 140 main, sesame_seeds_hulled 10 fat, rapeseed_oil 5 fat, ginger 4 season, chives 4 season
- Press the {tofu_firm} dry and cut it into small cubes.
- Fry in the {rapeseed_oil} with the {ginger} until golden, then roll in the {sesame_seeds_hulled} and {chives}.
~ flax | Crisp tofu bites with flaxseed | sesame_seeds_hulled>flaxseed_ground
~ pumpkin_seeds | Crisp tofu bites with pumpkin seeds | sesame_seeds_hulled>pumpkin_seeds

= keto_cocoa_chia_pot | Cocoa chia pot with pecans | snack | everyday | 5 | 1 | 2
chia_seeds 15 main, soy_milk 75 liquid, cocoa_powder 5 season, pecans 10 fat
- Whisk the {cocoa_powder} and {chia_seeds} into the {soy_milk} and chill until thick.
- Top with the broken {pecans}.
~ nut_free | Cocoa chia pot with flaxseed | pecans>flaxseed

= keto_hazelnuts_seeds | Toasted hazelnuts and pumpkin seeds | snack | everyday | 5 | 2 | 3
hazelnuts 20 main, pumpkin_seeds 15 main, paprika 1 season
- Toast the {hazelnuts} and {pumpkin_seeds} in a dry pan for 4 minutes.
- Shake with the {paprika} and let them cool.
~ almonds | Toasted almonds and pumpkin seeds | hazelnuts>almonds

= keto_egg_avocado | Boiled egg with avocado and chives | snack | everyday | 5 | 1 | 0
egg_boiled_cooked 50 main, avocado 68 fat, chives 4 season, lemon_juice 12 season
- Mash the {avocado} with the {lemon_juice} and {chives}.
- Halve the {egg_boiled_cooked} and spoon the mash over it.
~ tofu | Tofu with avocado and chives | egg_boiled_cooked>tofu_firm 80
- Mash the {avocado} with the {lemon_juice} and {chives}.
- Slice the {tofu_firm} and spoon the mash over it.

= keto_cottage_seeds | Cottage cheese with pumpkin seeds and chives | snack | german | 5 | 1 | 0
cottage_cheese_low_fat 50 main, pumpkin_seeds 25 fat, chives 4 season, radish 30 produce
- Stir the {chives} into the {cottage_cheese_low_fat}.
- Top with the sliced {radish} and the {pumpkin_seeds}.

= keto_salmon_chicory | Chicory boats with salmon and avocado | snack | nordic | 5 | 1 | 0
salmon_canned 50 main, avocado 68 fat, chicory 50 produce, lemon_juice 12 season, dill 2 season
- Mash the {avocado} with the {lemon_juice} and {dill} and fold in the drained {salmon_canned}.
- Spoon into the {chicory} leaves.
~ mackerel | Chicory boats with mackerel and avocado | salmon_canned>mackerel_canned

= keto_chicken_lettuce_rolls | Chicken lettuce rolls with avocado | snack | vietnamese | 10 | 1 | 0
chicken_breast 60 main, avocado 68 fat, lettuce_butterhead 50 produce, olive_oil 5 fat, mint 4 season
- Cut the {chicken_breast} into thin strips and fry in the {olive_oil} for 5 minutes.
- Lay the {chicken_breast}, the sliced {avocado} and the {mint} on the {lettuce_butterhead} leaves and roll up.
~ turkey | Turkey lettuce rolls with avocado | chicken_breast>turkey_breast
~ tofu | Tofu lettuce rolls with avocado | chicken_breast>tofu_firm 80

= keto_tuna_cucumber | Cucumber rounds with tuna and avocado | snack | everyday | 10 | 1 | 0
tuna_canned 40 main, avocado 68 fat, cucumber 50 produce, olive_oil 5 fat, parsley 4 season
- Mash the {avocado} with the drained {tuna_canned}, the {olive_oil} and chopped {parsley}.
- Slice the {cucumber} thickly and top each round with the mixture.
~ salmon | Cucumber rounds with salmon and avocado | tuna_canned>salmon_canned
`
