/** Fish, poultry and meat with roots, squash, plantain and fruit; no grain, legume, dairy, white potato or added sugar. */
export const paleoRoasts = `
= paleo_chicken_sweet_potato_tray | Rosemary chicken with sweet potato and peppers | lunch,dinner | british | 45 | 4 | 3
chicken_thigh 170 main, sweet_potato 200 starch, pepper_red 120 produce, red_onion 55 produce, olive_oil 10 fat, rosemary 1 season, lemon_juice 12 season
- Heat the oven to 210 degrees.
- Toss the {sweet_potato}, {pepper_red} and {red_onion} in chunks with most of the {olive_oil} and spread on a tray.
- Rub the {chicken_thigh} with the {rosemary} and the rest of the {olive_oil}, lay on top and roast for 35 minutes.
- Squeeze over the {lemon_juice}.
~ turkey | Rosemary turkey with sweet potato and peppers | chicken_thigh>turkey_thigh

= paleo_salmon_squash | Roast salmon with butternut squash and kale | lunch,dinner | nordic | 35 | 2 | 1
salmon 130 main, butternut_squash 250 starch, kale_frozen 150 produce, olive_oil 5 fat, lemon_juice 12 season, dill 4 season
- Heat the oven to 210 degrees.
- Toss the {butternut_squash} in cubes with the {olive_oil} and roast for 20 minutes.
- Lay the {salmon} beside it and roast for 12 minutes more.
- Steam the {kale_frozen} until tender and finish everything with the {lemon_juice} and {dill}.
~ trout | Roast trout with butternut squash and kale | salmon>trout 150

= paleo_cod_sweet_potato_mash | Cod in tomatoes on sweet potato mash | lunch,dinner | italian | 30 | 2 | 1
cod 180 main, sweet_potato 230 starch, tomato_canned 200 produce, olive_oil 15 fat, garlic 3 season, basil 6 season
- Boil the {sweet_potato} in chunks until soft, drain and mash with a third of the {olive_oil}.
- Simmer the {tomato_canned} with the {garlic} and the rest of the {olive_oil} for 8 minutes.
- Lay the {cod} in the sauce, cover and poach for 8 minutes.
- Spoon over the mash and scatter with the {basil}.
~ haddock | Haddock in tomatoes on sweet potato mash | cod>haddock

= paleo_hake_peppers | Baked hake with peppers and paprika sweet potato | lunch,dinner | spanish | 35 | 2 | 1
hake 190 main, sweet_potato 180 starch, pepper_red 180 produce, olive_oil 15 fat, garlic 3 season, paprika 1 season, parsley 6 season
- Heat the oven to 210 degrees.
- Toss the {sweet_potato} and {pepper_red} in strips with the {paprika} and most of the {olive_oil} and roast for 20 minutes.
- Lay the {hake} on top, add the {garlic} and the rest of the {olive_oil} and bake for 12 minutes.
- Scatter with the {parsley}.
~ chicken | Baked chicken with peppers and paprika sweet potato | hake>chicken_breast 160
- Heat the oven to 210 degrees.
- Toss the {sweet_potato} and {pepper_red} in strips with the {paprika} and most of the {olive_oil}.
- Tuck in the {chicken_breast} and {garlic}, sprinkle with the rest of the {olive_oil} and roast for 25 minutes.
- Scatter with the {parsley}.

= paleo_lamb_beetroot_carrot | Lamb with roast beetroot, carrots and mint | lunch,dinner | turkish | 50 | 2 | 2
lamb_leg 140 main, beetroot 160 produce, carrot 180 produce, olive_oil 15 fat, mint 6 season, lemon_juice 12 season, cumin 1 season
- Heat the oven to 200 degrees.
- Toss the {beetroot} and {carrot} in wedges with half of the {olive_oil} and the {cumin} and roast for 40 minutes.
- Fry the {lamb_leg} in slices in the rest of the {olive_oil} for 4 minutes on each side.
- Serve with the {lemon_juice} and chopped {mint}.
~ beef | Beef with roast beetroot, carrots and mint | lamb_leg>beef_top_round
~ chicken | Chicken with roast beetroot, carrots and mint | lamb_leg>chicken_thigh 160

= paleo_turkey_patties_wedges | Turkey patties with sweet potato wedges | lunch,dinner | american | 40 | 2 | 0
turkey_mince_lean 150 main, sweet_potato 230 starch, lettuce 80 produce, tomato 120 produce, spring_onion 15 produce, olive_oil 15 fat, thyme 1 season
- Heat the oven to 210 degrees, toss the {sweet_potato} in wedges with half of the {olive_oil} and roast for 35 minutes.
- Mix the {turkey_mince_lean} with the {thyme} and chopped {spring_onion} and shape into flat patties.
- Fry in the rest of the {olive_oil} for 5 minutes on each side.
- Serve on the {lettuce} with the sliced {tomato} and the wedges.
~ beef | Beef patties with sweet potato wedges | turkey_mince_lean>beef_mince_extra_lean 140

= paleo_pork_apple_cabbage | Pork tenderloin with apple and red cabbage | lunch,dinner | german | 40 | 2 | 2
pork_tenderloin 150 main, cabbage_red 220 produce, apple 91 produce, sweet_potato 150 starch, olive_oil 15 fat, vinegar_cider 5 season, thyme 1 season
- Cook the shredded {cabbage_red} and sliced {apple} with the {vinegar_cider} and half of the {olive_oil}, covered, for 25 minutes.
- Boil the {sweet_potato} in chunks until soft.
- Fry the {pork_tenderloin} in thick slices with the {thyme} in the rest of the {olive_oil} for 4 minutes on each side.
- Serve it all together.
~ turkey | Turkey with apple and red cabbage | pork_tenderloin>turkey_breast

= paleo_trout_parsnip | Pan-fried trout with parsnip mash and green beans | lunch,dinner | british | 25 | 2 | 0
trout 150 main, parsnip 180 starch, green_beans 180 produce, olive_oil 10 fat, lemon_juice 12 season, parsley 6 season
- Boil the {parsnip} in pieces until soft, drain and mash with half of the {olive_oil}.
- Steam the {green_beans} for 7 minutes.
- Fry the {trout} in the rest of the {olive_oil} for 3 minutes on each side.
- Finish with the {lemon_juice} and {parsley}.
~ salmon | Pan-fried salmon with parsnip mash and green beans | trout>salmon 120
`

