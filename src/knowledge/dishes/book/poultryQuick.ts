/** Chicken and turkey from the pan in twenty minutes and less. */
export const poultryQuick = `
= lemon_chicken_couscous | Lemon chicken with courgette and couscous | lunch,dinner | north_african | 15 | 2 | 1
chicken_breast 130 main, couscous 60 starch, courgette 180 produce, pepper_red 90 produce, olive_oil 10 fat, lemon_juice 15 season, cumin 1 season, paprika 1 season, mint 4 season
- Pour boiling water over the {couscous}, cover and leave to swell.
- Cut the {chicken_breast} into thin strips and fry in the {olive_oil} with the {cumin} and {paprika} until golden.
- Add the {courgette} and {pepper_red} in small pieces and fry for another 5 minutes.
- Fluff up the {couscous} with the {lemon_juice} and {mint} and spoon everything over it.
~ gluten_free | Lemon chicken with courgette and quinoa | couscous>quinoa
- Rinse the {couscous} and simmer in plenty of water for 13 minutes, then drain.
- Cut the {chicken_breast} into thin strips and fry in the {olive_oil} with the {cumin} and {paprika} until golden.
- Add the {courgette} and {pepper_red} in small pieces and fry for another 5 minutes.
- Stir the {lemon_juice} and {mint} into the {couscous} and spoon everything over it.
~ tofu | Lemon tofu with courgette and couscous | chicken_breast>tofu_extra_firm 200

= chicken_broccoli_rice_noodles | Ginger chicken with broccoli and rice noodles | lunch,dinner | chinese | 15 | 2 | 1
chicken_breast 130 main, rice_noodles 60 starch, broccoli 150 produce, carrot 80 produce, rapeseed_oil 10 fat, ginger 8 season, garlic 6 season, lime_juice 15 season, chili_powder 1 season, spring_onion 20 produce
- Soak or boil the {rice_noodles} until soft, then drain.
- Slice the {chicken_breast} thinly and stir-fry in the hot {rapeseed_oil} until golden.
- Add the {broccoli}, {carrot}, {ginger} and {garlic} in fine slices and stir-fry for 5 minutes with a splash of water.
- Toss with the {rice_noodles}, {lime_juice}, {chili_powder} and {spring_onion}.
~ tofu | Ginger tofu with broccoli and rice noodles | chicken_breast>tofu_extra_firm 200
~ turkey | Ginger turkey with broccoli and rice noodles | chicken_breast>turkey_breast

= chicken_fajitas_beans | Chicken fajitas with black beans and avocado | lunch,dinner | mexican | 15 | 2 | 0
chicken_breast 120 main, tortilla_corn 78 starch, black_beans_canned 60 main, pepper_red 120 produce, onion 60 produce, avocado 40 fat, rapeseed_oil 5 fat, lime_juice 15 season, cumin 1 season, paprika 1 season
- Cut the {chicken_breast} into thin strips and fry hard in the {rapeseed_oil} with the {cumin} and {paprika} for 4 minutes.
- Add the {pepper_red} and {onion} in strips and fry until their edges brown, then stir in the {black_beans_canned}.
- Warm the {tortilla_corn} in a dry pan.
- Fill with everything from the pan and the sliced {avocado} and sprinkle with the {lime_juice}.
~ tofu | Tofu fajitas with black beans and avocado | chicken_breast>tofu_extra_firm 200
~ turkey | Turkey fajitas with black beans and avocado | chicken_breast>turkey_breast

= turkey_white_beans_spinach | Turkey strips with white beans and spinach | lunch,dinner | italian | 10 | 1 | 1
turkey_breast 120 main, cannellini_beans_canned 180 starch, spinach 120 produce, cherry_tomato 120 produce, olive_oil 10 fat, garlic 6 season, lemon_juice 10 season, rosemary 2 season, black_pepper 1 season
- Cut the {turkey_breast} into thin strips and fry in the {olive_oil} for 4 minutes until golden.
- Add the {garlic}, {rosemary} and halved {cherry_tomato} and fry until the juice runs.
- Stir in the {cannellini_beans_canned} and the {spinach} and cook until the leaves have wilted.
- Finish with the {lemon_juice} and {black_pepper}.
~ chicken | Chicken strips with white beans and spinach | turkey_breast>chicken_breast
~ tofu | Tofu strips with white beans and spinach | turkey_breast>tofu_extra_firm 200

= chicken_chickpeas_peppers | Smoky chicken with chickpeas and peppers | lunch,dinner | spanish | 10 | 1 | 2
chicken_breast 120 main, chickpeas_canned 150 starch, pepper_red 120 produce, tomato_canned 100 produce, spinach 60 produce, olive_oil 10 fat, garlic 6 season, paprika 2 season, cumin 1 season
- Cut the {chicken_breast} into thin strips and fry in the {olive_oil} over high heat for 3 minutes.
- Add the {pepper_red} in strips, the {garlic}, {paprika} and {cumin} and fry for 2 minutes more.
- Stir in the {tomato_canned} and the {chickpeas_canned} and simmer for 3 minutes.
- Let the {spinach} wilt in the pan and serve.
~ turkey | Smoky turkey with chickpeas and peppers | chicken_breast>turkey_breast
~ tofu | Smoky tofu with chickpeas and peppers | chicken_breast>tofu_extra_firm 200

= turkey_tacos_sweetcorn | Turkey tacos with sweetcorn and tomato | lunch,dinner | mexican | 15 | 2 | 0
turkey_mince_lean 120 main, tortilla_corn 78 starch, kidney_beans_canned 70 main, sweetcorn_frozen 60 produce, tomato 120 produce, lettuce 50 produce, rapeseed_oil 10 fat, lime_juice 15 season, cumin 1 season, chili_powder 1 season
- Fry the {turkey_mince_lean} in the {rapeseed_oil} with the {cumin} and {chili_powder} until well browned.
- Stir in the {sweetcorn_frozen} and the {kidney_beans_canned} and cook for 4 minutes.
- Warm the {tortilla_corn} in a dry pan and cut the {tomato} and {lettuce} small.
- Fill the {tortilla_corn} with everything and sprinkle with the {lime_juice}.
~ chicken | Chicken tacos with sweetcorn and tomato | turkey_mince_lean>chicken_mince
~ beef | Beef tacos with sweetcorn and tomato | turkey_mince_lean>beef_mince_extra_lean

= chicken_couscous_peas | Chicken couscous with peas and mint | lunch,dinner | everyday | 10 | 2 | 2
chicken_breast 120 main, couscous 55 starch, peas_green_frozen 120 produce, cherry_tomato 100 produce, olive_oil 10 fat, lemon_juice 15 season, mint 5 season, black_pepper 1 season
- Put the {couscous} and {peas_green_frozen} in a bowl, pour boiling water over them, cover and leave for 6 minutes.
- Cut the {chicken_breast} into very thin strips and fry in the {olive_oil} for 6 minutes until golden.
- Stir the {lemon_juice}, {mint}, {black_pepper} and halved {cherry_tomato} into the bowl and top with the {chicken_breast}.
~ gluten_free | Chicken rice noodles with peas and mint | couscous>rice_noodles
- Put the {couscous} and {peas_green_frozen} in a bowl, pour boiling water over them, cover and leave for 6 minutes, then drain.
- Cut the {chicken_breast} into very thin strips and fry in the {olive_oil} for 6 minutes until golden.
- Stir the {lemon_juice}, {mint}, {black_pepper} and halved {cherry_tomato} into the bowl and top with the {chicken_breast}.
~ tofu | Tofu couscous with peas and mint | chicken_breast>tofu_extra_firm 200

= vietnamese_chicken_noodle_salad | Chicken and rice noodle salad with herbs | lunch,dinner | vietnamese | 15 | 2 | 1
chicken_breast 120 main, rice_noodles 60 starch, carrot 100 produce, cucumber 120 produce, cabbage_white 80 produce, peanuts 20 fat, lime_juice 25 season, mint 6 season, coriander_leaves 6 season, ginger 5 season, rapeseed_oil 5 fat
- Cut the {chicken_breast} into thin slices and fry in the {rapeseed_oil} with the {ginger} for 6 minutes.
- Boil the {rice_noodles} until soft and rinse them cold.
- Cut the {carrot}, {cucumber} and {cabbage_white} into fine strips.
- Toss everything with the {lime_juice}, {mint} and {coriander_leaves} and top with the {peanuts}.
~ nut_free | Chicken and rice noodle salad with avocado | peanuts>avocado 40
~ tofu | Tofu and rice noodle salad with herbs | chicken_breast>tofu_extra_firm 200

= turkey_noodle_soup | Turkey noodle soup with pak choi | lunch,dinner | vietnamese | 20 | 2 | 1
turkey_breast 130 main, rice_noodles 55 starch, chicken_stock 200 liquid, pak_choi 200 produce, carrot 100 produce, mangetout 80 produce, mushroom 60 produce, ginger 8 season, garlic 6 season, lime_juice 15 season, rapeseed_oil 5 fat, cinnamon 1 season
- Fry the {ginger}, {garlic} and {cinnamon} in the {rapeseed_oil} for a minute, pour in the {chicken_stock} and as much water and bring to the boil.
- Add the {carrot}, {mushroom} and {mangetout} in fine slices and simmer for 5 minutes.
- Add the {turkey_breast} in very thin slices and the {rice_noodles} and simmer for 5 minutes.
- Let the {pak_choi} wilt in the soup and season with the {lime_juice}.
~ tofu | Tofu noodle soup with pak choi | turkey_breast>tofu_extra_firm 200, chicken_stock>vegetable_stock 80
~ chicken | Chicken noodle soup with pak choi | turkey_breast>chicken_breast

= japanese_ginger_chicken_rice | Ginger chicken with cabbage and rice | lunch,dinner | japanese | 20 | 2 | 1
chicken_breast 130 main, rice_white 60 starch, cabbage_white 150 produce, carrot 60 produce, edamame 50 produce, rapeseed_oil 8 fat, ginger 10 season, tamari 6 season, spring_onion 20 produce
- Boil the {rice_white} until tender.
- Slice the {chicken_breast} thinly and stir-fry in the {rapeseed_oil} with the {ginger} until golden.
- Add the {cabbage_white} and {carrot} in fine strips and the {edamame} and stir-fry for 5 minutes.
- Season with the {tamari}, scatter the {spring_onion} over it and serve on the {rice_white}.
~ tofu | Ginger tofu with cabbage and rice | chicken_breast>tofu_extra_firm 200
~ turkey | Ginger turkey with cabbage and rice | chicken_breast>turkey_breast

= korean_chicken_glass_noodles | Glass noodles with chicken and vegetables | lunch,dinner | korean | 20 | 2 | 2
chicken_breast 140 main, glass_noodles 50 starch, spinach 130 produce, carrot 100 produce, mushroom 100 produce, onion 50 produce, sesame_oil 8 fat, sesame_seeds 6 fat, garlic 6 season, tamari 7 season
- Boil the {glass_noodles} until soft, rinse them cold and cut them shorter.
- Cut the {chicken_breast} into thin strips and fry in the {sesame_oil} until golden.
- Add the {carrot}, {onion} and {mushroom} in fine strips and the {garlic} and fry for 5 minutes.
- Let the {spinach} wilt in the pan, toss with the {glass_noodles} and {tamari} and scatter the {sesame_seeds} over it.
~ beef | Glass noodles with beef and vegetables | chicken_breast>beef_sirloin_steak
~ tofu | Glass noodles with tofu and vegetables | chicken_breast>tofu_extra_firm 200

= thai_coconut_chicken_curry | Thai chicken curry with green beans | lunch,dinner | thai | 20 | 2 | 1
chicken_breast 130 main, rice_white 60 starch, green_beans 120 produce, pepper_red 100 produce, coconut_milk_canned 20 liquid, peas_green_frozen 50 produce, rapeseed_oil 5 fat, garlic 6 season, ginger 8 season, lime_juice 15 season, chili_powder 1 season, basil 5 season
- Boil the {rice_white} until tender.
- Fry the {garlic}, {ginger} and {chili_powder} in the {rapeseed_oil}, add the {chicken_breast} in thin strips and fry for 4 minutes.
- Add the {green_beans}, {pepper_red}, {peas_green_frozen}, {coconut_milk_canned} and a cup of water and simmer for 7 minutes.
- Season with the {lime_juice} and {basil} and serve with the {rice_white}.
~ tofu | Thai tofu curry with green beans | chicken_breast>tofu_extra_firm 200
~ turkey | Thai turkey curry with green beans | chicken_breast>turkey_breast

= chicken_souvlaki_pita | Chicken souvlaki in pita with yogurt and cucumber | lunch,dinner | greek | 20 | 2 | 0
chicken_breast 130 main, pita_whole_wheat 60 starch, yogurt_low_fat 60 liquid, cucumber 120 produce, tomato 120 produce, onion 30 produce, olive_oil 10 fat, lemon_juice 10 season, garlic 3 season, oregano_dried 1 season
- Cut the {chicken_breast} into small cubes, turn them in the {olive_oil}, {oregano_dried} and {lemon_juice} and grill for 10 minutes.
- Grate half of the {cucumber} and stir it into the {yogurt_low_fat} with the {garlic}.
- Slice the {tomato}, {onion} and the rest of the {cucumber}.
- Warm the {pita_whole_wheat}, open it and fill it with everything.
~ dairy_free | Chicken souvlaki in pita with hummus and cucumber | yogurt_low_fat>hummus 35
~ corn | Chicken souvlaki in corn tortillas with yogurt and cucumber | pita_whole_wheat>tortilla_corn 78
- Cut the {chicken_breast} into small cubes, turn them in the {olive_oil}, {oregano_dried} and {lemon_juice} and grill for 10 minutes.
- Grate half of the {cucumber} and stir it into the {yogurt_low_fat} with the {garlic}.
- Slice the {tomato}, {onion} and the rest of the {cucumber}.
- Warm the {pita_whole_wheat} in a dry pan and fold it around everything.

= chicken_shawarma_bulgur | Chicken shawarma with bulgur salad | lunch,dinner | levantine | 25 | 2 | 1
chicken_thigh 130 main, bulgur 60 starch, tomato 130 produce, cucumber 120 produce, parsley 20 produce, olive_oil 10 fat, lemon_juice 20 season, cumin 1 season, cinnamon 1 season, paprika 1 season, garlic 4 season
- Simmer the {bulgur} in water for 12 minutes, drain and let it cool a little.
- Cut the {chicken_thigh} into strips, turn them in half of the {olive_oil} with the {cumin}, {cinnamon}, {paprika} and {garlic} and fry for 10 minutes until dark at the edges.
- Cut the {tomato}, {cucumber} and {parsley} small and mix with the {bulgur}, {lemon_juice} and the rest of the {olive_oil}.
- Serve the {chicken_thigh} on the salad.
~ gluten_free | Chicken shawarma with quinoa salad | bulgur>quinoa
~ tofu | Tofu shawarma with bulgur salad | chicken_thigh>tofu_extra_firm 200
`
