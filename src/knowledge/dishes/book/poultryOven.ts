/** Chicken, turkey and duck from the oven and plates with more than one pan. */
export const poultryOven = `
= greek_lemon_chicken_potatoes | Greek lemon chicken with potatoes and green beans | lunch,dinner | greek | 60 | 4 | 3
chicken_thigh 140 main, potato 250 starch, green_beans 150 produce, tomato 100 produce, olive_oil 10 fat, lemon_juice 25 season, garlic 6 season, oregano_dried 2 season
- Heat the oven to 200 °C and cut the {potato} into wedges.
- Mix the {chicken_thigh}, {potato} and {garlic} with the {olive_oil}, {lemon_juice} and {oregano_dried} on a tray and roast for 25 minutes.
- Add the {green_beans} and {tomato} with a splash of water and roast for 20 minutes more.
~ tofu | Greek lemon tofu with potatoes and green beans | chicken_thigh>tofu_extra_firm 200
~ turkey | Greek lemon turkey with potatoes and green beans | chicken_thigh>turkey_thigh

= piri_piri_chicken | Piri piri chicken with potatoes and peas | lunch,dinner | portuguese | 50 | 2 | 2
chicken_breast 140 main, potato 230 starch, peas_green_frozen 100 produce, pepper_red 120 produce, olive_oil 10 fat, lemon_juice 15 season, garlic 6 season, paprika 2 season, chili_powder 1 season, oregano_dried 1 season
- Mix the {lemon_juice}, {garlic}, {paprika}, {chili_powder}, {oregano_dried} and half of the {olive_oil} and rub it into the {chicken_breast}.
- Roast the {potato} in wedges with the rest of the {olive_oil} at 200 °C for 20 minutes.
- Add the {chicken_breast} and the {pepper_red} in strips to the tray and roast for 22 minutes.
- Boil the {peas_green_frozen} for 3 minutes and serve alongside.
~ turkey | Piri piri turkey with potatoes and peas | chicken_breast>turkey_breast
~ tofu | Piri piri tofu with potatoes and peas | chicken_breast>tofu_extra_firm 200

= jerk_chicken_black_beans | Jerk chicken with sweet potato and black beans | lunch,dinner | caribbean | 45 | 2 | 2
chicken_thigh 130 main, sweet_potato 180 starch, black_beans_canned 80 main, pepper_red 100 produce, pineapple 80 produce, rapeseed_oil 10 fat, lime_juice 15 season, allspice 1 season, thyme_dried 1 season, chili_powder 1 season
- Rub the {chicken_thigh} with the {allspice}, {thyme_dried}, {chili_powder}, {lime_juice} and half of the {rapeseed_oil}.
- Spread the {sweet_potato} and {pepper_red} in chunks on a tray with the rest of the {rapeseed_oil}, lay the {chicken_thigh} on top and roast at 200 °C for 30 minutes.
- Warm the {black_beans_canned} and mix them with the {pineapple} in small cubes.
- Serve everything together.
~ tofu | Jerk tofu with sweet potato and black beans | chicken_thigh>tofu_extra_firm 200
~ pork | Jerk pork with sweet potato and black beans | chicken_thigh>pork_tenderloin

= turkey_patties_root_vegetables | Turkey patties with roast root vegetables | lunch,dinner | american | 50 | 2 | 2
turkey_mince_lean 140 main, potato 180 starch, carrot 120 produce, parsnip 100 produce, onion 40 produce, rapeseed_oil 12 fat, parsley 8 season, thyme_dried 1 season, black_pepper 1 season
- Cut the {potato}, {carrot} and {parsnip} into sticks, turn them in half of the {rapeseed_oil} with the {thyme_dried} and roast at 200 °C for 35 minutes.
- Knead the {turkey_mince_lean} with the finely chopped {onion}, {parsley} and {black_pepper} and shape flat patties.
- Fry the patties in the rest of the {rapeseed_oil} for 5 minutes on each side.
~ beef | Beef patties with roast root vegetables | turkey_mince_lean>beef_mince_extra_lean
~ chicken | Chicken patties with roast root vegetables | turkey_mince_lean>chicken_mince

= chicken_quinoa_black_bean_bowl | Chicken quinoa bowl with black beans and mango | lunch,dinner | mexican | 25 | 2 | 2
chicken_breast 110 main, quinoa 50 starch, black_beans_cooked 70 main, mango 80 produce, tomato 100 produce, pepper_red 80 produce, rapeseed_oil 10 fat, lime_juice 15 season, cumin 1 season, coriander_leaves 5 season
- Rinse the {quinoa}, simmer in water for 15 minutes and drain.
- Fry the {chicken_breast} in cubes in the {rapeseed_oil} with the {cumin} for 9 minutes.
- Cut the {mango}, {tomato} and {pepper_red} small and mix with the {black_beans_cooked}, {lime_juice} and {coriander_leaves}.
- Put everything together in a bowl.
~ tofu | Tofu quinoa bowl with black beans and mango | chicken_breast>tofu_extra_firm 200
~ turkey | Turkey quinoa bowl with black beans and mango | chicken_breast>turkey_breast

= spanish_chicken_rice | Spanish chicken and rice with peppers and peas | lunch,dinner | spanish | 50 | 3 | 1
chicken_thigh 130 main, rice_brown 60 starch, pepper_red 120 produce, green_beans 80 produce, peas_green_frozen 60 produce, tomato_canned 100 produce, olive_oil 10 fat, garlic 5 season, paprika 2 season, lemon_juice 10 season
- Brown the {chicken_thigh} in pieces in the {olive_oil}, add the {pepper_red}, {garlic} and {paprika} and fry for 4 minutes.
- Stir in the {rice_brown} and {tomato_canned}, add three times as much water as grain, cover and simmer for 25 minutes.
- Lay the {green_beans} and {peas_green_frozen} on top, cover and simmer for 10 minutes more.
- Sprinkle with the {lemon_juice}.
~ chickpea | Spanish chickpeas and rice with peppers and peas | chicken_thigh>chickpeas_canned 130
- Fry the {pepper_red}, {garlic} and {paprika} in the {olive_oil} for 5 minutes.
- Stir in the {rice_brown}, {chicken_thigh} and {tomato_canned}, add three times as much water as grain, cover and simmer for 25 minutes.
- Lay the {green_beans} and {peas_green_frozen} on top, cover and simmer for 10 minutes more.
- Sprinkle with the {lemon_juice}.
~ turkey | Spanish turkey and rice with peppers and peas | chicken_thigh>turkey_thigh

= duck_red_cabbage | Duck breast with red cabbage and potatoes | dinner | german | 45 | 2 | 2
duck_breast 150 main, potato 220 starch, cabbage_red 200 produce, apple 80 produce, onion 40 produce, rapeseed_oil 8 fat, cinnamon 1 season, thyme_dried 1 season, black_pepper 1 season
- Soften the {onion} in half of the {rapeseed_oil}, add the {cabbage_red} and {apple} in fine strips, the {cinnamon} and a cup of water, cover and simmer for 35 minutes.
- Boil the {potato} until tender.
- Season the {duck_breast} with the {thyme_dried} and {black_pepper} and fry in the rest of the {rapeseed_oil} over medium heat for 15 minutes, turning often.
- Slice the {duck_breast} and serve with the rest.
~ chicken | Chicken breast with red cabbage and potatoes | duck_breast>chicken_breast
~ turkey | Turkey breast with red cabbage and potatoes | duck_breast>turkey_breast
`
