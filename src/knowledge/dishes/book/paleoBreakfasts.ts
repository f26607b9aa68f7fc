/** Breakfasts without grain, legume, dairy or added sugar: fruit, roots, seeds, nuts, eggs, fish, meat. */
export const paleoBreakfasts = `
= paleo_chia_banana_strawberry | Banana chia pudding with strawberries | breakfast | everyday | 5 | 1 | 2
chia_seeds 30 fat, banana 118 starch, strawberries 150 produce, pumpkin_seeds 25 main, water 150 liquid, cinnamon 1 season
- Blend the {banana} with the {water}, the {cinnamon} and half of the {strawberries}.
- Stir in the {chia_seeds} and leave in the fridge overnight.
- Top with the rest of the {strawberries} and the {pumpkin_seeds}.
~ almonds | Banana chia pudding with strawberries and almonds | pumpkin_seeds>almonds

= paleo_apple_almond_bowl | Grated apple bowl with almonds and dates | breakfast | german | 5 | 1 | 0
apple 182 starch, almonds 30 main, pumpkin_seeds 20 main, dates 14 produce, orange_juice 50 liquid, cinnamon 1 season
- Grate the {apple} with its skin and mix with the {orange_juice} and {cinnamon}.
- Chop the {dates} and {almonds} and fold in with the {pumpkin_seeds}.
~ nut_free | Grated apple bowl with sunflower seeds and dates | almonds>sunflower_seeds

= paleo_green_mango_smoothie | Mango, spinach and avocado smoothie bowl | breakfast | everyday | 5 | 1 | 0
mango_frozen 150 starch, banana 59 starch, avocado 68 fat, spinach 60 produce, flaxseed_ground 20 fat, pumpkin_seeds 20 main, water 100 liquid, lime_juice 11 season
- Blend the {mango_frozen}, {banana}, {avocado}, {spinach}, {flaxseed_ground}, {lime_juice} and {water} until thick.
- Pour into a bowl and top with the {pumpkin_seeds}.
~ hazelnut | Mango, spinach and avocado smoothie bowl with hazelnuts | pumpkin_seeds>hazelnuts

= paleo_pear_hazelnut_bowl | Pear and raspberry bowl with hazelnuts and seeds | breakfast | french | 5 | 1 | 0
pear 178 starch, raspberries 80 produce, hazelnuts 20 fat, sunflower_seeds 30 main, lemon_juice 12 season
- Dice the {pear} and toss with the {lemon_juice} and {raspberries}.
- Top with the chopped {hazelnuts} and the {sunflower_seeds}.
~ nut_free | Pear and raspberry bowl with pumpkin seeds | hazelnuts>pumpkin_seeds

= paleo_pumpkin_porridge | Warm pumpkin and banana porridge with walnuts | breakfast | american | 5 | 1 | 1
pumpkin_canned 180 produce, banana 118 starch, flaxseed_ground 25 main, walnuts 20 fat, cinnamon 1 season, water 100 liquid
- Mash the {banana} and heat it with the {pumpkin_canned}, {flaxseed_ground}, {cinnamon} and {water}, stirring, until it bubbles.
- Top with the broken {walnuts}.
~ nut_free | Warm pumpkin and banana porridge with pumpkin seeds | walnuts>pumpkin_seeds

= paleo_salmon_orange_plate | Red salmon with avocado and orange | breakfast | nordic | 5 | 1 | 0
salmon_sockeye_canned 80 main, avocado 68 fat, orange 195 produce, cucumber 100 produce, olive_oil 5 fat, dill 2 season
- Slice the {avocado}, {orange} and {cucumber} onto a plate.
- Drain the {salmon_sockeye_canned}, flake it over and sprinkle with the {olive_oil} and {dill}.
~ mackerel | Mackerel with avocado and orange | salmon_sockeye_canned>mackerel_canned

= paleo_plantain_eggs | Fried plantain with eggs and avocado | breakfast | caribbean | 15 | 1 | 0
plantain 180 starch, egg 100 main, avocado 68 fat, cherry_tomato 100 produce, olive_oil 5 fat, coriander_leaves 4 season
- Fry the {plantain} in slices in half of the {olive_oil} until brown on both sides.
- Fry the {egg} in the rest of the {olive_oil} until white and yolk are firm.
- Serve with the {avocado}, the {cherry_tomato} and the {coriander_leaves}.

= paleo_banana_pancakes | Banana and almond pancakes with blueberries | breakfast | american | 15 | 2 | 1
banana 118 starch, egg 100 main, almond_flour 20 fat, blueberries 100 produce, avocado_oil 5 fat, cinnamon 1 season
- Mash the {banana} and beat with the {egg}, {almond_flour} and {cinnamon}.
- Fry small pancakes in the {avocado_oil} over low heat for 3 minutes on each side until set.
- Serve with the {blueberries}.
~ hazelnut | Banana and hazelnut pancakes with blueberries | almond_flour>hazelnuts_ground
~ nut_free | Banana and flax pancakes with blueberries | almond_flour>flaxseed_ground

= paleo_mushroom_omelette_fruit | Mushroom and spinach omelette with orange | breakfast | french | 10 | 1 | 0
egg 100 main, egg_white 99 main, mushroom 100 produce, spinach 100 produce, cherry_tomato 100 produce, olive_oil 10 fat, orange 195 produce, chives 4 season
- Fry the sliced {mushroom} in half of the {olive_oil} until brown, wilt the {spinach} with it and lift both out.
- Beat the {egg} with the {egg_white} and cook in the rest of the {olive_oil} until set.
- Fold over the filling, top with the {chives} and eat with the {cherry_tomato} and the {orange}.

= paleo_shakshuka_sweet_potato | Sweet potato shakshuka | breakfast | levantine | 30 | 2 | 0
egg 100 main, tomato_canned 200 produce, sweet_potato 150 starch, pepper_red 120 produce, olive_oil 10 fat, cumin 1 season, paprika 1 season, parsley 4 season
- Fry the {sweet_potato} in small cubes in the {olive_oil} for 8 minutes.
- Add the {pepper_red}, {cumin}, {paprika} and {tomato_canned} and simmer for 10 minutes.
- Break in the {egg}, cover and poach for 8 minutes until white and yolk are set.
- Scatter with the {parsley}.

= paleo_turkey_sweet_potato_hash | Turkey and sweet potato hash | breakfast | american | 20 | 2 | 2
turkey_mince_lean 110 main, sweet_potato 200 starch, spinach 80 produce, olive_oil 10 fat, thyme 1 season, spring_onion 15 produce
- Fry the {sweet_potato} in small dice in half of the {olive_oil} for 10 minutes.
- Add the {turkey_mince_lean}, {thyme} and the rest of the {olive_oil} and fry until crumbly and brown.
- Stir in the {spinach} and {spring_onion} and cook until wilted.
~ chicken | Chicken and sweet potato hash | turkey_mince_lean>chicken_mince 100
~ beef | Beef and sweet potato hash | turkey_mince_lean>beef_mince_extra_lean 100

= paleo_turkey_apple_patties | Turkey and apple patties with kale and squash | breakfast | british | 25 | 2 | 2
turkey_mince_lean 120 main, apple 91 produce, butternut_squash 180 starch, kale_frozen 120 produce, olive_oil 15 fat, thyme 1 season
- Grate half of the {apple}, mix with the {turkey_mince_lean} and {thyme} and shape into small patties.
- Cook the {butternut_squash} in small dice in half of the {olive_oil} for 12 minutes, adding the {kale_frozen} for the last 5.
- Fry the patties in the rest of the {olive_oil} for 4 minutes on each side.
- Serve with the rest of the {apple} in slices.
~ pork | Pork and apple patties with kale and squash | turkey_mince_lean>pork_mince_lean

= paleo_salmon_sweet_potato_slices | Sweet potato slices with salmon and avocado | breakfast | nordic | 25 | 1 | 0
sweet_potato 200 starch, salmon_canned 90 main, avocado 68 fat, rocket 40 produce, lemon_juice 12 season, dill 2 season
- Cut the {sweet_potato} lengthways into thick slices and roast at 220 degrees for 20 minutes.
- Mash the {avocado} with the {lemon_juice} and {dill} and spread over the slices.
- Top with the drained {salmon_canned} and the {rocket}.
~ mackerel | Sweet potato slices with mackerel and avocado | salmon_canned>mackerel_canned

= paleo_beef_plantain_hash | Beef and plantain hash with peppers | breakfast | caribbean | 20 | 2 | 1
beef_mince_extra_lean 110 main, plantain 180 starch, pepper_red 120 produce, spinach 80 produce, olive_oil 5 fat, paprika 1 season, lime_juice 11 season
- Fry the {plantain} in small dice in the {olive_oil} for 8 minutes.
- Add the {beef_mince_extra_lean} and {paprika} and fry until crumbly and brown.
- Add the {pepper_red} in strips, cook for 4 minutes and stir in the {spinach} and {lime_juice}.
~ turkey | Turkey and plantain hash with peppers | beef_mince_extra_lean>turkey_mince_lean
`