/** Stews and curries of the same kind. */
export const paleoStews = `
= paleo_beef_root_stew | Beef stew with parsnip and carrots | lunch,dinner | british | 120 | 4 | 3
beef_stewing 160 main, parsnip 180 starch, carrot 120 produce, onion 55 produce, olive_oil 15 fat, water 250 liquid, thyme 2 season, parsley 6 season
- Brown the {beef_stewing} in the {olive_oil}, then add the chopped {onion} and cook for 5 minutes.
- Pour on the {water}, add the {thyme}, cover and simmer for 75 minutes.
- Add the {parsnip} and {carrot} in chunks and simmer for 30 minutes more.
- Stir in the {parsley}.
~ lamb | Lamb stew with parsnip and carrots | beef_stewing>lamb_stewing
~ venison | Venison stew with parsnip and carrots | beef_stewing>venison

= paleo_turkey_chili | Turkey chili with sweet potato | lunch,dinner | mexican | 40 | 4 | 3
turkey_mince_lean 150 main, sweet_potato 200 starch, tomato_canned 200 produce, pepper_red 120 produce, onion 55 produce, olive_oil 15 fat, chili 5 season, cumin 2 season, paprika 2 season, coriander_leaves 4 season
- Fry the {turkey_mince_lean} in the {olive_oil} until crumbly, then add the chopped {onion} and {pepper_red}.
- Stir in the {chili}, {cumin} and {paprika}, then the {tomato_canned} and the {sweet_potato} in small cubes.
- Cover and simmer for 25 minutes, adding a splash of water if it gets dry.
- Top with the {coriander_leaves}.
~ beef | Beef chili with sweet potato | turkey_mince_lean>beef_mince_extra_lean

= paleo_chicken_squash_tagine | Chicken tagine with squash and prunes | lunch,dinner | north_african | 50 | 4 | 3
chicken_thigh 160 main, butternut_squash 200 starch, carrot 90 produce, onion 55 produce, prunes 19 produce, olive_oil 15 fat, water 150 liquid, cinnamon 1 season, ginger 4 season, cumin 1 season, coriander_leaves 6 season
- Fry the {chicken_thigh} in the {olive_oil} until golden, then add the {onion}, {ginger}, {cinnamon} and {cumin}.
- Add the {butternut_squash}, {carrot} and {prunes} in pieces and pour on the {water}.
- Cover and stew for 35 minutes until everything is soft.
- Scatter with the {coriander_leaves}.
~ turkey | Turkey tagine with squash and prunes | chicken_thigh>turkey_thigh

= paleo_chicken_spinach_curry | Chicken curry with sweet potato and spinach | lunch,dinner | indian | 30 | 4 | 3
chicken_breast 150 main, sweet_potato 200 starch, spinach 120 produce, tomato_canned 150 produce, olive_oil 15 fat, ginger 6 season, garlic 3 season, turmeric 1 season, cumin 1 season, coriander_seed 1 season
- Warm the {turmeric}, {cumin}, {coriander_seed}, {ginger} and {garlic} in the {olive_oil} for a minute.
- Add the {chicken_breast} in cubes and fry for 4 minutes.
- Add the {sweet_potato} in small cubes and the {tomato_canned} and simmer for 18 minutes.
- Wilt the {spinach} in it.
~ turkey | Turkey curry with sweet potato and spinach | chicken_breast>turkey_breast

= paleo_chicken_okra_yam | Chicken and okra stew with yam | lunch,dinner | west_african | 45 | 4 | 1
chicken_thigh 160 main, yam 140 starch, okra 100 produce, tomato_canned 150 produce, onion 55 produce, chili 5 season, olive_oil 10 fat, ginger 4 season, thyme 1 season
- Boil the peeled {yam} in chunks for 20 minutes until soft, then drain.
- Fry the {chicken_thigh} in pieces in the {olive_oil} with the {onion}, {chili} and {ginger} until golden.
- Add the {tomato_canned} and {thyme} and simmer for 15 minutes.
- Add the sliced {okra}, cook for 8 minutes and serve with the {yam}.
~ cod | Cod and okra stew with yam | chicken_thigh>cod 180
- Boil the peeled {yam} in chunks for 20 minutes until soft, then drain.
- Fry the {onion}, {chili} and {ginger} in the {olive_oil} until soft.
- Add the {tomato_canned} and {thyme} and simmer for 10 minutes.
- Add the sliced {okra} and the {cod} in pieces, cook for 9 minutes and serve with the {yam}.
`

