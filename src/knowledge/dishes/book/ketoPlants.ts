/** Main meals of plants alone with at most 9 g of net carbohydrate a portion; tofu and seeds give the protein. */
export const ketoVegan = `
= keto_tofu_broccoli_sesame | Ginger tofu with broccoli and sesame | lunch,dinner | chinese | 15 | 2 | 2
tofu_firm 220 main, broccoli_frozen 180 produce, sesame_seeds_hulled 15 fat, rapeseed_oil 15 fat, ginger 4 season, tamari 5 season, spring_onion 15 produce
- Press the {tofu_firm} dry, dice it and fry in the {rapeseed_oil} until golden on all sides.
- Add the {broccoli_frozen} and the grated {ginger} and stir-fry for 6 minutes.
- Sprinkle in the {tamari} and {spring_onion} and top with the {sesame_seeds_hulled}.
~ pumpkin_seeds | Ginger tofu with broccoli and pumpkin seeds | sesame_seeds_hulled>pumpkin_seeds 20

= keto_smoky_tofu_avocado | Smoky tofu bowl with avocado and lime | lunch,dinner | mexican | 15 | 1 | 0
tofu_firm 220 main, avocado 136 fat, lettuce 100 produce, cherry_tomato 60 produce, olive_oil 10 fat, paprika 2 season, lime_juice 11 season, coriander_leaves 6 season
- Crumble the {tofu_firm} and fry in the {olive_oil} with the {paprika} for 8 minutes until crisp at the edges.
- Shred the {lettuce}, halve the {cherry_tomato} and dress with the {lime_juice}.
- Top with the hot {tofu_firm}, the diced {avocado} and the {coriander_leaves}.
~ chicken | Smoky chicken bowl with avocado and lime | tofu_firm>chicken_breast 150
- Cut the {chicken_breast} into strips and fry in the {olive_oil} with the {paprika} for 8 minutes.
- Shred the {lettuce}, halve the {cherry_tomato} and dress with the {lime_juice}.
- Top with the hot {chicken_breast}, the diced {avocado} and the {coriander_leaves}.

= keto_aubergine_tahini | Roasted aubergine with tahini and pumpkin seeds | lunch,dinner | levantine | 35 | 2 | 2
aubergine 160 produce, pumpkin_seeds 45 main, tahini_unroasted 20 fat, olive_oil 10 fat, lemon_juice 12 season, parsley 10 season, paprika 1 season
- Heat the oven to 210 degrees.
- Cut the {aubergine} into thick slices, brush with the {olive_oil}, dust with the {paprika} and roast for 25 minutes.
- Spread the {pumpkin_seeds} on the tray for the last 4 minutes.
- Thin the {tahini_unroasted} with the {lemon_juice} and a little water, pour over the {aubergine} and scatter with the {pumpkin_seeds} and {parsley}.
~ almond | Roasted aubergine with almond sauce and pumpkin seeds | tahini_unroasted>almond_butter

= keto_tofu_saag | Tofu with spiced spinach and almonds | lunch,dinner | indian | 20 | 2 | 2
tofu_firm 220 main, spinach_frozen 220 produce, almonds 15 fat, rapeseed_oil 20 fat, ginger 4 season, cumin 1 season, turmeric 1 season, lemon_juice 12 season
- Fry the {tofu_firm} in cubes in half of the {rapeseed_oil} until golden, then lift out.
- Warm the {cumin}, {turmeric} and {ginger} in the rest of the {rapeseed_oil} for a minute.
- Add the {spinach_frozen} and cook for 8 minutes until soft.
- Fold in the {tofu_firm} and {lemon_juice} and top with the chopped {almonds}.
~ seeds | Tofu with spiced spinach and pumpkin seeds | almonds>pumpkin_seeds
~ chicken | Chicken with spiced spinach and almonds | tofu_firm>chicken_breast 140
- Fry the {chicken_breast} in cubes in half of the {rapeseed_oil} for 8 minutes, then lift out.
- Warm the {cumin}, {turmeric} and {ginger} in the rest of the {rapeseed_oil} for a minute.
- Add the {spinach_frozen} and cook for 8 minutes until soft.
- Fold in the {chicken_breast} and {lemon_juice}, heat through and top with the chopped {almonds}.

= keto_tofu_peanut_cabbage | Tofu with peanuts and Chinese cabbage | lunch,dinner | thai | 15 | 2 | 1
tofu_firm 190 main, chinese_cabbage 180 produce, peanuts 25 fat, rapeseed_oil 10 fat, chili 5 season, coriander_leaves 8 season, lime_juice 11 season, flaxseed_ground 10 fat
- Fry the {tofu_firm} in strips in the {rapeseed_oil} with the {chili} until golden.
- Add the shredded {chinese_cabbage} and stir-fry for 3 minutes so that it keeps some bite.
- Stir in the {flaxseed_ground} and {lime_juice} and top with the chopped {peanuts} and {coriander_leaves}.
~ pumpkin_seeds | Tofu with pumpkin seeds and Chinese cabbage | peanuts>pumpkin_seeds

= keto_courgette_edamame | Courgette ribbons with edamame and seed pesto | lunch,dinner | italian | 10 | 1 | 1
courgette 150 produce, edamame_frozen 70 main, pumpkin_seeds 30 fat, olive_oil 15 fat, basil 12 season, lemon_zest 2 season, spinach 30 produce
- Boil the {edamame_frozen} for 5 minutes and drain.
- Blend the {pumpkin_seeds}, {basil}, {spinach}, {lemon_zest} and {olive_oil} with a splash of water to a coarse pesto.
- Shave the {courgette} into long ribbons and warm through in a dry pan for 2 minutes.
- Toss everything together.
~ sesame | Courgette ribbons with edamame and sesame pesto | pumpkin_seeds>sesame_seeds_hulled 40

= keto_tofu_asparagus_almond | Tofu with asparagus and toasted almonds | lunch,dinner | french | 15 | 1 | 1
tofu_firm 220 main, asparagus 200 produce, almonds 20 fat, olive_oil 15 fat, parsley 6 season, lemon_zest 2 season, lemon_juice 12 season
- Toast the chopped {almonds} in a dry pan and set aside.
- Fry the {tofu_firm} in slices in half of the {olive_oil} until golden on both sides.
- Fry the {asparagus} in the rest of the {olive_oil} for 6 minutes, turning often.
- Add the {lemon_zest}, {lemon_juice} and {parsley} and scatter with the {almonds}.
~ seeds | Tofu with asparagus and toasted pumpkin seeds | almonds>pumpkin_seeds
~ salmon | Salmon with asparagus and toasted almonds | tofu_firm>salmon 120
- Toast the chopped {almonds} in a dry pan and set aside.
- Fry the {salmon} in half of the {olive_oil} until it flakes easily.
- Fry the {asparagus} in the rest of the {olive_oil} for 6 minutes, turning often.
- Add the {lemon_zest}, {lemon_juice} and {parsley} and scatter with the {almonds}.

= keto_cauliflower_tofu_fry | Fried grated cauliflower with tofu and nori | lunch,dinner | japanese | 20 | 2 | 1
cauliflower_frozen 190 produce, tofu_firm 200 main, spring_onion 15 produce, sesame_seeds_hulled 15 fat, rapeseed_oil 15 fat, ginger 4 season, nori 3 season
- Pulse the thawed {cauliflower_frozen} to coarse crumbs and press out the water.
- Fry the {tofu_firm} in small dice in half of the {rapeseed_oil} until golden.
- Add the {cauliflower_frozen}, {ginger} and the rest of the {rapeseed_oil} and fry for 5 minutes.
- Stir in the {spring_onion} and top with the {sesame_seeds_hulled} and the torn {nori}.
~ sesame_free | Fried grated cauliflower with tofu, pumpkin seeds and nori | sesame_seeds_hulled>pumpkin_seeds 20

= keto_portobello_walnut | Portobello stuffed with walnuts and spinach | lunch,dinner | italian | 25 | 2 | 1
portobello_mushroom 126 produce, spinach 120 produce, walnuts 25 fat, pumpkin_seeds 40 main, olive_oil 5 fat, basil 6 season
- Heat the oven to 200 degrees.
- Chop the {walnuts} and {pumpkin_seeds} coarsely.
- Wilt the {spinach} in a hot dry pan, squeeze it out and mix with the {walnuts}, {pumpkin_seeds} and {basil}.
- Fill the {portobello_mushroom} caps, sprinkle with the {olive_oil} and bake for 15 minutes.
~ pecans | Portobello stuffed with pecans and spinach | walnuts>pecans
~ nut_free | Portobello stuffed with seeds and spinach | walnuts>sesame_seeds_hulled

= keto_soybean_avocado_salad | Chopped soybean and avocado salad | lunch,dinner | american | 10 | 1 | 0
soybeans_cooked 110 main, avocado 68 fat, rocket 60 produce, radish 40 produce, endive 60 produce, olive_oil 10 fat, lemon_juice 12 season, chives 4 season
- Beat the {olive_oil} with the {lemon_juice} and {chives}.
- Chop the {rocket}, {endive} and {radish} and toss with the {soybeans_cooked} in the dressing.
- Fold in the {avocado} in cubes.
~ mackerel | Chopped mackerel and avocado salad | soybeans_cooked>mackerel_canned 110

= keto_cold_tofu_avocado | Cold tofu with avocado, cucumber and nori | lunch,dinner | japanese | 10 | 1 | 0
tofu_firm 240 main, avocado 136 fat, cucumber 100 produce, watercress 50 produce, nori 3 season, sesame_seeds_hulled 10 fat, tamari 5 season
- Pat the {tofu_firm} dry and cut it into cubes.
- Slice the {cucumber} and {avocado} and arrange with the {watercress} and {tofu_firm} in a bowl.
- Sprinkle with the {tamari}, the {sesame_seeds_hulled} and the {nori} in fine strips.
~ tuna | Tinned tuna with avocado, cucumber and nori | tofu_firm>tuna_canned 80
- Drain and flake the {tuna_canned}.
- Slice the {cucumber} and {avocado} and arrange with the {watercress} and {tuna_canned} in a bowl.
- Sprinkle with the {sesame_seeds_hulled}, the {tamari} and the {nori} in fine strips.
`

