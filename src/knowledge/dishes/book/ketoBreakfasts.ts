/** Breakfasts with at most 9 g of net carbohydrate a portion: seeds, nuts, tofu, eggs, oily fish. */
export const ketoBreakfasts = `
= keto_chia_raspberry | Chia pudding with raspberries and walnuts | breakfast | everyday | 5 | 1 | 2
chia_seeds 30 fat, soy_milk 200 liquid, raspberries 40 produce, pumpkin_seeds 20 main, walnuts 10 fat, cinnamon 1 season
- Stir the {chia_seeds} and {cinnamon} into the {soy_milk} and leave in the fridge overnight.
- Top with the {raspberries}, {pumpkin_seeds} and broken {walnuts}.
~ nut_free | Chia pudding with raspberries and pumpkin seeds | walnuts>flaxseed

= keto_flax_porridge | Warm flax and almond porridge with blackberries | breakfast | everyday | 5 | 1 | 1
flaxseed_ground 35 fat, almond_flour 20 main, soy_milk 200 liquid, blackberries 50 produce, pumpkin_seeds 10 main, cinnamon 1 season
- Bring the {soy_milk} to the boil, whisk in the {flaxseed_ground}, {almond_flour} and {cinnamon} and simmer for 2 minutes.
- Top with the {blackberries} and {pumpkin_seeds}.
~ hazelnut | Warm flax and hazelnut porridge with blackberries | almond_flour>hazelnuts_ground
~ nut_free | Warm flax and sesame porridge with blackberries | almond_flour>sesame_seeds_hulled

= keto_seed_muesli | Walnut and seed muesli with soy milk | breakfast | everyday | 5 | 1 | 0
walnuts 20 fat, pumpkin_seeds 30 main, flaxseed 15 fat, soy_milk 200 liquid, raspberries 30 produce, cinnamon 1 season
- Chop the {walnuts} and {pumpkin_seeds} roughly and mix with the {flaxseed} and {cinnamon}.
- Pour on the {soy_milk} and top with the {raspberries}.
~ hazelnut | Hazelnut and seed muesli with soy milk | walnuts>hazelnuts

= keto_green_smoothie | Green avocado and almond smoothie | breakfast | everyday | 5 | 1 | 0
soy_milk 250 liquid, avocado 68 fat, almond_butter 20 main, flaxseed_ground 20 fat, spinach 40 produce, raspberries 30 produce
- Put the {soy_milk}, {avocado}, {almond_butter}, {flaxseed_ground}, {spinach} and {raspberries} into a blender.
- Blend until smooth and drink at once.
~ nut_free | Green avocado and pumpkin seed smoothie | almond_butter>pumpkin_seeds

= keto_tofu_scramble | Turmeric tofu scramble with spinach and avocado | breakfast | everyday | 10 | 1 | 1
tofu_firm 200 main, spinach 100 produce, cherry_tomato 60 produce, avocado 68 fat, rapeseed_oil 15 fat, turmeric 1 season, chives 4 season
- Crumble the {tofu_firm} and fry in the {rapeseed_oil} with the {turmeric} for 5 minutes.
- Add the halved {cherry_tomato} and the {spinach} and cook until the leaves have wilted.
- Top with the sliced {avocado} and the {chives}.
~ egg | Scrambled eggs with spinach and avocado | tofu_firm>egg 150
- Beat the {egg} with the {turmeric}.
- Fry the halved {cherry_tomato} and the {spinach} in the {rapeseed_oil} for 2 minutes.
- Pour in the {egg} and scramble over low heat until it has set.
- Top with the sliced {avocado} and the {chives}.

= keto_cottage_walnut | Cottage cheese with walnuts, flaxseed and raspberries | breakfast | everyday | 5 | 1 | 0
cottage_cheese_low_fat 100 main, walnuts 30 fat, flaxseed_ground 20 fat, raspberries 50 produce
- Stir the {flaxseed_ground} into the {cottage_cheese_low_fat}.
- Top with the {raspberries} and the broken {walnuts}.
~ pumpkin_seeds | Cottage cheese with pumpkin seeds, flaxseed and raspberries | walnuts>pumpkin_seeds 35

= keto_fried_eggs_avocado | Fried eggs with avocado, tomato and rocket | breakfast | everyday | 10 | 1 | 0
egg 100 main, avocado 136 fat, cherry_tomato 80 produce, rocket 50 produce, rapeseed_oil 5 fat, black_pepper 1 season
- Fry the {egg} in the {rapeseed_oil} until white and yolk are firm.
- Halve the {cherry_tomato} and cook beside it until soft.
- Slide onto the {rocket}, add the sliced {avocado} and grind over the {black_pepper}.
~ tofu | Fried tofu with avocado, tomato and rocket | egg>tofu_firm 180
- Fry the {tofu_firm} in slices in the {rapeseed_oil} until golden on both sides.
- Halve the {cherry_tomato} and cook beside it until soft.
- Slide onto the {rocket}, add the sliced {avocado} and grind over the {black_pepper}.

= keto_mushroom_omelette | Mushroom and spinach omelette with avocado | breakfast | french | 10 | 1 | 0
egg 100 main, egg_white 66 main, mushroom 80 produce, spinach 80 produce, avocado 68 fat, rapeseed_oil 15 fat, chives 4 season
- Fry the sliced {mushroom} in half of the {rapeseed_oil} until brown, wilt the {spinach} with it and lift both out.
- Beat the {egg} with the {egg_white} and cook in the rest of the {rapeseed_oil} until set.
- Fold the omelette over the filling and serve with the {avocado} and {chives}.

= keto_almond_pancakes | Almond and flax pancakes with blackberries | breakfast | american | 15 | 2 | 1
egg 100 main, almond_flour 40 fat, flaxseed_ground 10 fat, blackberries 50 produce, rapeseed_oil 5 fat, cinnamon 1 season, water 50 liquid
- Beat the {egg} with the {almond_flour}, {flaxseed_ground}, {cinnamon} and {water} and let the batter stand for 3 minutes.
- Fry small pancakes in the {rapeseed_oil} for 3 minutes on each side until set.
- Serve with the {blackberries}.
~ hazelnut | Hazelnut and flax pancakes with blackberries | almond_flour>hazelnuts_ground

= keto_salmon_avocado_plate | Red salmon with avocado and cucumber | breakfast | nordic | 5 | 1 | 0
salmon_sockeye_canned 90 main, avocado 136 fat, cucumber 50 produce, radish 40 produce, lemon_juice 12 season, dill 4 season, olive_oil 5 fat
- Slice the {avocado}, {cucumber} and {radish} onto a plate.
- Drain the {salmon_sockeye_canned}, flake it over and dress with the {lemon_juice}, {olive_oil} and {dill}.
~ mackerel | Mackerel with avocado and cucumber | salmon_sockeye_canned>mackerel_canned

= keto_turkey_spinach_skillet | Turkey skillet with spinach, mushrooms and avocado | breakfast | american | 15 | 2 | 1
turkey_mince_lean 120 main, spinach 120 produce, mushroom 80 produce, avocado 68 fat, olive_oil 15 fat, thyme 1 season
- Fry the {turkey_mince_lean} in the {olive_oil} with the {thyme} until crumbly and brown.
- Add the sliced {mushroom} and fry for 4 minutes.
- Wilt the {spinach} in it and top with the {avocado}.
~ beef | Beef skillet with spinach, mushrooms and avocado | turkey_mince_lean>beef_mince_extra_lean 110

= keto_mackerel_greens | Grilled mackerel with wilted spinach and avocado | breakfast | british | 15 | 1 | 0
mackerel 90 main, spinach 150 produce, cherry_tomato 60 produce, avocado 68 fat, rapeseed_oil 10 fat, lemon_juice 12 season
- Grill the {mackerel} with the {cherry_tomato} under high heat for 7 minutes.
- Wilt the {spinach} in the {rapeseed_oil}.
- Serve together with the sliced {avocado} and the {lemon_juice}.
~ herring | Grilled herring with wilted spinach and avocado | mackerel>herring 110
`