/** From the pan or the board in twenty minutes and less. */
export const paleoQuick = `
= paleo_chicken_plantain | Lime chicken with plantain and red cabbage slaw | lunch,dinner | caribbean | 20 | 2 | 1
chicken_breast 150 main, plantain 180 starch, cabbage_red 150 produce, avocado 68 fat, olive_oil 10 fat, lime_juice 22 season, coriander_leaves 6 season
- Fry the {plantain} in slices in half of the {olive_oil} until brown on both sides and keep it warm.
- Fry the {chicken_breast} in strips in the rest of the {olive_oil} for 7 minutes.
- Shred the {cabbage_red} finely and dress with the {lime_juice} and {coriander_leaves}.
- Serve together with the {avocado}.
~ snapper | Lime snapper with plantain and red cabbage slaw | chicken_breast>red_snapper 170

= paleo_beef_orange_stir_fry | Orange and ginger beef with broccoli | lunch,dinner | chinese | 15 | 2 | 1
beef_flank_steak 140 main, broccoli 200 produce, pepper_red 120 produce, orange 65 produce, olive_oil 15 fat, ginger 6 season, garlic 3 season, spring_onion 15 produce
- Slice the {beef_flank_steak} thinly and stir-fry in half of the very hot {olive_oil} for 2 minutes, then lift out.
- Stir-fry the {broccoli} and {pepper_red} in the rest of the {olive_oil} for 5 minutes.
- Add the {ginger}, {garlic} and the juice and flesh of the {orange} and return the {beef_flank_steak} to the pan.
- Cook for another minute and top with the {spring_onion}.
~ chicken | Orange and ginger chicken with broccoli | beef_flank_steak>chicken_breast 150
- Slice the {chicken_breast} thinly and stir-fry in half of the very hot {olive_oil} for 5 minutes, then lift out.
- Stir-fry the {broccoli} and {pepper_red} in the rest of the {olive_oil} for 5 minutes.
- Add the {ginger}, {garlic} and the juice and flesh of the {orange} and return the {chicken_breast} to the pan.
- Cook for another minute and top with the {spring_onion}.

= paleo_tuna_mango | Seared tuna with mango and avocado salsa | lunch,dinner | mexican | 10 | 1 | 0
tuna 160 main, mango 100 produce, avocado 68 fat, lettuce 100 produce, chili 5 season, olive_oil 10 fat, lime_juice 11 season, coriander_leaves 4 season
- Dice the {mango} and {avocado} and mix with the {chili}, {lime_juice} and {coriander_leaves}.
- Sear the {tuna} in the {olive_oil} for 3 minutes on each side until cooked through.
- Serve on the {lettuce} with the salsa.
~ chicken | Griddled chicken with mango and avocado salsa | tuna>chicken_breast 160
- Dice the {mango} and {avocado} and mix with the {chili}, {lime_juice} and {coriander_leaves}.
- Cut the {chicken_breast} into thin slices and fry in the {olive_oil} for 6 minutes.
- Serve on the {lettuce} with the salsa.

= paleo_mackerel_apple_beetroot | Tinned mackerel with apple, beetroot and dill | lunch,dinner | nordic | 10 | 1 | 0
mackerel_canned 100 main, apple 91 produce, beetroot 120 produce, avocado 68 fat, watercress 40 produce, olive_oil 5 fat, vinegar_cider 5 season, dill 4 season
- Grate the raw {beetroot} and {apple} coarsely and dress with the {vinegar_cider} and {olive_oil}.
- Add the {watercress} and the {avocado} in slices.
- Flake over the drained {mackerel_canned} and scatter with the {dill}.
~ salmon | Tinned salmon with apple, beetroot and dill | mackerel_canned>salmon_canned 100

= paleo_salmon_grapefruit | Red salmon salad with grapefruit and avocado | lunch,dinner | american | 10 | 1 | 0
salmon_sockeye_canned 110 main, grapefruit 128 produce, avocado 68 fat, lettuce_butterhead 100 produce, carrot 60 produce, olive_oil 10 fat, mint 4 season
- Cut the {grapefruit} into segments and catch the juice.
- Beat the juice with the {olive_oil} and toss with the {lettuce_butterhead} and the {carrot} in ribbons.
- Top with the drained {salmon_sockeye_canned}, the {grapefruit}, the {avocado} and the {mint}.
~ orange | Red salmon salad with orange and avocado | grapefruit>orange 130

= paleo_chicken_peach | Chicken with peach, rocket and cucumber | lunch,dinner | italian | 10 | 1 | 0
chicken_breast 150 main, peach 150 produce, rocket 60 produce, cucumber 100 produce, avocado 68 fat, olive_oil 15 fat, lemon_juice 12 season, basil 4 season
- Cut the {chicken_breast} into thin slices and fry in half of the {olive_oil} for 6 minutes.
- Slice the {peach}, {cucumber} and {avocado} and toss with the {rocket}, {lemon_juice} and the rest of the {olive_oil}.
- Lay the {chicken_breast} on top and tear over the {basil}.
~ turkey | Turkey with peach, rocket and cucumber | chicken_breast>turkey_breast
~ nectarine | Chicken with nectarine, rocket and cucumber | peach>nectarine 142

= paleo_steak_beetroot | Seared steak with beetroot, rocket and avocado | lunch,dinner | french | 10 | 1 | 0
beef_sirloin_steak 150 main, beetroot 120 produce, rocket 60 produce, avocado 68 fat, orange 65 produce, olive_oil 10 fat, chives 4 season
- Rub the {beef_sirloin_steak} with half of the {olive_oil}, sear for 3 minutes on each side and let it rest.
- Grate the raw {beetroot} finely and dress with the juice of the {orange} and the rest of the {olive_oil}.
- Add the {rocket} and the {avocado}, lay the sliced {beef_sirloin_steak} on top and scatter with the {chives}.
~ duck | Seared duck with beetroot, rocket and avocado | beef_sirloin_steak>duck_breast
- Cut the {duck_breast} into thin slices and fry in half of the {olive_oil} for 6 minutes.
- Grate the raw {beetroot} finely and dress with the juice of the {orange} and the rest of the {olive_oil}.
- Add the {rocket} and the {avocado}, lay the {duck_breast} on top and scatter with the {chives}.
`
