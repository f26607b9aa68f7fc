/** Breakfasts built on eggs. */
export const breakfastEggs = `
= mushroom_omelette_wholemeal | Mushroom and spinach omelette with wholemeal bread | breakfast, lunch | french | 15 | 1 | 0
egg 100 main, egg_white 99 main, mushroom 120 produce, spinach 80 produce, bread_whole_wheat 72 starch, olive_oil 5 fat, black_pepper 0.5 season
- Fry the sliced {mushroom} in the {olive_oil} until golden, add the {spinach} and let it wilt.
- Beat the {egg} with the {egg_white} and {black_pepper}, pour it over and cook over medium heat until it is set all through.
- Fold it over and serve with the toasted {bread_whole_wheat}.
~ corn | Mushroom and spinach omelette with corn tortillas | bread_whole_wheat>tortilla_corn 78

= tomato_scrambled_eggs_toast | Scrambled eggs with tomatoes on wholemeal toast | breakfast | british | 12 | 1 | 0
egg 100 main, egg_white 99 main, tomato 200 produce, bread_whole_wheat 72 starch, rapeseed_oil 5 fat, chives 4 season, black_pepper 0.5 season
- Halve the {tomato} and grill it, cut side up, for six minutes.
- Beat the {egg} with the {egg_white} and {black_pepper} and scramble in the {rapeseed_oil} over low heat until no liquid is left.
- Toast the {bread_whole_wheat}, pile everything on it and snip over the {chives}.
~ corn | Scrambled eggs with tomatoes on corn tortillas | bread_whole_wheat>tortilla_corn 78

= chickpea_shakshuka | Shakshuka with chickpeas | breakfast, lunch, dinner | north_african | 30 | 2 | 0
egg 100 main, chickpeas_canned 120 starch, tomato_canned 250 produce, pepper_red 120 produce, onion 60 produce, garlic 4 season, olive_oil 6 fat, cumin 2 season, paprika 2 season, parsley 6 season
- Soften the sliced {onion} and {pepper_red} in the {olive_oil}, then add the crushed {garlic}, {cumin} and {paprika}.
- Tip in the {tomato_canned} and {chickpeas_canned} and simmer for ten minutes.
- Make hollows, crack in the {egg}, cover and cook until white and yolk are firm.
- Finish with the chopped {parsley}.
~ tofu | Tofu shakshuka with chickpeas | egg>tofu_firm 130
- Soften the sliced {onion} and {pepper_red} in the {olive_oil}, then add the crushed {garlic}, {cumin} and {paprika}.
- Tip in the {tomato_canned} and {chickpeas_canned} and simmer for ten minutes.
- Break the {tofu_firm} into large pieces, tuck them into the sauce and simmer for five minutes more.
- Finish with the chopped {parsley}.

= menemen | Menemen with peppers and wholemeal bread | breakfast, lunch | turkish | 20 | 1 | 0
egg 100 main, egg_white 66 main, tomato 220 produce, pepper_green 120 produce, bread_whole_wheat 72 starch, olive_oil 6 fat, paprika 1 season, parsley 6 season
- Fry the diced {pepper_green} in the {olive_oil} until soft.
- Add the chopped {tomato} and {paprika} and simmer for eight minutes until saucy.
- Stir in the beaten {egg} and {egg_white} and cook, drawing the spoon through, until fully set.
- Scatter with the {parsley} and eat with the {bread_whole_wheat}.
~ corn | Menemen with peppers and corn tortillas | bread_whole_wheat>tortilla_corn 78

= mexican_eggs_black_beans | Mexican eggs with black beans and corn tortillas | breakfast, lunch | mexican | 20 | 1 | 0
egg 100 main, black_beans_cooked 130 main, tortilla_corn 52 starch, tomatoes_crushed_canned 150 produce, onion 50 produce, avocado 30 fat, rapeseed_oil 4 fat, cumin 1 season, chili_powder 0.5 season, coriander_leaves 5 season
- Cook the chopped {onion}, {cumin} and {chili_powder} with the {tomatoes_crushed_canned} for ten minutes to a thick sauce.
- Warm the {black_beans_cooked} in a small pan and the {tortilla_corn} in a dry one.
- Fry the {egg} in the {rapeseed_oil} on both sides until the yolk is firm.
- Layer the {tortilla_corn}, {black_beans_cooked}, sauce and {egg} and top with sliced {avocado} and {coriander_leaves}.
~ tofu | Mexican tofu with black beans and corn tortillas | egg>tofu_firm 130
- Cook the chopped {onion}, {cumin} and {chili_powder} with the {tomatoes_crushed_canned} for ten minutes to a thick sauce.
- Warm the {black_beans_cooked} in a small pan and the {tortilla_corn} in a dry one.
- Slice the {tofu_firm} and fry it in the {rapeseed_oil} until golden on both sides.
- Layer the {tortilla_corn}, {black_beans_cooked}, sauce and {tofu_firm} and top with sliced {avocado} and {coriander_leaves}.

= spanish_tortilla_breakfast | Spanish potato omelette with pepper and tomato salad | breakfast, lunch | spanish | 35 | 2 | 1
egg 100 main, egg_white 99 main, potato 200 starch, onion 60 produce, pepper_red 100 produce, tomato 120 produce, olive_oil 8 fat, parsley 6 season
- Slice the {potato} and {onion} thinly and cook them in the {olive_oil} under a lid over low heat until tender, about a quarter of an hour.
- Beat the {egg} with the {egg_white}, pour it over and cook until the edges set, then turn it over and cook until firm in the middle.
- Dice the {pepper_red} and {tomato}, toss with the {parsley} and serve beside it.
~ sweet_potato | Spanish sweet potato omelette with pepper and tomato salad | potato>sweet_potato 200

= egg_bhurji | Spiced scrambled eggs with wholemeal pita | breakfast, lunch | indian | 15 | 1 | 0
egg 100 main, egg_white 99 main, onion 60 produce, tomato 150 produce, peas_green_frozen 60 produce, pita_whole_wheat 60 starch, rapeseed_oil 5 fat, turmeric 1 season, cumin 1 season, coriander_leaves 6 season
- Fry the chopped {onion} with the {cumin} and {turmeric} in the {rapeseed_oil} until soft.
- Add the diced {tomato} and the {peas_green_frozen} and cook for four minutes.
- Pour in the beaten {egg} and {egg_white} and scramble until dry and crumbly.
- Stir in the {coriander_leaves} and scoop it up with the warmed {pita_whole_wheat}.
~ corn | Spiced scrambled eggs with corn tortillas | pita_whole_wheat>tortilla_corn 78

= japanese_rolled_egg_rice | Rolled omelette with rice, spinach and spring onion | breakfast | japanese | 30 | 1 | 0
egg 100 main, egg_white 66 main, rice_brown 60 starch, spinach 120 produce, spring_onion 20 season, rapeseed_oil 4 fat, sesame_seeds 4 fat, ginger 3 season
- Boil the {rice_brown} until tender.
- Beat the {egg} and {egg_white} with the sliced {spring_onion} and grated {ginger}; fry it in thin layers in the {rapeseed_oil}, rolling each one up once it is set.
- Blanch the {spinach}, squeeze it dry and dress it with the {sesame_seeds}.
- Slice the roll and serve it on the {rice_brown} with the {spinach}.
~ sesame_free | Rolled omelette with rice, spinach and pumpkin seeds | sesame_seeds>pumpkin_seeds

= bauernfruehstueck | Farmer's pan with potatoes, leek and eggs | breakfast, lunch | german | 30 | 2 | 0
egg 100 main, egg_white 66 main, potato 250 starch, leek 100 produce, tomato 120 produce, rapeseed_oil 8 fat, chives 5 season, paprika 1 season
- Boil the diced {potato} for eight minutes and drain well.
- Fry it in the {rapeseed_oil} with the sliced {leek} and {paprika} until crisp at the edges.
- Pour the beaten {egg} and {egg_white} over it and cook until set throughout.
- Serve with the sliced {tomato} and snipped {chives}.
~ tofu | Farmer's pan with potatoes, leek and tofu | egg>tofu_firm 120, egg_white>mushroom 80
- Boil the diced {potato} for eight minutes and drain well.
- Fry it in the {rapeseed_oil} with the sliced {leek}, {mushroom} and {paprika} until crisp at the edges.
- Crumble in the {tofu_firm} and fry for five minutes more.
- Serve with the sliced {tomato} and snipped {chives}.

= eggs_lentils_herbs | Boiled eggs on warm lentils with tomatoes and herbs | breakfast, lunch | french | 30 | 2 | 1
egg 100 main, lentils_green 60 starch, cherry_tomato 150 produce, spinach 60 produce, olive_oil 6 fat, lemon_juice 8 season, parsley 8 season, black_pepper 0.5 season
- Simmer the {lentils_green} in plenty of water for twenty-five minutes until tender and drain.
- Boil the {egg} for ten minutes, cool it under the tap and peel it.
- Toss the warm {lentils_green} with the halved {cherry_tomato}, {spinach}, {olive_oil}, {lemon_juice}, {parsley} and {black_pepper} and set the quartered {egg} on top.
~ egg_free | Smashed avocado on warm lentils with tomatoes and herbs | egg>avocado 70
- Simmer the {lentils_green} in plenty of water for twenty-five minutes until tender and drain.
- Toss them while warm with the halved {cherry_tomato}, {spinach}, {olive_oil}, {lemon_juice}, {parsley} and {black_pepper}.
- Mash the {avocado} with a fork and spoon it on top.

= turkey_egg_tacos | Breakfast tacos with turkey and egg | breakfast | mexican | 15 | 1 | 0
turkey_mince_lean 80 main, egg 50 main, tortilla_corn 78 starch, tomato 120 produce, pepper_red 80 produce, avocado 30 fat, rapeseed_oil 4 fat, cumin 1 season, coriander_leaves 4 season
- Fry the {turkey_mince_lean} with the {cumin} in the {rapeseed_oil}, breaking it up, until browned and no longer pink.
- Add the diced {pepper_red}, pour in the beaten {egg} and scramble until set.
- Warm the {tortilla_corn} in a dry pan, fill with the mixture and top with diced {tomato}, sliced {avocado} and {coriander_leaves}.
~ chicken | Breakfast tacos with chicken and egg | turkey_mince_lean>chicken_mince 80

= poached_eggs_greens | Poached eggs with peas, asparagus and potatoes | breakfast, lunch | british | 25 | 1 | 0
egg 100 main, potato 220 starch, asparagus 120 produce, peas_green_frozen 120 produce, olive_oil 6 fat, mint 3 season, lemon_juice 5 season
- Boil the halved {potato} until tender, adding the {asparagus} and {peas_green_frozen} for the last four minutes, and drain.
- Crush lightly with the {olive_oil}, {lemon_juice} and torn {mint}.
- Poach the {egg} in barely moving water until white and yolk are firm and lay it on top.
~ salmon | Tinned salmon with peas, asparagus and potatoes | egg>salmon_canned 100
- Boil the halved {potato} until tender, adding the {asparagus} and {peas_green_frozen} for the last four minutes, and drain.
- Crush lightly with the {olive_oil}, {lemon_juice} and torn {mint}.
- Flake the drained {salmon_canned} over the top.

= feta_egg_white_omelette | Greek omelette with courgette, tomato and feta | breakfast, lunch | greek | 20 | 1 | 0
egg 50 main, egg_white 132 main, courgette 150 produce, tomato 120 produce, feta 10 fat, bread_whole_wheat 72 starch, olive_oil 4 fat, oregano_dried 1 season
- Fry the sliced {courgette} in the {olive_oil} until golden, then add the diced {tomato} and {oregano_dried}.
- Beat the {egg} with the {egg_white}, pour it in and cook until completely set.
- Crumble the {feta} over it, fold and serve with the toasted {bread_whole_wheat}.
~ gluten_free | Greek omelette with courgette, tomato, feta and potatoes | bread_whole_wheat>potato 220
- Cut the {potato} into small dice, boil for eight minutes and drain.
- Fry it with the sliced {courgette} in the {olive_oil} until golden, then add the diced {tomato} and {oregano_dried}.
- Beat the {egg} with the {egg_white}, pour it in and cook until completely set.
- Crumble the {feta} over it and serve.

= buckwheat_galette_egg | Buckwheat galette with spinach and egg | breakfast, lunch | french | 25 | 1 | 0
buckwheat_flour 55 starch, egg 100 main, egg_white 66 main, spinach 120 produce, mushroom 100 produce, olive_oil 7 fat, black_pepper 0.5 season
- Whisk the {buckwheat_flour} with enough water and half of the {egg_white} for a thin batter and let it rest for ten minutes.
- Fry the sliced {mushroom} and {spinach} in a little of the {olive_oil} and set aside.
- Pour the batter into a hot pan with the rest of the {olive_oil} and fry until it is brown underneath, then turn it.
- Spread the vegetables over it, break in the {egg} and the rest of the {egg_white}, cover and cook until firm; finish with {black_pepper}.
~ tofu | Vegan buckwheat galette with spinach and tofu | egg>tofu_firm 130, egg_white>tomato 100
- Whisk the {buckwheat_flour} with enough water for a thin batter and let it rest for ten minutes.
- Fry the crumbled {tofu_firm}, sliced {mushroom} and diced {tomato} in half of the {olive_oil}, add the {spinach} and let it wilt.
- Fry the batter in the rest of the {olive_oil} to a thin brown pancake, turning it once.
- Fill it with the vegetables, fold and finish with {black_pepper}.
`
