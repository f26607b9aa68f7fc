/** Beef, lamb, pork and venison in stews, curries and bakes that keep for days. */
export const meatStews = `
= beef_goulash | Beef goulash with peppers and potatoes | lunch,dinner | eastern_european | 120 | 4 | 3
beef_stewing 130 main, potato 230 starch, pepper_red 150 produce, onion 120 produce, carrot 60 produce, tomato_paste 15 season, rapeseed_oil 10 fat, garlic 5 season, paprika 4 season, caraway_seed 1 season, black_pepper 1 season
- Cook the {onion} in the {rapeseed_oil} until golden, add the {beef_stewing} in cubes and brown it.
- Stir in the {garlic}, {paprika}, {caraway_seed}, {black_pepper} and {tomato_paste}, cover with water and simmer for 60 minutes.
- Add the {potato}, {carrot} and {pepper_red} in chunks and simmer for 30 minutes more.
~ turkey | Turkey goulash with peppers and potatoes | beef_stewing>turkey_thigh
~ white_bean | White bean goulash with peppers and potatoes | beef_stewing>cannellini_beans_canned 200
- Cook the {onion} in the {rapeseed_oil} until golden and stir in the {garlic}, {paprika}, {caraway_seed}, {black_pepper} and {tomato_paste}.
- Add the {potato}, {carrot} and {pepper_red} in chunks, cover with water and simmer for 30 minutes.
- Add the {beef_stewing} and simmer for 10 minutes more.

= beef_barley_stew | Beef and barley stew with root vegetables | lunch,dinner | british | 110 | 4 | 3
beef_stewing 130 main, barley_pearl 50 starch, carrot 100 produce, swede 100 produce, leek 80 produce, mushroom 80 produce, rapeseed_oil 10 fat, tomato_paste 10 season, thyme_dried 1 season, bay_leaf 1 season, black_pepper 1 season
- Brown the {beef_stewing} in cubes in the {rapeseed_oil}.
- Add the {leek} and {mushroom} in slices and fry for 5 minutes, then stir in the {tomato_paste}, {thyme_dried}, {bay_leaf} and {black_pepper}.
- Cover well with water and simmer for 45 minutes.
- Add the {barley_pearl}, {carrot} and {swede} in cubes and simmer for 40 minutes more.
~ gluten_free | Beef and lentil stew with root vegetables | barley_pearl>lentils_green
~ lamb | Lamb and barley stew with root vegetables | beef_stewing>lamb_stewing

= lamb_tagine_prunes | Lamb tagine with prunes and sweet potato | lunch,dinner | north_african | 105 | 4 | 3
lamb_stewing 120 main, chickpeas_canned 80 main, sweet_potato 180 starch, prunes 25 produce, tomato_canned 100 produce, onion 60 produce, courgette 80 produce, olive_oil 8 fat, ginger 6 season, cinnamon 1 season, cumin 1 season, coriander_leaves 5 season
- Brown the {lamb_stewing} in cubes in the {olive_oil} with the {onion}, {ginger}, {cinnamon} and {cumin}.
- Add the {tomato_canned} and water to cover and simmer gently for 60 minutes.
- Add the {sweet_potato} and {courgette} in chunks, the {prunes} and {chickpeas_canned} and simmer for 25 minutes more.
- Scatter the {coriander_leaves} over it.
~ beef | Beef tagine with prunes and sweet potato | lamb_stewing>beef_stewing
~ apricot | Lamb tagine with apricots and sweet potato | prunes>apricots_dried

= lamb_lentil_curry | Lamb and red lentil curry with spinach | lunch,dinner | indian | 80 | 4 | 3
lamb_stewing 120 main, lentils_red 60 starch, spinach 100 produce, tomato_canned 150 produce, cauliflower 100 produce, onion 60 produce, rapeseed_oil 8 fat, ginger 8 season, garlic 6 season, cumin 2 season, turmeric 1 season, coriander_seed 2 season
- Fry the {onion}, {ginger} and {garlic} in the {rapeseed_oil}, then stir in the {cumin}, {turmeric} and {coriander_seed}.
- Add the {lamb_stewing} in small cubes and brown it, then add the {tomato_canned} and water to cover and simmer for 40 minutes.
- Add the {lentils_red} and the {cauliflower} in florets, bring back to the boil and simmer for 20 minutes.
- Let the {spinach} wilt in the curry.
~ beef | Beef and red lentil curry with spinach | lamb_stewing>beef_stewing
~ goat | Goat and red lentil curry with spinach | lamb_stewing>goat_meat

= persian_lamb_herb_stew | Persian lamb stew with herbs and kidney beans | lunch,dinner | persian | 100 | 4 | 3
lamb_leg 120 main, kidney_beans_canned 100 main, potato 170 starch, spinach 120 produce, leek 100 produce, parsley 30 produce, coriander_leaves 15 produce, olive_oil 10 fat, lime_juice 20 season, turmeric 1 season, cinnamon 1 season, black_pepper 1 season
- Brown the {lamb_leg} in cubes in half of the {olive_oil} with the {turmeric}, {cinnamon} and {black_pepper}, cover with water and simmer for 50 minutes.
- Fry the {leek}, {spinach}, {parsley} and {coriander_leaves}, all chopped, in the rest of the {olive_oil} until dark green.
- Add them to the pot with the {potato} in cubes and simmer for 25 minutes.
- Stir in the {kidney_beans_canned}, warm through and season with the {lime_juice}.
~ beef | Persian beef stew with herbs and kidney beans | lamb_leg>beef_stewing
~ chicken | Persian chicken stew with herbs and kidney beans | lamb_leg>chicken_thigh

= beef_chilli_black_beans | Beef and black bean chilli with sweet potato | lunch,dinner | mexican | 50 | 4 | 3
beef_mince_extra_lean 110 main, black_beans_canned 100 main, sweet_potato 170 starch, tomato_canned 180 produce, pepper_green 100 produce, onion 60 produce, rapeseed_oil 8 fat, garlic 5 season, cumin 2 season, paprika 2 season, chili_powder 1 season, lime_juice 10 season
- Fry the {beef_mince_extra_lean} in the {rapeseed_oil} for 5 minutes, then add the {onion}, {pepper_green} and {garlic} and fry for 5 minutes more.
- Stir in the {cumin}, {paprika} and {chili_powder}, the {tomato_canned} and a cup of water and simmer for 15 minutes.
- Add the {sweet_potato} in small cubes and the {black_beans_canned} and simmer for 20 minutes more.
- Sharpen with the {lime_juice}.
~ turkey | Turkey and black bean chilli with sweet potato | beef_mince_extra_lean>turkey_mince_lean
~ lentil | Lentil and black bean chilli with sweet potato | beef_mince_extra_lean>lentils_red 55

= cottage_pie_parsnip | Cottage pie with potato and parsnip mash | lunch,dinner | british | 75 | 4 | 3
beef_mince_extra_lean 120 main, potato 220 starch, parsnip 100 produce, carrot 80 produce, leek 60 produce, peas_green_frozen 70 produce, tomato_paste 15 season, rapeseed_oil 12 fat, thyme_dried 1 season, black_pepper 1 season
- Boil the {potato} and {parsnip} until soft and mash them with half of the {rapeseed_oil}.
- Fry the {beef_mince_extra_lean} in the rest of the {rapeseed_oil} for 5 minutes, add the {carrot} and {leek}, finely chopped, and fry for 6 minutes more.
- Stir in the {tomato_paste}, {thyme_dried}, {black_pepper}, {peas_green_frozen} and a cup of water and simmer for 12 minutes.
- Fill into a dish, spread the mash on top and bake at 200 °C for 25 minutes.
~ lentil | Lentil pie with potato and parsnip mash | beef_mince_extra_lean>lentils_red 60
~ turkey | Turkey cottage pie with potato and parsnip mash | beef_mince_extra_lean>turkey_mince_lean

= beef_lentil_bolognese | Beef and lentil bolognese with whole wheat pasta | lunch,dinner | italian | 45 | 4 | 3
beef_mince_extra_lean 90 main, lentils_red 25 main, pasta_whole_wheat 60 starch, tomatoes_crushed_canned 180 produce, carrot 80 produce, onion 50 produce, courgette 80 produce, olive_oil 8 fat, garlic 5 season, oregano_dried 1 season, black_pepper 1 season
- Fry the {beef_mince_extra_lean} in the {olive_oil} until browned.
- Add the {onion}, {carrot}, {courgette} and {garlic}, finely chopped, and fry for 5 minutes.
- Add the {lentils_red}, {tomatoes_crushed_canned}, {oregano_dried}, {black_pepper} and a cup of water, bring to the boil and simmer for 25 minutes.
- Boil the {pasta_whole_wheat} until just tender and stir in the sauce.
~ gluten_free | Beef and lentil bolognese with corn pasta | pasta_whole_wheat>pasta_corn
~ turkey | Turkey and lentil bolognese with whole wheat pasta | beef_mince_extra_lean>turkey_mince_lean

= greek_beef_stifado | Greek beef stew with shallots and potatoes | lunch,dinner | greek | 110 | 4 | 3
beef_stewing 130 main, potato 220 starch, shallot 100 produce, tomato_canned 180 produce, green_beans 120 produce, olive_oil 10 fat, garlic 6 season, cinnamon 1 season, bay_leaf 1 season, oregano_dried 1 season, black_pepper 1 season
- Brown the {beef_stewing} in cubes in the {olive_oil}, add the whole {shallot} and the {garlic} and fry until golden.
- Add the {tomato_canned}, {cinnamon}, {bay_leaf}, {oregano_dried}, {black_pepper} and water to cover and simmer for 60 minutes.
- Add the {potato} in chunks and the {green_beans} and simmer for 25 minutes more.
~ lamb | Greek lamb stew with shallots and potatoes | beef_stewing>lamb_stewing
~ chickpea | Greek chickpea stew with shallots and potatoes | beef_stewing>chickpeas_canned 150
- Fry the whole {shallot} and the {garlic} in the {olive_oil} until golden.
- Add the {beef_stewing}, {tomato_canned}, {cinnamon}, {bay_leaf}, {oregano_dried}, {black_pepper} and a cup of water and simmer for 20 minutes.
- Add the {potato} in chunks and the {green_beans} and simmer for 25 minutes more.

= turkish_stuffed_peppers | Stuffed peppers with beef and bulgur | lunch,dinner | turkish | 65 | 3 | 3
beef_mince_extra_lean 130 main, bulgur 55 starch, pepper_red 250 produce, tomato_canned 150 produce, onion 50 produce, olive_oil 10 fat, parsley 10 season, mint 4 season, paprika 1 season, cumin 1 season, garlic 4 season
- Simmer the {bulgur} in water for 10 minutes and drain.
- Knead it with the {beef_mince_extra_lean}, chopped {onion}, {parsley}, {mint}, {paprika} and {cumin} and fill the {pepper_red} with it.
- Stir the {tomato_canned}, {garlic} and {olive_oil} together in an oven dish and set the {pepper_red} in it.
- Cover and bake at 190 °C for 45 minutes.
~ gluten_free | Stuffed peppers with beef and quinoa | bulgur>quinoa
~ turkey | Stuffed peppers with turkey and bulgur | beef_mince_extra_lean>turkey_mince_lean

= venison_root_stew | Venison stew with root vegetables and mushrooms | lunch,dinner | nordic | 120 | 4 | 3
venison 140 main, potato 220 starch, carrot 100 produce, parsnip 80 produce, mushroom 100 produce, onion 50 produce, rapeseed_oil 12 fat, thyme_dried 1 season, bay_leaf 1 season, allspice 1 season, black_pepper 1 season
- Brown the {venison} in cubes in the {rapeseed_oil}, add the {onion} and {mushroom} and fry until golden.
- Add the {thyme_dried}, {bay_leaf}, {allspice}, {black_pepper} and water to cover and simmer for 70 minutes.
- Add the {potato}, {carrot} and {parsnip} in chunks and simmer for 30 minutes more.
~ beef | Beef stew with root vegetables and mushrooms | venison>beef_stewing
~ elk | Elk stew with root vegetables and mushrooms | venison>elk

= portuguese_pork_beans | Pork and white bean stew with cabbage | lunch,dinner | portuguese | 80 | 4 | 3
pork_shoulder_lean 120 main, cannellini_beans_canned 180 starch, savoy 120 produce, carrot 80 produce, tomato_canned 120 produce, onion 50 produce, olive_oil 8 fat, garlic 6 season, paprika 2 season, cumin 1 season, bay_leaf 1 season
- Brown the {pork_shoulder_lean} in small cubes in the {olive_oil}, add the {onion} and {garlic} and fry until golden.
- Add the {paprika}, {cumin}, {bay_leaf}, {tomato_canned} and water to cover and simmer for 40 minutes.
- Add the {carrot} and {savoy} in strips and the {cannellini_beans_canned} and simmer for 20 minutes more.
~ chicken | Chicken and white bean stew with cabbage | pork_shoulder_lean>chicken_thigh
~ beef | Beef and white bean stew with cabbage | pork_shoulder_lean>beef_stewing
`
