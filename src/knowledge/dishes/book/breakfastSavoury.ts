/** Savoury breakfasts without eggs at their heart, and pancakes of pulses and grains. */
export const breakfastSavoury = `
= white_bean_avocado_toast | Avocado and white bean toast | breakfast, lunch | everyday | 5 | 1 | 0
bread_whole_wheat 80 starch, cannellini_beans_cooked 120 main, avocado 45 fat, cherry_tomato 150 produce, pumpkin_seeds 10 fat, lemon_juice 8 season, black_pepper 0.5 season
- Toast the {bread_whole_wheat}.
- Mash the {cannellini_beans_cooked} with the {avocado}, {lemon_juice} and {black_pepper} and spread it on.
- Top with the halved {cherry_tomato} and the {pumpkin_seeds}.
~ corn | Corn tortillas with avocado and white beans | bread_whole_wheat>tortilla_corn 80

= hummus_toast_vegetables | Hummus toast with cucumber and tomato | breakfast | levantine | 5 | 1 | 0
bread_whole_wheat 80 starch, hummus 70 main, cucumber 120 produce, tomato 120 produce, sunflower_seeds 10 fat, paprika 1 season, parsley 4 season
- Toast the {bread_whole_wheat} and spread it with the {hummus}.
- Slice the {cucumber} and {tomato} over it and dust with the {paprika}.
- Finish with the {sunflower_seeds} and {parsley}.
~ crispbread | Rye crispbread with hummus, cucumber and tomato | bread_whole_wheat>crispbread_rye 50
- Spread the {crispbread_rye} with the {hummus}.
- Slice the {cucumber} and {tomato} over it and dust with the {paprika}.
- Finish with the {sunflower_seeds} and {parsley}.

= ful_medames | Stewed broad beans with tomato, lemon and cumin | breakfast | levantine | 60 | 4 | 3
broad_beans_dried 90 main, tomato 180 produce, onion 40 produce, avocado 40 fat, olive_oil 10 fat, lemon_juice 15 season, cumin 2 season, garlic 3 season, parsley 8 season
- Soak the {broad_beans_dried} overnight, drain and boil them in fresh water for about fifty minutes until very soft.
- Pour off most of the water, add the {cumin} and crushed {garlic} and simmer for ten minutes, mashing some of them.
- Stir in the {lemon_juice} and {olive_oil}.
- Top with the diced {tomato}, {onion}, {avocado} and the {parsley}.
~ egg | Stewed broad beans with boiled egg, lemon and cumin | avocado>egg_boiled_cooked 100

= socca_tomato | Chickpea flour pancake with tomatoes and rosemary | breakfast | french | 20 | 2 | 1
chickpea_flour 80 main, tomato 180 produce, rocket 40 produce, onion 40 produce, olive_oil 8 fat, rosemary 1 season, black_pepper 0.5 season
- Whisk the {chickpea_flour} with enough water for a thin batter, add the {rosemary} and {black_pepper} and let it stand for five minutes.
- Fry the sliced {onion} in the {olive_oil}, pour the batter over and fry until firm and brown underneath, then turn and fry the other side.
- Cut into wedges and serve with the sliced {tomato} and the {rocket}.
~ zucchini | Chickpea flour pancake with courgette and rosemary | tomato>courgette
- Whisk the {chickpea_flour} with enough water for a thin batter, add the {rosemary} and {black_pepper} and let it stand for five minutes.
- Fry the sliced {onion} and {courgette} in the {olive_oil}, pour the batter over and fry until firm and brown underneath, then turn and fry the other side.
- Cut into wedges and serve with the {rocket}.

= besan_chilla | Spiced gram flour pancakes with peas and spinach | breakfast | indian | 25 | 2 | 1
chickpea_flour 75 main, peas_green_frozen 100 produce, spinach 80 produce, onion 40 produce, tomato 100 produce, rapeseed_oil 8 fat, turmeric 1 season, cumin 1 season, ginger 4 season, coriander_leaves 6 season
- Whisk the {chickpea_flour} with enough water for a pouring batter and season with the {turmeric}, {cumin} and grated {ginger}.
- Fold in the chopped {onion}, {spinach}, {coriander_leaves} and the {peas_green_frozen}.
- Fry thick pancakes in the {rapeseed_oil}, four minutes a side, until cooked through.
- Dice the {tomato} and serve it with them.
~ sweetcorn | Spiced gram flour pancakes with sweetcorn and spinach | peas_green_frozen>sweetcorn_frozen

= red_lentil_pancakes | Red lentil pancakes with tomato salad | breakfast | indian | 25 | 2 | 2
lentils_red 85 main, tomato 180 produce, cucumber 100 produce, rapeseed_oil 9 fat, ginger 4 season, cumin 1 season, turmeric 1 season, coriander_leaves 8 season, lemon_juice 8 season
- Soak the {lentils_red} in plenty of water overnight, drain and blend them with the {ginger}, {cumin}, {turmeric} and a little fresh water to a smooth batter.
- Fry small pancakes in the {rapeseed_oil} over medium heat, four minutes a side, until brown and cooked through.
- Dice the {tomato} and {cucumber}, dress with the {lemon_juice} and {coriander_leaves} and serve alongside.
~ mung | Mung bean pancakes with tomato salad | lentils_red>mung_beans_dried

= rice_lentil_dosa | Thin rice and lentil pancakes with spiced potato | breakfast, lunch | indian | 40 | 2 | 1
lentils_red 45 main, rice_flour 40 starch, potato 130 starch, peas_green_frozen 110 produce, onion 40 produce, rapeseed_oil 9 fat, turmeric 1 season, cumin 1 season, coriander_leaves 6 season
- Soak the {lentils_red} overnight, drain and blend with the {rice_flour} and enough water for a thin batter.
- Boil the diced {potato} until tender, then fry it with the {onion}, {peas_green_frozen}, {cumin} and {turmeric} in half of the {rapeseed_oil}.
- Fry thin pancakes in the rest of the {rapeseed_oil} until crisp underneath and cooked through.
- Fill with the vegetables and {coriander_leaves}.
~ sweet_potato | Thin rice and lentil pancakes with spiced sweet potato | potato>sweet_potato

= turkey_sweet_potato_hash | Turkey and sweet potato hash with kale | breakfast, lunch | american | 25 | 2 | 2
turkey_mince_lean 130 main, sweet_potato 220 starch, kale 80 produce, pepper_red 100 produce, onion 50 produce, olive_oil 9 fat, paprika 2 season, thyme 1 season
- Dice the {sweet_potato} small and fry it in half of the {olive_oil} under a lid for ten minutes.
- Push it aside, add the rest of the {olive_oil} and brown the {turkey_mince_lean} with the {paprika} and {thyme}.
- Stir in the {onion}, {pepper_red} and shredded {kale} and cook for eight minutes, until no pink is left.
~ beans | Black bean and sweet potato hash with kale | turkey_mince_lean>black_beans_cooked 180
- Dice the {sweet_potato} small and fry it in half of the {olive_oil} under a lid for ten minutes.
- Add the rest of the {olive_oil}, the {onion}, {pepper_red}, {paprika} and {thyme} and cook for five minutes.
- Stir in the shredded {kale} and {black_beans_cooked} and cook until everything is hot.

= salmon_potato_hash | Salmon and potato hash with peas and dill | breakfast, lunch | nordic | 25 | 2 | 1
salmon_canned 120 main, potato 230 starch, peas_green_frozen 100 produce, leek 80 produce, rapeseed_oil 9 fat, dill 5 season, lemon_juice 8 season
- Boil the diced {potato} for eight minutes and drain it well.
- Fry it in the {rapeseed_oil} with the sliced {leek} until golden.
- Add the {peas_green_frozen} and the drained {salmon_canned} in large flakes and heat through.
- Season with the {dill} and {lemon_juice}.
~ white_beans | White bean and potato hash with peas and dill | salmon_canned>cannellini_beans_cooked 180
- Boil the diced {potato} for eight minutes and drain it well.
- Fry it in the {rapeseed_oil} with the sliced {leek} until golden.
- Add the {peas_green_frozen} and the {cannellini_beans_cooked} and heat through.
- Season with the {dill} and {lemon_juice}.

= black_bean_breakfast_tacos | Black bean and avocado breakfast tacos | breakfast, lunch | mexican | 12 | 1 | 0
black_beans_cooked 170 main, tortilla_corn 78 starch, avocado 45 fat, tomato 120 produce, cabbage_red 60 produce, lime_juice 10 season, cumin 1 season, coriander_leaves 6 season
- Simmer the {black_beans_cooked} with the {cumin} and a splash of water for five minutes and mash them roughly.
- Warm the {tortilla_corn} in a dry pan.
- Fill with the mash, diced {tomato}, shredded {cabbage_red}, sliced {avocado} and {coriander_leaves} and sprinkle with the {lime_juice}.
~ kidney | Kidney bean and avocado breakfast tacos | black_beans_cooked>kidney_beans_cooked

= arepa_black_bean | Arepas with black beans and mango | breakfast, lunch | caribbean | 30 | 2 | 1
masa_harina 60 starch, black_beans_cooked 120 main, mango 120 produce, pepper_red 80 produce, avocado 25 fat, rapeseed_oil 6 fat, lime_juice 10 season, coriander_leaves 5 season
- Knead the {masa_harina} with warm water to a soft dough, rest it for ten minutes and shape flat rounds.
- Fry them in the {rapeseed_oil} for six minutes a side until crusty and cooked through.
- Heat the {black_beans_cooked} with a splash of water and mash them.
- Dice the {mango}, {pepper_red} and {avocado}, mix with the {lime_juice} and {coriander_leaves} and spoon over the split rounds and the mash.
~ chicken | Arepas with chicken and mango | black_beans_cooked>chicken_breast 110
- Knead the {masa_harina} with warm water to a soft dough, rest it for ten minutes and shape flat rounds.
- Fry them in half of the {rapeseed_oil} for six minutes a side until crusty and cooked through.
- Slice the {chicken_breast} thinly and fry it in the rest of the {rapeseed_oil} until cooked through.
- Dice the {mango}, {pepper_red} and {avocado}, mix with the {lime_juice} and {coriander_leaves} and spoon over the split rounds with the {chicken_breast}.

= tofu_scramble_toast | Turmeric tofu scramble with spinach on toast | breakfast | american | 15 | 1 | 0
tofu_firm 180 main, spinach 100 produce, cherry_tomato 120 produce, spring_onion 20 produce, bread_whole_wheat 72 starch, olive_oil 5 fat, turmeric 1 season, paprika 1 season
- Fry the sliced {spring_onion} in the {olive_oil}, crumble in the {tofu_firm} and add the {turmeric} and {paprika}.
- Cook for five minutes, then add the halved {cherry_tomato} and {spinach} and let them wilt.
- Toast the {bread_whole_wheat} and pile everything on top.
~ corn | Turmeric tofu scramble with spinach and corn tortillas | bread_whole_wheat>tortilla_corn 78
- Fry the sliced {spring_onion} in the {olive_oil}, crumble in the {tofu_firm} and add the {turmeric} and {paprika}.
- Cook for five minutes, then add the halved {cherry_tomato} and {spinach} and let them wilt.
- Warm the {tortilla_corn} in a dry pan and fill them.

= chicken_congee | Rice porridge with chicken, ginger and pak choi | breakfast, lunch | chinese | 45 | 2 | 1
rice_white 60 starch, chicken_breast 130 main, pak_choi 150 produce, carrot 60 produce, peas_green_frozen 60 produce, ginger 8 season, spring_onion 20 season, rapeseed_oil 7 fat
- Put the {rice_white} in a pan with eight times its volume of water, the sliced {ginger} and {carrot} and simmer for thirty minutes, stirring now and then.
- Cut the {chicken_breast} into thin strips, stir them in and simmer for ten minutes until cooked through.
- Fry the shredded {pak_choi}, {peas_green_frozen} and {spring_onion} for three minutes in the {rapeseed_oil} and spoon them over the bowl.
~ tofu | Rice porridge with tofu, ginger and pak choi | chicken_breast>tofu_firm 160
- Put the {rice_white} in a pan with eight times its volume of water, the sliced {ginger} and {carrot} and simmer for thirty minutes, stirring now and then.
- Dice the {tofu_firm}, stir it in and simmer for five minutes.
- Fry the shredded {pak_choi}, {peas_green_frozen} and {spring_onion} for three minutes in the {rapeseed_oil} and spoon them over the bowl.
~ cod | Rice porridge with cod, ginger and pak choi | chicken_breast>cod 150

= kedgeree_light | Spiced rice with salmon, peas and egg | breakfast, lunch, dinner | british | 35 | 2 | 1
salmon 90 main, egg_boiled_cooked 50 main, rice_brown 60 starch, peas_green_frozen 120 produce, onion 60 produce, rapeseed_oil 4 fat, curry_powder 3 season, parsley 6 season, lemon_juice 8 season
- Boil the {rice_brown} until tender, adding the {peas_green_frozen} for the last three minutes, and drain.
- Poach the {salmon} in barely simmering water for ten minutes until it flakes.
- Fry the chopped {onion} with the {curry_powder} in the {rapeseed_oil}, then turn the {rice_brown} and {peas_green_frozen} in it.
- Fold in the flaked {salmon}, quartered {egg_boiled_cooked}, {parsley} and {lemon_juice}.
~ egg_free | Spiced rice with salmon, peas and cauliflower | egg_boiled_cooked>cauliflower 120
- Boil the {rice_brown} until tender, adding the {peas_green_frozen} and small florets of {cauliflower} for the last five minutes, and drain.
- Poach the {salmon} in barely simmering water for ten minutes until it flakes.
- Fry the chopped {onion} with the {curry_powder} in the {rapeseed_oil}, then turn the drained pan in it.
- Fold in the flaked {salmon}, {parsley} and {lemon_juice}.

= sardine_toast_tomato | Sardines on wholemeal bread with tomato and lemon | breakfast, lunch | portuguese | 5 | 1 | 0
sardines_canned 70 main, bread_whole_wheat 72 starch, tomato 180 produce, rocket 30 produce, lemon_juice 8 season, parsley 5 season, black_pepper 0.5 season
- Drain the {sardines_canned} and crush with the {lemon_juice}, {parsley} and {black_pepper}.
- Spread over the {bread_whole_wheat} and top with the {rocket} and sliced {tomato}.
~ mackerel | Tinned mackerel on wholemeal bread with tomato and lemon | sardines_canned>mackerel_canned 90

= banana_buckwheat_pancakes | Banana buckwheat pancakes with blueberries | breakfast | american | 20 | 1 | 1
buckwheat_flour 65 starch, banana 100 produce, blueberries 120 produce, chia_seeds 10 fat, rapeseed_oil 7 fat, cinnamon 1 season
- Mash the {banana}, stir in the {buckwheat_flour}, {chia_seeds}, {cinnamon} and enough water for a thick batter and rest it for five minutes.
- Fry small pancakes in the {rapeseed_oil} over medium heat, three minutes a side, until cooked through.
- Serve with the {blueberries}.
~ strawberry | Banana buckwheat pancakes with strawberries | blueberries>strawberries

= oat_cottage_pancakes | Oat and cottage cheese pancakes with peach | breakfast | american | 20 | 1 | 1
oats 55 starch, cottage_cheese_low_fat 140 main, egg 50 main, egg_white 66 main, peach 180 produce, flaxseed_ground 8 fat, rapeseed_oil 4 fat, cinnamon 1 season
- Blend the {oats}, {cottage_cheese_low_fat}, {egg}, {egg_white}, {flaxseed_ground} and {cinnamon} to a thick batter.
- Fry small pancakes in the {rapeseed_oil}, three minutes a side, until set right through.
- Slice the {peach} over them.
~ strawberry | Oat and cottage cheese pancakes with strawberries | peach>strawberries

= sweet_potato_bean_boats | Baked sweet potato with black beans and avocado | breakfast, lunch | mexican | 55 | 2 | 1
sweet_potato 280 starch, black_beans_cooked 140 main, avocado 40 fat, tomato 150 produce, lime_juice 10 season, cumin 1 season, coriander_leaves 5 season
- Prick the {sweet_potato} and bake at 200 °C for about forty-five minutes until soft.
- Heat the {black_beans_cooked} with the {cumin} and a splash of water.
- Split the {sweet_potato}, fill it with the hot mixture and top with diced {tomato}, {avocado}, {coriander_leaves} and the {lime_juice}.
~ chickpea | Baked sweet potato with chickpeas and avocado | black_beans_cooked>chickpeas_canned

= masala_chickpeas_breakfast | Masala chickpeas with spinach and rice | breakfast, lunch, dinner | indian | 30 | 4 | 1
chickpeas_canned 170 main, rice_white 40 starch, spinach 120 produce, tomato_canned 150 produce, onion 60 produce, rapeseed_oil 8 fat, ginger 4 season, garlic 3 season, cumin 2 season, turmeric 1 season, coriander_leaves 5 season
- Boil the {rice_white} until tender.
- Fry the {onion}, {ginger} and {garlic} in the {rapeseed_oil}, add the {cumin} and {turmeric} and stir for half a minute.
- Add the {tomato_canned} and {chickpeas_canned}, simmer for ten minutes and wilt the {spinach} in the sauce.
- Serve over the {rice_white} with the {coriander_leaves}.
~ millet | Masala chickpeas with spinach and millet | rice_white>millet

= polenta_mushrooms_beans | Soft polenta with mushrooms, white beans and kale | breakfast, lunch, dinner | italian | 25 | 2 | 1
polenta 55 starch, cannellini_beans_cooked 150 main, mushroom 180 produce, kale 110 produce, garlic 3 season, olive_oil 10 fat, thyme 1 season, black_pepper 0.5 season
- Whisk the {polenta} into four times its volume of simmering water and cook gently for twenty minutes.
- Fry the sliced {mushroom} with the {garlic} and {thyme} in the {olive_oil}.
- Add the shredded {kale} and {cannellini_beans_cooked} and cook until tender.
- Spoon over the {polenta} and grind the {black_pepper} on top.
~ egg | Soft polenta with mushrooms, poached egg and kale | cannellini_beans_cooked>egg 100
- Whisk the {polenta} into four times its volume of simmering water and cook gently for twenty minutes.
- Fry the sliced {mushroom} with the {garlic} and {thyme} in the {olive_oil}, add the shredded {kale} and cook until tender.
- Poach the {egg} in barely moving water until white and yolk are firm.
- Spoon everything over the {polenta} and grind the {black_pepper} on top.

= buckwheat_mushroom_kasha | Buckwheat with mushrooms, beef and dill | breakfast, lunch | eastern_european | 25 | 2 | 2
buckwheat 65 starch, beef_mince_lean 100 main, mushroom 150 produce, onion 60 produce, carrot 60 produce, rapeseed_oil 6 fat, dill 5 season, black_pepper 0.5 season
- Simmer the rinsed {buckwheat} in twice its volume of water for a quarter of an hour.
- Brown the {beef_mince_lean} with the chopped {onion} in the {rapeseed_oil} until no pink is left.
- Add the sliced {mushroom} and grated {carrot} and cook for eight minutes.
- Fold in the {buckwheat}, {dill} and {black_pepper}.
~ beans | Buckwheat with mushrooms, white beans and dill | beef_mince_lean>cannellini_beans_cooked 150
- Simmer the rinsed {buckwheat} in twice its volume of water for a quarter of an hour.
- Fry the chopped {onion}, sliced {mushroom} and grated {carrot} in the {rapeseed_oil} for eight minutes.
- Add the {cannellini_beans_cooked} and heat through.
- Fold in the {buckwheat}, {dill} and {black_pepper}.

= black_eyed_pea_fritters | Black-eyed bean fritters with red pepper and tomato | breakfast | west_african | 30 | 2 | 2
black_eyed_beans_dried 80 main, onion 50 produce, pepper_red 120 produce, tomato 150 produce, rapeseed_oil 11 fat, chili_powder 0.5 season, ginger 4 season, thyme 1 season
- Soak the {black_eyed_beans_dried} overnight, drain and blend them with half of the {onion}, the {ginger} and as little water as possible to a thick paste.
- Cook the rest of the {onion} with the {pepper_red}, {tomato}, {chili_powder} and {thyme} to a thick sauce.
- Fry flat spoonfuls of the paste in the {rapeseed_oil}, five minutes a side, until brown and cooked through, and serve with the sauce.
~ lentil | Red lentil fritters with red pepper and tomato | black_eyed_beans_dried>lentils_red

= smoky_tomato_beans_toast | Smoky tomato beans on wholemeal toast | breakfast, lunch | british | 15 | 2 | 2
cannellini_beans_cooked 160 main, bread_whole_wheat 72 starch, tomato_passata 150 produce, onion 50 produce, mushroom 100 produce, rapeseed_oil 6 fat, paprika 2 season
- Fry the chopped {onion} and sliced {mushroom} in the {rapeseed_oil} with the {paprika}.
- Add the {tomato_passata} and {cannellini_beans_cooked} and simmer for eight minutes.
- Toast the {bread_whole_wheat} and spoon the pan over it.
~ potato | Smoky tomato beans with baked potato | bread_whole_wheat>potato 250
- Prick the {potato} and cook it in the microwave for about eight minutes until soft.
- Meanwhile fry the chopped {onion} and sliced {mushroom} in the {rapeseed_oil} with the {paprika}.
- Add the {tomato_passata} and {cannellini_beans_cooked} and simmer for eight minutes.
- Split the {potato} and spoon the pan over it.

= quinoa_salmon_breakfast_bowl | Quinoa bowl with salmon, cucumber and avocado | breakfast, lunch | japanese | 25 | 1 | 0
quinoa 55 starch, salmon_wild 110 main, cucumber 120 produce, spinach 50 produce, avocado 30 fat, lemon_juice 8 season, ginger 3 season, spring_onion 15 season
- Rinse the {quinoa} and simmer it in twice its volume of water for a quarter of an hour.
- Grill the {salmon_wild} for about eight minutes until it flakes.
- Lay the {spinach}, sliced {cucumber} and {avocado} on the {quinoa}, flake over the {salmon_wild} and dress with the {lemon_juice}, grated {ginger} and {spring_onion}.
~ chicken | Quinoa bowl with chicken, cucumber and avocado | salmon_wild>chicken_breast 110
- Rinse the {quinoa} and simmer it in twice its volume of water for a quarter of an hour.
- Slice the {chicken_breast} thinly and grill it, turning once, until cooked through.
- Lay the {spinach}, sliced {cucumber} and {avocado} on the {quinoa}, add the {chicken_breast} and dress with the {lemon_juice}, grated {ginger} and {spring_onion}.
`
