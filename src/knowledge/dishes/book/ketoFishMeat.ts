/**
 * Fish, poultry and meat with at most 9 g of net carbohydrate a portion: oil, avocado and greens carry the energy. None,
 * apart from the variations with tofu, holds milk, egg, nuts, soy, gluten or sesame: there is a plate for people with several allergies.
 */
export const ketoFish = `
= keto_salmon_broccoli | Pan-fried salmon with broccoli and avocado | lunch,dinner | nordic | 15 | 1 | 1
salmon 130 main, broccoli_frozen 180 produce, avocado 68 fat, rapeseed_oil 10 fat, lemon_juice 12 season, dill 4 season
- Steam the {broccoli_frozen} for 6 minutes until just tender.
- Fry the {salmon} in half of the {rapeseed_oil}, skin side first, until it flakes easily.
- Mash the {avocado} with the {lemon_juice}, the {dill} and the rest of the {rapeseed_oil}.
- Spoon it over the {salmon} and the {broccoli_frozen}.
~ trout | Pan-fried trout with broccoli and avocado | salmon>trout 160

= keto_mackerel_savoy | Grilled mackerel with lemon and chili savoy | lunch,dinner | british | 15 | 1 | 1
mackerel 120 main, savoy 220 produce, rapeseed_oil 15 fat, lemon_juice 12 season, lemon_zest 2 season, chili 5 season, parsley 6 season
- Grill the {mackerel} under high heat, skin side up, until the skin blisters and the flesh is opaque.
- Shred the {savoy} finely and fry in the {rapeseed_oil} with the {chili} for 6 minutes.
- Toss the {savoy} with the {lemon_zest}, {lemon_juice} and {parsley} and lay the {mackerel} on top.
~ herring | Grilled herring with lemon and chili savoy | mackerel>herring 150

= keto_sea_bass_asparagus | Sea bass with asparagus and green olives | lunch,dinner | italian | 20 | 2 | 0
sea_bass 180 main, asparagus 200 produce, endive 100 produce, olives_green 20 fat, olive_oil 20 fat, lemon_juice 12 season, parsley 6 season
- Heat the oven to 200 degrees.
- Toss the {asparagus} in half of the {olive_oil}, spread in a roasting tin and roast for 6 minutes.
- Lay the {sea_bass} on top with the {olives_green} and bake for 10 minutes more.
- Dress the {endive} with the {lemon_juice} and the rest of the {olive_oil}, and scatter the {parsley} over all.
~ cod | Cod with asparagus and green olives | sea_bass>cod 200

= keto_cod_spinach | Baked cod with spinach and tomatoes | lunch,dinner | portuguese | 25 | 2 | 1
cod 190 main, spinach_frozen 220 produce, cherry_tomato 90 produce, olive_oil 25 fat, garlic 3 season, basil 6 season, lemon_juice 12 season
- Heat the oven to 200 degrees.
- Thaw and squeeze out the {spinach_frozen}, mix with the {garlic} and half of the {olive_oil} and spread in a dish.
- Lay the {cod} on it, surround with the halved {cherry_tomato} and pour over the rest of the {olive_oil}.
- Bake for 15 minutes until the {cod} flakes, then finish with the {lemon_juice} and {basil}.
~ hake | Baked hake with spinach and tomatoes | cod>hake

= keto_herring_radish | Fried herring with radish, cucumber and dill | lunch,dinner | nordic | 15 | 1 | 0
herring 140 main, cucumber 100 produce, radish 80 produce, avocado 68 fat, rapeseed_oil 10 fat, dill 6 season, vinegar_cider 5 season
- Slice the {cucumber} and {radish} thinly and dress with the {vinegar_cider} and {dill}.
- Fry the {herring} in the {rapeseed_oil} for 3 minutes on each side until crisp.
- Fold the diced {avocado} into the salad and serve the {herring} beside it.
~ salmon | Fried salmon with radish, cucumber and dill | herring>salmon 130

= keto_tuna_avocado | Seared tuna with avocado and lime greens | lunch,dinner | american | 10 | 1 | 0
tuna 160 main, avocado 136 fat, lettuce_leaf 100 produce, cucumber 50 produce, olive_oil 10 fat, lime_juice 11 season, ginger 4 season
- Grate the {ginger} into the {lime_juice} and beat with half of the {olive_oil}.
- Sear the {tuna} in the rest of the {olive_oil} for 3 minutes on each side until cooked through.
- Toss the {lettuce_leaf}, sliced {cucumber} and {avocado} in the dressing and top with the sliced {tuna}.
~ swordfish | Seared swordfish with avocado and lime greens | tuna>swordfish 150

= keto_mackerel_endive | Tinned mackerel salad with avocado and endive | lunch,dinner | everyday | 10 | 1 | 0
mackerel_canned 120 main, endive 120 produce, avocado 68 fat, radish 60 produce, cucumber 50 produce, olive_oil 15 fat, lemon_juice 12 season, chives 4 season
- Beat the {olive_oil} with the {lemon_juice} and {chives}.
- Tear the {endive}, slice the {radish} and {cucumber} and toss in the dressing.
- Flake the drained {mackerel_canned} over the leaves and add the {avocado} in slices.
~ salmon | Tinned salmon salad with avocado and endive | mackerel_canned>salmon_canned 110

= keto_salmon_stuffed_avocado | Avocado stuffed with red salmon | lunch,dinner | everyday | 10 | 1 | 0
salmon_sockeye_canned 120 main, avocado 136 fat, chicory 100 produce, celery 60 produce, olive_oil 5 fat, lemon_juice 12 season, chives 4 season
- Halve the {avocado} and take out the stone.
- Mix the drained {salmon_sockeye_canned} with the finely sliced {celery}, half of the {lemon_juice} and the {chives}.
- Pile the mixture into the {avocado} halves.
- Dress the {chicory} leaves with the {olive_oil} and the rest of the {lemon_juice} and serve alongside.
~ mackerel | Avocado stuffed with mackerel | salmon_sockeye_canned>mackerel_canned
`

