/** Chicken and turkey in stews, curries and soups that keep for days. */
export const poultryStews = `
= chicken_chickpea_curry | Chicken and chickpea curry with spinach and potato | lunch,dinner | indian | 40 | 4 | 3
chicken_thigh 120 main, chickpeas_canned 80 main, potato 150 starch, tomato_canned 150 produce, spinach 80 produce, onion 60 produce, rapeseed_oil 8 fat, garlic 6 season, ginger 8 season, coriander_seed 2 season, turmeric 1 season
- Fry the {onion}, {garlic} and {ginger} in the {rapeseed_oil} until soft and stir in the {coriander_seed} and {turmeric}.
- Add the {chicken_thigh} and fry for 5 minutes, then add the {potato} in small cubes and the {tomato_canned}.
- Cover and simmer for 20 minutes until the {potato} is soft.
- Stir in the {chickpeas_canned} and the {spinach} and cook for 5 minutes more.
~ tofu | Tofu and chickpea curry with spinach and potato | chicken_thigh>tofu_extra_firm 200
~ turkey | Turkey and chickpea curry with spinach and potato | chicken_thigh>turkey_thigh

= chicken_lentil_stew | Chicken and lentil stew with carrot and leek | lunch,dinner | french | 45 | 4 | 3
chicken_thigh 110 main, lentils_green 55 starch, carrot 120 produce, leek 80 produce, tomato_canned 100 produce, olive_oil 10 fat, garlic 5 season, thyme_dried 1 season, bay_leaf 1 season, black_pepper 1 season
- Brown the {chicken_thigh} in the {olive_oil} and take out of the pot.
- Soften the {carrot}, {leek} and {garlic} in the same pot.
- Add the {lentils_green}, {tomato_canned}, {thyme_dried}, {bay_leaf} and water to cover, bring to the boil and put the {chicken_thigh} back in.
- Simmer for 30 minutes until the {lentils_green} are soft and season with the {black_pepper}.
~ turkey | Turkey and lentil stew with carrot and leek | chicken_thigh>turkey_thigh
~ white_bean | White bean and lentil stew with carrot and leek | chicken_thigh>cannellini_beans_canned 130
- Soften the {carrot}, {leek} and {garlic} in the {olive_oil}.
- Add the {lentils_green}, {tomato_canned}, {thyme_dried}, {bay_leaf} and water to cover, bring to the boil and simmer for 25 minutes.
- Add the {chicken_thigh} and simmer for 8 minutes until the {lentils_green} are soft, then season with the {black_pepper}.

= chicken_tagine_apricots | Chicken tagine with chickpeas and apricots | lunch,dinner | north_african | 50 | 4 | 3
chicken_thigh 120 main, chickpeas_canned 80 main, couscous 40 starch, butternut_squash 150 produce, tomato_canned 100 produce, onion 50 produce, apricots_dried 20 produce, olive_oil 8 fat, cinnamon 1 season, cumin 1 season, ginger 6 season, coriander_leaves 5 season
- Brown the {chicken_thigh} in the {olive_oil} with the {onion}, {ginger}, {cinnamon} and {cumin}.
- Add the {butternut_squash} in cubes, the {tomato_canned}, {apricots_dried} and {chickpeas_canned}, cover and simmer for 30 minutes.
- Pour boiling water over the {couscous}, cover and leave to swell.
- Scatter the {coriander_leaves} over the tagine and serve with the {couscous}.
~ gluten_free | Chicken tagine with chickpeas and quinoa | couscous>quinoa
- Brown the {chicken_thigh} in the {olive_oil} with the {onion}, {ginger}, {cinnamon} and {cumin}.
- Add the {butternut_squash} in cubes, the {tomato_canned}, {apricots_dried} and {chickpeas_canned}, cover and simmer for 30 minutes.
- Simmer the {couscous} in water for 15 minutes and drain.
- Scatter the {coriander_leaves} over the tagine and serve with the {couscous}.
~ lamb | Lamb tagine with chickpeas and apricots | chicken_thigh>lamb_leg
- Brown the {chicken_thigh} in small cubes in the {olive_oil} with the {onion}, {ginger}, {cinnamon} and {cumin}.
- Add the {butternut_squash} in cubes, the {tomato_canned}, {apricots_dried} and {chickpeas_canned}, cover and simmer for 40 minutes.
- Pour boiling water over the {couscous}, cover and leave to swell.
- Scatter the {coriander_leaves} over the tagine and serve with the {couscous}.

= chicken_cacciatore | Chicken cacciatore with peppers and potatoes | lunch,dinner | italian | 50 | 4 | 3
chicken_thigh 140 main, potato 220 starch, tomato_canned 150 produce, pepper_red 120 produce, mushroom 80 produce, onion 50 produce, olive_oil 10 fat, garlic 5 season, rosemary 2 season, olives_black_canned 10 season
- Brown the {chicken_thigh} in the {olive_oil}.
- Add the {onion}, {pepper_red}, {mushroom} and {garlic} in slices and fry for 5 minutes.
- Add the {potato} in cubes, the {tomato_canned}, {rosemary} and {olives_black_canned}, cover and simmer for 30 minutes.
~ turkey | Turkey cacciatore with peppers and potatoes | chicken_thigh>turkey_thigh
~ white_bean | White bean cacciatore with peppers and potatoes | chicken_thigh>cannellini_beans_canned 200
- Fry the {onion}, {pepper_red}, {mushroom} and {garlic} in slices in the {olive_oil} for 6 minutes.
- Add the {potato} in cubes, the {tomato_canned}, {rosemary} and {olives_black_canned}, cover and simmer for 25 minutes.
- Stir in the {chicken_thigh} and simmer for 5 minutes more.

= turkey_chilli_sweet_potato | Turkey chilli with beans and sweet potato | lunch,dinner | mexican | 40 | 4 | 3
turkey_mince_lean 110 main, kidney_beans_canned 90 main, sweet_potato 150 starch, tomato_canned 150 produce, pepper_red 100 produce, onion 50 produce, rapeseed_oil 10 fat, garlic 5 season, cumin 2 season, chili_powder 1 season, lime_juice 10 season
- Fry the {turkey_mince_lean} in the {rapeseed_oil} for 5 minutes, then add the {onion}, {pepper_red} and {garlic} and fry for 5 minutes.
- Stir in the {cumin} and {chili_powder}, the {sweet_potato} in small cubes and the {tomato_canned} with a cup of water.
- Simmer for 20 minutes, add the {kidney_beans_canned} and simmer for 5 minutes more.
- Sharpen with the {lime_juice}.
~ lentil | Lentil chilli with beans and sweet potato | turkey_mince_lean>lentils_red 55
~ beef | Beef chilli with beans and sweet potato | turkey_mince_lean>beef_mince_extra_lean

= turkey_bolognese | Turkey bolognese with whole wheat pasta | lunch,dinner | italian | 35 | 4 | 3
turkey_mince_lean 120 main, pasta_whole_wheat 65 starch, tomatoes_crushed_canned 180 produce, carrot 80 produce, onion 50 produce, courgette 80 produce, olive_oil 10 fat, garlic 5 season, oregano_dried 1 season, black_pepper 1 season
- Fry the {turkey_mince_lean} in the {olive_oil} for 5 minutes.
- Add the {onion}, {carrot}, {courgette} and {garlic}, all grated or chopped small, and fry for 5 minutes.
- Add the {tomatoes_crushed_canned}, {oregano_dried}, {black_pepper} and a cup of water and simmer for 20 minutes.
- Boil the {pasta_whole_wheat} until just tender and stir in the sauce.
~ gluten_free | Turkey bolognese with corn pasta | pasta_whole_wheat>pasta_corn
~ lentil | Lentil bolognese with whole wheat pasta | turkey_mince_lean>lentils_red 60

= turkey_barley_soup | Turkey and barley soup with root vegetables | lunch,dinner | british | 45 | 4 | 3
turkey_thigh 130 main, barley_pearl 60 starch, carrot 100 produce, celeriac 60 produce, leek 80 produce, cabbage_white 60 produce, rapeseed_oil 10 fat, thyme_dried 1 season, bay_leaf 1 season, parsley 6 season, black_pepper 1 season
- Brown the {turkey_thigh} in small pieces in the {rapeseed_oil}.
- Add the {carrot}, {celeriac}, {leek} and {cabbage_white}, all cut small, and soften for 5 minutes.
- Add the {barley_pearl}, {thyme_dried}, {bay_leaf}, {black_pepper} and plenty of water and simmer for 30 minutes.
- Stir in the {parsley} and serve.
~ buckwheat | Turkey and buckwheat soup with root vegetables | barley_pearl>buckwheat
~ lamb | Lamb and barley soup with root vegetables | turkey_thigh>lamb_leg

= persian_chicken_walnut_stew | Persian chicken and walnut stew with bulgur | lunch,dinner | persian | 55 | 4 | 3
chicken_thigh 120 main, bulgur 50 starch, walnuts 20 fat, aubergine 150 produce, onion 80 produce, pomegranate 40 produce, rapeseed_oil 5 fat, tomato_paste 10 season, cinnamon 1 season, turmeric 1 season, lemon_juice 10 season
- Brown the {chicken_thigh} in the {rapeseed_oil} with the {onion}, {turmeric} and {cinnamon}.
- Grind the {walnuts} and add them with the {tomato_paste}, the {aubergine} in cubes and water to cover.
- Simmer gently for 35 minutes until the sauce is thick, then season with the {lemon_juice}.
- Simmer the {bulgur} in water for 12 minutes, drain, and scatter the {pomegranate} over the plate.
~ nut_free | Persian chicken and pumpkin seed stew with bulgur | walnuts>pumpkin_seeds
~ gluten_free | Persian chicken and walnut stew with quinoa | bulgur>quinoa

= west_african_peanut_chicken | West African chicken and peanut stew | lunch,dinner | west_african | 45 | 4 | 3
chicken_thigh 120 main, sweet_potato 180 starch, peanut_butter 20 fat, tomato_canned 150 produce, spinach 80 produce, onion 50 produce, rapeseed_oil 5 fat, ginger 8 season, garlic 5 season, chili_powder 1 season
- Fry the {chicken_thigh}, {onion}, {ginger} and {garlic} in the {rapeseed_oil} for 6 minutes.
- Add the {chili_powder}, the {sweet_potato} in cubes, the {tomato_canned} and a cup of water, cover and simmer for 25 minutes.
- Stir in the {peanut_butter} and the {spinach} and simmer for 3 minutes more.
~ nut_free | West African chicken and black-eyed bean stew | peanut_butter>black_eyed_beans_canned 60
~ chickpea | West African chickpea and peanut stew | chicken_thigh>chickpeas_canned 160

= ethiopian_chicken_lentils | Ethiopian chicken stew with red lentils | lunch,dinner | ethiopian | 50 | 4 | 3
chicken_thigh 120 main, lentils_red 60 starch, onion 130 produce, carrot 80 produce, spinach 80 produce, tomato_paste 20 season, rapeseed_oil 10 fat, garlic 6 season, ginger 8 season, paprika 2 season, cardamom 1 season
- Cook the {onion} slowly in the {rapeseed_oil} for 12 minutes until golden, then stir in the {garlic}, {ginger}, {paprika}, {cardamom} and {tomato_paste}.
- Add the {chicken_thigh} in pieces and the {carrot} in slices and fry for 3 minutes.
- Add the {lentils_red} and water to cover, bring to the boil and simmer for 25 minutes.
- Let the {spinach} wilt in the stew.
~ turkey | Ethiopian turkey stew with red lentils | chicken_thigh>turkey_thigh
~ beef | Ethiopian beef stew with red lentils | chicken_thigh>beef_sirloin_steak

= turkish_chicken_bulgur_pilaf | Turkish chicken and bulgur pilaf | lunch,dinner | turkish | 35 | 4 | 3
chicken_thigh 130 main, bulgur 65 starch, pepper_green 100 produce, tomato 120 produce, aubergine 80 produce, onion 50 produce, olive_oil 10 fat, tomato_paste 10 season, cumin 1 season, paprika 1 season, parsley 6 season
- Fry the {chicken_thigh} in small pieces in the {olive_oil} until golden.
- Add the {onion}, {pepper_green}, {aubergine}, {tomato_paste}, {cumin} and {paprika} and fry for 6 minutes.
- Stir in the {bulgur} and chopped {tomato}, add twice as much water as grain, cover and simmer for 14 minutes.
- Leave to stand for 5 minutes and fork in the {parsley}.
~ gluten_free | Turkish chicken and quinoa pilaf | bulgur>quinoa
~ chickpea | Turkish chickpea and bulgur pilaf | chicken_thigh>chickpeas_canned 130
- Fry the {onion}, {pepper_green}, {aubergine}, {tomato_paste}, {cumin} and {paprika} in the {olive_oil} for 8 minutes.
- Stir in the {bulgur}, {chicken_thigh} and chopped {tomato}, add twice as much water as grain, cover and simmer for 14 minutes.
- Leave to stand for 5 minutes and fork in the {parsley}.

= chicken_white_bean_cassoulet | Light chicken and white bean cassoulet | lunch,dinner | french | 55 | 4 | 3
chicken_thigh 120 main, cannellini_beans_canned 180 starch, carrot 100 produce, leek 80 produce, tomato_canned 120 produce, olive_oil 10 fat, garlic 6 season, thyme_dried 1 season, bay_leaf 1 season, parsley 6 season
- Brown the {chicken_thigh} in the {olive_oil}.
- Add the {carrot}, {leek} and {garlic} in slices and soften for 6 minutes.
- Add the {tomato_canned}, {cannellini_beans_canned}, {thyme_dried} and {bay_leaf} and bake in the oven at 180 °C for 35 minutes.
- Scatter the {parsley} over it.
~ turkey | Light turkey and white bean cassoulet | chicken_thigh>turkey_thigh
~ duck | Duck and white bean cassoulet | chicken_thigh>duck_meat

= chicken_buckwheat_mushrooms | Chicken with buckwheat and mushrooms | lunch,dinner | eastern_european | 35 | 3 | 3
chicken_breast 130 main, buckwheat 60 starch, mushroom 150 produce, carrot 80 produce, onion 60 produce, rapeseed_oil 10 fat, dill 5 season, black_pepper 1 season, lemon_juice 10 season
- Fry the {onion}, {carrot} and {mushroom} in the {rapeseed_oil} until browned.
- Add the {chicken_breast} in cubes and fry for 5 minutes.
- Stir in the {buckwheat}, add twice as much water as grain, cover and simmer for 15 minutes.
- Fork in the {dill}, {lemon_juice} and {black_pepper}.
~ turkey | Turkey with buckwheat and mushrooms | chicken_breast>turkey_breast
~ tofu | Tofu with buckwheat and mushrooms | chicken_breast>tofu_extra_firm 200

= turkey_mushroom_ragout | Turkey and mushroom ragout with potatoes | lunch,dinner | german | 40 | 3 | 2
turkey_breast 130 main, potato 250 starch, mushroom 150 produce, leek 80 produce, peas_green_frozen 80 produce, rapeseed_oil 10 fat, mustard 6 season, thyme_dried 1 season, parsley 6 season, black_pepper 1 season
- Boil the {potato} in its skin until tender.
- Fry the {turkey_breast} in strips in the {rapeseed_oil} until golden.
- Add the {mushroom}, {leek} and {thyme_dried} and fry for 8 minutes.
- Stir in the {mustard}, {peas_green_frozen} and a cup of water, simmer for 8 minutes and finish with the {parsley} and {black_pepper}.
~ veal | Veal and mushroom ragout with potatoes | turkey_breast>veal_escalope
~ mustard_free | Turkey and mushroom ragout with lemon and potatoes | mustard>lemon_juice 15
`
