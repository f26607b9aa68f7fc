/** Fish and seafood from the oven, the pot and the pan, for a quieter evening. */
export const fishPlates = `
= salmon_traybake_potatoes | Salmon tray bake with new potatoes and green beans | lunch,dinner | nordic | 45 | 2 | 1
salmon 120 main, potato_white 230 starch, green_beans 150 produce, cherry_tomato 100 produce, rapeseed_oil 7 fat, dill 6 season, lemon_juice 15 season, black_pepper 1 season
- Halve the {potato_white}, turn them in the {rapeseed_oil} and roast at 200 °C for 20 minutes.
- Add the {green_beans} and {cherry_tomato} and roast for 8 minutes.
- Lay the {salmon} on top with the {lemon_juice}, {dill} and {black_pepper} and roast for 13 minutes more.
~ trout | Trout tray bake with new potatoes and green beans | salmon>trout
~ tofu | Tofu tray bake with new potatoes and green beans | salmon>tofu_extra_firm 200

= salmon_quinoa_peas | Pan-fried salmon with quinoa, peas and mint | lunch,dinner | everyday | 25 | 2 | 1
salmon 110 main, quinoa 50 starch, peas_green_frozen 100 produce, courgette 120 produce, olive_oil 7 fat, lemon_juice 15 season, mint 5 season, garlic 3 season, black_pepper 1 season
- Simmer the {quinoa} in plenty of water for 14 minutes, add the {peas_green_frozen} for the last 3 and drain.
- Fry the {courgette} in slices with the {garlic} in half of the {olive_oil} for 6 minutes.
- Fry the {salmon} in the rest of the {olive_oil} for 4 minutes on each side.
- Fold everything with the {lemon_juice}, {mint} and {black_pepper} and lay the {salmon} on top.
~ trout | Pan-fried trout with quinoa, peas and mint | salmon>trout
~ hake | Pan-fried hake with quinoa, peas and mint | salmon>hake 140

= japanese_salmon_rice | Sesame salmon with rice and greens | lunch,dinner | japanese | 25 | 2 | 1
salmon 105 main, rice_white 55 starch, broccoli 120 produce, spinach 80 produce, edamame_frozen 50 main, rapeseed_oil 4 fat, tamari 6 season, ginger 8 season, sesame_seeds 5 fat, spring_onion 20 produce
- Boil the {rice_white} until tender.
- Brush the {salmon} with the {tamari} and {ginger} and bake at 200 °C for 14 minutes.
- Steam the {broccoli} and {edamame_frozen} for 5 minutes, add the {spinach} for the last minute and toss with the {rapeseed_oil}.
- Serve everything with the {sesame_seeds} and {spring_onion}.
~ mackerel | Sesame mackerel with rice and greens | salmon>mackerel 100
~ tofu | Sesame tofu with rice and greens | salmon>tofu_extra_firm 180

= portuguese_cod_potatoes | Baked cod with potatoes, peppers and onion | lunch,dinner | portuguese | 55 | 2 | 1
cod 160 main, potato 240 starch, pepper_red 120 produce, onion 80 produce, tomato 120 produce, olive_oil 14 fat, garlic 8 season, paprika 1 season, parsley 8 season, bay_leaf 1 season
- Slice the {potato} and {onion} thinly, mix with the {pepper_red} in strips, the {garlic}, {paprika}, {bay_leaf} and most of the {olive_oil} and bake at 200 °C for 30 minutes.
- Lay the {cod} and slices of {tomato} on top, sprinkle with the rest of the {olive_oil} and bake for 15 minutes.
- Scatter the {parsley} over it.
~ hake | Baked hake with potatoes, peppers and onion | cod>hake
~ sea_bass | Baked sea bass with potatoes, peppers and onion | cod>sea_bass

= kerala_fish_curry | South Indian fish curry with spinach and rice | lunch,dinner | indian | 30 | 2 | 1
pollock 150 main, rice_basmati 55 starch, tomato_canned 150 produce, spinach 100 produce, green_beans 100 produce, onion 50 produce, coconut_milk_canned 20 liquid, rapeseed_oil 8 fat, ginger 8 season, garlic 5 season, turmeric 1 season, coriander_seed 2 season
- Boil the {rice_basmati} until tender.
- Soften the {onion}, {ginger} and {garlic} in the {rapeseed_oil} and stir in the {turmeric} and {coriander_seed}.
- Add the {tomato_canned}, {green_beans} and {coconut_milk_canned} and simmer for 8 minutes.
- Add the {pollock} and the {spinach}, cover and simmer for 7 minutes and serve with the {rice_basmati}.
~ chickpea | South Indian chickpea curry with spinach and rice | pollock>chickpeas_canned 140
~ cod | South Indian cod curry with spinach and rice | pollock>cod

= hake_lentils_leek | Hake on lentils with carrot and leek | lunch,dinner | french | 40 | 2 | 1
hake 150 main, lentils_green 60 starch, carrot 100 produce, leek 100 produce, tomato 80 produce, olive_oil 12 fat, garlic 4 season, thyme_dried 1 season, lemon_juice 10 season, parsley 6 season
- Boil the {lentils_green} with the {thyme_dried} in plenty of water for 25 minutes and drain.
- Soften the {carrot}, {leek} and {garlic}, finely chopped, in half of the {olive_oil}, add the {tomato} and {lentils_green} and keep warm.
- Fry the {hake} in the rest of the {olive_oil} for 4 minutes on each side.
- Season the {lentils_green} with the {lemon_juice} and {parsley} and lay the {hake} on top.
~ salmon | Salmon on lentils with carrot and leek | hake>salmon_wild 130
~ cod | Cod on lentils with carrot and leek | hake>cod

= trout_dill_potatoes | Trout with dill potatoes and cucumber salad | lunch,dinner | german | 30 | 2 | 0
trout 140 main, potato_white 250 starch, cucumber 180 produce, radish 50 produce, peas_green_frozen 60 produce, rapeseed_oil 8 fat, dill 8 season, lemon_juice 20 season, black_pepper 1 season
- Boil the {potato_white} until tender, adding the {peas_green_frozen} for the last 3 minutes.
- Slice the {cucumber} and {radish} thinly and mix with half of the {dill} and {lemon_juice}.
- Fry the {trout} in half of the {rapeseed_oil} for 4 minutes on each side.
- Toss the vegetables from the pot in the rest of the {rapeseed_oil}, {dill} and {lemon_juice} and grind the {black_pepper} over everything.
~ salmon | Salmon with dill potatoes and cucumber salad | trout>salmon_wild
~ whitefish | Whitefish with dill potatoes and cucumber salad | trout>whitefish

= moroccan_fish_tagine | Moroccan fish tagine with carrots and potatoes | lunch,dinner | north_african | 45 | 3 | 1
sea_bass 150 main, potato 220 starch, carrot 120 produce, pepper_green 80 produce, tomato_canned 120 produce, olive_oil 12 fat, lemon_juice 15 season, garlic 6 season, coriander_leaves 10 season, parsley 8 season, cumin 1 season, paprika 1 season
- Chop the {garlic}, {coriander_leaves} and {parsley} and mix with the {cumin}, {paprika}, {lemon_juice} and half of the {olive_oil}; turn the {sea_bass} in half of it.
- Lay the {potato} and {carrot} in thin slices and the {pepper_green} in a wide pot with the rest of the {olive_oil}, the {tomato_canned} and the rest of the herbs, cover and simmer for 25 minutes.
- Lay the {sea_bass} on top, cover and steam for 10 minutes.
~ cod | Moroccan cod tagine with carrots and potatoes | sea_bass>cod
~ chickpea | Moroccan chickpea tagine with carrots and potatoes | sea_bass>chickpeas_canned 140
- Chop the {garlic}, {coriander_leaves} and {parsley} and mix with the {cumin}, {paprika}, {lemon_juice} and half of the {olive_oil}.
- Lay the {potato} and {carrot} in thin slices and the {pepper_green} in a wide pot with the rest of the {olive_oil}, the {tomato_canned} and half of the herbs, cover and simmer for 25 minutes.
- Stir in the {sea_bass} and the rest of the herbs and simmer for 5 minutes more.

= west_african_fish_stew | West African fish and tomato stew with sweet potato | lunch,dinner | west_african | 40 | 3 | 1
red_snapper 150 main, sweet_potato 220 starch, tomato_canned 180 produce, okra 100 produce, onion 60 produce, rapeseed_oil 12 fat, ginger 8 season, garlic 5 season, chili 5 season, thyme_dried 1 season
- Soften the {onion}, {ginger}, {garlic} and {chili} in the {rapeseed_oil}.
- Add the {tomato_canned}, {thyme_dried}, the {sweet_potato} in cubes and a cup of water and simmer for 15 minutes.
- Add the {okra} in slices and simmer for 6 minutes.
- Lay the {red_snapper} in pieces in the sauce, cover and simmer for 8 minutes.
~ tilapia | West African tilapia and tomato stew with sweet potato | red_snapper>tilapia
~ chickpea | West African chickpea and tomato stew with sweet potato | red_snapper>chickpeas_canned 130
- Soften the {onion}, {ginger}, {garlic} and {chili} in the {rapeseed_oil}.
- Add the {tomato_canned}, {thyme_dried}, the {sweet_potato} in cubes and a cup of water and simmer for 15 minutes.
- Add the {okra} in slices and the {red_snapper} and simmer for 10 minutes.

= caribbean_snapper_rice_beans | Caribbean snapper with rice and kidney beans | lunch,dinner | caribbean | 40 | 2 | 1
red_snapper 140 main, rice_brown 45 starch, kidney_beans_canned 70 main, pepper_red 100 produce, tomato 120 produce, spring_onion 30 produce, rapeseed_oil 10 fat, lime_juice 15 season, thyme_dried 1 season, allspice 1 season, chili 4 season
- Boil the {rice_brown} with the {allspice} and half of the {thyme_dried} until tender, stir in the {kidney_beans_canned} and heat through.
- Rub the {red_snapper} with half of the {lime_juice} and fry in half of the {rapeseed_oil} on both sides until cooked through.
- Fry the {pepper_red}, {spring_onion} and {chili} in the rest of the {rapeseed_oil}, add the {tomato} and the rest of the {thyme_dried} and {lime_juice} and cook for 5 minutes.
- Spoon it over the {red_snapper} and serve with the {rice_brown}.
~ cod | Caribbean cod with rice and kidney beans | red_snapper>cod 150
~ chicken | Caribbean chicken with rice and kidney beans | red_snapper>chicken_breast 120

= chinese_steamed_fish | Steamed fish with ginger, pak choi and brown rice | lunch,dinner | chinese | 40 | 2 | 1
sea_bass 140 main, rice_brown 60 starch, pak_choi 180 produce, carrot 80 produce, peas_green_frozen 60 produce, rapeseed_oil 10 fat, ginger 12 season, spring_onion 30 produce, lime_juice 10 season, garlic 4 season
- Boil the {rice_brown} until tender.
- Lay the {sea_bass} in a steamer with half of the {ginger} in fine strips and steam for 10 minutes; steam the {pak_choi}, {carrot} and {peas_green_frozen} for the last 5 minutes.
- Heat the {rapeseed_oil} with the rest of the {ginger}, the {garlic} and {spring_onion} until it sizzles.
- Pour it over everything, sprinkle with the {lime_juice} and serve with the {rice_brown}.
~ cod | Steamed cod with ginger, pak choi and brown rice | sea_bass>cod
~ tofu | Steamed tofu with ginger, pak choi and brown rice | sea_bass>tofu_extra_firm 200

= turkish_fish_bulgur | Turkish pan-fried fish with bulgur and tomato | lunch,dinner | turkish | 30 | 2 | 1
mackerel 80 main, bulgur 55 starch, tomato 150 produce, pepper_green 80 produce, onion 40 produce, parsley 15 produce, olive_oil 7 fat, tomato_paste 10 season, lemon_juice 20 season, paprika 1 season, cannellini_beans_canned 60 main
- Fry the {onion} and {pepper_green} in the {olive_oil}, stir in the {tomato_paste}, {paprika} and {bulgur}, add twice as much water as grain, cover and simmer for 13 minutes.
- Stir in the {cannellini_beans_canned} and heat through.
- Fry the {mackerel} in a non-stick pan for 4 minutes on each side.
- Dice the {tomato}, mix with the {parsley} and {lemon_juice} and serve with everything.
~ gluten_free | Turkish pan-fried fish with quinoa and tomato | bulgur>quinoa
~ sea_bass | Turkish pan-fried sea bass with bulgur and tomato | mackerel>sea_bass 130

= fish_pie_potato | Fish pie with leek and potato topping | lunch,dinner | british | 65 | 4 | 1
cod 100 main, salmon 45 main, potato 240 starch, leek 100 produce, peas_green_frozen 90 produce, carrot 60 produce, milk_semi_skimmed 100 liquid, rapeseed_oil 10 fat, corn_starch 6 season, parsley 8 season, black_pepper 1 season
- Boil the {potato} until soft and mash with half of the {rapeseed_oil} and a splash of the {milk_semi_skimmed}.
- Soften the {leek} and {carrot} in the rest of the {rapeseed_oil}, stir in the {corn_starch} and the rest of the {milk_semi_skimmed} and simmer until thick.
- Fold in the {cod} and {salmon} in cubes, the {peas_green_frozen}, {parsley} and {black_pepper} and fill into a dish.
- Spread the mash on top and bake at 200 °C for 30 minutes.
~ dairy_free | Dairy-free fish pie with leek and potato topping | milk_semi_skimmed>soy_milk
~ tomato | Fish pie with tomato and potato topping | milk_semi_skimmed>tomato_passata
- Boil the {potato} until soft and mash with half of the {rapeseed_oil} and a splash of the cooking water.
- Soften the {leek} and {carrot} in the rest of the {rapeseed_oil}, stir in the {corn_starch} and the {milk_semi_skimmed} and simmer until thick.
- Fold in the {cod} and {salmon} in cubes, the {peas_green_frozen}, {parsley} and {black_pepper} and fill into a dish.
- Spread the mash on top and bake at 200 °C for 30 minutes.

= nordic_fish_soup | Salmon soup with potatoes, leek and dill | lunch,dinner | nordic | 35 | 3 | 1
salmon 100 main, potato 220 starch, leek 100 produce, carrot 100 produce, celeriac 60 produce, milk_semi_skimmed 150 liquid, rapeseed_oil 5 fat, dill 8 season, bay_leaf 1 season, lemon_juice 8 season, black_pepper 1 season
- Soften the {leek}, {carrot} and {celeriac} in small cubes in the {rapeseed_oil}.
- Add the {potato} in cubes, the {bay_leaf} and water to cover and simmer for 15 minutes.
- Pour in the {milk_semi_skimmed}, add the {salmon} in cubes and simmer gently for 6 minutes.
- Season with the {dill}, {lemon_juice} and {black_pepper}.
~ dairy_free | Salmon soup with soy milk, leek and dill | milk_semi_skimmed>soy_milk
~ celery_free | Salmon soup with parsnip, leek and dill | celeriac>parsnip

= haddock_kedgeree | Haddock kedgeree with peas and spinach | lunch,dinner | british | 45 | 2 | 1
haddock 160 main, rice_brown 60 starch, peas_green_frozen 100 produce, spinach 100 produce, onion 60 produce, rapeseed_oil 12 fat, turmeric 1 season, coriander_seed 2 season, cumin 1 season, parsley 8 season, lemon_juice 15 season
- Boil the {rice_brown} until tender and drain.
- Soften the {onion} in the {rapeseed_oil} and stir in the {turmeric}, {coriander_seed} and {cumin}.
- Add the {haddock} and the {peas_green_frozen} with a splash of water, cover and steam for 7 minutes.
- Let the {spinach} wilt in it, fold in the {rice_brown}, {parsley} and {lemon_juice}.
~ salmon | Salmon kedgeree with peas and spinach | haddock>salmon_wild 130
~ chickpea | Chickpea kedgeree with peas and spinach | haddock>chickpeas_canned 130

= persian_herb_fish_rice | Persian fish with herbed rice and broad beans | lunch,dinner | persian | 35 | 2 | 1
trout 130 main, rice_basmati 50 starch, broad_beans 100 produce, spinach 80 produce, dill 15 produce, parsley 15 produce, olive_oil 8 fat, lemon_juice 15 season, turmeric 1 season, garlic 4 season, black_pepper 1 season
- Boil the {rice_basmati} and the {broad_beans} together until both are tender, then drain.
- Chop the {dill}, {parsley} and {spinach}, fold them in with half of the {olive_oil}, cover and steam for 5 minutes over low heat.
- Rub the {trout} with the {turmeric}, {garlic} and {black_pepper} and fry in the rest of the {olive_oil} for 4 minutes on each side.
- Sprinkle with the {lemon_juice} and serve with the {rice_basmati}.
~ sea_bass | Persian sea bass with herbed rice and broad beans | trout>sea_bass
~ pea | Persian fish with herbed rice and peas | broad_beans>peas_green_frozen
- Boil the {rice_basmati} until tender, add the {broad_beans} for the last 3 minutes, then drain.
- Chop the {dill}, {parsley} and {spinach}, fold them in with half of the {olive_oil}, cover and steam for 5 minutes over low heat.
- Rub the {trout} with the {turmeric}, {garlic} and {black_pepper} and fry in the rest of the {olive_oil} for 4 minutes on each side.
- Sprinkle with the {lemon_juice} and serve with the {rice_basmati}.

= prawn_okra_gumbo | Prawn and okra gumbo with brown rice | lunch,dinner | american | 45 | 3 | 1
shrimp 110 main, rice_brown 55 starch, okra 120 produce, tomato_canned 180 produce, pepper_green 100 produce, onion 60 produce, kidney_beans_canned 50 main, rapeseed_oil 10 fat, garlic 5 season, paprika 2 season, thyme_dried 1 season, cayenne 1 season
- Boil the {rice_brown} until tender.
- Cook the {onion}, {pepper_green} and {garlic} in the {rapeseed_oil} for 8 minutes and stir in the {paprika}, {thyme_dried} and {cayenne}.
- Add the {okra} in slices, the {tomato_canned} and a cup of water and simmer for 15 minutes.
- Stir in the {kidney_beans_canned} and {shrimp}, simmer for 5 minutes and serve with the {rice_brown}.
~ cod | Cod and okra gumbo with brown rice | shrimp>cod 140
- Boil the {rice_brown} until tender.
- Cook the {onion}, {pepper_green} and {garlic} in the {rapeseed_oil} for 8 minutes and stir in the {paprika}, {thyme_dried} and {cayenne}.
- Add the {okra} in slices, the {tomato_canned} and a cup of water and simmer for 15 minutes.
- Add the {kidney_beans_canned} and the {shrimp} in pieces, cover, simmer for 8 minutes and serve with the {rice_brown}.
~ chicken | Chicken and okra gumbo with brown rice | shrimp>chicken_thigh 130
- Boil the {rice_brown} until tender.
- Cook the {onion}, {pepper_green} and {garlic} in the {rapeseed_oil} for 8 minutes and stir in the {paprika}, {thyme_dried} and {cayenne}.
- Add the {shrimp} in pieces and fry for 4 minutes, then add the {okra} in slices, the {tomato_canned} and a cup of water and simmer for 18 minutes.
- Stir in the {kidney_beans_canned}, heat through and serve with the {rice_brown}.

= mussels_tomato_potatoes | Mussels in tomato with garlic and potatoes | dinner | french | 35 | 2 | 0
mussels 180 main, potato_white 260 starch, tomato_canned 200 produce, leek 100 produce, carrot 60 produce, olive_oil 10 fat, garlic 8 season, thyme 2 season, parsley 10 season, black_pepper 1 season
- Boil the {potato_white} until tender.
- Soften the {leek}, {carrot} and {garlic}, finely cut, in the {olive_oil}, add the {tomato_canned} and {thyme} and simmer for 10 minutes.
- Tip in the {mussels}, cover and steam for 7 minutes.
- Scatter the {parsley} and {black_pepper} over them and serve with the {potato_white}.
~ squid | Squid in tomato with garlic and potatoes | mussels>squid 160
- Boil the {potato_white} until tender.
- Soften the {leek}, {carrot} and {garlic}, finely cut, in the {olive_oil}, add the {tomato_canned} and {thyme} and simmer for 10 minutes.
- Add the {mussels} in rings, cover and simmer gently for 20 minutes until tender.
- Scatter the {parsley} and {black_pepper} over it and serve with the {potato_white}.
~ hake | Hake in tomato with garlic and potatoes | mussels>hake 160
- Boil the {potato_white} until tender.
- Soften the {leek}, {carrot} and {garlic}, finely cut, in the {olive_oil}, add the {tomato_canned} and {thyme} and simmer for 10 minutes.
- Lay the {mussels} in pieces in the sauce, cover and simmer for 8 minutes.
- Scatter the {parsley} and {black_pepper} over it and serve with the {potato_white}.

= squid_chickpeas_peppers | Squid with chickpeas and smoky peppers | lunch,dinner | spanish | 25 | 2 | 1
squid 160 main, chickpeas_canned 150 starch, pepper_red 150 produce, tomato 120 produce, onion 50 produce, olive_oil 10 fat, garlic 6 season, paprika 2 season, parsley 8 season, lemon_juice 10 season
- Fry the {onion} and {pepper_red} in strips in most of the {olive_oil} for 8 minutes, add the {garlic}, {paprika} and chopped {tomato} and simmer for 5 minutes.
- Stir in the {chickpeas_canned} and heat through.
- Sear the {squid} in the rest of the {olive_oil} over high heat for 3 minutes.
- Mix everything with the {parsley} and {lemon_juice}.
~ prawn | Prawns with chickpeas and smoky peppers | squid>shrimp 120
~ cod | Cod with chickpeas and smoky peppers | squid>cod 150
- Fry the {onion} and {pepper_red} in strips in most of the {olive_oil} for 8 minutes, add the {garlic}, {paprika} and chopped {tomato} and simmer for 5 minutes.
- Stir in the {chickpeas_canned} and heat through.
- Fry the {squid} in pieces in the rest of the {olive_oil} for 7 minutes.
- Fold everything together with the {parsley} and {lemon_juice}.
`
