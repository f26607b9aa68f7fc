/** Lunches and dinners without meat and fish, with eggs, cottage cheese, feta or yogurt. */
export const vegetarianMeals = `
= shakshuka_chickpeas | Shakshuka with chickpeas and wholemeal pita | lunch,dinner | levantine | 25 | 2 | 0
egg 100 main, chickpeas_canned 90 main, pita_whole_wheat 60 starch, tomato_canned 220 produce, pepper_red 120 produce, onion 55 produce, olive_oil 5 fat, garlic 6 season, cumin 2 season, paprika 2 season, parsley 6 season
- Fry the {onion} and {pepper_red} in the {olive_oil}, then stir in the {garlic}, {cumin} and {paprika}.
- Add the {tomato_canned} and {chickpeas_canned} and simmer for ten minutes.
- Make hollows, break in the {egg}, cover and simmer until it is firm all through.
- Scatter with the {parsley} and eat with the toasted {pita_whole_wheat}.
~ gluten_free | Shakshuka with chickpeas and potatoes | pita_whole_wheat>potato_canned 150
- Fry the {onion}, {pepper_red} and the sliced {potato_canned} in the {olive_oil}, then stir in the {garlic}, {cumin} and {paprika}.
- Add the {tomato_canned} and {chickpeas_canned} and simmer for ten minutes.
- Make hollows, break in the {egg}, cover and simmer until it is firm all through; scatter with the {parsley}.

= frittata_pea_potato | Frittata with peas, courgette and potato | lunch,dinner | italian | 30 | 2 | 2
egg 100 main, egg_white 99 main, potato 160 starch, peas_green_frozen 80 produce, courgette 100 produce, spring_onion 15 produce, olive_oil 5 fat, mint 4 season, black_pepper 1 season
- Boil the {potato} in small cubes until tender and add the {peas_green_frozen} for the last two minutes; drain.
- Fry the {courgette} and {spring_onion} in the {olive_oil} and spread the {potato} and {peas_green_frozen} over them.
- Whisk the {egg} and {egg_white} with the {mint} and {black_pepper}, pour over and cook gently under a lid until set.
- Turn it over or grill the top until firm all through.
~ sweet_potato | Frittata with peas, courgette and sweet potato | potato>sweet_potato

= mushroom_spinach_omelette | Mushroom and spinach omelette with wholemeal toast | lunch,dinner | french | 10 | 1 | 0
egg 100 main, egg_white 66 main, bread_whole_wheat 72 starch, mushroom 120 produce, spinach 80 produce, tomato 60 produce, olive_oil 5 fat, chives 4 season, black_pepper 1 season
- Fry the {mushroom} in half of the {olive_oil}, wilt the {spinach} with it and set both aside.
- Whisk the {egg} and {egg_white} with the {chives} and {black_pepper} and cook in the rest of the {olive_oil} until set.
- Fill with the {mushroom} and {spinach} and serve with the toasted {bread_whole_wheat} and the {tomato}.
~ gluten_free | Mushroom and spinach omelette with potatoes | bread_whole_wheat>potato_canned 200
- Fry the {mushroom} and the sliced {potato_canned} in half of the {olive_oil}, wilt the {spinach} with them and take them out.
- Whisk the {egg} and {egg_white} with the {chives} and {black_pepper} and cook in the rest of the {olive_oil} until set.
- Fill with the {mushroom} and {spinach} and serve with the {tomato}.

= huevos_rancheros | Huevos rancheros with black beans | lunch,dinner | mexican | 15 | 1 | 0
egg 100 main, black_beans_cooked 120 main, tortilla_corn 52 starch, tomato_canned 150 produce, pepper_green 60 produce, onion 30 produce, olive_oil 5 fat, garlic 3 season, cumin 1 season, chili 2 season, coriander_leaves 4 season, lime_juice 8 season
- Simmer the {tomato_canned}, {pepper_green}, {onion}, {garlic}, {cumin} and {chili} for eight minutes, then stir in the {black_beans_cooked}.
- Toast the {tortilla_corn} in a dry pan.
- Fry the {egg} on both sides in the {olive_oil} until white and yolk are firm.
- Spoon the sauce over the {tortilla_corn}, top with the {egg} and finish with the {coriander_leaves} and {lime_juice}.
~ pinto | Huevos rancheros with pinto beans | black_beans_cooked>pinto_beans_cooked

= greek_salad_chickpeas | Greek salad with chickpeas and feta | lunch,dinner | greek | 10 | 1 | 0
chickpeas_canned 180 main, feta 25 main, pita_whole_wheat 30 starch, tomato 120 produce, cucumber 100 produce, pepper_green 60 produce, red_onion 25 produce, olive_oil 5 fat, lemon_juice 12 season, oregano_dried 1 season
- Stir the {olive_oil}, {lemon_juice} and {oregano_dried} together in a large bowl.
- Add the {tomato}, {cucumber}, {pepper_green}, {red_onion} and {chickpeas_canned} and toss.
- Crumble over the {feta} and eat with the toasted {pita_whole_wheat}.
~ gluten_free | Greek salad with chickpeas, feta and potatoes | pita_whole_wheat>potato_canned 130
- Stir the {olive_oil}, {lemon_juice} and {oregano_dried} together in a large bowl.
- Add the {tomato}, {cucumber}, {pepper_green}, {red_onion}, {chickpeas_canned} and the sliced {potato_canned} and toss.
- Crumble over the {feta}.

= cottage_cheese_pita | Wholemeal pita with cottage cheese, pepper and herbs | lunch | everyday | 10 | 1 | 0
cottage_cheese_low_fat 140 main, pita_whole_wheat 60 starch, pepper_red 120 produce, cucumber 100 produce, lettuce 40 produce, sunflower_seeds 10 fat, chives 6 season, dill 4 season, lemon_juice 6 season, black_pepper 1 season
- Stir the {cottage_cheese_low_fat} with the {chives}, {dill}, {lemon_juice} and {black_pepper}.
- Toast the {pita_whole_wheat} and open it.
- Fill with the {lettuce}, the {pepper_red} and {cucumber} in sticks, the {cottage_cheese_low_fat} and the {sunflower_seeds}; eat the rest of the {pepper_red} and {cucumber} with it.
~ corn | Corn tortillas with cottage cheese, pepper and herbs | pita_whole_wheat>tortilla_corn 78
- Stir the {cottage_cheese_low_fat} with the {chives}, {dill}, {lemon_juice} and {black_pepper}.
- Toast the {tortilla_corn} in a dry pan.
- Fill with the {lettuce}, the {pepper_red} and {cucumber} in sticks, the {cottage_cheese_low_fat} and the {sunflower_seeds}; eat the rest of the {pepper_red} and {cucumber} with it.

= jacket_potato_cottage_beans | Jacket potato with cottage cheese and kidney beans | lunch,dinner | british | 15 | 1 | 0
cottage_cheese_low_fat 130 main, kidney_beans_cooked 90 main, potato_baking 250 starch, tomato 120 produce, rocket 40 produce, spring_onion 15 produce, olive_oil 5 fat, paprika 1 season, lemon_juice 8 season, black_pepper 1 season
- Prick the {potato_baking} and cook it in the microwave for eight to ten minutes until soft.
- Mix the {cottage_cheese_low_fat} with the {kidney_beans_cooked}, {spring_onion}, {paprika} and {black_pepper}.
- Split the {potato_baking}, fill it and serve with the {tomato} and {rocket} dressed with the {olive_oil} and {lemon_juice}.
~ sweet_potato | Jacket sweet potato with cottage cheese and kidney beans | potato_baking>sweet_potato 230

= pasta_cottage_cheese_spinach | Wholemeal pasta with creamy spinach, peas and cottage cheese | lunch,dinner | italian | 15 | 1 | 1
cottage_cheese_low_fat 130 main, pasta_whole_wheat 60 starch, spinach 120 produce, peas_green 80 produce, olive_oil 10 fat, garlic 3 season, lemon_juice 8 season, basil 4 season, black_pepper 1 season
- Boil the {pasta_whole_wheat} and add the {peas_green} for the last four minutes; keep some of the water.
- Fry the {garlic} gently in the {olive_oil} and wilt the {spinach} in it.
- Blend the {cottage_cheese_low_fat} with a little of the hot water, toss everything together and season with the {lemon_juice}, {basil} and {black_pepper}.
~ gluten_free | Gluten-free pasta with creamy spinach, peas and cottage cheese | pasta_whole_wheat>pasta_corn

= egg_fried_rice_peas | Egg fried brown rice with peas and carrot | lunch,dinner | chinese | 15 | 1 | 0
egg 100 main, egg_white 66 main, rice_brown_cooked 160 starch, peas_green 100 produce, carrot 90 produce, pak_choi 80 produce, spring_onion 15 produce, rapeseed_oil 5 fat, ginger 4 season, garlic 3 season, tamari 5 season
- Fry the {carrot} in small cubes, the {peas_green}, {ginger} and {garlic} in half of the {rapeseed_oil} for four minutes, add the {pak_choi} and take everything out.
- Scramble the {egg} and {egg_white} in the rest of the {rapeseed_oil} until firm.
- Stir in the {rice_brown_cooked} and everything set aside, heat well and season with the {tamari} and {spring_onion}.
~ soy_free | Egg fried brown rice with lime, peas and carrot | tamari>lime_juice 11

= lentil_egg_salad | Lentil salad with egg, green beans and potatoes | lunch,dinner | french | 15 | 1 | 1
lentils_canned 130 main, egg_boiled_cooked 100 main, potato_canned 130 starch, green_beans 100 produce, tomato 120 produce, shallot 20 produce, olive_oil 10 fat, vinegar_cider 10 season, parsley 8 season, black_pepper 1 season
- Boil the {green_beans} for six minutes, rinse them cold and drain.
- Stir the {olive_oil}, {vinegar_cider}, {shallot} and {black_pepper} together and toss with the {lentils_canned}, the {potato_canned} in slices, the {green_beans} and {tomato}.
- Quarter the {egg_boiled_cooked}, lay it on top and scatter with the {parsley}.
~ white_beans | White bean salad with egg, green beans and potatoes | lentils_canned>cannellini_beans_cooked

= chickpea_yogurt_chaat | Chickpea and potato chaat with mint yogurt | lunch,dinner | indian | 10 | 1 | 0
chickpeas_canned 160 main, yogurt_skimmed 150 main, potato_canned 110 starch, cucumber 100 produce, tomato 120 produce, pomegranate 30 produce, rapeseed_oil 5 fat, mint 4 season, coriander_leaves 4 season, cumin 2 season, lemon_juice 8 season
- Toast the {cumin} in the {rapeseed_oil} for half a minute and turn the {chickpeas_canned} and the {potato_canned} in cubes in it until hot.
- Stir the {yogurt_skimmed} with the chopped {mint} and the {lemon_juice}.
- Top the pan with the {cucumber} and {tomato}, spoon over the {yogurt_skimmed} and scatter with the {pomegranate} and {coriander_leaves}.
~ soy_yogurt | Chickpea and potato chaat with mint soy yogurt | yogurt_skimmed>soy_yogurt

= couscous_lentils_feta | Couscous with lentils, peppers and feta | lunch,dinner | north_african | 10 | 1 | 1
lentils_canned 170 main, feta 25 main, couscous_cooked 130 starch, pepper_red 120 produce, courgette 100 produce, olive_oil 5 fat, garlic 3 season, cumin 1 season, lemon_juice 12 season, mint 4 season
- Fry the {pepper_red} and {courgette} in strips in the {olive_oil} over high heat until charred at the edges, then add the {garlic} and {cumin}.
- Toss with the {couscous_cooked}, the {lentils_canned} and the {lemon_juice}.
- Crumble over the {feta} and scatter with the {mint}.
~ gluten_free | Brown rice with lentils, peppers and feta | couscous_cooked>rice_brown_cooked

= beetroot_egg_buckwheat | Buckwheat bowl with beetroot, apple, egg and cottage cheese | lunch,dinner | eastern_european | 10 | 1 | 1
egg_boiled_cooked 100 main, cottage_cheese_low_fat 90 main, buckwheat_roasted_cooked 170 starch, beetroot_canned 120 produce, cucumber 100 produce, apple 91 produce, rapeseed_oil 5 fat, dill 4 season, lemon_juice 12 season, black_pepper 1 season
- Heat the {buckwheat_roasted_cooked} and turn it in the {rapeseed_oil} and {lemon_juice}.
- Cut the {beetroot_canned}, {cucumber} and {apple} into small cubes.
- Arrange with the quartered {egg_boiled_cooked} and the {cottage_cheese_low_fat} and season with the {dill} and {black_pepper}.
~ rice | Brown rice bowl with beetroot, apple, egg and cottage cheese | buckwheat_roasted_cooked>rice_brown_cooked 150

= egg_curry_peas | Egg curry with peas and potato | lunch,dinner | indian | 30 | 3 | 2
egg_boiled_cooked 100 main, peas_green 120 main, potato 150 starch, tomato_canned 180 produce, onion 55 produce, spinach 60 produce, rapeseed_oil 5 fat, garlic 6 season, ginger 6 season, cumin 2 season, turmeric 1 season, coriander_leaves 4 season
- Fry the {onion}, {garlic} and {ginger} in the {rapeseed_oil}, then stir in the {cumin} and {turmeric}.
- Add the {tomato_canned}, the {potato} in small cubes and a cup of water and simmer for fifteen minutes.
- Add the {peas_green} and {spinach}, cook for four minutes, lay in the halved {egg_boiled_cooked} until hot and scatter with the {coriander_leaves}.
~ chickpeas | Egg curry with chickpeas and potato | peas_green>chickpeas_canned 90

= bean_enchiladas | Bean enchiladas with a light cheese crust | lunch,dinner | mexican | 40 | 4 | 2
pinto_beans_cooked 150 main, cheddar_low_fat 30 main, tortilla_corn 52 starch, tomato_passata 150 produce, pepper_red 120 produce, spinach 60 produce, onion 40 produce, olive_oil 5 fat, garlic 3 season, cumin 2 season, paprika 1 season, chili 2 season
- Heat the oven to 200 °C; simmer the {tomato_passata} with the {garlic}, {chili}, half of the {cumin} and the {paprika} for ten minutes.
- Fry the {onion} and {pepper_red} in the {olive_oil}, add the {spinach}, the {pinto_beans_cooked} and the rest of the {cumin}, cook for three minutes and crush roughly.
- Roll the filling in the {tortilla_corn}, cover with the sauce and the grated {cheddar_low_fat} and bake for twenty minutes.
~ dairy_free | Bean enchiladas with pumpkin seeds | cheddar_low_fat>pumpkin_seeds 20
- Heat the oven to 200 °C; simmer the {tomato_passata} with the {garlic}, {chili}, half of the {cumin} and the {paprika} for ten minutes.
- Fry the {onion} and {pepper_red} in the {olive_oil}, add the {spinach}, the {pinto_beans_cooked} and the rest of the {cumin}, cook for three minutes and crush roughly.
- Roll the filling in the {tortilla_corn}, cover with the sauce and bake for twenty minutes; scatter with the {pumpkin_seeds}.

= white_bean_mozzarella_bake | White bean, tomato and mozzarella bake with potatoes | lunch,dinner | italian | 50 | 3 | 2
cannellini_beans_cooked 160 main, mozzarella_light 35 main, potato 150 starch, courgette 100 produce, tomatoes_crushed_canned 160 produce, onion 40 produce, olive_oil 5 fat, garlic 6 season, oregano_dried 1 season, basil 4 season
- Heat the oven to 200 °C; fry the {onion}, {garlic} and {courgette} in the {olive_oil}.
- Add the {tomatoes_crushed_canned}, {oregano_dried} and {cannellini_beans_cooked} and simmer for five minutes.
- Layer with thin slices of {potato} in a dish, cover and bake for thirty minutes.
- Lay on the {mozzarella_light}, bake for ten minutes more and scatter with the {basil}.
~ dairy_free | White bean and tomato bake with potatoes and sunflower seeds | mozzarella_light>sunflower_seeds 15

= spinach_pasta_bake | Wholemeal pasta bake with spinach and ricotta | lunch,dinner | italian | 45 | 4 | 2
ricotta_light 70 main, cottage_cheese_low_fat 70 main, pasta_whole_wheat 60 starch, spinach_frozen 150 produce, tomato_passata 170 produce, onion 40 produce, olive_oil 5 fat, garlic 3 season, nutmeg 1 season, basil 4 season
- Boil the {pasta_whole_wheat} until nearly soft and heat the oven to 200 °C.
- Fry the {onion} and {garlic} in the {olive_oil}, add the {spinach_frozen} and cook until the water is gone; season with the {nutmeg}.
- Stir the {ricotta_light} and {cottage_cheese_low_fat} into the pan, fold in the {pasta_whole_wheat} and layer with the {tomato_passata} and {basil}.
- Bake for twenty-five minutes until golden.
~ gluten_free | Gluten-free pasta bake with spinach and ricotta | pasta_whole_wheat>pasta_corn

= courgette_fritters_cottage | Courgette fritters with herb cottage cheese and potatoes | lunch,dinner | german | 35 | 2 | 1
egg 100 main, cottage_cheese_low_fat 120 main, chickpea_flour 25 starch, potato 150 starch, courgette 200 produce, spring_onion 15 produce, rapeseed_oil 10 fat, dill 4 season, chives 4 season, lemon_juice 6 season, black_pepper 1 season
- Boil the {potato} in its skin until tender.
- Grate the {courgette}, squeeze out the water and stir it with the {egg}, {chickpea_flour}, {spring_onion} and {black_pepper}.
- Fry small fritters in the {rapeseed_oil} on both sides until brown and firm all through.
- Stir the {cottage_cheese_low_fat} with the {dill}, {chives} and {lemon_juice} and serve with the {potato}.
~ carrot | Carrot fritters with herb cottage cheese and potatoes | courgette>carrot 150
- Boil the {potato} in its skin until tender.
- Grate the {carrot} finely and stir it with the {egg}, {chickpea_flour}, {spring_onion} and {black_pepper}.
- Fry small fritters in the {rapeseed_oil} on both sides until brown and firm all through.
- Stir the {cottage_cheese_low_fat} with the {dill}, {chives} and {lemon_juice} and serve with the {potato}.

= peppers_lentils_feta | Peppers stuffed with lentils, quinoa and feta | lunch,dinner | greek | 50 | 3 | 2
lentils_canned 150 main, feta 25 main, quinoa 40 starch, pepper_yellow 180 produce, tomato 120 produce, onion 40 produce, olive_oil 5 fat, garlic 3 season, oregano_dried 1 season, parsley 8 season, lemon_juice 8 season
- Boil the rinsed {quinoa} for fifteen minutes and heat the oven to 200 °C.
- Fry the {onion}, {garlic} and {tomato} in the {olive_oil} and stir in the {oregano_dried}, {lentils_canned} and {quinoa}.
- Fill the halved {pepper_yellow}, crumble over the {feta} and bake for twenty-five minutes.
- Finish with the {parsley} and {lemon_juice}.
~ aubergine | Aubergines stuffed with lentils, quinoa and feta | pepper_yellow>aubergine 220

= turkish_eggs_yogurt | Turkish poached eggs on yogurt with tomato and bulgur | lunch,dinner | turkish | 15 | 1 | 0
egg 100 main, yogurt_skimmed 175 main, bulgur_cooked 150 starch, cherry_tomato 160 produce, spinach 140 produce, olive_oil 5 fat, garlic 3 season, paprika 2 season, dill 4 season, lemon_juice 5 season
- Fry the {cherry_tomato} and {spinach} in half of the {olive_oil} and stir in the {bulgur_cooked}.
- Stir the {yogurt_skimmed} with a little grated {garlic} and the {lemon_juice} and spread it in a bowl.
- Poach the {egg} in simmering water until white and yolk are firm.
- Warm the {paprika} in the rest of the {olive_oil}, pour it over the {egg} and the {yogurt_skimmed}, add the {dill} and serve with the {bulgur_cooked}.
~ gluten_free | Turkish poached eggs on yogurt with tomato and brown rice | bulgur_cooked>rice_brown_cooked 130

= spanish_tortilla_salad | Potato tortilla with white bean salad | lunch,dinner | spanish | 40 | 2 | 2
egg 100 main, cannellini_beans_cooked 90 main, potato 150 starch, onion 55 produce, tomato 120 produce, pepper_red 60 produce, olive_oil 10 fat, parsley 6 season, lemon_juice 12 season, black_pepper 1 season
- Cook the {potato} and {onion} in thin slices slowly in most of the {olive_oil} and a splash of water under a lid until tender.
- Whisk the {egg} with the {black_pepper}, stir in the {potato} and cook gently on both sides until firm all through.
- Toss the {cannellini_beans_cooked}, {tomato} and {pepper_red} with the {parsley}, {lemon_juice} and the rest of the {olive_oil}.
~ chickpeas | Potato tortilla with chickpea salad | cannellini_beans_cooked>chickpeas_canned 80
`
