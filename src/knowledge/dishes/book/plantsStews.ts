/** Stews, soups, bakes and salads of pulses without anything from an animal; most are cooked for four and keep. */
export const plantStews = `
= red_lentil_dal_spinach | Red lentil dal with spinach and potato | lunch,dinner | indian | 30 | 4 | 3
lentils_red 80 main, potato 130 starch, spinach 120 produce, onion 55 produce, tomato_canned 100 produce, rapeseed_oil 10 fat, garlic 6 season, ginger 6 season, cumin 2 season, turmeric 1 season, lemon_juice 12 season, salt 1 season
- Soften the {onion}, {garlic} and {ginger} in the {rapeseed_oil}, then let the {cumin} and {turmeric} sizzle for half a minute.
- Add the rinsed {lentils_red}, the diced {potato}, the {tomato_canned} and twice their height of water; boil for ten minutes, then simmer until everything is soft.
- Fold in the {spinach} until it wilts and finish with the {lemon_juice} and {salt}.
~ sweet_potato | Red lentil dal with spinach and sweet potato | potato>sweet_potato
~ kale | Red lentil dal with kale and potato | spinach>kale

= chana_masala_peas | Chana masala with peas and potato | lunch,dinner | indian | 30 | 4 | 3
chickpeas_canned 200 main, peas_green_frozen 90 main, potato 130 starch, tomato_canned 150 produce, onion 55 produce, rapeseed_oil 5 fat, garlic 6 season, ginger 6 season, cumin 2 season, turmeric 1 season, coriander_leaves 6 season
- Brown the {onion} in the {rapeseed_oil}, add the {garlic}, {ginger}, {cumin} and {turmeric} and stir until it smells toasted.
- Tip in the {tomato_canned} and the diced {potato} with a cup of water and simmer for fifteen minutes.
- Add the {chickpeas_canned} and the {peas_green_frozen}, simmer for five minutes more and scatter with the {coriander_leaves}.
~ cauliflower | Chana masala with peas and cauliflower | potato>sweet_potato 120, tomato_canned>cauliflower 200
- Brown the {onion} in the {rapeseed_oil}, add the {garlic}, {ginger}, {cumin} and {turmeric} and stir until it smells toasted.
- Add the {cauliflower} in florets, the diced {sweet_potato} and two cups of water and simmer for fifteen minutes.
- Add the {chickpeas_canned} and the {peas_green_frozen}, simmer for five minutes more and scatter with the {coriander_leaves}.

= two_bean_chilli | Two-bean chilli with sweet potato | lunch,dinner | mexican | 35 | 4 | 3
kidney_beans_canned 130 main, black_beans_cooked 130 main, sweet_potato 150 starch, pepper_red 120 produce, tomatoes_crushed_canned 150 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, cumin 2 season, chili_powder 2 season, coriander_leaves 6 season
- Fry the {onion} and {pepper_red} in the {olive_oil} until they colour, then stir in the {garlic}, {cumin} and {chili_powder}.
- Add the {tomatoes_crushed_canned}, the cubed {sweet_potato} and a cup of water; simmer for fifteen minutes.
- Stir in the {kidney_beans_canned} and {black_beans_cooked}, simmer for ten minutes and top with the {coriander_leaves}.
~ potato | Two-bean chilli with potato | sweet_potato>potato
~ corn | Two-bean chilli with sweetcorn | sweet_potato>sweetcorn_frozen

= ribollita_white_beans | Ribollita with white beans and kale | lunch,dinner | italian | 45 | 4 | 3
cannellini_beans_canned 220 main, bread_whole_wheat 36 starch, kale 110 produce, tomato_canned 120 produce, carrot 60 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, thyme 1 season, black_pepper 1 season
- Soften the {onion} and {carrot} in half of the {olive_oil} with the {garlic} and {thyme}.
- Add the {tomato_canned}, the shredded {kale} and two cups of water and simmer for twenty minutes.
- Stir in the {cannellini_beans_canned}, crush some of the {cannellini_beans_canned} against the pot and simmer for ten minutes.
- Tear in the {bread_whole_wheat}, let it soak up the soup and finish with the rest of the {olive_oil} and the {black_pepper}.
~ gluten_free | Bean and kale soup with potato in the manner of ribollita | bread_whole_wheat>potato 150
- Soften the {onion} and {carrot} in half of the {olive_oil} with the {garlic} and {thyme}.
- Add the {tomato_canned}, the diced {potato}, the shredded {kale} and two cups of water and simmer for twenty minutes.
- Stir in the {cannellini_beans_canned}, crush some of the {cannellini_beans_canned} against the pot and simmer for ten minutes.
- Finish with the rest of the {olive_oil} and the {black_pepper}.

= misir_sweet_potato | Misir red lentils_green with sweet potato and cabbage_white | lunch,dinner | ethiopian | 35 | 4 | 3
lentils_red 80 main, sweet_potato 130 starch, cabbage_white 120 produce, onion 55 produce, tomato_paste 20 produce, rapeseed_oil 10 fat, garlic 6 season, ginger 6 season, paprika 3 season, chili 5 season, cumin 1 season, salt 1 season
- Cook the chopped {onion} slowly in the {rapeseed_oil}, then add the {garlic}, {ginger}, {paprika}, {chili}, {cumin} and {tomato_paste} and fry until dark red.
- Add the rinsed {lentils_red} and three cups of water, boil for ten minutes and simmer until thick.
- Meanwhile steam the diced {sweet_potato} and the shredded {cabbage_white} until tender.
- Season the pot with the {salt} and eat it with the {sweet_potato} and {cabbage_white}.
~ potato | Misir red lentils_green with potato and cabbage_white | sweet_potato>potato

= peanut_stew_chickpeas | Peanut stew with chickpeas and sweet potato | lunch,dinner | west_african | 35 | 4 | 3
chickpeas_canned 150 main, peanut_butter 30 fat, sweet_potato 130 starch, kale 100 produce, tomato_canned 150 produce, onion 55 produce, garlic 6 season, ginger 6 season, chili 5 season, lime_juice 11 season
- Simmer the {onion}, {garlic} and {ginger} in a splash of water until soft.
- Add the {tomato_canned}, the cubed {sweet_potato}, the {chili} and a cup of water and simmer for fifteen minutes.
- Whisk the {peanut_butter} with some of the hot cooking water, stir it in with the {chickpeas_canned} and the {kale} and simmer for ten minutes.
- Sharpen with the {lime_juice}.
~ peanut_free | Chickpea and pumpkin seed stew with sweet potato | peanut_butter>pumpkin_seeds
- Toast the {pumpkin_seeds} in a dry pan and crush them finely.
- Simmer the {onion}, {garlic} and {ginger} in a splash of water until soft.
- Add the {tomato_canned}, the cubed {sweet_potato}, the {chili} and a cup of water and simmer for fifteen minutes.
- Stir in the crushed {pumpkin_seeds}, the {chickpeas_canned} and the {kale}, simmer for ten minutes and sharpen with the {lime_juice}.

= black_bean_feijoada | Black bean feijoada with sweet potato and greens | lunch,dinner | portuguese | 35 | 4 | 3
black_beans_cooked 240 main, sweet_potato 130 starch, kale 100 produce, orange 65 produce, onion 55 produce, olive_oil 10 fat, garlic 9 season, paprika 3 season, bay_leaf 1 season, cumin 1 season
- Fry the {onion} and {garlic} in most of the {olive_oil}, then stir in the {paprika} and {cumin}.
- Add the {black_beans_cooked}, the cubed {sweet_potato}, the {bay_leaf} and two cups of water; simmer for twenty minutes until the pot is dark and thick. Take the {bay_leaf} out.
- Wilt the shredded {kale} in the rest of the {olive_oil} and eat it on the side with slices of {orange}.
~ plantain | Black bean feijoada with plantain and greens | sweet_potato>plantain 90

= ratatouille_white_beans | Ratatouille with white beans and potatoes | lunch,dinner | french | 45 | 4 | 3
cannellini_beans_canned 230 main, potato 140 starch, aubergine 100 produce, courgette 100 produce, pepper_red 60 produce, tomato_canned 130 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, thyme 1 season, basil 4 season
- Boil the {potato} in its skin until tender.
- Fry the {aubergine}, {courgette} and {pepper_red} in cubes in the {olive_oil} until golden, then add the {onion} and {garlic}.
- Pour in the {tomato_canned}, add the {thyme} and simmer for fifteen minutes.
- Stir in the {cannellini_beans_canned}, cook for five minutes, tear in the {basil} and serve over the {potato}.
~ chickpea | Ratatouille with chickpeas and potatoes | cannellini_beans_canned>chickpeas_canned 190

= split_pea_soup_carrot | Split pea soup with carrot and potato | lunch,dinner | german | 60 | 4 | 3
split_peas 90 main, potato 120 starch, carrot 90 produce, leek 90 produce, onion 55 produce, rapeseed_oil 10 fat, mint 4 season, black_pepper 1 season, lemon_juice 8 season, salt 1 season
- Sweat the {leek}, {onion} and {carrot} in the {rapeseed_oil}.
- Add the rinsed {split_peas} and four cups of water, boil for ten minutes, then simmer for half an hour.
- Add the diced {potato} and simmer until it falls apart.
- Stir in the {mint}, {lemon_juice}, {black_pepper} and {salt}.
~ parsnip | Split pea soup with parsnip and potato | carrot>parsnip

= moroccan_lentil_chickpea_soup | Moroccan lentil and chickpea soup | lunch,dinner | north_african | 40 | 4 | 3
lentils_green 60 main, chickpeas_canned 120 main, potato 100 starch, tomato_canned 150 produce, carrot 60 produce, onion 55 produce, olive_oil 10 fat, ginger 4 season, turmeric 1 season, cinnamon 1 season, parsley 8 season, lemon_juice 12 season
- Soften the {onion} and {carrot} in the {olive_oil} with the {ginger}, {turmeric} and {cinnamon}.
- Add the {lentils_green}, the {tomato_canned} and four cups of water, boil for ten minutes and simmer for fifteen more.
- Add the {potato} in small cubes and the {chickpeas_canned} and simmer until tender.
- Stir in the {parsley} and {lemon_juice}.
~ pumpkin | Moroccan lentil and chickpea soup with pumpkin | carrot>pumpkin 150

= gigantes_tomato | Baked lima beans in tomato with potatoes | lunch,dinner | greek | 50 | 4 | 3
butter_beans_cooked 240 main, potato 130 starch, tomatoes_crushed_canned 170 produce, carrot 60 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, oregano_dried 1 season, dill 4 season, parsley 4 season
- Heat the oven to 200 °C and soften the {onion}, {carrot} and {garlic} in half of the {olive_oil}.
- Stir in the {tomatoes_crushed_canned}, the {oregano_dried} and a cup of water and bring to a simmer.
- Mix with the {butter_beans_cooked} and thin slices of {potato} in a dish, trickle over the rest of the {olive_oil} and bake for thirty-five minutes.
- Scatter with the {dill} and {parsley}.
~ white_beans | Baked white beans in tomato with potatoes | butter_beans_cooked>cannellini_beans_canned

= caldo_verde_beans | Kale and potato soup with white beans | lunch,dinner | portuguese | 30 | 4 | 3
cannellini_beans_canned 230 main, potato 160 starch, kale 130 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, paprika 2 season, black_pepper 1 season, salt 1 season
- Soften the {onion} and {garlic} in half of the {olive_oil}.
- Add the {potato} in cubes with three cups of water, simmer for fifteen minutes and crush it into the broth.
- Add the finely shredded {kale} and the {cannellini_beans_canned} and simmer for five minutes.
- Season with the {salt}, {paprika} and {black_pepper} and pour over the rest of the {olive_oil}.
~ chard | Chard and potato soup with white beans | kale>chard

= red_red_plantain | Black-eyed pea stew with plantain | lunch,dinner | west_african | 60 | 4 | 3
black_eyed_beans_dried 80 main, plantain 90 starch, tomato_canned 160 produce, spinach 100 produce, onion 55 produce, rapeseed_oil 10 fat, garlic 6 season, ginger 6 season, paprika 2 season, chili 5 season
- Soak the {black_eyed_beans_dried} overnight, drain, boil them in fresh water for ten minutes and simmer until soft.
- Fry the {onion}, {garlic} and {ginger} in half of the {rapeseed_oil}, then stir in the {paprika} and {chili}.
- Add the {tomato_canned} and the drained {black_eyed_beans_dried} and simmer for ten minutes; wilt the {spinach} in it at the end.
- Fry slices of {plantain} in the rest of the {rapeseed_oil} until golden and lay them on top.
~ sweet_potato | Black-eyed pea stew with sweet potato | plantain>sweet_potato 150

= caribbean_chickpea_curry | Chickpea and pumpkin curry with coconut | lunch,dinner | caribbean | 30 | 4 | 3
chickpeas_canned 210 main, potato 110 starch, pumpkin 130 produce, green_beans 80 produce, onion 55 produce, coconut_milk_canned 20 fat, rapeseed_oil 5 fat, garlic 6 season, ginger 6 season, turmeric 1 season, cumin 2 season, thyme 1 season, lime_juice 11 season
- Fry the {onion}, {garlic} and {ginger} in the {rapeseed_oil}, then stir in the {cumin} and {turmeric}.
- Add the {potato} and {pumpkin} in cubes, the {thyme}, the {coconut_milk_canned} and a cup of water and simmer for fifteen minutes.
- Add the {green_beans} and the {chickpeas_canned}, cook for seven minutes and sharpen with the {lime_juice}.
~ kidney_beans | Kidney bean and pumpkin curry with coconut | chickpeas_canned>kidney_beans_canned 220

= persian_herb_bean_stew | Persian herb stew with kidney beans and potato | lunch,dinner | persian | 45 | 4 | 3
kidney_beans_canned 220 main, potato 140 starch, spinach 130 produce, leek 90 produce, onion 55 produce, olive_oil 10 fat, parsley 20 produce, coriander_leaves 16 produce, turmeric 1 season, lime_juice 11 season, black_pepper 1 season
- Fry the {onion} with the {turmeric} in half of the {olive_oil}.
- Chop the {spinach}, {leek}, {parsley} and {coriander_leaves} very finely and fry them in the rest of the {olive_oil} until dark green.
- Add the {onion}, the {potato} in cubes and two cups of water and simmer for twenty minutes.
- Stir in the {kidney_beans_canned}, simmer for ten minutes and season with the {lime_juice} and {black_pepper}.
~ lentil | Persian herb stew with lentils_green and potato | kidney_beans_canned>lentils_green 80
- Fry the {onion} with the {turmeric} in half of the {olive_oil}.
- Add the {lentils_green} and four cups of water, boil for ten minutes and simmer for ten more.
- Chop the {spinach}, {leek}, {parsley} and {coriander_leaves} very finely and fry them in the rest of the {olive_oil} until dark green.
- Add this green mixture and the {potato} in cubes to the pot and simmer until tender, then season with the {lime_juice} and {black_pepper}.

= ezogelin_lentil_soup | Red lentil soup with bulgur and mint | lunch,dinner | turkish | 30 | 4 | 3
lentils_red 80 main, bulgur 40 starch, carrot 90 produce, onion 55 produce, spinach 60 produce, tomato_paste 25 produce, olive_oil 10 fat, mint 4 season, paprika 2 season, lemon_juice 12 season, salt 1 season
- Fry the {onion} and {carrot} in the {olive_oil}, then stir in the {tomato_paste} and {paprika}.
- Add the rinsed {lentils_red}, the {bulgur} and five cups of water; boil for ten minutes and simmer until creamy.
- Wilt the {spinach} in the soup and finish with the {mint}, {lemon_juice} and {salt}.
~ gluten_free | Red lentil soup with quinoa and mint | bulgur>quinoa

= lentil_beetroot_borscht | Beetroot borscht with lentils_green and potato | lunch,dinner | eastern_european | 45 | 4 | 3
lentils_green 80 main, potato 110 starch, beetroot 120 produce, cabbage_white 90 produce, carrot 60 produce, onion 55 produce, rapeseed_oil 10 fat, tomato_paste 15 produce, dill 4 season, vinegar_cider 10 season, salt 1 season
- Fry the {onion}, {carrot} and {beetroot} in matchsticks in the {rapeseed_oil}, then stir in the {tomato_paste}.
- Add the {lentils_green} and five cups of water, boil for ten minutes and simmer for fifteen.
- Add the {potato} and {cabbage_white} and simmer until tender.
- Season with the {vinegar_cider}, {salt} and {dill}.
~ white_beans | Beetroot borscht with white beans and potato | lentils_green>cannellini_beans_canned 240

= spanish_lentils_potato | Spanish lentils_green with potato and peppers | lunch,dinner | spanish | 45 | 4 | 3
lentils_green 90 main, potato 120 starch, pepper_red 120 produce, carrot 60 produce, tomato_canned 100 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, paprika 3 season, bay_leaf 1 season, salt 1 season
- Soften the {onion}, {pepper_red}, {carrot} and {garlic} in the {olive_oil} and stir in the {paprika}.
- Add the {lentils_green}, the {tomato_canned}, the {bay_leaf} and four cups of water, boil for ten minutes and simmer for fifteen.
- Add the {potato} in chunks and simmer until it is soft; take out the {bay_leaf} and season with the {salt}.
~ chickpeas | Spanish chickpeas with potato and peppers | lentils_green>chickpeas_canned 190

= lentil_cottage_pie | Lentil pie with a potato crust | lunch,dinner | british | 60 | 4 | 3
lentils_green 80 main, potato 200 starch, carrot 90 produce, mushroom 80 produce, peas_green_frozen 50 produce, onion 55 produce, tomato_paste 20 produce, olive_oil 10 fat, thyme 1 season, black_pepper 1 season, salt 1 season
- Boil the {lentils_green} in plenty of water for ten minutes and simmer until tender; boil the {potato} in another pot.
- Fry the {onion}, {carrot} and {mushroom} in half of the {olive_oil}, stir in the {tomato_paste}, {thyme}, the {lentils_green}, the {peas_green_frozen} and a splash of their water.
- Mash the {potato} with the rest of the {olive_oil}, the {salt} and {black_pepper} and spread it over the filling.
- Bake at 200 °C for twenty minutes until golden.
~ sweet_potato | Lentil pie with a sweet potato crust | potato>sweet_potato 180

= stuffed_peppers_quinoa_beans | Peppers stuffed with quinoa and black beans | lunch,dinner | mexican | 50 | 4 | 3
black_beans_cooked 180 main, quinoa 40 starch, pepper_red 180 produce, sweetcorn_frozen 60 produce, tomato 60 produce, onion 40 produce, olive_oil 10 fat, pumpkin_seeds 10 fat, cumin 2 season, coriander_leaves 6 season, lime_juice 8 season
- Boil the rinsed {quinoa} for fifteen minutes and heat the oven to 200 °C.
- Fry the {onion} and {cumin} in the {olive_oil}, add the {tomato}, the {sweetcorn_frozen} and the {black_beans_cooked} and stir in the {quinoa}.
- Halve the {pepper_red}, fill the halves, scatter with the {pumpkin_seeds} and bake for twenty-five minutes.
- Finish with the {coriander_leaves} and {lime_juice}.
~ lentils | Peppers stuffed with quinoa and lentils_green | black_beans_cooked>lentils_green 60
- Boil the {lentils_green} for ten minutes, add the rinsed {quinoa} and simmer both until tender; heat the oven to 200 °C.
- Fry the {onion} and {cumin} in the {olive_oil}, add the {tomato} and the {sweetcorn_frozen} and stir in the drained {lentils_green} and {quinoa}.
- Halve the {pepper_red}, fill the halves, scatter with the {pumpkin_seeds} and bake for twenty-five minutes.
- Finish with the {coriander_leaves} and {lime_juice}.

= red_lentil_coconut_soup | Red lentil soup with sweet potato and coconut | lunch,dinner | thai | 25 | 3 | 3
lentils_red 80 main, sweet_potato 120 starch, carrot 60 produce, pak_choi 80 produce, onion 40 produce, coconut_milk_canned 20 fat, rapeseed_oil 5 fat, ginger 8 season, garlic 3 season, chili 3 season, lime_juice 11 season, coriander_leaves 6 season, salt 1 season
- Fry the {onion}, {ginger}, {garlic} and {chili} in the {rapeseed_oil}.
- Add the rinsed {lentils_red}, the {sweet_potato} and {carrot} in small cubes and four cups of water; boil for ten minutes and simmer until soft.
- Stir in the {coconut_milk_canned} and the sliced {pak_choi}, cook for three minutes and season with the {lime_juice}, {salt} and {coriander_leaves}.
~ spinach | Red lentil soup with potato, spinach and coconut | sweet_potato>potato, pak_choi>spinach

= pasta_e_fagioli | Pasta e fagioli with greens | lunch,dinner | italian | 30 | 4 | 2
cannellini_beans_canned 190 main, pasta_whole_wheat 40 starch, savoy 90 produce, tomato_canned 120 produce, carrot 60 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, rosemary 1 season, black_pepper 1 season, salt 1 season
- Soften the {onion}, {carrot} and {garlic} in most of the {olive_oil} with the {rosemary}.
- Add the {tomato_canned}, the {cannellini_beans_canned}, the shredded {savoy} and three cups of water and simmer for ten minutes; crush a spoonful of the {cannellini_beans_canned}.
- Boil the {pasta_whole_wheat} in the soup until just soft.
- Season with the {salt} and {black_pepper} and finish with the rest of the {olive_oil}.
~ gluten_free | Bean soup with gluten-free pasta and greens | pasta_whole_wheat>pasta_corn

= lentil_bolognese | Lentil bolognese with wholemeal pasta | lunch,dinner | italian | 40 | 4 | 2
lentils_green 60 main, pasta_whole_wheat 60 starch, tomato_passata 150 produce, carrot 60 produce, mushroom 80 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, oregano_dried 1 season, basil 4 season, salt 1 season
- Boil the {lentils_green} in plenty of water for ten minutes, then simmer until tender and drain.
- Fry the {onion}, {carrot} and {mushroom}, all finely chopped, in the {olive_oil} with the {garlic}.
- Add the {tomato_passata}, the {lentils_green} and the {oregano_dried} and simmer for fifteen minutes; season with the {salt}.
- Boil the {pasta_whole_wheat}, toss it with the sauce and tear over the {basil}.
~ gluten_free | Lentil bolognese with gluten-free pasta | pasta_whole_wheat>pasta_corn

= warm_lentil_roots | Warm lentils with roasted roots and dill | lunch,dinner | nordic | 45 | 3 | 2
lentils_green 80 main, potato 120 starch, carrot 90 produce, beetroot 80 produce, parsnip 60 produce, red_onion 40 produce, rapeseed_oil 10 fat, dill 6 season, vinegar_cider 10 season, black_pepper 1 season, salt 1 season
- Heat the oven to 210 °C; toss the {potato}, {carrot}, {beetroot} and {parsnip} in wedges with half of the {rapeseed_oil} and roast for thirty-five minutes.
- Boil the {lentils_green} for ten minutes, simmer until tender and drain.
- Stir the warm {lentils_green} with thin slices of {red_onion}, the {vinegar_cider}, the rest of the {rapeseed_oil}, the {salt} and {black_pepper}.
- Pile the roots on top and scatter with the {dill}.
~ swede | Warm lentils with roasted swede and dill | parsnip>swede

= soy_mince_chilli | Chilli with soy mince and kidney beans | lunch,dinner | american | 35 | 4 | 3
veggie_mince 40 main, kidney_beans_cooked 110 main, sweetcorn_frozen 80 starch, pepper_red 120 produce, tomato_canned 200 produce, onion 55 produce, olive_oil 10 fat, tomato_paste 15 produce, garlic 6 season, cumin 2 season, paprika 2 season, chili 5 season, salt 1 season
- Fry the {onion} and {pepper_red} in the {olive_oil}, then stir in the {garlic}, {cumin}, {paprika}, {chili} and {tomato_paste}.
- Add the {veggie_mince}, the {tomato_canned} and two cups of water, boil for ten minutes and simmer until thick.
- Stir in the {kidney_beans_cooked}, the {sweetcorn_frozen} and the {salt} and cook for ten minutes more.
~ lentils | Chilli with lentils and kidney beans | veggie_mince>lentils_canned 150

= seitan_goulash | Seitan goulash with potatoes and peppers | lunch,dinner | eastern_european | 60 | 4 | 3
seitan_gluten 40 main, potato 190 starch, pepper_red 120 produce, onion 110 produce, tomato_canned 120 produce, mushroom 80 produce, rapeseed_oil 10 fat, garlic 6 season, paprika 4 season, caraway_seed 1 season, salt 1 season
- Knead the {seitan_gluten} with half of the {paprika} and enough water to a firm dough, cut it into chunks and simmer them in water for thirty minutes.
- Fry the {onion}, {pepper_red} and {mushroom} in half of the {rapeseed_oil}, then stir in the {garlic}, {caraway_seed} and the rest of the {paprika}.
- Add the {potato} in cubes, the {tomato_canned} and two cups of water and simmer for twenty minutes.
- Brown the drained {seitan_gluten} in the rest of the {rapeseed_oil}, stir it into the pot and season with the {salt}.

= chickpea_tabbouleh_quinoa | Quinoa tabbouleh with chickpeas | lunch,dinner | levantine | 25 | 3 | 2
chickpeas_canned 150 main, quinoa 40 starch, tomato 120 produce, cucumber 100 produce, parsley 30 produce, spring_onion 15 produce, mint 6 season, olive_oil 10 fat, lemon_juice 24 season, salt 1 season
- Boil the rinsed {quinoa} for fifteen minutes, drain it and let it cool.
- Chop the {parsley}, {mint}, {spring_onion}, {tomato} and {cucumber} finely.
- Mix everything with the {chickpeas_canned}, the {olive_oil}, {lemon_juice} and {salt}.
~ lentils | Quinoa tabbouleh with lentils | chickpeas_canned>lentils_canned 200
`
