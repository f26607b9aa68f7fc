/** Vegan lunches and dinners of ten to fifteen minutes: tinned and ready-cooked pulses, tofu, noodles, ready-cooked rice. */
export const quickPlantMeals = `
= black_bean_taco_bowl | Black bean taco bowl with brown rice | lunch,dinner | mexican | 10 | 1 | 0
black_beans_cooked 180 main, rice_brown_cooked 130 starch, sweetcorn_canned 60 produce, tomato 120 produce, pepper_red 60 produce, avocado 40 fat, lime_juice 11 season, coriander_leaves 6 season, cumin 1 season, salt 1 season
- Heat the {black_beans_cooked} with the {cumin}, the {salt} and a splash of water, and heat the {rice_brown_cooked}.
- Dice the {tomato} and {pepper_red} and mix them with the {sweetcorn_canned}, {lime_juice} and {coriander_leaves}.
- Layer everything in a bowl and top with the {avocado}.
~ kidney_beans | Kidney bean taco bowl with brown rice | black_beans_cooked>kidney_beans_cooked
~ tofu | Tofu taco bowl with brown rice | black_beans_cooked>tofu_firm 240
- Crumble the {tofu_firm}, fry it in a dry non-stick pan with the {cumin} and {salt} until it colours, and heat the {rice_brown_cooked}.
- Dice the {tomato} and {pepper_red} and mix them with the {sweetcorn_canned}, {lime_juice} and {coriander_leaves}.
- Layer everything in a bowl and top with the {avocado}.

= lentil_beetroot_apple_salad | Lentil, beetroot and apple salad with wild rice | lunch,dinner | everyday | 10 | 1 | 0
lentils_canned 210 main, wild_rice_cooked 90 starch, beetroot_canned 100 produce, apple 91 produce, rocket 40 produce, olive_oil 10 fat, dill 4 season, vinegar_cider 10 season, black_pepper 1 season
- Whisk the {olive_oil} with the {vinegar_cider} and {black_pepper}.
- Toss the {lentils_canned}, the {wild_rice_cooked} and the {beetroot_canned} and {apple} in cubes with the dressing.
- Fold in the {rocket} and the {dill} just before eating.
~ orange | Lentil, beetroot and orange salad with wild rice | apple>orange

= white_beans_polenta | White beans with spinach on soft polenta | lunch,dinner | italian | 15 | 1 | 0
cannellini_beans_cooked 180 main, polenta 40 starch, spinach 150 produce, cherry_tomato 120 produce, olive_oil 10 fat, garlic 3 season, rosemary 1 season, lemon_juice 8 season, salt 1 season
- Whisk the {polenta} into four times its height of boiling water and simmer for ten minutes, stirring now and then; season with half of the {salt}.
- Meanwhile fry the {garlic}, {rosemary} and {cherry_tomato} in the {olive_oil} until the skins burst.
- Add the {cannellini_beans_cooked} and the {spinach}, cook until it wilts, season with the {lemon_juice} and the rest of the {salt} and spoon over the {polenta}.
~ chickpeas | Chickpeas with spinach on soft polenta | cannellini_beans_cooked>chickpeas_canned 160

= chickpea_spinach_curry_rice | Quick chickpea and spinach curry with brown rice | lunch,dinner | indian | 15 | 1 | 1
chickpeas_canned 170 main, rice_brown_cooked 110 starch, spinach 150 produce, tomato_canned 130 produce, onion 40 produce, rapeseed_oil 5 fat, garlic 3 season, ginger 4 season, cumin 2 season, turmeric 1 season, salt 1 season
- Fry the {onion}, {garlic} and {ginger} in the {rapeseed_oil}, then stir in the {cumin} and {turmeric}.
- Add the {tomato_canned} and the {chickpeas_canned} and simmer for seven minutes.
- Wilt the {spinach} in the pan, season with the {salt} and eat it with the heated {rice_brown_cooked}.
~ lentils | Quick lentil and spinach curry with brown rice | chickpeas_canned>lentils_canned 230

= pinto_corn_tortillas | Corn tortillas with smashed pinto beans and red cabbage | lunch,dinner | mexican | 10 | 1 | 0
pinto_beans_cooked 170 main, tortilla_corn 52 starch, cabbage_red 90 produce, tomato 120 produce, avocado 40 fat, lime_juice 11 season, coriander_leaves 6 season, cumin 1 season, paprika 1 season, salt 1 season
- Heat the {pinto_beans_cooked} with the {cumin}, {paprika} and a splash of water and crush them with a fork.
- Shred the {cabbage_red} and rub it with the {salt} and half of the {lime_juice}.
- Toast the {tortilla_corn} in a dry pan, fill with the {pinto_beans_cooked}, the {cabbage_red}, {tomato}, {avocado} and {coriander_leaves} and sprinkle with the rest of the {lime_juice}.
~ black_beans | Corn tortillas with smashed black beans and red cabbage | pinto_beans_cooked>black_beans_cooked 180

= jacket_sweet_potato_beans | Jacket sweet potato with smoky kidney beans | lunch,dinner | american | 15 | 1 | 0
kidney_beans_cooked 170 main, sweet_potato 220 starch, tomato_canned 130 produce, pepper_red 60 produce, spinach 60 produce, olive_oil 5 fat, garlic 3 season, paprika 2 season, cumin 1 season
- Prick the {sweet_potato} all over and cook it in the microwave for eight to ten minutes until soft.
- Meanwhile fry the {pepper_red} and {garlic} in the {olive_oil}, add the {paprika}, {cumin}, {tomato_canned} and {kidney_beans_cooked} and simmer for six minutes.
- Wilt the {spinach} in the pan, split the {sweet_potato} and spoon everything over it.
~ potato | Jacket potato with smoky kidney beans | sweet_potato>potato_baking

= butter_bean_pea_mint_bowl | Bean, pea and mint bowl with brown rice | lunch,dinner | british | 10 | 1 | 0
butter_beans_cooked 170 main, peas_green_frozen 120 main, rice_brown_cooked 90 starch, cucumber 100 produce, lettuce 50 produce, olive_oil 10 fat, mint 6 season, lemon_juice 12 season, black_pepper 1 season, salt 1 season
- Boil the {peas_green_frozen} for three minutes and drain them; heat the {rice_brown_cooked}.
- Stir the {olive_oil}, {lemon_juice}, {mint}, {salt} and {black_pepper} together and toss with the {butter_beans_cooked}, the {peas_green_frozen} and the {rice_brown_cooked}.
- Serve on the {lettuce} with the {cucumber}.
~ white_beans | White bean, pea and mint bowl with brown rice | butter_beans_cooked>cannellini_beans_cooked 150

= edamame_rice_noodle_salad | Rice noodle salad with edamame, herbs and peanuts | lunch,dinner | vietnamese | 15 | 1 | 0
edamame_frozen 140 main, rice_noodles 60 starch, carrot 60 produce, cucumber 100 produce, cabbage_white 60 produce, peanuts_roasted 10 fat, mint 6 season, coriander_leaves 6 season, chili 2 season, lime_juice 22 season, salt 1 season
- Boil the {edamame_frozen} for ten minutes and drain; cook the {rice_noodles} in a second pot of boiling water until soft and rinse them cold.
- Cut the {carrot}, {cucumber} and {cabbage_white} into fine strips and toss with the {lime_juice}, {chili} and {salt}.
- Mix with the {rice_noodles}, {edamame_frozen}, {mint} and {coriander_leaves} and scatter with the {peanuts_roasted}.
~ peanut_free | Rice noodle salad with edamame, herbs and pumpkin seeds | peanuts_roasted>pumpkin_seeds
~ kidney_beans | Rice noodle salad with kidney beans and herbs | edamame_frozen>kidney_beans_cooked 160, peanuts_roasted>rapeseed_oil 5
- Cook the {rice_noodles} in boiling water until soft and rinse them cold.
- Cut the {carrot}, {cucumber} and {cabbage_white} into fine strips and toss with the {lime_juice}, {rapeseed_oil}, {chili} and {salt}.
- Mix with the {rice_noodles}, {kidney_beans_cooked}, {mint} and {coriander_leaves}.

= pad_thai_tofu | Pad thai with tofu | lunch,dinner | thai | 15 | 1 | 0
tofu_hard 140 main, rice_noodles 60 starch, mangetout 80 produce, carrot 90 produce, cabbage_white 100 produce, spring_onion 15 produce, peanuts_roasted 10 fat, rapeseed_oil 5 fat, tamari 10 season, lime_juice 11 season, garlic 3 season, chili 2 season
- Cook the {rice_noodles} in boiling water until soft and drain them.
- Fry the {tofu_hard} in cubes in the {rapeseed_oil} until golden, then add the {garlic}, {chili}, {carrot}, {cabbage_white} and {mangetout} in strips and stir-fry for three minutes.
- Toss in the {rice_noodles}, the {tamari} and the {lime_juice} and top with the {spring_onion} and crushed {peanuts_roasted}.
~ peanut_free | Pad thai with tofu and sunflower seeds | peanuts_roasted>sunflower_seeds
~ egg | Pad thai with egg and peas | tofu_hard>egg 100, tamari>tamari 5, mangetout>peas_green 120
- Cook the {rice_noodles} in boiling water until soft and drain them.
- Fry the {garlic}, {chili}, {carrot}, {cabbage_white} and {peas_green} in the {rapeseed_oil} for three minutes.
- Push them aside, scramble the {egg} in the same pan until firm and toss in the {rice_noodles}, the {tamari} and the {lime_juice}.
- Top with the {spring_onion} and crushed {peanuts_roasted}.

= couscous_chickpea_bowl | Couscous bowl with chickpeas, tomato and parsley | lunch,dinner | north_african | 10 | 1 | 1
chickpeas_canned 160 main, couscous_cooked 130 starch, tomato 120 produce, cucumber 100 produce, carrot 60 produce, parsley 20 produce, olive_oil 10 fat, lemon_juice 24 season, cumin 1 season, cinnamon 1 season, salt 1 season
- Stir the {olive_oil}, {lemon_juice}, {cumin}, {cinnamon} and {salt} together in a large bowl.
- Add the {tomato} and {cucumber} in dice, the grated {carrot} and the chopped {parsley}.
- Fork in the {couscous_cooked} and the {chickpeas_canned}.
~ gluten_free | Brown rice bowl with chickpeas, tomato and parsley | couscous_cooked>rice_brown_cooked

= tofu_scramble_beans | Tofu and black bean scramble with corn tortillas | lunch,dinner | mexican | 15 | 1 | 0
tofu_firm 180 main, black_beans_cooked 80 main, tortilla_corn 52 starch, pepper_red 60 produce, spinach 70 produce, tomato 60 produce, spring_onion 15 produce, olive_oil 5 fat, turmeric 1 season, cumin 1 season, salt 1 season
- Fry the {pepper_red} and {spring_onion} in the {olive_oil} for three minutes.
- Crumble in the {tofu_firm}, add the {turmeric}, {cumin} and {salt} and fry until it takes colour.
- Stir in the {black_beans_cooked}, the {tomato} and the {spinach} until hot, and toast the {tortilla_corn} to go with it.
~ egg | Egg and black bean scramble with corn tortillas | tofu_firm>egg 100
- Fry the {pepper_red} and {spring_onion} in the {olive_oil} for three minutes.
- Stir in the {black_beans_cooked}, the {tomato} and the {spinach} until hot.
- Whisk the {egg} with the {turmeric}, {cumin} and {salt}, pour it in and scramble until firm; toast the {tortilla_corn} to go with it.

= edamame_buddha_bowl | Buddha bowl with edamame, avocado and brown rice | lunch,dinner | japanese | 15 | 1 | 0
edamame_frozen 150 main, rice_brown_cooked 130 starch, carrot 60 produce, cabbage_red 70 produce, cucumber 100 produce, avocado 35 fat, pumpkin_seeds 10 fat, ginger 4 season, lime_juice 11 season, salt 1 season
- Boil the {edamame_frozen} for ten minutes and drain; heat the {rice_brown_cooked}.
- Shred the {cabbage_red} and {carrot} and dress them with the {lime_juice}, grated {ginger} and {salt}.
- Arrange everything in a bowl with the {cucumber} and {avocado} and scatter with the {pumpkin_seeds}.
~ soy_free | Buddha bowl with adzuki beans, avocado and brown rice | edamame_frozen>adzuki_beans_cooked 170
- Heat the {adzuki_beans_cooked} and the {rice_brown_cooked}.
- Shred the {cabbage_red} and {carrot} and dress them with the {lime_juice}, grated {ginger} and {salt}.
- Arrange everything in a bowl with the {cucumber} and {avocado} and scatter with the {pumpkin_seeds}.

= chickpea_avocado_pita | Wholemeal pita with crushed chickpeas and avocado | lunch | levantine | 10 | 1 | 0
chickpeas_canned 170 main, pita_whole_wheat 60 starch, avocado 30 fat, tomato 120 produce, cucumber 100 produce, lettuce 40 produce, lemon_juice 12 season, parsley 6 season, cumin 1 season
- Crush the {chickpeas_canned} with the {avocado}, {lemon_juice}, {cumin} and {parsley}.
- Toast the {pita_whole_wheat} and open it.
- Fill with the crushed {chickpeas_canned}, the {lettuce}, {tomato} and {cucumber}; eat the rest of the {tomato} and {cucumber} on the side.
~ corn | Corn tortillas with crushed chickpeas and avocado | pita_whole_wheat>tortilla_corn 52
- Crush the {chickpeas_canned} with the {avocado}, {lemon_juice}, {cumin} and {parsley}.
- Toast the {tortilla_corn} in a dry pan.
- Fill with the crushed {chickpeas_canned}, the {lettuce}, {tomato} and {cucumber}; eat the rest of the {tomato} and {cucumber} on the side.

= pasta_peas_white_beans | Wholemeal pasta with peas, white beans and lemon | lunch,dinner | italian | 15 | 1 | 1
cannellini_beans_cooked 110 main, pasta_whole_wheat 60 starch, peas_green_frozen 100 produce, spinach 80 produce, olive_oil 10 fat, garlic 3 season, lemon_juice 12 season, basil 4 season, black_pepper 1 season, salt 1 season
- Boil the {pasta_whole_wheat} and add the {peas_green_frozen} for the last three minutes; keep a cup of the water.
- Fry the {garlic} gently in the {olive_oil}, add the {cannellini_beans_cooked} and crush half of them with some of the water.
- Wilt the {spinach} in the sauce, toss with the {pasta_whole_wheat} and season with the {lemon_juice}, {basil}, {salt} and {black_pepper}.
~ gluten_free | Gluten-free pasta with peas, white beans and lemon | pasta_whole_wheat>pasta_corn

= pasta_arrabbiata_lentils | Wholemeal pasta arrabbiata with lentils | lunch,dinner | italian | 15 | 2 | 2
lentils_canned 140 main, pasta_whole_wheat 60 starch, tomato_passata 180 produce, courgette 100 produce, olive_oil 10 fat, garlic 6 season, chili 3 season, basil 4 season, salt 1 season
- Boil the {pasta_whole_wheat}.
- Fry the {garlic}, {chili} and {courgette} in the {olive_oil}, add the {tomato_passata} and {lentils_canned} and simmer for eight minutes; season with the {salt}.
- Toss with the {pasta_whole_wheat} and the {basil}.
~ gluten_free | Gluten-free pasta arrabbiata with lentils | pasta_whole_wheat>pasta_corn

= thai_tofu_noodle_soup | Thai noodle soup with tofu and pak choi | lunch,dinner | thai | 15 | 1 | 0
tofu_firm 220 main, rice_noodles 50 starch, pak_choi 120 produce, mushroom 80 produce, carrot 60 produce, coconut_milk_canned 10 fat, rapeseed_oil 5 fat, ginger 6 season, chili 2 season, lime_juice 11 season, coriander_leaves 6 season, tamari 5 season, water 350 liquid
- Fry the {ginger}, {chili} and {mushroom} in the {rapeseed_oil}, add the {water}, the {coconut_milk_canned} and the {tamari} and bring to a simmer.
- Simmer the {tofu_firm} in cubes and the {carrot} in strips for five minutes, then add the {pak_choi}.
- Cook the {rice_noodles} in boiling water until soft, drain, pour the soup over them and season with the {lime_juice} and {coriander_leaves}.

= miso_tofu_rice_bowl | Miso soup bowl with tofu, edamame and rice | lunch,dinner | japanese | 15 | 1 | 0
tofu_firm 160 main, edamame_frozen 70 main, rice_brown_cooked 150 starch, spinach 90 produce, shiitake 60 produce, spring_onion 15 produce, miso 10 season, ginger 4 season, rapeseed_oil 5 fat, water 350 liquid
- Boil the {edamame_frozen} in the {water} for ten minutes.
- Fry the {shiitake} and {ginger} in the {rapeseed_oil}, add them to the pot with the {tofu_firm} in cubes and the {spinach} and simmer for two minutes.
- Take off the heat, stir in the {miso}, spoon over the heated {rice_brown_cooked} and scatter with the {spring_onion}.

= adzuki_pak_choi_rice | Adzuki beans with pak choi, mushrooms and brown rice | lunch,dinner | japanese | 15 | 1 | 0
adzuki_beans_cooked 180 main, rice_brown_cooked 110 starch, pak_choi 140 produce, mushroom_brown 100 produce, mangetout 70 produce, spring_onion 15 produce, rapeseed_oil 10 fat, ginger 6 season, garlic 3 season, lime_juice 11 season, salt 1 season
- Fry the {mushroom_brown} in the {rapeseed_oil} over high heat, then add the {garlic}, {ginger} and {mangetout} for two minutes.
- Add the {pak_choi}, the {adzuki_beans_cooked} and a splash of water and steam for three minutes under a lid.
- Season with the {lime_juice} and {salt}, scatter with the {spring_onion} and eat with the heated {rice_brown_cooked}.
~ tofu | Tofu with pak choi, mushrooms and brown rice | adzuki_beans_cooked>tofu_firm 220

= lentil_picadillo_tortillas | Lentil picadillo with corn tortillas | lunch,dinner | mexican | 15 | 2 | 0
lentils_canned 210 main, tortilla_corn 52 starch, tomato_canned 130 produce, pepper_green 60 produce, cabbage_white 60 produce, onion 40 produce, olive_oil 10 fat, garlic 3 season, cumin 1 season, cinnamon 1 season, lime_juice 8 season, salt 1 season
- Fry the {onion}, {pepper_green} and {garlic} in the {olive_oil}, then stir in the {cumin} and {cinnamon}.
- Add the {tomato_canned} and the {lentils_canned} and simmer for eight minutes until thick; season with the {salt}.
- Toast the {tortilla_corn} and fill them with the {lentils_canned}, the shredded {cabbage_white} and the {lime_juice}.
~ rice | Lentil picadillo with brown rice | tortilla_corn>rice_brown_cooked 120
- Fry the {onion}, {pepper_green} and {garlic} in the {olive_oil}, then stir in the {cumin} and {cinnamon}.
- Add the {tomato_canned} and the {lentils_canned} and simmer for eight minutes until thick; season with the {salt}.
- Heat the {rice_brown_cooked} and serve the {lentils_canned} on it with the shredded {cabbage_white} and the {lime_juice}.

= tarka_split_peas_rice | Tarka split peas with tomato and brown rice | lunch,dinner | indian | 15 | 2 | 1
split_peas_cooked 210 main, rice_brown_cooked 110 starch, tomato 120 produce, spinach 120 produce, onion 40 produce, rapeseed_oil 10 fat, garlic 6 season, ginger 4 season, cumin 2 season, turmeric 1 season, coriander_leaves 4 season, salt 1 season
- Fry the {onion}, {garlic} and {ginger} in the {rapeseed_oil} with the {cumin} and {turmeric} until fragrant.
- Add the {tomato}, then the {split_peas_cooked} and a cup of water and simmer for six minutes.
- Wilt the {spinach} in it, season with the {salt} and {coriander_leaves} and eat with the heated {rice_brown_cooked}.
~ lentils | Tarka lentils with tomato and brown rice | split_peas_cooked>lentils_canned

= caribbean_rice_beans | Rice and kidney beans with kale and thyme | lunch,dinner | caribbean | 15 | 2 | 1
kidney_beans_cooked 180 main, rice_brown_cooked 120 starch, kale 110 produce, pepper_red 60 produce, spring_onion 15 produce, coconut_milk_canned 20 fat, rapeseed_oil 5 fat, garlic 3 season, thyme 1 season, allspice 1 season, lime_juice 8 season, salt 1 season
- Fry the {pepper_red}, {spring_onion} and {garlic} in the {rapeseed_oil} with the {thyme} and {allspice}.
- Add the shredded {kale} and a splash of water and steam for four minutes under a lid.
- Stir in the {kidney_beans_cooked}, the {rice_brown_cooked} and the {coconut_milk_canned}, heat well and season with the {lime_juice} and {salt}.
~ black_beans | Rice and black beans with kale and thyme | kidney_beans_cooked>black_beans_cooked

= spinach_chickpeas_toast | Spanish chickpeas and spinach with toast | lunch,dinner | spanish | 15 | 1 | 0
chickpeas_canned 170 main, bread_whole_wheat 36 starch, spinach 180 produce, cherry_tomato 100 produce, olive_oil 10 fat, garlic 6 season, paprika 2 season, cumin 1 season, lemon_juice 8 season
- Fry the {garlic} in the {olive_oil}, add the {cherry_tomato} and cook until they burst.
- Stir in the {paprika}, {cumin} and {chickpeas_canned}, then the {spinach} by the handful until it wilts.
- Season with the {lemon_juice} and eat with the toasted {bread_whole_wheat}.
~ gluten_free | Spanish chickpeas and spinach with potatoes | bread_whole_wheat>potato_canned 150
- Fry the {garlic} and the sliced {potato_canned} in the {olive_oil}, add the {cherry_tomato} and cook until they burst.
- Stir in the {paprika}, {cumin} and {chickpeas_canned}, then the {spinach} by the handful until it wilts.
- Season with the {lemon_juice}.
`