/** The same with eggs or a little cheese. */
export const ketoVegetarian = `
= keto_spinach_feta_frittata | Spinach frittata with a little feta and avocado salad | lunch,dinner | everyday | 20 | 2 | 0
egg 100 main, egg_white 99 main, spinach_frozen 150 produce, feta 15 fat, avocado 68 fat, lettuce 60 produce, rapeseed_oil 15 fat, mint 4 season, lemon_juice 12 season
- Thaw and squeeze out the {spinach_frozen} and fry it in two thirds of the {rapeseed_oil} for 3 minutes.
- Beat the {egg} with the {egg_white} and {mint}, pour over, crumble on the {feta} and cook slowly until set underneath.
- Grill the top until golden and firm.
- Dress the {lettuce} and {avocado} with the {lemon_juice} and the rest of the {rapeseed_oil}.
~ dairy_free | Spinach frittata with olives and avocado salad | feta>olives_black_canned
- Thaw and squeeze out the {spinach_frozen} and fry it in two thirds of the {rapeseed_oil} for 3 minutes.
- Beat the {egg} with the {egg_white} and {mint}, pour over, scatter on the {olives_black_canned} and cook slowly until set underneath.
- Grill the top until golden and firm.
- Dress the {lettuce} and {avocado} with the {lemon_juice} and the rest of the {rapeseed_oil}.

= keto_shakshuka | Shakshuka with spinach and avocado | lunch,dinner | north_african | 25 | 2 | 0
egg 150 main, tomato_canned 120 produce, spinach_frozen 100 produce, avocado 68 fat, almonds 10 fat, olive_oil 10 fat, cumin 1 season, paprika 1 season, coriander_leaves 4 season
- Simmer the {tomato_canned} with the {olive_oil}, {cumin} and {paprika} for 8 minutes.
- Stir in the {spinach_frozen} and cook until it is hot.
- Make hollows, break in the {egg}, cover and poach for 8 minutes until white and yolk are set.
- Top with the sliced {avocado}, the chopped {almonds} and the {coriander_leaves}.
~ nut_free | Shakshuka with spinach, avocado and pumpkin seeds | almonds>pumpkin_seeds
~ tofu | Tofu shakshuka with spinach and avocado | egg>tofu_firm 160
- Simmer the {tomato_canned} with the {olive_oil}, {cumin} and {paprika} for 8 minutes.
- Stir in the {spinach_frozen} and cook until it is hot.
- Add the {tofu_firm} in thick cubes, cover and simmer for 8 minutes.
- Top with the sliced {avocado}, the chopped {almonds} and the {coriander_leaves}.

= keto_courgette_fritters | Courgette and almond fritters with herb salad | lunch,dinner | turkish | 25 | 2 | 0
courgette 150 produce, egg 100 main, egg_white 66 main, almond_flour 25 fat, flaxseed_ground 10 fat, rapeseed_oil 10 fat, lettuce 80 produce, dill 4 season, mint 4 season, lemon_juice 12 season
- Grate the {courgette} and squeeze it out well.
- Mix with the {egg}, {egg_white}, {almond_flour}, {flaxseed_ground} and {dill}.
- Fry spoonfuls in the {rapeseed_oil} for 4 minutes on each side until golden and set.
- Serve with the {lettuce} and {mint} in {lemon_juice}.
~ nut_free | Courgette and sesame fritters with herb salad | almond_flour>sesame_seeds_hulled

= keto_egg_seed_salad | Boiled egg salad with avocado and almonds | lunch,dinner | everyday | 10 | 1 | 0
egg_boiled_cooked 150 main, endive 100 produce, radish 50 produce, avocado 68 fat, almonds 20 fat, rapeseed_oil 5 fat, lemon_juice 12 season, chives 4 season
- Mash half of the {avocado} with the {lemon_juice}, {rapeseed_oil} and {chives} to a dressing.
- Toss the {endive} and sliced {radish} in it.
- Top with the {egg_boiled_cooked} in quarters, the rest of the {avocado} and the chopped {almonds}.
~ nut_free | Boiled egg salad with avocado and pumpkin seeds | almonds>pumpkin_seeds 15
`
