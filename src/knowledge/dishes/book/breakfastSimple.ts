/**
 * Breakfasts of few and plain foods, chosen so that neither they nor their usual traces bring milk, egg, gluten, soy,
 * sesame, peanut or tree nuts: what is left for an athlete with many allergies.
 */
export const breakfastSimple = `
= quinoa_raspberry_coconut | Quinoa porridge with raspberries, banana and fresh coconut | breakfast | caribbean | 20 | 2 | 2
quinoa 60 starch, rice_milk 150 liquid, raspberries 130 produce, banana 80 produce, coconut_flesh 14 fat, cinnamon 1 season
- Rinse the {quinoa} well and simmer it in twice its volume of water for a quarter of an hour.
- Stir in the {rice_milk} and {cinnamon} and cook for three more minutes until creamy.
- Slice the {banana} over it, add the {raspberries} and grate the {coconut_flesh} on top.
~ blueberry | Quinoa porridge with blueberries, banana and fresh coconut | raspberries>blueberries

= polenta_peach_porridge | Sweet polenta porridge with peach | breakfast | italian | 20 | 2 | 1
polenta 55 starch, rice_milk 250 liquid, peach 200 produce, raspberries 60 produce, cinnamon 1 season
- Whisk the {polenta} into the {rice_milk} with as much water again and bring to a simmer.
- Cook gently for a quarter of an hour, stirring often, and season with the {cinnamon}.
- Slice the {peach} over the bowl and scatter with the {raspberries}.
~ pear | Sweet polenta porridge with pear | peach>pear

= quick_rice_berry_bowl | Quick brown rice bowl with strawberries and banana | breakfast | everyday | 5 | 1 | 0
rice_brown_cooked 180 starch, rice_milk 120 liquid, strawberries 150 produce, banana 80 produce, coconut_flesh 12 fat, cinnamon 1 season
- Heat the {rice_brown_cooked} with the {rice_milk} and {cinnamon} for three minutes until steaming and creamy.
- Slice the {strawberries} and {banana} and spoon them over.
- Grate the {coconut_flesh} on top.
~ mango | Quick brown rice bowl with mango and banana | strawberries>mango

= avocado_mango_smoothie | Mango and avocado smoothie with spinach | breakfast | mexican | 5 | 1 | 0
mango 180 produce, avocado 70 fat, banana 90 produce, spinach 50 produce, rice_milk 220 liquid, lime_juice 10 season
- Blend the {spinach} with the {rice_milk} and {lime_juice} until smooth and green.
- Add the {mango}, {avocado} and {banana} and blend again until creamy.
~ pineapple | Pineapple and avocado smoothie with spinach | mango>pineapple

= chickpea_avocado_tortillas | Crushed chickpea and avocado corn tortillas | breakfast, lunch | mexican | 5 | 1 | 0
chickpeas_canned 130 main, avocado 50 fat, tortilla_corn 78 starch, cherry_tomato 120 produce, rocket 30 produce, lemon_juice 10 season, black_pepper 0.5 season
- Crush the {chickpeas_canned} and {avocado} with a fork and season with the {lemon_juice} and {black_pepper}.
- Toast the {tortilla_corn} for a minute a side in a dry pan.
- Spread with the mixture and top with the halved {cherry_tomato} and {rocket}.
~ lentil | Crushed lentil and avocado corn tortillas | chickpeas_canned>lentils_canned 150

= salmon_cucumber_tortillas | Tinned salmon, cucumber and avocado corn tortillas | breakfast, lunch | everyday | 5 | 1 | 0
salmon_canned 110 main, tortilla_corn 78 starch, avocado 40 fat, cucumber 120 produce, radish 40 produce, lemon_juice 10 season, dill 4 season
- Drain the {salmon_canned} and flake it with the {lemon_juice} and {dill}.
- Toast the {tortilla_corn} for a minute a side in a dry pan.
- Mash the {avocado} onto them and top with the flaked mixture, sliced {cucumber} and {radish}.
~ mackerel | Tinned mackerel, cucumber and avocado corn tortillas | salmon_canned>mackerel_canned

= chicken_rice_breakfast | Chicken breakfast rice with ginger and spinach | breakfast, lunch | vietnamese | 15 | 1 | 0
chicken_breast 130 main, rice_brown_cooked 200 starch, spinach 120 produce, carrot 60 produce, spring_onion 20 season, ginger 6 season, rapeseed_oil 8 fat, lime_juice 8 season
- Cut the {chicken_breast} into small strips and stir-fry in the {rapeseed_oil} for six minutes until cooked through.
- Add the grated {carrot}, {ginger} and {spring_onion} and fry for two minutes.
- Tip in the {rice_brown_cooked} and {spinach}, stir until steaming hot and season with the {lime_juice}.
~ cod | Cod breakfast rice with ginger and spinach | chicken_breast>cod 140
- Cut the {cod} into cubes and fry it in the {rapeseed_oil} for five minutes until it flakes.
- Add the grated {carrot}, {ginger} and {spring_onion} and fry for two minutes.
- Tip in the {rice_brown_cooked} and {spinach}, stir until steaming hot and season with the {lime_juice}.

= beef_plantain_breakfast | Spiced beef with plantain, peppers and black beans | breakfast, lunch, dinner | caribbean | 30 | 2 | 2
beef_mince_extra_lean 90 main, black_beans_cooked 80 main, plantain 120 starch, pepper_red 120 produce, tomato 120 produce, onion 50 produce, rapeseed_oil 7 fat, cumin 1 season, coriander_leaves 5 season
- Bake the peeled and sliced {plantain} with half of the {rapeseed_oil} at 200 °C for twenty-five minutes until golden.
- Brown the {beef_mince_extra_lean} with the chopped {onion} and {cumin} in the rest of the {rapeseed_oil} until no pink is left.
- Add the diced {pepper_red}, {tomato} and the {black_beans_cooked} and simmer for ten minutes.
- Scatter with the {coriander_leaves} and serve with the {plantain}.
~ turkey | Spiced turkey with plantain, peppers and black beans | beef_mince_extra_lean>turkey_mince_lean

= lentil_tomato_sweet_potato | Cumin lentils with roast sweet potato and herbs | breakfast, lunch | north_african | 40 | 2 | 3
lentils_green 65 main, sweet_potato 180 starch, tomato 150 produce, spinach 100 produce, olive_oil 9 fat, cumin 1 season, lemon_juice 10 season, parsley 8 season, garlic 3 season
- Dice the {sweet_potato}, toss it with half of the {olive_oil} and roast at 200 °C for thirty minutes.
- Simmer the {lentils_green} with the {garlic} in plenty of water for twenty-five minutes until soft and drain.
- Warm the diced {tomato} and {spinach} with the {cumin} in the rest of the {olive_oil} and fold in the {lentils_green}.
- Serve over the {sweet_potato} with the {lemon_juice} and {parsley}.
~ egg | Cumin lentils with roast sweet potato, spinach and boiled egg | tomato>egg_boiled_cooked 50
- Dice the {sweet_potato}, toss it with half of the {olive_oil} and roast at 200 °C for thirty minutes.
- Simmer the {lentils_green} with the {garlic} in plenty of water for twenty-five minutes until soft and drain.
- Warm the {spinach} with the {cumin} in the rest of the {olive_oil} and fold in the {lentils_green}.
- Serve over the {sweet_potato} with the quartered {egg_boiled_cooked}, {lemon_juice} and {parsley}.
`