/** Poultry and meat of the same kind. */
export const ketoMeat = `
= keto_chicken_aubergine_olives | Chicken thighs with aubergine, courgette and olives | lunch,dinner | greek | 40 | 4 | 3
chicken_thigh 170 main, aubergine 150 produce, courgette 100 produce, olives_black_canned 20 fat, olive_oil 20 fat, lemon_juice 12 season, thyme 2 season
- Heat the oven to 210 degrees.
- Toss the {aubergine} and {courgette} in chunks with the {olive_oil} and {thyme} and spread on a tray.
- Tuck the {chicken_thigh} between them and roast for 25 minutes.
- Scatter over the {olives_black_canned}, roast for 5 minutes more and squeeze over the {lemon_juice}.
~ turkey | Turkey thighs with aubergine, courgette and olives | chicken_thigh>turkey_thigh
~ tofu | Tofu with aubergine, courgette and olives | chicken_thigh>tofu_firm 210

= keto_chicken_avocado_salad | Griddled chicken with avocado and romaine | lunch,dinner | mexican | 15 | 1 | 0
chicken_breast 150 main, avocado 136 fat, lettuce 120 produce, cucumber 50 produce, olive_oil 10 fat, lime_juice 11 season, coriander_leaves 6 season
- Flatten the {chicken_breast}, rub with half of the {olive_oil} and griddle for 4 to 5 minutes on each side.
- Crush a third of the {avocado} with the {lime_juice}, the rest of the {olive_oil} and the {coriander_leaves} to a dressing.
- Toss the {lettuce} and {cucumber} in it, add the rest of the {avocado} in cubes and top with the sliced {chicken_breast}.
~ turkey | Griddled turkey with avocado and romaine | chicken_breast>turkey_breast

= keto_chicken_mushroom_greens | Chicken with mushrooms and garlicky greens | lunch,dinner | french | 20 | 2 | 2
chicken_thigh 170 main, collard_greens 180 produce, mushroom 60 produce, olive_oil 20 fat, garlic 3 season, thyme 1 season, lemon_juice 12 season
- Fry the {chicken_thigh} in half of the {olive_oil} for 6 minutes on each side, then lift it out.
- Fry the sliced {mushroom} with the {thyme} in the same pan until brown.
- Add the {garlic}, the {collard_greens} in fine strips and the rest of the {olive_oil} and cook for 7 minutes.
- Slice the {chicken_thigh} over the greens and finish with the {lemon_juice}.
~ tofu | Tofu with mushrooms and garlicky greens | chicken_thigh>tofu_firm 220

= keto_turkey_lettuce_cups | Turkey lettuce cups with avocado and lime | lunch,dinner | thai | 15 | 2 | 0
turkey_mince_lean 160 main, avocado 68 fat, lettuce_butterhead 120 produce, pepper_red 60 produce, spring_onion 15 produce, olive_oil 15 fat, lime_juice 11 season, ginger 4 season, mint 6 season
- Fry the {turkey_mince_lean} in the {olive_oil} with the {ginger} until it is crumbly and brown.
- Add the {pepper_red} in small dice and the {spring_onion} and fry for 3 minutes more.
- Stir in the {lime_juice} and {mint} and spoon into the {lettuce_butterhead} leaves.
- Top with the diced {avocado}.
~ beef | Beef lettuce cups with avocado and lime | turkey_mince_lean>beef_mince_extra_lean 150
~ tofu | Tofu lettuce cups with avocado and lime | turkey_mince_lean>tofu_firm 190

= keto_beef_broccoli_stir_fry | Beef stir-fry with broccoli and pak choi | lunch,dinner | chinese | 15 | 2 | 1
beef_sirloin_steak 140 main, broccoli_frozen 160 produce, pak_choi 100 produce, rapeseed_oil 20 fat, spring_onion 15 produce, ginger 4 season, garlic 3 season, lime_juice 11 season
- Slice the {beef_sirloin_steak} thinly against the grain.
- Stir-fry it in half of the very hot {rapeseed_oil} for 2 minutes and lift out.
- Stir-fry the {broccoli_frozen} in the rest of the {rapeseed_oil} for 5 minutes, then add the {pak_choi}, {ginger} and {garlic}.
- Return the {beef_sirloin_steak}, add the {spring_onion} and {lime_juice} and cook for another minute.
~ chicken | Chicken stir-fry with broccoli and pak choi | beef_sirloin_steak>chicken_breast 150
- Slice the {chicken_breast} thinly.
- Stir-fry it in half of the very hot {rapeseed_oil} for 5 minutes and lift out.
- Stir-fry the {broccoli_frozen} in the rest of the {rapeseed_oil} for 5 minutes, then add the {pak_choi}, {ginger} and {garlic}.
- Return the {chicken_breast}, add the {spring_onion} and {lime_juice} and cook for another minute.

= keto_steak_herb_sauce | Strip steak with herb sauce, rocket and avocado | lunch,dinner | american | 15 | 1 | 0
beef_strip_steak 140 main, avocado 68 fat, rocket 60 produce, endive 70 produce, cherry_tomato 60 produce, parsley 10 season, olive_oil 15 fat, garlic 3 season, vinegar_cider 5 season
- Chop the {parsley} and {garlic} finely and stir with the {vinegar_cider} and two thirds of the {olive_oil}.
- Rub the {beef_strip_steak} with the rest of the {olive_oil} and sear for 3 to 4 minutes on each side, then let it rest.
- Mix the {rocket}, {endive}, halved {cherry_tomato} and sliced {avocado}.
- Slice the {beef_strip_steak} over the salad and spoon over the herb sauce.
~ chicken | Chicken with herb sauce, rocket and avocado | beef_strip_steak>chicken_breast 150
- Chop the {parsley} and {garlic} finely and stir with the {vinegar_cider} and two thirds of the {olive_oil}.
- Flatten the {chicken_breast}, rub with the rest of the {olive_oil} and fry for 5 minutes on each side.
- Mix the {rocket}, {endive}, halved {cherry_tomato} and sliced {avocado}.
- Slice the {chicken_breast} over the salad and spoon over the herb sauce.

= keto_lamb_aubergine_mint | Lamb with smoky aubergine and mint | lunch,dinner | levantine | 35 | 2 | 2
lamb_leg 140 main, aubergine 230 produce, tomato 60 produce, olive_oil 20 fat, mint 6 season, lemon_juice 12 season
- Grill the whole {aubergine} until black outside and soft within, then scoop out the flesh.
- Fry the {lamb_leg} in cubes in half of the {olive_oil} for 8 minutes, turning often.
- Add the chopped {tomato} and cook for 5 minutes more.
- Beat the {aubergine} with the {lemon_juice} and the rest of the {olive_oil}, spoon the {lamb_leg} on top and scatter with the {mint}.
~ beef | Beef with smoky aubergine and mint | lamb_leg>beef_top_round
~ chicken | Chicken with smoky aubergine and mint | lamb_leg>chicken_thigh 160

= keto_beef_kohlrabi_stew | Beef stew with kohlrabi and cabbage | lunch,dinner | german | 120 | 4 | 3
beef_stewing 170 main, kohlrabi 150 produce, cabbage_white 100 produce, olive_oil 15 fat, water 200 liquid, thyme 1 season, parsley 6 season
- Brown the {beef_stewing} in the {olive_oil} on all sides.
- Pour on the {water}, add the {thyme}, cover and simmer for 80 minutes.
- Add the {kohlrabi} in cubes and the {cabbage_white} in strips and simmer for 30 minutes until everything is soft.
- Stir in the {parsley}.
~ lamb | Lamb stew with kohlrabi and cabbage | beef_stewing>lamb_stewing
~ turkey | Turkey stew with kohlrabi and cabbage | beef_stewing>turkey_thigh 180

= keto_turkey_courgette_pan | Turkey and courgette pan with avocado | lunch,dinner | american | 10 | 1 | 1
turkey_mince_lean 150 main, courgette 150 produce, spinach 100 produce, avocado 68 fat, olive_oil 15 fat, thyme 1 season, lemon_juice 12 season
- Fry the {turkey_mince_lean} in the hot {olive_oil} with the {thyme} for 5 minutes, breaking it up.
- Add the coarsely grated {courgette} and fry for 3 minutes.
- Fold in the {spinach} until it wilts, then the {lemon_juice}, and top with the sliced {avocado}.
~ beef | Beef and courgette pan with avocado | turkey_mince_lean>beef_mince_extra_lean 140

= keto_pork_savoy | Pork loin with savoy and mushrooms | lunch,dinner | german | 25 | 2 | 2
pork_loin 150 main, savoy 200 produce, mushroom 70 produce, rapeseed_oil 20 fat, thyme 1 season, vinegar_cider 5 season
- Fry the {pork_loin} in slices in half of the {rapeseed_oil} for 3 minutes on each side and keep it warm.
- Brown the {mushroom} with the {thyme} in the same pan.
- Add the shredded {savoy} and the rest of the {rapeseed_oil}, cover and cook for 10 minutes.
- Stir in the {vinegar_cider} and lay the {pork_loin} back on top.
~ turkey | Turkey with savoy and mushrooms | pork_loin>turkey_breast 160
- Fry the {turkey_breast} in slices in half of the {rapeseed_oil} for 4 minutes on each side and keep it warm.
- Brown the {mushroom} with the {thyme} in the same pan.
- Add the shredded {savoy} and the rest of the {rapeseed_oil}, cover and cook for 10 minutes.
- Stir in the {vinegar_cider} and lay the {turkey_breast} back on top.
`
