/** Porridges, overnight oats and puddings of seeds: breakfasts eaten with a spoon, in the form that `parseDishes` reads. */
export const breakfastPorridges = `
= oat_porridge_apple_walnut | Oat porridge with apple and walnuts | breakfast | everyday | 10 | 1 | 0
oats 60 starch, milk_semi_skimmed 250 liquid, apple 120 produce, walnuts 12 fat, cinnamon 1 season
- Bring the {milk_semi_skimmed} to a gentle boil, stir in the {oats} and simmer until creamy, about five minutes.
- Grate half of the {apple} and dice the rest.
- Stir the grated half and the {cinnamon} through the pan, spoon into a bowl and top with the diced {apple} and the {walnuts}.
~ soy | Soy oat porridge with apple and walnuts | milk_semi_skimmed>soy_milk
~ nut_free | Oat porridge with apple and pumpkin seeds | walnuts>pumpkin_seeds

= overnight_oats_raspberry | Overnight oats with raspberries and yogurt | breakfast | everyday | 5 | 1 | 2
oats 55 starch, yogurt_skimmed 180 main, milk_skimmed 120 liquid, raspberries 120 produce, chia_seeds 12 fat
- Stir the {oats}, {chia_seeds}, {yogurt_skimmed} and {milk_skimmed} together in a jar.
- Close it and leave it in the fridge overnight.
- Stir once more in the morning and spoon the {raspberries} on top.
~ blueberry | Overnight oats with blueberries and yogurt | raspberries>blueberries

= overnight_oats_peanut_banana | Soy overnight oats with banana and peanut butter | breakfast | american | 5 | 1 | 2
oats 55 starch, soy_milk 250 liquid, banana 90 produce, peanut_butter 16 fat, chia_seeds 10 fat
- Stir the {oats}, {chia_seeds} and {soy_milk} together in a jar and leave it in the fridge overnight.
- In the morning slice the {banana} over it and top with the {peanut_butter}.
~ seeds | Soy overnight oats with banana and pumpkin seeds | peanut_butter>pumpkin_seeds 18
~ dairy | Overnight oats with milk, banana and peanut butter | soy_milk>milk_semi_skimmed

= overnight_oats_carrot | Carrot and raisin overnight oats | breakfast | american | 5 | 1 | 2
oats 55 starch, soy_milk 260 liquid, carrot 70 produce, raisins 20 produce, pecans 15 fat, flaxseed_ground 8 fat, cinnamon 1 season
- Grate the {carrot} finely into a jar.
- Add the {oats}, {flaxseed_ground}, {raisins}, {cinnamon} and {soy_milk}, stir well and leave in the fridge overnight.
- Scatter the {pecans} over just before eating.
~ sunflower | Carrot and raisin overnight oats with sunflower seeds | pecans>sunflower_seeds

= bircher_oats_apple | Bircher oats with apple and hazelnuts | breakfast | german | 5 | 1 | 1
oats 50 starch, yogurt_low_fat 200 main, apple 130 produce, raisins 15 produce, hazelnuts 14 fat, lemon_juice 5 season
- Soak the {oats} and {raisins} overnight in the fridge in just enough water to cover them.
- Grate the {apple}, toss it with the {lemon_juice} and fold it in together with the {yogurt_low_fat}.
- Sprinkle the {hazelnuts} on top.
~ nut_free | Bircher oats with apple and sunflower seeds | hazelnuts>sunflower_seeds

= overnight_oats_cherry_cocoa | Cherry and cocoa overnight oats | breakfast | german | 5 | 1 | 2
oats 55 starch, milk_skimmed 220 liquid, yogurt_skimmed 100 main, cherries 120 produce, cocoa_powder 8 season, almonds 12 fat
- Stone the {cherries} and halve them.
- Stir the {cocoa_powder} smooth with a little of the {milk_skimmed}, then mix in the rest, the {oats} and the {yogurt_skimmed}.
- Leave in the fridge overnight and top with the {cherries} and {almonds}.
~ seeds | Cherry and cocoa overnight oats with pumpkin seeds | almonds>pumpkin_seeds

= quinoa_porridge_mango | Quinoa porridge with mango and coconut milk | breakfast | thai | 20 | 2 | 2
quinoa 65 starch, coconut_milk_canned 15 liquid, mango 150 produce, chia_seeds 10 fat, ginger 3 season
- Rinse the {quinoa} well, put it in a pan with three times its volume of water and the grated {ginger} and simmer for a quarter of an hour.
- Stir in the {coconut_milk_canned} and {chia_seeds} and cook for two more minutes until thick.
- Dice the {mango} and spoon it over.
~ pineapple | Quinoa porridge with pineapple and coconut milk | mango>pineapple
~ soy | Quinoa porridge with mango and soy milk | coconut_milk_canned>soy_milk 200

= millet_porridge_pear | Millet porridge with pear and pumpkin seeds | breakfast | eastern_european | 25 | 2 | 2
millet 65 starch, pear 170 produce, pumpkin_seeds 20 fat, cinnamon 1 season, cardamom 1 season
- Rinse the {millet} with hot water and simmer it in four times its volume of water with the {cinnamon} and {cardamom} for about twenty minutes.
- Dice the {pear} and let half of it cook along for the last five minutes.
- Top with the rest of the {pear} and the {pumpkin_seeds}.
~ almond | Millet porridge with pear and almonds | pumpkin_seeds>almonds
~ apricot | Millet porridge with apricots and pumpkin seeds | pear>apricot

= buckwheat_porridge_apple | Buckwheat porridge with apple and sunflower seeds | breakfast | eastern_european | 20 | 2 | 2
buckwheat 65 starch, apple 150 produce, sunflower_seeds 18 fat, raisins 12 produce, cinnamon 1 season
- Rinse the {buckwheat} and simmer it with the {raisins} in twice its volume of water for a quarter of an hour.
- Grate in most of the {apple}, stir in the {cinnamon} and leave under a lid for three minutes.
- Slice what is left of the {apple} over it and scatter the {sunflower_seeds} on top.
~ plum | Buckwheat porridge with plums and sunflower seeds | apple>plum

= teff_porridge_dates | Teff porridge with dates and banana | breakfast | ethiopian | 20 | 2 | 2
teff 65 starch, banana 90 produce, dates 18 produce, flaxseed_ground 12 fat, cinnamon 1 season
- Whisk the {teff} into four times its volume of boiling water and simmer for a quarter of an hour, stirring often.
- Chop the {dates} and stir them in with the {cinnamon} and {flaxseed_ground}.
- Slice the {banana} over the bowl.
~ almond | Teff porridge with dates, banana and almonds | flaxseed_ground>almonds 15

= amaranth_porridge_pineapple | Amaranth porridge with pineapple and pumpkin seeds | breakfast | mexican | 25 | 2 | 2
amaranth 65 starch, pineapple 160 produce, pumpkin_seeds 18 fat, cinnamon 1 season
- Simmer the {amaranth} in three times its volume of water for about twenty minutes, stirring now and then.
- Dice the {pineapple}, stir half in with the {cinnamon} and heat through.
- Serve with the other half of the {pineapple} and the {pumpkin_seeds} on top.
~ strawberry | Amaranth porridge with strawberries and pumpkin seeds | pineapple>strawberries

= barley_porridge_plum | Barley porridge with plums and hazelnuts | breakfast | nordic | 30 | 2 | 2
barley_pearl 60 starch, milk_skimmed 200 liquid, plum 150 produce, hazelnuts 14 fat, cardamom 1 season
- Simmer the {barley_pearl} in three times its volume of water for twenty-five minutes until soft.
- Stone and quarter the {plum}, add them with the {milk_skimmed} and {cardamom} and cook for five minutes more.
- Strew the {hazelnuts} over.
~ soy | Soy barley porridge with plums and hazelnuts | milk_skimmed>soy_milk

= brown_rice_porridge_blueberry | Brown rice porridge with blueberries and almonds | breakfast | nordic | 40 | 2 | 1
rice_brown 55 starch, milk_skimmed 220 liquid, blueberries 130 produce, almonds 15 fat, cinnamon 1 season
- Simmer the {rice_brown} in plenty of water for half an hour and drain it.
- Return it to the pan with the {milk_skimmed} and {cinnamon} and simmer for ten minutes until creamy.
- Fold in the {blueberries} and top with the {almonds}.
~ soy | Soy brown rice porridge with blueberries and almonds | milk_skimmed>soy_milk

= chia_pudding_mango | Chia pudding with mango and rice milk | breakfast | thai | 5 | 1 | 2
chia_seeds 35 fat, rice_milk 180 liquid, mango 180 produce, banana 40 produce, lime_juice 8 season
- Mash the {banana} and stir it with the {rice_milk} and {lime_juice}.
- Whisk in the {chia_seeds}, whisk again a few minutes later and leave in the fridge overnight.
- Dice the {mango} and layer it over the pudding.
~ papaya | Chia pudding with papaya and rice milk | mango>papaya

= chia_pudding_berries | Soy chia pudding with berries | breakfast | everyday | 5 | 1 | 2
chia_seeds 35 fat, soy_milk 280 liquid, strawberries 150 produce, blueberries 80 produce
- Whisk the {chia_seeds} into the {soy_milk} and whisk again a few minutes later.
- Leave in the fridge overnight to set.
- Slice the {strawberries} and spoon them over with the {blueberries}.
~ dairy | Milk chia pudding with berries | soy_milk>milk_low_fat

= baked_oats_banana | Baked oats with banana and blueberries | breakfast | american | 30 | 1 | 2
oats 55 starch, egg 50 main, milk_skimmed 150 liquid, banana 80 produce, blueberries 80 produce, walnuts 10 fat, cinnamon 1 season
- Heat the oven to 180 °C.
- Mash the {banana} in a small oven dish and beat in the {egg}, {milk_skimmed} and {cinnamon}.
- Stir in the {oats} and {blueberries}, scatter the {walnuts} on top and bake for twenty-five minutes until set and golden.
~ nut_free | Baked oats with banana, blueberries and sunflower seeds | walnuts>sunflower_seeds

= protein_oats_egg_white | Fluffy egg white oats with strawberries | breakfast | american | 12 | 1 | 0
oats 60 starch, egg_white 132 main, milk_skimmed 200 liquid, strawberries 150 produce, almonds 12 fat, cinnamon 1 season
- Simmer the {oats} in the {milk_skimmed} with a splash of water until thick.
- Beat the {egg_white} until foamy, stir it in over low heat and cook for three minutes, stirring all the time, until it has set through.
- Stir in the {cinnamon} and top with sliced {strawberries} and {almonds}.
~ lactose_free | Fluffy egg white oats with soy milk and strawberries | milk_skimmed>soy_milk

= cornmeal_porridge_blackberry | Cornmeal porridge with blackberries | breakfast | caribbean | 15 | 2 | 1
cornmeal_whole 55 starch, soy_milk 250 liquid, blackberries 130 produce, sunflower_seeds 14 fat, nutmeg 1 season
- Whisk the {cornmeal_whole} into a little cold water, pour in the {soy_milk} and bring to a simmer, whisking all the time.
- Cook gently for ten minutes until smooth and thick, then grate in the {nutmeg}.
- Top with the {blackberries} and {sunflower_seeds}.
~ dairy | Milk cornmeal porridge with blackberries | soy_milk>milk_semi_skimmed
`
