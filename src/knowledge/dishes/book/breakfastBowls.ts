/** Bowls of yogurt, cottage cheese, tofu and fruit, and breakfasts from the blender: none of them needs a stove. */
export const breakfastBowls = `
= yogurt_bowl_blueberry | Yogurt bowl with blueberries, oats and almonds | breakfast | everyday | 5 | 1 | 0
yogurt_skimmed 280 main, oats 40 starch, blueberries 130 produce, almonds 14 fat, flaxseed_ground 8 fat
- Spoon the {yogurt_skimmed} into a bowl and stir in the {oats} and {flaxseed_ground}.
- Top with the {blueberries} and {almonds}.
~ seeds | Yogurt bowl with blueberries, oats and pumpkin seeds | almonds>pumpkin_seeds
~ raspberry | Yogurt bowl with raspberries, oats and almonds | blueberries>raspberries

= cottage_cheese_bowl_strawberry | Cottage cheese bowl with strawberries and banana | breakfast | american | 5 | 1 | 0
cottage_cheese_low_fat 220 main, strawberries 160 produce, banana 100 produce, chia_seeds 12 fat, almonds 12 fat
- Spread the {cottage_cheese_low_fat} in a bowl.
- Slice the {strawberries} and {banana} over it and sprinkle with the {chia_seeds} and {almonds}.
~ nut_free | Cottage cheese bowl with strawberries, banana and sunflower seeds | almonds>sunflower_seeds
~ peach | Cottage cheese bowl with peach and banana | strawberries>peach

= cottage_cheese_rye_tomato | Cottage cheese on rye crispbread with tomato and chives | breakfast, lunch | nordic | 5 | 1 | 0
cottage_cheese_low_fat 160 main, crispbread_rye 45 starch, tomato 150 produce, cucumber 100 produce, pumpkin_seeds 10 fat, chives 4 season, black_pepper 0.5 season
- Spread the {cottage_cheese_low_fat} thickly over the {crispbread_rye}.
- Slice the {tomato} and {cucumber}, lay them on top and serve what is left alongside.
- Snip over the {chives} and finish with the {pumpkin_seeds} and {black_pepper}.
~ corn | Cottage cheese on corn tortillas with tomato and chives | crispbread_rye>tortilla_corn 78

= yogurt_figs_walnut | Yogurt with fresh figs, walnuts and honey | breakfast | greek | 5 | 1 | 0
yogurt_low_fat 280 main, fig 150 produce, walnuts 18 fat, honey 8 season, oats 25 starch
- Spoon the {yogurt_low_fat} into a bowl and scatter the {oats} over it.
- Cut the {fig} into wedges, arrange on top with the {walnuts} and trickle over the {honey}.
~ pear | Yogurt with pear, walnuts and honey | fig>pear

= kiwi_yogurt_rye_crunch | Yogurt with kiwi and rye crispbread crunch | breakfast | nordic | 5 | 1 | 0
yogurt_skimmed 300 main, kiwi 150 produce, crispbread_rye 30 starch, sunflower_seeds 15 fat, flaxseed_ground 8 fat
- Peel and dice the {kiwi}.
- Crumble the {crispbread_rye} coarsely and mix it with the {sunflower_seeds} and {flaxseed_ground}.
- Layer the {yogurt_skimmed}, the {kiwi} and the crunch in a bowl.
~ quick_oats | Yogurt with kiwi and oats | crispbread_rye>oats 35
- Peel and dice the {kiwi}.
- Mix the {oats} with the {sunflower_seeds} and {flaxseed_ground}.
- Layer the {yogurt_skimmed}, the {kiwi} and the mixture in a bowl.

= ricotta_pear_bowl | Ricotta bowl with pear and pistachios | breakfast | italian | 5 | 1 | 0
ricotta_light 70 main, yogurt_skimmed 190 main, pear 180 produce, pistachios 15 fat, oats 30 starch, lemon_juice 5 season
- Beat the {ricotta_light} with the {yogurt_skimmed} and {lemon_juice} until smooth and stir in the {oats}.
- Slice the {pear} over it and scatter with the {pistachios}.
~ nut_free | Ricotta bowl with pear and pumpkin seeds | pistachios>pumpkin_seeds

= berry_soy_smoothie | Berry and oat smoothie with soy milk | breakfast | everyday | 5 | 1 | 0
soy_milk 350 main, strawberries 120 produce, blueberries 80 produce, banana 80 produce, oats 35 starch, flaxseed_ground 10 fat
- Put the {oats}, {flaxseed_ground} and {soy_milk} in the blender and leave for a minute to soften.
- Add the {strawberries}, {blueberries} and {banana} and blend until smooth.
~ dairy | Berry and oat smoothie with milk | soy_milk>milk_skimmed

= green_tofu_smoothie | Green smoothie with spinach, mango and silken tofu | breakfast | american | 5 | 1 | 0
tofu_silken 200 main, spinach 60 produce, mango 150 produce, banana 100 produce, flaxseed_ground 12 fat, lime_juice 10 season
- Blend the {spinach} with the {tofu_silken}, {lime_juice} and some cold water until no flecks are left.
- Add the {mango}, {banana} and {flaxseed_ground} and blend until thick and smooth.
~ yogurt | Green smoothie with spinach, mango and yogurt | tofu_silken>yogurt_skimmed 220

= tropical_seed_smoothie | Tropical smoothie with sunflower seeds | breakfast | caribbean | 5 | 1 | 0
mango 150 produce, pineapple 120 produce, banana 100 produce, sunflower_seeds 20 fat, chia_seeds 12 fat, lime_juice 8 season
- Blend the {sunflower_seeds} and {chia_seeds} with plenty of cold water until smooth.
- Add the {mango}, {pineapple}, {banana} and {lime_juice} and blend until smooth.
~ papaya | Tropical papaya smoothie with sunflower seeds | mango>papaya

= berry_smoothie_bowl | Blackberry smoothie bowl with seeds | breakfast | everyday | 5 | 1 | 0
banana 120 produce, blackberries 150 produce, avocado 40 fat, pumpkin_seeds 18 fat, chia_seeds 12 fat
- Blend the {banana}, {avocado} and most of the {blackberries} with a splash of water until thick and smooth.
- Pour into a bowl and top with the {pumpkin_seeds}, {chia_seeds} and the last of the {blackberries}.
~ raspberry | Raspberry smoothie bowl with seeds | blackberries>raspberries

= papaya_lime_bowl | Papaya bowl with lime and pumpkin seeds | breakfast | mexican | 5 | 1 | 0
papaya 280 produce, banana 80 produce, pumpkin_seeds 28 fat, chia_seeds 12 fat, lime_juice 15 season, mint 3 season
- Halve the {papaya}, clear out the middle and cut the flesh into chunks; slice the {banana}.
- Toss both with the {lime_juice} and {chia_seeds} and leave for a few minutes.
- Scatter with the {pumpkin_seeds} and torn {mint}.
~ melon | Melon bowl with lime and pumpkin seeds | papaya>cantaloupe 320

= apple_date_seed_bowl | Grated apple bowl with dates and sunflower seeds | breakfast | everyday | 5 | 1 | 0
apple 200 produce, dates 25 produce, sunflower_seeds 28 fat, flaxseed_ground 10 fat, lemon_juice 8 season, cinnamon 1 season
- Grate the {apple} coarsely into a bowl and toss with the {lemon_juice} and {cinnamon}.
- Chop the {dates} and fold them in with the {sunflower_seeds} and {flaxseed_ground}.
~ walnut | Grated apple bowl with dates and walnuts | sunflower_seeds>walnuts 22

= tofu_berry_muesli_bowl | Silken tofu bowl with oats, raspberries and pumpkin seeds | breakfast | everyday | 5 | 1 | 0
tofu_silken 300 main, oats 45 starch, raspberries 130 produce, pumpkin_seeds 22 fat, chia_seeds 8 fat, lemon_juice 5 season
- Blend the {tofu_silken} with the {lemon_juice} and half of the {raspberries} until silky.
- Stir in the {oats} and {chia_seeds}, then top with the other {raspberries} and the {pumpkin_seeds}.
~ hazelnut | Silken tofu bowl with oats, raspberries and hazelnuts | pumpkin_seeds>hazelnuts

= quinoa_fruit_salad_bowl | Cold quinoa bowl with orange, strawberries and mint | breakfast | everyday | 20 | 2 | 1
quinoa 60 starch, orange 130 produce, strawberries 120 produce, sunflower_seeds 18 fat, mint 3 season, lemon_juice 5 season
- Rinse the {quinoa}, simmer it in twice its volume of water for a quarter of an hour and spread it on a plate to cool.
- Peel and dice the {orange}, quarter the {strawberries} and toss both with the {lemon_juice} and chopped {mint}.
- Fold everything together and scatter over the {sunflower_seeds}.
~ pecan | Cold quinoa bowl with orange, strawberries and pecans | sunflower_seeds>pecans

= buttermilk_strawberry_oats | Buttermilk with strawberries, oats and flaxseed | breakfast | nordic | 5 | 1 | 0
buttermilk 350 main, oats 50 starch, strawberries 180 produce, flaxseed_ground 12 fat, almonds 8 fat
- Toss the {oats} with the {flaxseed_ground} and {almonds}.
- Slice the {strawberries} into a deep plate, pour over the {buttermilk} and top with the mixture.
~ nut_free | Buttermilk with strawberries, oats and sunflower seeds | almonds>sunflower_seeds
`
