/** Vegan plates from many kitchens: patties, bowls, tray bakes and cold bowls. */
export const plantPlates = `
= mujaddara | Mujaddara with crisp onions and cucumber salad | lunch,dinner | levantine | 45 | 3 | 1
lentils_green 80 main, rice_basmati 40 starch, onion 110 produce, cucumber 100 produce, tomato 120 produce, olive_oil 10 fat, cumin 2 season, coriander_seed 1 season, lemon_juice 12 season, parsley 6 season, salt 1 season
- Boil the {lentils_green} in plenty of water for ten minutes, then simmer for ten more.
- Fry the {onion} in thin rings in most of the {olive_oil} until deep brown; take half of it out.
- Stir the {cumin}, {coriander_seed}, the {rice_basmati} and the {lentils_green} with their water into the pan and boil gently under a lid until the water is gone; season with half of the {salt}.
- Dress the {cucumber} and {tomato} with the {lemon_juice}, {parsley} and the rest of the {olive_oil} and {salt} and top the pan with the crisp {onion}.
~ bulgur | Mujaddara of lentils and bulgur with cucumber salad | rice_basmati>bulgur 40

= chickpea_patties_wedges | Baked chickpea patties with potato wedges and slaw | lunch,dinner | levantine | 45 | 2 | 2
chickpeas_canned 170 main, potato 150 starch, corn_starch 10 starch, cabbage_white 80 produce, carrot 60 produce, onion 30 produce, parsley 16 produce, olive_oil 10 fat, garlic 3 season, cumin 2 season, coriander_seed 1 season, lemon_juice 12 season, salt 1 season
- Heat the oven to 210 °C and bake the {potato} in wedges with a third of the {olive_oil} for thirty-five minutes.
- Pulse the {chickpeas_canned} with the {onion}, {parsley}, {garlic}, {cumin}, {coriander_seed}, {corn_starch} and half of the {salt}; shape small patties.
- Brush the patties with another third of the {olive_oil} and bake them for twenty-five minutes, turning once.
- Shred the {cabbage_white} and {carrot} and dress them with the {lemon_juice} and the rest of the {olive_oil} and {salt}.
~ sweet_potato | Baked chickpea patties with sweet potato wedges and slaw | potato>sweet_potato
~ white_beans | Baked white bean patties with potato wedges and slaw | chickpeas_canned>cannellini_beans_cooked 190

= lentil_quinoa_patties | Lentil and quinoa patties with roasted squash | lunch,dinner | american | 50 | 2 | 2
lentils_canned 190 main, quinoa 30 starch, butternut_squash 180 produce, kale 60 produce, onion 40 produce, corn_starch 10 starch, olive_oil 10 fat, tomato_paste 15 produce, garlic 3 season, paprika 2 season, thyme 1 season, lemon_juice 12 season, salt 1 season
- Boil the rinsed {quinoa} for fifteen minutes and drain it well; heat the oven to 210 °C.
- Roast the {butternut_squash} in wedges with half of the {olive_oil} for thirty minutes.
- Mash the {lentils_canned} with the {quinoa}, {onion}, {tomato_paste}, {corn_starch}, {garlic}, {paprika}, {thyme} and half of the {salt} and shape patties; bake them on the same tray for twenty minutes.
- Rub the shredded {kale} with the {lemon_juice} and the rest of the {olive_oil} and {salt}.
~ black_beans | Black bean and quinoa patties with roasted squash | lentils_canned>black_beans_cooked 170

= bibimbap_tofu | Bibimbap with tofu | lunch,dinner | korean | 40 | 1 | 0
tofu_hard 150 main, rice_brown 40 starch, spinach 100 produce, carrot 60 produce, courgette 100 produce, shiitake 50 produce, spring_onion 15 produce, rapeseed_oil 5 fat, tamari 10 season, garlic 3 season, chili 3 season, vinegar_white 5 season
- Boil the {rice_brown} until tender.
- Fry the {tofu_hard} in slices in half of the {rapeseed_oil} until crisp and glaze it with the {tamari}, {garlic} and {chili}.
- Stir-fry the {carrot}, {courgette}, {shiitake} and {spinach} one after the other in the rest of the {rapeseed_oil}.
- Lay everything on the {rice_brown}, sprinkle with the {vinegar_white} and {spring_onion} and mix at the table.
~ edamame | Bibimbap with edamame | tofu_hard>edamame_frozen 160
- Boil the {rice_brown} until tender and boil the {edamame_frozen} for ten minutes in another pot.
- Warm the {garlic} and {chili} in half of the {rapeseed_oil} and toss the {edamame_frozen} in it with the {tamari}.
- Stir-fry the {carrot}, {courgette}, {shiitake} and {spinach} one after the other in the rest of the {rapeseed_oil}.
- Lay everything on the {rice_brown}, sprinkle with the {vinegar_white} and {spring_onion} and mix at the table.
~ egg | Bibimbap with egg and mung bean rice | tofu_hard>egg 100, tamari>tamari 5, courgette>mung_beans_dried 40
- Soak the {mung_beans_dried} overnight, drain, boil them in fresh water for ten minutes, add the {rice_brown} and simmer until both are tender.
- Stir-fry the {carrot}, {shiitake}, {spinach} and {garlic} one after the other in half of the {rapeseed_oil}.
- Fry the {egg} on both sides in the rest of the {rapeseed_oil} until firm.
- Lay everything on the {rice_brown}, season with the {tamari}, {chili} and {vinegar_white} and scatter with the {spring_onion}.

= tofu_cashew_stir_fry | Tofu, broccoli and cashew stir-fry with brown rice | lunch,dinner | chinese | 20 | 2 | 1
tofu_extra_firm 180 main, rice_brown_cooked 130 starch, broccoli 160 produce, pepper_red 60 produce, spring_onion 15 produce, cashews 10 fat, rapeseed_oil 5 fat, ginger 6 season, garlic 3 season, tamari 10 season, corn_starch 3 season
- Brown the {tofu_extra_firm} in cubes in half of the {rapeseed_oil} and set it aside.
- Stir-fry the {broccoli} and {pepper_red} in the rest of the {rapeseed_oil} with the {ginger} and {garlic}, add a splash of water and steam for three minutes.
- Stir the {corn_starch} and {tamari} with a little water, add with the {tofu_extra_firm} and {cashews}, let it thicken, scatter with the {spring_onion} and eat with the heated {rice_brown_cooked}.
~ nut_free | Tofu and broccoli stir-fry with pumpkin seeds and brown rice | cashews>pumpkin_seeds
~ edamame | Edamame, broccoli and cashew stir-fry with brown rice | tofu_extra_firm>edamame_frozen 150
- Boil the {edamame_frozen} for ten minutes and drain.
- Stir-fry the {broccoli} and {pepper_red} in the {rapeseed_oil} with the {ginger} and {garlic}, add a splash of water and steam for three minutes.
- Stir the {corn_starch} and {tamari} with a little water, add with the {edamame_frozen} and {cashews}, let it thicken, scatter with the {spring_onion} and eat with the heated {rice_brown_cooked}.

= kitchari_mung | Kitchari of mung beans and rice with cauliflower | lunch,dinner | indian | 50 | 3 | 1
mung_beans_dried 80 main, rice_basmati 40 starch, cauliflower 120 produce, spinach 80 produce, carrot 60 produce, rapeseed_oil 10 fat, ginger 6 season, cumin 2 season, turmeric 1 season, coriander_leaves 6 season, lemon_juice 12 season, salt 1 season
- Soak the {mung_beans_dried} overnight and drain them; boil them in fresh water for ten minutes.
- Add the {rice_basmati}, the {carrot}, the {cauliflower} and the {turmeric} and simmer until soft and thick.
- Sizzle the {cumin} and {ginger} in the {rapeseed_oil} and stir them in with the {spinach} and {salt}.
- Finish with the {lemon_juice} and {coriander_leaves}.
~ split_peas | Kitchari of split peas and rice with cauliflower | mung_beans_dried>split_peas

= cauliflower_chickpea_tray | Roast cauliflower and chickpeas with tahini dressing | lunch,dinner | levantine | 40 | 2 | 2
chickpeas_canned 150 main, potato 120 starch, cauliflower 180 produce, red_onion 55 produce, tahini 15 fat, olive_oil 5 fat, parsley 10 produce, garlic 3 season, cumin 2 season, paprika 1 season, lemon_juice 24 season, salt 1 season
- Heat the oven to 210 °C; toss the {potato} in small cubes, the {cauliflower} and {red_onion} with the {olive_oil}, {cumin}, {paprika} and {salt} and roast for twenty minutes.
- Add the {chickpeas_canned} and roast for ten minutes more.
- Whisk the {tahini} with the {lemon_juice}, {garlic} and a little water to a pourable dressing.
- Spoon it over the tray and scatter with the {parsley}.
~ sesame_free | Roast cauliflower and chickpeas with avocado dressing | tahini>avocado 45
- Heat the oven to 210 °C; toss the {potato} in small cubes, the {cauliflower} and {red_onion} with the {olive_oil}, {cumin}, {paprika} and {salt} and roast for twenty minutes.
- Add the {chickpeas_canned} and roast for ten minutes more.
- Mash the {avocado} with the {lemon_juice}, {garlic} and a little water to a smooth dressing.
- Spoon it over the tray and scatter with the {parsley}.

= seitan_kebab_bulgur | Seitan kebab with bulgur and tomato salad | lunch,dinner | turkish | 50 | 3 | 2
seitan_gluten 35 main, bulgur 40 starch, tomato 120 produce, cucumber 100 produce, pepper_green 60 produce, red_onion 30 produce, olive_oil 10 fat, parsley 12 produce, garlic 3 season, cumin 2 season, paprika 2 season, lemon_juice 12 season, salt 1 season
- Knead the {seitan_gluten} with half of the {cumin}, {paprika} and {salt} and enough water to a firm dough, shape it into a roll and simmer it for thirty minutes.
- Boil the {bulgur} for ten to fifteen minutes until tender.
- Slice the {seitan_gluten}, fry it with the {pepper_green}, the {garlic} and the rest of the {cumin} and {paprika} in half of the {olive_oil} until browned.
- Toss the {tomato}, {cucumber}, {red_onion} and {parsley} with the {lemon_juice} and the rest of the {olive_oil} and {salt} and serve with the {bulgur}.
~ potatoes | Seitan kebab with potatoes and tomato salad | bulgur>potato 190
- Knead the {seitan_gluten} with half of the {cumin}, {paprika} and {salt} and enough water to a firm dough, shape it into a roll and simmer it for thirty minutes.
- Boil the {potato} until tender.
- Slice the {seitan_gluten}, fry it with the {pepper_green}, the {garlic} and the rest of the {cumin} and {paprika} in half of the {olive_oil} until browned.
- Toss the {tomato}, {cucumber}, {red_onion} and {parsley} with the {lemon_juice} and the rest of the {olive_oil} and {salt} and serve with the {potato}.

= okra_kidney_bean_gumbo | Okra and kidney bean gumbo with rice | lunch,dinner | american | 40 | 4 | 1
kidney_beans_cooked 160 main, rice_parboiled 40 starch, okra 110 produce, pepper_green 60 produce, tomato_canned 150 produce, onion 55 produce, olive_oil 10 fat, garlic 6 season, thyme 1 season, paprika 2 season, chili 5 season, bay_leaf 1 season, salt 1 season
- Boil the {rice_parboiled} until tender.
- Fry the {onion}, {pepper_green} and {okra} in the {olive_oil} until golden, then stir in the {garlic}, {paprika}, {chili} and {thyme}.
- Add the {tomato_canned}, the {kidney_beans_cooked}, the {bay_leaf} and two cups of water and simmer for twenty minutes until thick.
- Take out the {bay_leaf}, season with the {salt} and serve over the {rice_parboiled}.
~ black_beans | Okra and black bean gumbo with rice | kidney_beans_cooked>black_beans_cooked

= white_bean_tomato_salad | White bean and tomato salad with rocket and potatoes | lunch,dinner | italian | 10 | 1 | 0
cannellini_beans_cooked 200 main, potato_canned 130 starch, cherry_tomato 150 produce, rocket 50 produce, cucumber 50 produce, olive_oil 10 fat, basil 4 season, lemon_juice 12 season, garlic 2 season, black_pepper 1 season
- Stir the {olive_oil}, {lemon_juice}, a little grated {garlic} and the {black_pepper} together.
- Toss with the {cannellini_beans_cooked}, the drained {potato_canned} in slices, the {cherry_tomato} and the {cucumber}.
- Fold in the {rocket} and {basil}.
~ lentils | Lentil and tomato salad with rocket and potatoes | cannellini_beans_cooked>lentils_canned 220

= lupin_orange_salad | Lupin bean salad with orange and brown rice | lunch,dinner | portuguese | 10 | 1 | 0
lupins_cooked 170 main, rice_brown_cooked 140 starch, orange 130 produce, pepper_red 120 produce, rocket 40 produce, olive_oil 10 fat, parsley 10 produce, vinegar_cider 10 season, paprika 1 season
- Cut the {orange} into pieces and catch the juice; stir the juice with the {olive_oil}, {vinegar_cider} and {paprika}.
- Toss with the {lupins_cooked}, the {rice_brown_cooked} and the {pepper_red} in dice.
- Fold in the {rocket} and {parsley}.
~ chickpeas | Chickpea salad with orange and brown rice | lupins_cooked>chickpeas_canned

= cold_tofu_rice_bowl | Ginger tofu bowl with cucumber and brown rice | lunch,dinner | japanese | 10 | 1 | 0
tofu_firm 260 main, rice_brown_cooked 160 starch, cucumber 100 produce, radish 50 produce, avocado 40 fat, spring_onion 15 produce, ginger 6 season, lime_juice 11 season, tamari 5 season
- Stir the grated {ginger}, the {lime_juice} and the {tamari} together and turn the {tofu_firm} in cubes in it.
- Slice the {cucumber}, {radish} and {avocado} thinly.
- Heat the {rice_brown_cooked} and arrange everything on it; scatter with the {spring_onion}.

= chickpea_corn_slaw_tortillas | Corn tortillas with chickpeas, sweetcorn and lime slaw | lunch | american | 10 | 1 | 0
chickpeas_canned 160 main, tortilla_corn 52 starch, sweetcorn_canned 70 produce, cabbage_white 90 produce, carrot 60 produce, avocado 25 fat, lime_juice 11 season, coriander_leaves 6 season, paprika 1 season, cumin 1 season, salt 1 season
- Shred the {cabbage_white} and {carrot} and rub them with the {lime_juice} and half of the {salt}.
- Warm the {chickpeas_canned} and {sweetcorn_canned} with the {paprika}, the {cumin}, the rest of the {salt} and a splash of water.
- Toast the {tortilla_corn} in a dry pan and fill them with everything and the {avocado} and {coriander_leaves}.
~ lentils | Corn tortillas with lentils, sweetcorn and lime slaw | chickpeas_canned>lentils_canned 200
`
