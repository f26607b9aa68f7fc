/** Fish, tinned and fresh, and prawns in twenty minutes and less. */
export const fishQuick = `
= tuna_white_bean_salad | Tuna and white bean salad with rocket | lunch,dinner | italian | 10 | 1 | 0
tuna_canned 100 main, cannellini_beans_cooked 170 starch, cherry_tomato 130 produce, rocket 50 produce, red_onion 30 produce, olive_oil 12 fat, lemon_juice 15 season, parsley 6 season, black_pepper 1 season
- Drain the {tuna_canned} and flake it coarsely.
- Slice the {red_onion} finely, halve the {cherry_tomato} and chop the {parsley}.
- Toss the {cannellini_beans_cooked} with the {olive_oil}, {lemon_juice} and {black_pepper}, then fold in everything else with the {rocket}.
~ salmon | Salmon and white bean salad with rocket | tuna_canned>salmon_canned
~ chickpea | Tuna and chickpea salad with rocket | cannellini_beans_cooked>chickpeas_canned 150

= salmon_chickpea_bowl | Salmon and chickpea bowl with cucumber and dill | lunch,dinner | everyday | 10 | 1 | 0
salmon_canned 110 main, chickpeas_canned 140 starch, cucumber 150 produce, tomato 120 produce, lettuce 50 produce, olive_oil 8 fat, lemon_juice 15 season, dill 6 season, black_pepper 1 season
- Drain the {salmon_canned} and break it into large flakes.
- Dice the {cucumber} and {tomato}, cut the {lettuce} into strips and chop the {dill}.
- Mix the {chickpeas_canned} with the {olive_oil}, {lemon_juice} and {black_pepper} and top with everything.
~ mackerel | Mackerel and chickpea bowl with cucumber and dill | salmon_canned>mackerel_canned
~ lentil | Salmon and lentil bowl with cucumber and dill | chickpeas_canned>lentils_canned 180

= mackerel_lentil_salad | Mackerel and lentil salad with beetroot | lunch,dinner | french | 10 | 1 | 0
mackerel_canned 100 main, lentils_canned 180 starch, beetroot_canned 120 produce, apple 60 produce, spinach 40 produce, rapeseed_oil 10 fat, lemon_juice 15 season, chives 5 season, black_pepper 1 season
- Drain the {mackerel_canned} and break it into pieces.
- Dice the {beetroot_canned} and the {apple} and chop the {chives}.
- Toss the {lentils_canned} with the {rapeseed_oil}, {lemon_juice} and {black_pepper}, fold in everything and serve on the {spinach}.
~ salmon | Salmon and lentil salad with beetroot | mackerel_canned>salmon_canned
~ sulphite_free | Mackerel and lentil salad with carrot | beetroot_canned>carrot
- Drain the {mackerel_canned} and break it into pieces.
- Grate the {beetroot_canned}, dice the {apple} and chop the {chives}.
- Toss the {lentils_canned} with the {rapeseed_oil}, {lemon_juice} and {black_pepper}, fold in everything and serve on the {spinach}.

= sardine_tomato_toast | Sardines on toast with white beans and tomato | lunch,dinner | british | 10 | 1 | 0
sardines_canned 55 main, bread_whole_wheat 72 starch, cannellini_beans_canned 80 main, cherry_tomato 150 produce, spinach 60 produce, olive_oil 3 fat, garlic 3 season, lemon_juice 10 season, black_pepper 1 season
- Cook the halved {cherry_tomato}, {garlic} and {cannellini_beans_canned} in the {olive_oil} for 5 minutes and let the {spinach} wilt in it.
- Toast the {bread_whole_wheat}.
- Spoon the {cannellini_beans_canned} on the toast, lay the {sardines_canned} on top and season with the {lemon_juice} and {black_pepper}.
~ gluten_free | Sardines with new potatoes, white beans and tomato | bread_whole_wheat>potato_white 230
- Cut the {bread_whole_wheat} into small cubes and boil for 8 minutes until tender.
- Cook the halved {cherry_tomato}, {garlic} and {cannellini_beans_canned} in the {olive_oil} for 5 minutes and let the {spinach} wilt in it.
- Spoon the {cannellini_beans_canned} over the {bread_whole_wheat}, lay the {sardines_canned} on top and season with the {lemon_juice} and {black_pepper}.
~ mackerel | Mackerel on toast with white beans and tomato | sardines_canned>mackerel_canned 65

= tuna_sweetcorn_tacos | Tuna tacos with black beans and sweetcorn | lunch,dinner | mexican | 10 | 1 | 0
tuna_canned 90 main, tortilla_corn 78 starch, black_beans_canned 60 main, sweetcorn_canned 60 produce, tomato 100 produce, lettuce 50 produce, avocado 40 fat, lime_juice 15 season, coriander_leaves 5 season, cumin 1 season
- Warm the {black_beans_canned} and {sweetcorn_canned} in a small pan with the {cumin} until thick.
- Drain the {tuna_canned}, dice the {tomato} and {avocado} and cut the {lettuce} into strips.
- Warm the {tortilla_corn} in a dry pan, fill with everything and add the {lime_juice} and {coriander_leaves}.
~ salmon | Salmon tacos with black beans and sweetcorn | tuna_canned>salmon_canned
~ mackerel | Mackerel tacos with black beans and sweetcorn | tuna_canned>mackerel_canned

= salmon_couscous_salad | Salmon couscous salad with peas and lemon | lunch,dinner | everyday | 10 | 2 | 1
salmon_canned 110 main, couscous 55 starch, peas_green_frozen 100 produce, cucumber 100 produce, cherry_tomato 100 produce, olive_oil 10 fat, lemon_juice 20 season, mint 5 season, black_pepper 1 season
- Put the {couscous} and {peas_green_frozen} in a bowl, pour boiling water over them, cover and leave for 6 minutes.
- Drain the {salmon_canned} and break it into flakes, dice the {cucumber} and halve the {cherry_tomato}.
- Stir in the {olive_oil}, {lemon_juice}, {mint} and {black_pepper} and fold in the rest.
~ tuna | Tuna couscous salad with peas and lemon | salmon_canned>tuna_canned
~ gluten_free | Salmon and lentil salad with peas and lemon | couscous>lentils_canned 180
- Pour boiling water over the {peas_green_frozen}, leave for 4 minutes and drain.
- Drain the {salmon_canned} and break it into flakes, dice the {cucumber} and halve the {cherry_tomato}.
- Mix the {couscous} with the {olive_oil}, {lemon_juice}, {mint} and {black_pepper} and fold in the rest.

= tuna_tomato_pasta | Whole wheat pasta with tuna, tomato and peas | lunch,dinner | italian | 15 | 2 | 1
tuna_canned 90 main, pasta_whole_wheat 70 starch, tomato_canned 180 produce, peas_green_frozen 80 produce, onion 40 produce, olive_oil 10 fat, garlic 4 season, basil 5 season, lemon_juice 8 season, black_pepper 1 season
- Boil the {pasta_whole_wheat} until just tender and add the {peas_green_frozen} for the last 2 minutes.
- Cook the {onion} and {garlic} in the {olive_oil} until soft, add the {tomato_canned} and simmer for 8 minutes.
- Stir in the {tuna_canned}, the {basil}, {lemon_juice} and {black_pepper} and mix with the {pasta_whole_wheat}.
~ gluten_free | Corn pasta with tuna, tomato and peas | pasta_whole_wheat>pasta_corn
~ sardine | Whole wheat pasta with sardines, tomato and peas | tuna_canned>sardines_canned 80

= seared_tuna_beans_peppers | Fresh tuna with white beans and peppers | lunch,dinner | italian | 10 | 1 | 0
tuna 130 main, cannellini_beans_canned 190 starch, pepper_red 150 produce, cherry_tomato 80 produce, olive_oil 12 fat, garlic 5 season, lemon_juice 10 season, parsley 8 season, black_pepper 1 season
- Cut the {tuna} into cubes and fry in half of the {olive_oil} for 4 minutes on all sides, then take out.
- Fry the {pepper_red} in fine strips and the {garlic} in the rest of the {olive_oil} for 4 minutes.
- Add the {cherry_tomato} and {cannellini_beans_canned} and simmer for 3 minutes.
- Season with the {lemon_juice}, {parsley} and {black_pepper} and lay the {tuna} on top.
~ salmon | Fresh salmon with white beans and peppers | tuna>salmon_wild
~ cod | Cod with white beans and peppers | tuna>cod 150

= salmon_ginger_noodles | Salmon with ginger, broccoli and rice noodles | lunch,dinner | chinese | 15 | 2 | 1
salmon 110 main, rice_noodles 50 starch, broccoli 150 produce, carrot 80 produce, peas_green_frozen 50 produce, rapeseed_oil 5 fat, ginger 10 season, garlic 5 season, lime_juice 15 season, spring_onion 25 produce
- Soak or boil the {rice_noodles} until soft, then drain.
- Fry the {ginger} and {garlic} in the {rapeseed_oil}, add the {broccoli} and {carrot} in fine slices with a splash of water and cook for 3 minutes.
- Lay the {salmon} in cubes on top, add the {peas_green_frozen}, cover and steam for 6 minutes.
- Fold in the {rice_noodles}, {lime_juice} and {spring_onion}.
~ cod | Cod with ginger, broccoli and rice noodles | salmon>cod 150
~ tofu | Tofu with ginger, broccoli and rice noodles | salmon>tofu_extra_firm 200

= sea_bass_fennel_couscous | Sea bass with orange and courgette couscous | lunch,dinner | french | 15 | 2 | 0
sea_bass 140 main, couscous 60 starch, courgette 180 produce, orange 100 produce, olive_oil 12 fat, fennel_seed 1 season, lemon_juice 10 season, parsley 8 season, black_pepper 1 season
- Pour boiling water over the {couscous}, cover and leave to swell.
- Fry the {courgette} in small cubes with the {fennel_seed} in half of the {olive_oil} for 6 minutes.
- Fry the {sea_bass} in the rest of the {olive_oil} for 4 minutes on each side.
- Fold the {courgette}, the {orange} in pieces, the {lemon_juice}, {parsley} and {black_pepper} into the {couscous} and serve with the {sea_bass}.
~ gluten_free | Sea bass with orange and courgette quinoa | couscous>quinoa
- Simmer the {couscous} in plenty of water for 13 minutes and drain.
- Fry the {courgette} in small cubes with the {fennel_seed} in half of the {olive_oil} for 6 minutes.
- Fry the {sea_bass} in the rest of the {olive_oil} for 4 minutes on each side.
- Fold the {courgette}, the {orange} in pieces, the {lemon_juice}, {parsley} and {black_pepper} into the {couscous} and serve with the {sea_bass}.
~ tilapia | Tilapia with orange and courgette couscous | sea_bass>tilapia

= thai_lime_fish_noodles | Thai lime fish with rice noodles and mangetout | lunch,dinner | thai | 15 | 2 | 1
tilapia 150 main, rice_noodles 55 starch, mangetout 120 produce, pepper_red 120 produce, carrot 60 produce, rapeseed_oil 10 fat, lime_juice 25 season, garlic 6 season, chili 6 season, coriander_leaves 6 season, ginger 6 season
- Soak or boil the {rice_noodles} until soft, then drain.
- Lay the {tilapia} in a wide pan, pour over the {lime_juice} and a cup of water, scatter with the {garlic}, {chili} and {ginger}, cover and steam for 8 minutes.
- Stir-fry the {mangetout}, {pepper_red} and {carrot} in fine strips in the {rapeseed_oil} for 4 minutes and toss with the {rice_noodles}.
- Serve the {tilapia} with its juices on top and scatter the {coriander_leaves} over it.
~ cod | Thai lime cod with rice noodles and mangetout | tilapia>cod
~ tofu | Thai lime tofu with rice noodles and mangetout | tilapia>tofu_extra_firm 200

= fish_tacos_cabbage | Fish tacos with cabbage and avocado | lunch,dinner | mexican | 20 | 2 | 0
tilapia 140 main, tortilla_corn 78 starch, cabbage_red 100 produce, tomato 100 produce, black_beans_canned 60 main, avocado 45 fat, rapeseed_oil 5 fat, lime_juice 20 season, cumin 1 season, paprika 1 season, coriander_leaves 5 season
- Cut the {cabbage_red} into very fine strips and knead with half of the {lime_juice}.
- Rub the {tilapia} with the {cumin} and {paprika}, fry in the {rapeseed_oil} for 3 minutes on each side and break into pieces.
- Warm the {black_beans_canned} in a small pan and the {tortilla_corn} in a dry one.
- Fill the {tortilla_corn} with everything, the {tomato} and {avocado} in cubes, the {coriander_leaves} and the rest of the {lime_juice}.
~ salmon | Salmon tacos with cabbage and avocado | tilapia>salmon_wild
~ tofu | Tofu tacos with cabbage and avocado | tilapia>tofu_extra_firm 180

= cod_chickpea_spinach | Cod with chickpeas, tomato and spinach | lunch,dinner | spanish | 20 | 2 | 1
cod 150 main, chickpeas_canned 140 starch, tomato_canned 180 produce, spinach 120 produce, onion 50 produce, olive_oil 12 fat, garlic 6 season, paprika 2 season, cumin 1 season, lemon_juice 8 season
- Soften the {onion} and {garlic} in the {olive_oil}, stir in the {paprika} and {cumin}, add the {tomato_canned} and simmer for 6 minutes.
- Add the {chickpeas_canned} and {spinach} and let the leaves wilt.
- Lay the {cod} in pieces on top, cover and simmer for 7 minutes, then sprinkle with the {lemon_juice}.
~ hake | Hake with chickpeas, tomato and spinach | cod>hake
~ chicken | Chicken with chickpeas, tomato and spinach | cod>chicken_breast 120
- Fry the {cod} in thin strips in the {olive_oil} for 5 minutes, add the {onion} and {garlic} and fry until soft.
- Stir in the {paprika} and {cumin}, add the {tomato_canned} and simmer for 6 minutes.
- Add the {chickpeas_canned} and {spinach}, cook until the leaves have wilted and sprinkle with the {lemon_juice}.

= prawn_rice_noodle_stir_fry | Prawn stir-fry with rice noodles and pak choi | lunch,dinner | vietnamese | 10 | 1 | 0
shrimp 100 main, rice_noodles 55 starch, pak_choi 120 produce, pepper_red 120 produce, mangetout 80 produce, edamame_frozen 70 main, rapeseed_oil 10 fat, ginger 8 season, garlic 5 season, lime_juice 15 season, chili 5 season
- Soak or boil the {rice_noodles} until soft, then drain.
- Stir-fry the {shrimp} in half of the hot {rapeseed_oil} for 3 minutes and take out.
- Stir-fry the {edamame_frozen}, {pepper_red}, {mangetout} and {pak_choi} in fine slices with the {ginger}, {garlic} and {chili} in the rest of the {rapeseed_oil} for 4 minutes.
- Toss with the {shrimp}, {rice_noodles} and {lime_juice} until hot.
~ chicken | Chicken stir-fry with rice noodles and pak choi | shrimp>chicken_breast
- Soak or boil the {rice_noodles} until soft, then drain.
- Stir-fry the {shrimp} in very thin strips in half of the hot {rapeseed_oil} for 5 minutes and take out.
- Stir-fry the {edamame_frozen}, {pepper_red}, {mangetout} and {pak_choi} in fine slices with the {ginger}, {garlic} and {chili} in the rest of the {rapeseed_oil} for 4 minutes.
- Toss with the {shrimp}, {rice_noodles} and {lime_juice} until hot.
~ tofu | Tofu stir-fry with rice noodles and pak choi | shrimp>tofu_extra_firm 180

= prawn_tomato_spaghetti | Whole wheat pasta with prawns and tomato | lunch,dinner | italian | 15 | 2 | 0
shrimp 130 main, pasta_whole_wheat 70 starch, cherry_tomato 180 produce, courgette 100 produce, olive_oil 12 fat, garlic 6 season, chili 4 season, parsley 8 season, lemon_juice 10 season
- Boil the {pasta_whole_wheat} until just tender.
- Fry the {courgette} in thin slices in half of the {olive_oil} for 4 minutes, add the {cherry_tomato}, {garlic} and {chili} and cook until the juice runs.
- Add the {shrimp} with the rest of the {olive_oil} and cook for 4 minutes.
- Toss with the {pasta_whole_wheat}, {parsley} and {lemon_juice}.
~ gluten_free | Corn pasta with prawns and tomato | pasta_whole_wheat>pasta_corn
~ salmon | Whole wheat pasta with salmon and tomato | shrimp>salmon_wild
- Boil the {pasta_whole_wheat} until just tender.
- Fry the {courgette} in thin slices in half of the {olive_oil} for 4 minutes, add the {cherry_tomato}, {garlic} and {chili} and cook until the juice runs.
- Add the {shrimp} in cubes with the rest of the {olive_oil}, cover and cook for 6 minutes.
- Toss with the {pasta_whole_wheat}, {parsley} and {lemon_juice}.
`
