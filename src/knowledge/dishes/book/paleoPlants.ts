/** Paleo main meals without meat and fish: seeds, nuts and eggs give the protein. */
export const paleoPlants = `
= paleo_squash_seed_pesto | Roast squash and mushrooms with pumpkin seed pesto | lunch,dinner | italian | 40 | 2 | 2
butternut_squash 250 starch, pumpkin_seeds 50 main, mushroom 120 produce, spinach 120 produce, basil 12 season, olive_oil 5 fat, lemon_juice 12 season
- Heat the oven to 210 degrees.
- Toss the {butternut_squash} in cubes and the {mushroom} with the {olive_oil} and roast for 30 minutes.
- Blend the {pumpkin_seeds} with the {basil}, {lemon_juice} and a quarter of the {spinach} and a splash of water.
- Wilt the rest of the {spinach} on the hot tray and spoon the pesto over everything.
~ almonds | Roast squash and mushrooms with almond pesto | pumpkin_seeds>almonds 60

= paleo_sweet_potato_almond | Sweet potato with broccoli and almond dressing | lunch,dinner | everyday | 30 | 2 | 2
sweet_potato 220 starch, almonds 45 main, broccoli 220 produce, lemon_juice 12 season, garlic 3 season, parsley 6 season, olive_oil 5 fat
- Boil the {sweet_potato} in thick slices for 12 minutes until soft and drain.
- Steam the {broccoli} for 6 minutes.
- Chop the {almonds} and fry with the {garlic} in the {olive_oil} until golden, then add the {lemon_juice} and {parsley}.
- Spoon over the {sweet_potato} and {broccoli}.
~ nut_free | Sweet potato with broccoli and pumpkin seed dressing | almonds>pumpkin_seeds

= paleo_cauliflower_curry | Cauliflower and spinach curry with cashews | lunch,dinner | indian | 30 | 2 | 2
cauliflower 250 produce, spinach 180 produce, tomato_canned 180 produce, cashews 30 fat, pumpkin_seeds 25 main, ginger 6 season, garlic 3 season, turmeric 1 season, cumin 2 season, olive_oil 5 fat
- Grind half of the {cashews} with a little water to a smooth paste.
- Warm the {turmeric}, {cumin}, {ginger} and {garlic} in the {olive_oil}, add the {cauliflower} in florets and fry for 3 minutes.
- Add the {tomato_canned} and the paste and simmer for 15 minutes.
- Wilt the {spinach} in it and top with the rest of the {cashews} and the {pumpkin_seeds}.
~ almonds | Cauliflower and spinach curry with almonds | cashews>almonds_blanched

= paleo_carrot_orange_seed_salad | Carrot, orange and spinach salad with toasted seeds | lunch,dinner | north_african | 10 | 1 | 0
pumpkin_seeds 50 main, carrot 120 produce, orange 130 produce, spinach 150 produce, olive_oil 5 fat, cumin 1 season, mint 6 season, lemon_juice 12 season
- Toast the {pumpkin_seeds} in a dry pan with the {cumin} until fragrant.
- Grate the {carrot}, slice the {orange} and toss with the {spinach}, {lemon_juice} and {olive_oil}.
- Top with the {pumpkin_seeds} and the torn {mint}.
~ almonds | Carrot, orange and spinach salad with toasted almonds | pumpkin_seeds>almonds 60

= paleo_beetroot_walnut_salad | Beetroot, pear and walnut salad with seeds | lunch,dinner | french | 10 | 1 | 0
beetroot 120 produce, pear 89 produce, kale_frozen 150 produce, walnuts 25 fat, pumpkin_seeds 35 main, vinegar_cider 5 season, parsley 6 season
- Cook the {kale_frozen} in a dry pan for 4 minutes until hot and tender, then let it cool a little.
- Grate the raw {beetroot} finely, slice the {pear} and toss both with the {vinegar_cider} and {parsley}.
- Mix with the {kale_frozen} and top with the broken {walnuts} and the {pumpkin_seeds}.
~ hazelnuts | Beetroot, pear and hazelnut salad with seeds | walnuts>hazelnuts

= paleo_egg_sweet_potato_kale | Sweet potato and kale hash with eggs | lunch,dinner | american | 25 | 2 | 0
egg 100 main, egg_white 99 main, sweet_potato 200 starch, kale_frozen 180 produce, olive_oil 15 fat, paprika 1 season, chives 4 season
- Fry the {sweet_potato} in small dice in the {olive_oil} with the {paprika} for 12 minutes.
- Stir in the {kale_frozen} and cook for 4 minutes.
- Beat the {egg} with the {egg_white}, pour over and cook until firm.
- Scatter with the {chives}.
~ turkey | Sweet potato and kale hash with turkey | egg>turkey_mince_lean 100, egg_white>mushroom 100
- Fry the {sweet_potato} in small dice in two thirds of the {olive_oil} with the {paprika} for 12 minutes.
- Stir in the {kale_frozen} and cook for 4 minutes.
- Fry the {turkey_mince_lean} and the sliced {mushroom} in the rest of the {olive_oil} until crumbly and brown, and fold in.
- Scatter with the {chives}.

= paleo_pisto_eggs | Courgette and pepper pisto with eggs | lunch,dinner | spanish | 35 | 2 | 2
egg 100 main, egg_white 99 main, courgette 150 produce, pepper_red 120 produce, tomato_canned 200 produce, sweet_potato 150 starch, olive_oil 15 fat, garlic 3 season, thyme 1 season
- Fry the {sweet_potato} in small cubes in the {olive_oil} for 10 minutes.
- Add the {courgette}, {pepper_red}, {garlic} and {thyme} and fry for 6 minutes more.
- Stir in the {tomato_canned} and simmer for 8 minutes.
- Beat the {egg} with the {egg_white}, pour over, cover and cook until firm.

= paleo_egg_orange_almond_salad | Boiled egg salad with orange and almonds | lunch,dinner | spanish | 10 | 1 | 0
egg_boiled_cooked 100 main, orange 130 produce, spinach 120 produce, carrot 60 produce, almonds 40 main, olive_oil 5 fat, lemon_juice 12 season, parsley 4 season
- Beat the {olive_oil} with the {lemon_juice} and {parsley}.
- Slice the {orange}, shave the {carrot} into ribbons and toss with the {spinach} in the dressing.
- Top with the {egg_boiled_cooked} in quarters and the chopped {almonds}.
~ nut_free | Boiled egg salad with orange and sunflower seeds | almonds>sunflower_seeds
`
