/** Savoury snacks: dips and raw vegetables, small salads, toasts, pulses and a few warm bites. */
export const snacksSavoury = `
= hummus_vegetable_sticks | Hummus with carrot and pepper sticks | snack | levantine | 5 | 1 | 0
hummus 65 main, carrot 120 produce, pepper_red 100 produce, parsley 3 season
- Cut the {carrot} and {pepper_red} into sticks.
- Scatter the {parsley} over the {hummus} and dip away.
~ cucumber | Hummus with carrot and cucumber sticks | pepper_red>cucumber 150

= white_bean_dip_sticks | White bean and lemon dip with raw vegetables | snack | italian | 5 | 1 | 1
cannellini_beans_cooked 110 main, olive_oil 5 fat, lemon_juice 10 season, carrot 100 produce, cucumber 120 produce, garlic 1 season, parsley 4 season
- Blend the {cannellini_beans_cooked} with the {olive_oil}, {lemon_juice}, {garlic} and a spoonful of water until smooth, then stir in the {parsley}.
- Cut the {carrot} and {cucumber} into sticks for dipping.
~ chickpea | Chickpea and lemon dip with raw vegetables | cannellini_beans_cooked>chickpeas_canned

= guacamole_pepper_sticks | Guacamole with pepper and carrot sticks | snack | mexican | 5 | 1 | 0
avocado 85 fat, tomato 80 produce, pepper_red 120 produce, carrot 80 produce, lime_juice 10 season, coriander_leaves 4 season
- Mash the {avocado} with the {lime_juice} and fold in the diced {tomato} and chopped {coriander_leaves}.
- Cut the {pepper_red} and {carrot} into sticks and scoop it up with them.
~ cucumber | Guacamole with cucumber and carrot sticks | pepper_red>cucumber 150

= black_bean_dip_peppers | Black bean dip with cumin and pepper strips | snack | mexican | 5 | 1 | 1
black_beans_cooked 120 main, avocado 25 fat, pepper_yellow 130 produce, lime_juice 10 season, cumin 1 season, coriander_leaves 4 season
- Blend the {black_beans_cooked} with the {avocado}, {lime_juice} and {cumin} to a coarse paste.
- Top with the {coriander_leaves} and eat with strips of {pepper_yellow}.
~ kidney | Kidney bean dip with cumin and pepper strips | black_beans_cooked>kidney_beans_cooked

= lentil_tomato_cup | Lentil salad with tomato and herbs | snack | french | 5 | 1 | 2
lentils_canned 130 main, cherry_tomato 120 produce, olive_oil 5 fat, lemon_juice 8 season, parsley 6 season, spring_onion 10 season
- Quarter the {cherry_tomato} and slice the {spring_onion}.
- Mix with the {lentils_canned}, {olive_oil}, {lemon_juice} and chopped {parsley}.
~ bean | White bean salad with tomato and herbs | lentils_canned>cannellini_beans_cooked 110

= chickpea_cucumber_cup | Chickpea and cucumber salad with mint | snack | levantine | 5 | 1 | 1
chickpeas_canned 100 main, cucumber 140 produce, tomato 80 produce, olive_oil 5 fat, lemon_juice 8 season, mint 4 season
- Dice the {cucumber} and {tomato} and mix with the {chickpeas_canned}.
- Dress with the {olive_oil}, {lemon_juice} and chopped {mint}.
~ lentil | Lentil and cucumber salad with mint | chickpeas_canned>lentils_canned 120

= roasted_paprika_chickpeas | Crunchy paprika chickpeas | snack | north_african | 35 | 2 | 2
chickpeas_canned 130 main, olive_oil 5 fat, paprika 2 season, cumin 1 season, garlic_powder 1 season
- Heat the oven to 200 °C and rub the {chickpeas_canned} dry in a cloth.
- Toss with the {olive_oil}, {paprika}, {cumin} and {garlic_powder} and roast for thirty minutes, shaking once, until crisp.
~ curry | Crunchy curry chickpeas | paprika>curry_powder

= edamame_lemon_chili | Warm edamame with lemon and chili | snack | japanese | 8 | 1 | 1
edamame_frozen 150 main, lemon_juice 8 season, chili 2 season, ginger 2 season
- Boil the {edamame_frozen} for five minutes and drain.
- Toss with the {lemon_juice}, chopped {chili} and grated {ginger}.
~ peas | Warm green peas with lemon and chili | edamame_frozen>peas_green_frozen 220

= cold_tofu_ginger | Chilled silken tofu with ginger and spring onion | snack | japanese | 4 | 1 | 0
tofu_silken 220 main, tamari 3 season, ginger 4 season, spring_onion 12 season, sesame_seeds 5 fat, cucumber 100 produce
- Drain the {tofu_silken} carefully and set it on a plate with the sliced {cucumber}.
- Top with the grated {ginger}, sliced {spring_onion} and {sesame_seeds} and trickle over the {tamari}.
~ sesame_free | Chilled silken tofu with ginger and pumpkin seeds | sesame_seeds>pumpkin_seeds 8

= smashed_cucumber_peanuts | Smashed cucumber with peanuts and chili | snack | chinese | 5 | 1 | 0
cucumber 260 produce, peanuts_roasted 22 fat, vinegar_white 8 season, garlic 2 season, chili 3 season, coriander_leaves 5 season
- Crush the {cucumber} with the flat of a knife and cut it into chunks.
- Dress with the {vinegar_white}, grated {garlic} and sliced {chili} and top with the {peanuts_roasted} and {coriander_leaves}.
~ soy | Smashed cucumber with roasted soybeans and chili | peanuts_roasted>soy_nuts 25

= avocado_half_salsa | Avocado half with tomato and lime | snack | mexican | 5 | 1 | 0
avocado 90 fat, tomato 140 produce, red_onion 15 produce, lime_juice 10 season, coriander_leaves 4 season
- Dice the {tomato} and {red_onion} and mix with the {lime_juice} and {coriander_leaves}.
- Halve the {avocado}, remove the stone and fill the hollow.
~ mango | Avocado half with mango and lime | tomato>mango 100

= gazpacho_glass | Chilled tomato soup with cucumber and pepper | snack | spanish | 10 | 2 | 2
tomato 350 produce, cucumber 120 produce, pepper_red 80 produce, cannellini_beans_cooked 40 main, olive_oil 8 fat, vinegar_white 5 season, garlic 2 season
- Cut the {tomato}, {cucumber} and {pepper_red} into chunks.
- Blend with the {cannellini_beans_cooked}, {garlic}, {vinegar_white} and {olive_oil} until silky and serve well chilled.
~ almond | Chilled tomato and almond soup with cucumber and pepper | cannellini_beans_cooked>almonds 12

= popcorn_paprika | Homemade popcorn with paprika | snack | american | 10 | 2 | 1
popcorn_kernels 35 starch, olive_oil 6 fat, paprika 1 season
- Heat the {olive_oil} with some of the {popcorn_kernels} in a large lidded pan; at the first pops add the rest.
- Shake over medium heat until the popping stops and dust with the {paprika}.
~ cinnamon | Homemade popcorn with cinnamon | paprika>cinnamon

= crisp_kale_beans | Oven-crisp kale with lemon and white beans | snack | american | 20 | 1 | 0
kale 120 produce, cannellini_beans_cooked 70 main, olive_oil 7 fat, lemon_juice 5 season, black_pepper 0.5 season
- Tear the {kale} into pieces, rub with half of the {olive_oil} and bake at 150 °C for a quarter of an hour until crisp.
- Fry the {cannellini_beans_cooked} in the rest of the {olive_oil} until their skins are crunchy.
- Toss together and season with the {lemon_juice} and {black_pepper}.
~ chickpea | Oven-crisp kale with lemon and chickpeas | cannellini_beans_cooked>chickpeas_canned

= sweet_potato_wedges_avocado | Sweet potato wedges with avocado dip | snack | american | 35 | 2 | 1
sweet_potato 180 starch, avocado 45 fat, olive_oil 3 fat, lime_juice 8 season, paprika 1 season, coriander_leaves 3 season
- Cut the {sweet_potato} into wedges, toss with the {olive_oil} and {paprika} and roast at 200 °C for thirty minutes.
- Mash the {avocado} with the {lime_juice} and {coriander_leaves} and dip the wedges in it.
~ potato | Potato wedges with avocado dip | sweet_potato>potato

= steamed_sweet_potato_pear | Steamed sweet potato with pear | snack | korean | 30 | 2 | 2
sweet_potato 180 starch, pear 130 produce, ginger 2 season, lemon_juice 5 season
- Steam the thickly sliced {sweet_potato} for about twenty-five minutes until soft.
- Slice the {pear}, turn it in the {lemon_juice} and grated {ginger} and eat both together.
~ pumpkin | Steamed pumpkin with pear | sweet_potato>pumpkin 300

= corn_cob_lime | Corn on the cob with lime and chili | snack | mexican | 15 | 2 | 1
sweetcorn 200 starch, avocado 25 fat, lime_juice 10 season, chili 2 season, coriander_leaves 4 season
- Grill or boil the {sweetcorn} for ten minutes until tender.
- Mash the {avocado} with the {lime_juice}, finely chopped {chili} and {coriander_leaves} and spread it over.
~ herb | Corn on the cob with lemon and parsley | lime_juice>lemon_juice, coriander_leaves>parsley

= baked_plantain_lime | Oven-baked plantain with black beans and lime | snack | caribbean | 30 | 2 | 1
plantain 120 starch, black_beans_cooked 60 main, rapeseed_oil 4 fat, lime_juice 8 season, coriander_leaves 4 season
- Slice the peeled {plantain}, toss with the {rapeseed_oil} and bake at 200 °C for twenty-five minutes, turning once.
- Warm the {black_beans_cooked}, mash them with the {lime_juice} and spoon over with the {coriander_leaves}.
~ lentil | Oven-baked plantain with lentils and lime | black_beans_cooked>lentils_canned 70

= quinoa_tabbouleh_cup | Quinoa tabbouleh with tomato and parsley | snack | levantine | 25 | 2 | 1
quinoa 40 starch, tomato 120 produce, cucumber 80 produce, parsley 20 produce, mint 5 season, olive_oil 6 fat, lemon_juice 12 season
- Simmer the rinsed {quinoa} in twice its volume of water for a quarter of an hour and let it cool.
- Dice the {tomato} and {cucumber} and chop the {parsley} and {mint}.
- Mix everything with the {olive_oil} and {lemon_juice}.
~ bulgur | Bulgur tabbouleh with tomato and parsley | quinoa>bulgur

= chicken_lettuce_cups | Lettuce cups with chicken, carrot and lime | snack | vietnamese | 15 | 1 | 0
chicken_breast 90 main, lettuce 80 produce, carrot 80 produce, cucumber 80 produce, rapeseed_oil 4 fat, lime_juice 10 season, mint 4 season, chili 2 season
- Cut the {chicken_breast} into small dice and stir-fry in the {rapeseed_oil} for six minutes until cooked through.
- Toss with the grated {carrot}, diced {cucumber}, {lime_juice}, {chili} and {mint}.
- Spoon into the leaves of the {lettuce}.
~ tofu | Lettuce cups with tofu, carrot and lime | chicken_breast>tofu_firm 110
- Crumble the {tofu_firm} and stir-fry in the {rapeseed_oil} for five minutes until golden.
- Toss with the grated {carrot}, diced {cucumber}, {lime_juice}, {chili} and {mint}.
- Spoon into the leaves of the {lettuce}.

= turkey_kofte_bites | Small turkey köfte with cucumber and tomato | snack | turkish | 20 | 2 | 2
turkey_mince_lean 100 main, onion 30 produce, cucumber 100 produce, tomato 100 produce, olive_oil 6 fat, parsley 5 season, cumin 1 season, paprika 1 season
- Knead the {turkey_mince_lean} with the grated {onion}, {parsley}, {cumin} and {paprika} and shape small patties.
- Fry them in the {olive_oil} for four minutes a side until no pink is left.
- Serve with the sliced {cucumber} and {tomato}.

= tomato_bread_olive_oil | Wholemeal toast rubbed with tomato and garlic | snack | spanish | 5 | 1 | 0
bread_whole_wheat 60 starch, tomato 130 produce, olive_oil 6 fat, garlic 2 season
- Toast the {bread_whole_wheat} and rub it with the cut {garlic}.
- Grate the {tomato}, spread it over and trickle with the {olive_oil}.
~ corn | Toasted corn tortillas with tomato and garlic | bread_whole_wheat>tortilla_corn 78

= crispbread_cottage_radish | Rye crispbread with cottage cheese and radish | snack | nordic | 4 | 1 | 0
crispbread_rye 30 starch, cottage_cheese_low_fat 90 main, radish 60 produce, chives 3 season
- Spread the {crispbread_rye} with the {cottage_cheese_low_fat}.
- Slice the {radish} over it and snip on the {chives}.
~ cucumber | Rye crispbread with cottage cheese and cucumber | radish>cucumber

= crispbread_egg_tomato | Rye crispbread with boiled egg and tomato | snack | nordic | 5 | 1 | 0
crispbread_rye 30 starch, egg_boiled_cooked 50 main, tomato 120 produce, chives 3 season, black_pepper 0.5 season
- Slice the {egg_boiled_cooked} and {tomato} and lay them on the {crispbread_rye}.
- Finish with the {chives} and {black_pepper}.
~ mackerel | Rye crispbread with tinned mackerel and tomato | egg_boiled_cooked>mackerel_canned
- Flake the drained {mackerel_canned} over the {crispbread_rye} and lay slices of {tomato} on top.
- Finish with the {chives} and {black_pepper}.

= rice_cake_avocado_tomato | Rice cakes with avocado and tomato | snack | american | 4 | 1 | 0
rice_cakes 27 starch, avocado 55 fat, tomato 100 produce, lemon_juice 5 season, black_pepper 0.5 season
- Mash the {avocado} with the {lemon_juice} and spread it on the {rice_cakes}.
- Top with slices of {tomato} and the {black_pepper}.
~ cucumber | Rice cakes with avocado and cucumber | tomato>cucumber

= salmon_cucumber_boats | Cucumber boats with tinned salmon and avocado | snack | nordic | 5 | 1 | 0
salmon_canned 90 main, cucumber 200 produce, avocado 35 fat, lemon_juice 8 season, dill 4 season
- Halve the {cucumber} lengthways and scrape out the watery middle.
- Mash the {avocado} with the {lemon_juice} and {dill}, fold in the drained {salmon_canned} and fill the halves.
~ tuna | Cucumber boats with tuna and avocado | salmon_canned>tuna_canned
~ chickpea | Cucumber boats with chickpeas and avocado | salmon_canned>chickpeas_canned 100
- Halve the {cucumber} lengthways and scrape out the watery middle.
- Crush the {avocado} and {chickpeas_canned} with the {lemon_juice} and {dill} and fill the halves.

= tzatziki_pita | Cucumber yogurt dip with wholemeal pita | snack | greek | 8 | 1 | 0
yogurt_low_fat 130 main, cucumber 140 produce, pita_whole_wheat 40 starch, olive_oil 3 fat, mint 3 season, garlic 1 season, lemon_juice 4 season
- Grate the {cucumber}, squeeze it out and stir it into the {yogurt_low_fat} with the {garlic}, {mint}, {lemon_juice} and {olive_oil}.
- Toast the {pita_whole_wheat} and tear it into strips for dipping.
~ soy | Cucumber soy yogurt dip with wholemeal pita | yogurt_low_fat>soy_yogurt
~ corn | Cucumber yogurt dip with corn tortillas | pita_whole_wheat>tortilla_corn 52

= baba_ganoush_carrots | Smoky aubergine dip with tahini and carrots | snack | levantine | 45 | 2 | 2
aubergine 220 produce, tahini 16 fat, carrot 100 produce, lemon_juice 10 season, garlic 2 season, parsley 4 season
- Prick the {aubergine} and roast at 220 °C for about thirty-five minutes until it collapses, then scoop out the flesh.
- Chop it with the {garlic}, stir in the {tahini} and {lemon_juice} and top with the {parsley}.
- Cut the {carrot} into sticks and dip.
~ sesame_free | Smoky aubergine and white bean dip with carrots | tahini>cannellini_beans_cooked 90

= potato_dill_cottage | Boiled potatoes with herb cottage cheese | snack | german | 25 | 1 | 0
potato 180 starch, cottage_cheese_low_fat 110 main, chives 5 season, dill 3 season, radish 60 produce, black_pepper 0.5 season
- Boil the {potato} in its skin for twenty minutes until tender.
- Stir the {cottage_cheese_low_fat} with the {chives}, {dill} and {black_pepper} and serve with the {potato} and sliced {radish}.
~ soy | Boiled potatoes with herb soy yogurt | cottage_cheese_low_fat>soy_yogurt

= egg_vegetable_cups | Oven-baked egg and vegetable cups | snack | american | 30 | 3 | 2
egg 50 main, egg_white 99 main, pepper_red 80 produce, spinach 50 produce, sweetcorn_frozen 60 starch, spring_onion 10 season, rapeseed_oil 3 fat
- Heat the oven to 180 °C and grease the hollows of a baking tin with the {rapeseed_oil}.
- Beat the {egg} with the {egg_white} and stir in the diced {pepper_red}, chopped {spinach}, {sweetcorn_frozen} and {spring_onion}.
- Fill the hollows and bake for twenty minutes until firm in the middle.
~ peas | Oven-baked egg and green pea cups | sweetcorn_frozen>peas_green_frozen

= bread_lentil_spread | Red lentil spread with lemon on wholemeal toast | snack | turkish | 25 | 3 | 3
lentils_red 35 main, bread_whole_wheat 36 starch, olive_oil 4 fat, lemon_juice 8 season, cumin 1 season, tomato 80 produce, parsley 4 season
- Simmer the {lentils_red} in three times their volume of water for a quarter of an hour until they fall apart, then beat in the {olive_oil}, {lemon_juice} and {cumin}.
- Toast the {bread_whole_wheat}, spread it and top with the sliced {tomato} and {parsley}.
~ corn | Red lentil spread with lemon on corn tortillas | bread_whole_wheat>tortilla_corn 52

= chicken_sweet_potato_bites | Chicken and sweet potato bites with lime | snack | thai | 25 | 2 | 2
chicken_breast 90 main, sweet_potato 130 starch, rapeseed_oil 5 fat, ginger 3 season, lime_juice 8 season, coriander_leaves 4 season, cucumber 80 produce
- Cut the {sweet_potato} into small dice, toss with half of the {rapeseed_oil} and roast at 210 °C for twenty minutes.
- Fry the {chicken_breast} in small pieces with the {ginger} in the rest of the {rapeseed_oil} until cooked through.
- Thread both on sticks with the sliced {cucumber} and season with the {lime_juice} and {coriander_leaves}.
~ tofu | Tofu and sweet potato bites with lime | chicken_breast>tofu_firm 100
- Cut the {sweet_potato} into small dice, toss with half of the {rapeseed_oil} and roast at 210 °C for twenty minutes.
- Fry the {tofu_firm} in cubes with the {ginger} in the rest of the {rapeseed_oil} until golden.
- Thread both on sticks with the sliced {cucumber} and season with the {lime_juice} and {coriander_leaves}.

= split_pea_dip_sticks | Split pea dip with onion and vegetable sticks | snack | greek | 45 | 4 | 3
split_peas 40 main, onion 30 produce, olive_oil 6 fat, lemon_juice 8 season, cucumber 120 produce, carrot 80 produce, oregano_dried 0.5 season
- Simmer the {split_peas} with half of the chopped {onion} in plenty of water for forty minutes until very soft and beat smooth.
- Season with the {lemon_juice}, {oregano_dried} and {olive_oil} and top with the rest of the {onion}.
- Cut the {cucumber} and {carrot} into sticks for dipping.
~ lentil | Red lentil dip with onion and vegetable sticks | split_peas>lentils_red

= crisp_tortilla_tomato | Crisp oven tortillas with fresh tomato and lime | snack | mexican | 15 | 2 | 0
tortilla_corn 52 starch, tomato 200 produce, red_onion 20 produce, olive_oil 5 fat, lime_juice 8 season, coriander_leaves 5 season, jalapeno 5 season
- Brush the {tortilla_corn} with the {olive_oil}, cut into wedges and bake at 200 °C for eight minutes until crisp.
- Dice the {tomato}, {red_onion} and {jalapeno}, mix with the {lime_juice} and {coriander_leaves} and scoop up with the wedges.
~ mango | Crisp oven tortillas with fresh mango and lime | tomato>mango 130
`
