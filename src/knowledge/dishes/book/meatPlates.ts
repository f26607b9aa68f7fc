/** Beef, lamb, veal and pork from pan and grill. */
export const meatPlates = `
= beef_broccoli_rice_noodles | Beef stir-fry with broccoli and rice noodles | lunch,dinner | chinese | 15 | 2 | 1
beef_sirloin_steak 120 main, rice_noodles 55 starch, broccoli 150 produce, pepper_red 100 produce, mangetout 60 produce, rapeseed_oil 10 fat, ginger 8 season, garlic 6 season, lime_juice 10 season, chili 5 season
- Soak or boil the {rice_noodles} until soft, then drain.
- Slice the {beef_sirloin_steak} very thinly, sear in half of the hot {rapeseed_oil} for 3 minutes and take out.
- Stir-fry the {broccoli}, {pepper_red} and {mangetout} in fine slices in the rest of the {rapeseed_oil} with the {ginger}, {garlic} and {chili} for 5 minutes.
- Toss everything with the {rice_noodles} and {lime_juice} and heat once more.
~ tofu | Tofu stir-fry with broccoli and rice noodles | beef_sirloin_steak>tofu_extra_firm 200
~ chicken | Chicken stir-fry with broccoli and rice noodles | beef_sirloin_steak>chicken_breast

= vietnamese_beef_noodle_bowl | Vietnamese beef bowl with rice noodles and mint | lunch,dinner | vietnamese | 15 | 2 | 1
beef_sirloin_steak 120 main, rice_noodles 55 starch, bean_sprouts 80 produce, carrot 100 produce, cucumber 100 produce, lettuce 60 produce, peanuts 15 fat, rapeseed_oil 5 fat, lime_juice 25 season, garlic 5 season, mint 6 season
- Boil the {rice_noodles} until soft, add the {bean_sprouts} for the last minute, drain and rinse cold.
- Cut the {carrot}, {cucumber} and {lettuce} into fine strips and toss with the {lime_juice} and {mint}.
- Slice the {beef_sirloin_steak} very thinly and fry in the {rapeseed_oil} with the {garlic} for 5 minutes.
- Layer everything in a bowl and top with the {peanuts}.
~ nut_free | Vietnamese beef bowl with avocado and mint | peanuts>avocado 50
~ tofu | Vietnamese tofu bowl with rice noodles and mint | beef_sirloin_steak>tofu_extra_firm 200

= beef_strips_beans_rocket | Beef strips with white beans and rocket | lunch,dinner | italian | 10 | 1 | 0
beef_sirloin_steak 130 main, cannellini_beans_canned 190 starch, cherry_tomato 150 produce, rocket 50 produce, olive_oil 10 fat, garlic 5 season, rosemary 2 season, lemon_juice 10 season, black_pepper 1 season
- Cut the {beef_sirloin_steak} into thin strips and fry in half of the {olive_oil} over high heat for 4 minutes, then take out.
- Cook the {garlic}, {rosemary}, halved {cherry_tomato} and {cannellini_beans_canned} in the rest of the {olive_oil} for 4 minutes.
- Season with the {lemon_juice} and {black_pepper} and serve with the {beef_sirloin_steak} and {rocket}.
~ lamb | Lamb strips with white beans and rocket | beef_sirloin_steak>lamb_leg
~ tofu | Tofu strips with white beans and rocket | beef_sirloin_steak>tofu_extra_firm 200

= picadillo_tacos | Beef picadillo tacos with beans | lunch,dinner | mexican | 20 | 2 | 0
beef_mince_extra_lean 110 main, tortilla_corn 78 starch, black_beans_canned 70 main, tomato_canned 120 produce, pepper_green 80 produce, onion 50 produce, lettuce 40 produce, rapeseed_oil 8 fat, cumin 1 season, cinnamon 1 season, lime_juice 10 season
- Fry the {beef_mince_extra_lean} in the {rapeseed_oil} until browned, add the {onion} and {pepper_green}, finely chopped, and fry for 4 minutes.
- Stir in the {cumin}, {cinnamon}, {tomato_canned} and {black_beans_canned} and simmer for 8 minutes until thick.
- Warm the {tortilla_corn} in a dry pan, fill with the hot mixture and top with the {lettuce} and {lime_juice}.
~ turkey | Turkey picadillo tacos with beans | beef_mince_extra_lean>turkey_mince_lean
~ chicken | Chicken picadillo tacos with beans | beef_mince_extra_lean>chicken_mince

= kofta_bulgur_salad | Beef kofta with bulgur and tomato salad | lunch,dinner | levantine | 30 | 2 | 1
beef_mince_extra_lean 130 main, bulgur 60 starch, tomato 150 produce, cucumber 100 produce, onion 40 produce, parsley 20 produce, olive_oil 10 fat, lemon_juice 20 season, mint 5 season, cumin 1 season, allspice 1 season
- Simmer the {bulgur} in water for 12 minutes and drain.
- Knead the {beef_mince_extra_lean} with half of the {onion}, finely chopped, and the {cumin} and {allspice}, shape small rolls and grill for 10 minutes, turning often.
- Chop the {tomato}, {cucumber}, {parsley}, {mint} and the rest of the {onion} and mix with the {bulgur}, {olive_oil} and {lemon_juice}.
- Serve the rolls on the salad.
~ gluten_free | Beef kofta with quinoa and tomato salad | bulgur>quinoa
~ turkey | Turkey kofta with bulgur and tomato salad | beef_mince_extra_lean>turkey_mince_lean

= korean_beef_rice_bowl | Korean beef and rice bowl with spinach | lunch,dinner | korean | 25 | 2 | 1
beef_sirloin_steak 120 main, rice_white 60 starch, spinach 120 produce, carrot 100 produce, bean_sprouts 100 produce, sesame_oil 8 fat, pear 40 produce, garlic 6 season, ginger 6 season, tamari 6 season, sesame_seeds 4 fat
- Boil the {rice_white} until tender.
- Slice the {beef_sirloin_steak} very thinly and mix with the {tamari}, {garlic}, {ginger} and grated {pear}.
- Blanch the {spinach}, {bean_sprouts} and {carrot} in fine strips for 2 minutes and drain.
- Fry the {beef_sirloin_steak} in the {sesame_oil} for 5 minutes and serve with everything, scattered with the {sesame_seeds}.
~ tofu | Korean tofu and rice bowl with spinach | beef_sirloin_steak>tofu_extra_firm 200
~ chicken | Korean chicken and rice bowl with spinach | beef_sirloin_steak>chicken_breast

= lamb_steak_new_potatoes | Lamb steak with new potatoes, peas and mint | lunch,dinner | british | 30 | 2 | 1
lamb_leg 140 main, potato_white 250 starch, peas_green_frozen 120 produce, green_beans 100 produce, olive_oil 10 fat, mint 6 season, lemon_juice 10 season, garlic 4 season, black_pepper 1 season
- Boil the {potato_white} until tender.
- Rub the {lamb_leg} in a thick slice with the {garlic}, {black_pepper} and half of the {olive_oil} and fry for 5 minutes on each side.
- Boil the {green_beans} for 6 minutes, add the {peas_green_frozen} for 2 minutes more and drain.
- Toss the vegetables with the rest of the {olive_oil}, the {mint} and {lemon_juice} and serve with the {lamb_leg}.
~ beef | Beef steak with new potatoes, peas and mint | lamb_leg>beef_sirloin_steak
~ chicken | Chicken breast with new potatoes, peas and mint | lamb_leg>chicken_breast
- Boil the {potato_white} until tender.
- Halve the {lamb_leg} lengthwise, rub it with the {garlic}, {black_pepper} and half of the {olive_oil} and fry for 6 minutes on each side.
- Boil the {green_beans} for 6 minutes, add the {peas_green_frozen} for 2 minutes more and drain.
- Toss the vegetables with the rest of the {olive_oil}, the {mint} and {lemon_juice} and serve with the {lamb_leg}.

= veal_polenta_peperonata | Veal escalope with polenta and peppers | lunch,dinner | italian | 30 | 2 | 0
veal_escalope 140 main, polenta 55 starch, pepper_red 130 produce, pepper_yellow 100 produce, tomato 120 produce, onion 50 produce, olive_oil 12 fat, garlic 4 season, basil 5 season, lemon_juice 8 season
- Cook the {onion}, {garlic}, {pepper_red} and {pepper_yellow} in strips in half of the {olive_oil} for 8 minutes, add the {tomato} and simmer for 10 minutes.
- Rain the {polenta} into boiling water and cook, stirring, for 12 minutes until thick.
- Fry the {veal_escalope} in thin slices in the rest of the {olive_oil} for 3 minutes on each side and sprinkle with the {lemon_juice}.
- Serve everything together with the {basil}.
~ turkey | Turkey escalope with polenta and peppers | veal_escalope>turkey_breast
~ tofu | Tofu slices with polenta and peppers | veal_escalope>tofu_extra_firm 200

= lamb_strips_couscous_aubergine | Lamb strips with aubergine and couscous | lunch,dinner | north_african | 20 | 2 | 1
lamb_leg 120 main, couscous 50 starch, aubergine 150 produce, cherry_tomato 120 produce, chickpeas_canned 50 main, olive_oil 12 fat, lemon_juice 10 season, cumin 1 season, coriander_seed 1 season, garlic 4 season, parsley 8 season
- Pour boiling water over the {couscous}, cover and leave to swell.
- Cut the {aubergine} into small cubes and fry in most of the {olive_oil} for 8 minutes.
- Add the {lamb_leg} in thin strips with the {cumin}, {coriander_seed} and {garlic} in the rest of the {olive_oil} and fry for 5 minutes.
- Add the {cherry_tomato} and {chickpeas_canned}, warm through, season with the {lemon_juice} and {parsley} and serve on the {couscous}.
~ gluten_free | Lamb strips with aubergine and quinoa | couscous>quinoa
- Simmer the {couscous} in plenty of water for 14 minutes and drain.
- Cut the {aubergine} into small cubes and fry in most of the {olive_oil} for 8 minutes.
- Add the {lamb_leg} in thin strips with the {cumin}, {coriander_seed} and {garlic} in the rest of the {olive_oil} and fry for 5 minutes.
- Add the {cherry_tomato} and {chickpeas_canned}, warm through, season with the {lemon_juice} and {parsley} and serve on the {couscous}.
~ beef | Beef strips with aubergine and couscous | lamb_leg>beef_sirloin_steak

= pork_apple_potatoes | Pork tenderloin with apple, cabbage and potatoes | dinner | german | 35 | 2 | 1
pork_tenderloin 140 main, potato 230 starch, cabbage_white 150 produce, apple 100 produce, onion 40 produce, rapeseed_oil 12 fat, caraway_seed 1 season, thyme_dried 1 season, black_pepper 1 season
- Boil the {potato} until tender.
- Soften the {onion}, {cabbage_white} and {apple} in slices in half of the {rapeseed_oil} with the {caraway_seed}, add a splash of water, cover and stew for 15 minutes.
- Slice the {pork_tenderloin} thickly, season with the {thyme_dried} and {black_pepper} and fry in the rest of the {rapeseed_oil} for 4 minutes on each side.
~ turkey | Turkey breast with apple, cabbage and potatoes | pork_tenderloin>turkey_breast
~ veal | Veal loin with apple, cabbage and potatoes | pork_tenderloin>veal_loin

= pork_pineapple_noodles | Pork stir-fry with pineapple and rice noodles | lunch,dinner | thai | 15 | 2 | 1
pork_tenderloin 130 main, rice_noodles 55 starch, pineapple 100 produce, pepper_red 120 produce, mangetout 80 produce, carrot 60 produce, rapeseed_oil 10 fat, ginger 8 season, chili 5 season, lime_juice 10 season, basil 4 season
- Soak or boil the {rice_noodles} until soft, then drain.
- Cut the {pork_tenderloin} into thin strips and stir-fry in the hot {rapeseed_oil} for 4 minutes.
- Add the {pepper_red}, {carrot}, {mangetout}, {ginger} and {chili} in fine slices and stir-fry for 4 minutes more.
- Toss with the {pineapple}, {rice_noodles}, {lime_juice} and {basil} until hot.
~ chicken | Chicken stir-fry with pineapple and rice noodles | pork_tenderloin>chicken_breast
~ tofu | Tofu stir-fry with pineapple and rice noodles | pork_tenderloin>tofu_extra_firm 200
`
