/** Snacks of fruit, nuts, seeds, yogurt and what comes out of a blender. */
export const snacksFruit = `
= apple_almond_butter | Apple slices with almond butter | snack | american | 3 | 1 | 0
apple 180 produce, almond_butter 18 fat, cinnamon 0.5 season
- Core the {apple} and cut it into slices.
- Dust with the {cinnamon} and dip into the {almond_butter}.
~ sunflower | Apple slices with sunflower seed butter | almond_butter>sunflower_seed_butter
~ peanut | Apple slices with peanut butter | almond_butter>peanut_butter

= banana_roasted_peanuts | Banana with roasted peanuts | snack | west_african | 2 | 1 | 0
banana 118 produce, peanuts_roasted 20 fat
- Peel the {banana} and slice it.
- Eat it together with the {peanuts_roasted}.
~ seeds | Banana with pumpkin seeds | peanuts_roasted>pumpkin_seeds

= yogurt_raspberries_flax | Yogurt with raspberries and flaxseed | snack | everyday | 3 | 1 | 0
yogurt_skimmed 220 main, raspberries 120 produce, flaxseed_ground 10 fat
- Spoon the {yogurt_skimmed} into a bowl.
- Stir in the {flaxseed_ground} and top with the {raspberries}.
~ soy | Soy yogurt with raspberries and flaxseed | yogurt_skimmed>soy_yogurt 180
~ strawberry | Yogurt with strawberries and flaxseed | raspberries>strawberries 150

= cottage_cheese_pineapple | Cottage cheese with pineapple and pumpkin seeds | snack | american | 3 | 1 | 0
cottage_cheese_low_fat 140 main, pineapple 140 produce, pumpkin_seeds 8 fat, mint 2 season
- Cut the {pineapple} into pieces and fold into the {cottage_cheese_low_fat}.
- Sprinkle with the {pumpkin_seeds} and torn {mint}.
~ peach | Cottage cheese with peach and pumpkin seeds | pineapple>peach

= orange_pistachio_cinnamon | Orange slices with pistachios and cinnamon | snack | persian | 5 | 1 | 0
orange 220 produce, pistachios 18 fat, cinnamon 0.5 season, mint 2 season
- Peel the {orange}, slice it across and lay it on a plate.
- Dust with the {cinnamon} and scatter with {pistachios} and {mint}.
~ seeds | Orange slices with sunflower seeds and cinnamon | pistachios>sunflower_seeds

= pear_walnut_plate | Pear with walnuts | snack | french | 2 | 1 | 0
pear 180 produce, walnuts 16 fat
- Quarter the {pear} and remove the core.
- Serve with the {walnuts}.
~ nut_free | Pear with pumpkin seeds | walnuts>pumpkin_seeds

= mango_lime_chili | Mango with lime and chili | snack | mexican | 5 | 1 | 0
mango 260 produce, lime_juice 12 season, chili 3 season, mint 2 season
- Cut the {mango} into thick slices and turn them in the {lime_juice}.
- Scatter with finely chopped {chili} and {mint}.
~ pineapple | Pineapple with lime and chili | mango>pineapple 320

= watermelon_pistachio_mint | Watermelon with mint and pistachios | snack | turkish | 5 | 1 | 0
watermelon 350 produce, pistachios 14 fat, mint 4 season, lime_juice 8 season
- Cut the {watermelon} into cubes and toss with the {lime_juice} and chopped {mint}.
- Scatter over the {pistachios}.
~ nut_free | Watermelon with mint and sunflower seeds | pistachios>sunflower_seeds

= tropical_coconut_salad | Papaya and pineapple salad with fresh coconut | snack | caribbean | 5 | 1 | 0
papaya 180 produce, pineapple 150 produce, kiwi 75 produce, coconut_flesh 8 fat, lime_juice 10 season
- Dice the {papaya}, {pineapple} and {kiwi} and mix with the {lime_juice}.
- Grate the {coconut_flesh} over.
~ mango | Mango and pineapple salad with fresh coconut | papaya>mango 150

= grapefruit_peanut_salad | Grapefruit salad with peanuts, chili and mint | snack | thai | 5 | 1 | 0
grapefruit 260 produce, cucumber 80 produce, peanuts_roasted 18 fat, lime_juice 8 season, chili 2 season, mint 3 season
- Peel the {grapefruit}, cut it into pieces and dice the {cucumber}.
- Toss with the {lime_juice}, chopped {chili} and {mint} and top with the crushed {peanuts_roasted}.
~ cashew | Grapefruit salad with cashews, chili and mint | peanuts_roasted>cashews

= beetroot_apple_salad | Grated beetroot and apple with sunflower seeds | snack | eastern_european | 5 | 1 | 1
beetroot 130 produce, apple 120 produce, sunflower_seeds 14 fat, lemon_juice 10 season, dill 3 season
- Peel the {beetroot} and grate it together with the {apple}.
- Mix with the {lemon_juice} and chopped {dill} and top with the {sunflower_seeds}.
~ walnut | Grated beetroot and apple with walnuts | sunflower_seeds>walnuts

= almond_raisin_trail_mix | Almond, raisin and pumpkin seed mix | snack | american | 2 | 1 | 3
almonds 15 fat, raisins 22 produce, pumpkin_seeds 10 fat
- Mix the {almonds}, {raisins} and {pumpkin_seeds}.
- Pack in a small box to take along.
~ nut_free | Sunflower seed, raisin and pumpkin seed mix | almonds>sunflower_seeds

= dates_walnut_filling | Dates filled with walnuts and orange zest | snack | north_african | 5 | 1 | 3
dates 40 produce, walnuts 14 fat, orange_zest 1 season
- Slit the {dates}, take out the stones and press some {walnuts} into each.
- Sprinkle with the {orange_zest}.
~ sunflower | Dates filled with sunflower seed butter | walnuts>sunflower_seed_butter
- Slit the {dates}, take out the stones and fill them with the {sunflower_seed_butter}.
- Sprinkle with the {orange_zest}.

= chia_kiwi_cup | Soy chia cup with kiwi | snack | everyday | 5 | 1 | 2
chia_seeds 22 fat, soy_milk 180 liquid, kiwi 110 produce
- Whisk the {chia_seeds} into the {soy_milk}, whisk again after a few minutes and leave in the fridge overnight.
- Peel and dice the {kiwi} and spoon it on top.
~ rice_milk | Rice milk chia cup with kiwi | soy_milk>rice_milk
~ milk | Milk chia cup with kiwi | soy_milk>milk_skimmed

= strawberry_milk_shake | Strawberry and banana shake with milk | snack | everyday | 4 | 1 | 0
milk_skimmed 250 main, strawberries 150 produce, banana 80 produce, flaxseed_ground 6 fat
- Put the {strawberries}, {banana} and {flaxseed_ground} in the blender.
- Pour in the {milk_skimmed} and blend until frothy.
~ soy | Strawberry and banana shake with soy milk | milk_skimmed>soy_milk

= cocoa_soy_shake | Cocoa and banana shake with soy milk | snack | american | 4 | 1 | 0
soy_milk 260 main, banana 110 produce, cocoa_powder 8 season, cinnamon 0.5 season
- Put the {banana}, {cocoa_powder} and {cinnamon} in the blender.
- Pour in the {soy_milk} and blend until smooth and frothy.
~ dairy | Cocoa and banana shake with milk | soy_milk>milk_skimmed

= mango_lassi | Mango lassi with cardamom | snack | indian | 5 | 1 | 0
yogurt_skimmed 200 main, mango 180 produce, lime_juice 5 season, cardamom 0.5 season
- Cut the {mango} from its stone and put it in the blender.
- Add the {yogurt_skimmed}, {lime_juice}, {cardamom} and a splash of cold water and blend.
~ soy | Soy mango lassi with cardamom | yogurt_skimmed>soy_yogurt 160

= pineapple_banana_cooler | Pineapple and banana cooler with rice milk | snack | caribbean | 4 | 1 | 0
rice_milk 180 liquid, pineapple 160 produce, banana 80 produce, ginger 4 season, lime_juice 6 season
- Cut the {pineapple}, {banana} and {ginger} into pieces.
- Blend with the {lime_juice} and {rice_milk} until smooth.
~ mango | Mango and banana cooler with rice milk | pineapple>mango 150

= strawberry_banana_ice | Strawberry and banana soft ice | snack | italian | 5 | 1 | 0
strawberries_frozen 180 produce, banana 120 produce, lemon_juice 6 season
- Let the {strawberries_frozen} stand for a minute.
- Blend with the {banana} and {lemon_juice} to a thick soft ice and eat at once.
~ mango | Mango and banana soft ice | strawberries_frozen>mango_frozen

= apple_low_fat_cheddar | Apple wedges with low-fat cheddar | snack | british | 3 | 1 | 0
apple 180 produce, cheddar_low_fat 35 main, celery 60 produce
- Cut the {apple}, {cheddar_low_fat} and {celery} into sticks.
- Arrange everything on a plate.
~ cucumber | Apple and cucumber sticks with low-fat cheddar | celery>cucumber 100

= baked_apple_oats | Baked apple with oats, raisins and hazelnuts | snack | german | 35 | 2 | 1
apple 180 produce, oats 15 starch, raisins 12 produce, hazelnuts 10 fat, cinnamon 1 season
- Core the {apple} and set it in a small oven dish with a splash of water.
- Mix the {oats}, {raisins}, {hazelnuts} and {cinnamon}, press into the middle and bake at 180 °C for half an hour.
~ seeds | Baked apple with oats, raisins and sunflower seeds | hazelnuts>sunflower_seeds

= oat_date_peanut_bites | No-bake oat, date and peanut bites | snack | american | 15 | 4 | 3
oats 25 starch, dates 20 produce, peanut_butter 15 fat, flaxseed_ground 5 fat, cinnamon 0.5 season
- Chop the {dates} finely and work them into a paste with a spoonful of hot water.
- Knead in the {oats}, {peanut_butter}, {flaxseed_ground} and {cinnamon} and roll into small balls.
- Chill until firm.
~ sunflower | No-bake oat, date and sunflower seed bites | peanut_butter>sunflower_seed_butter

= warm_pear_quinoa | Warm spiced pear with quinoa crumble | snack | nordic | 25 | 2 | 1
pear 180 produce, quinoa 22 starch, coconut_flesh 5 fat, cinnamon 1 season, cardamom 0.5 season, lemon_juice 5 season
- Simmer the {quinoa} in plenty of water for a quarter of an hour, drain well and roast it in a dry pan until it crackles.
- Stew the sliced {pear} with the {cinnamon}, {cardamom}, {lemon_juice} and a splash of water until tender.
- Spoon the {quinoa} and grated {coconut_flesh} over the warm {pear}.
~ apple | Warm spiced apple with quinoa crumble | pear>apple

= rice_cake_peanut_banana | Rice cakes with peanut butter and banana | snack | american | 3 | 1 | 0
rice_cakes 18 starch, peanut_butter 14 fat, banana 90 produce
- Spread the {rice_cakes} with the {peanut_butter}.
- Slice the {banana} and lay the slices on top.
~ sunflower | Rice cakes with sunflower seed butter and banana | peanut_butter>sunflower_seed_butter
~ almond | Rice cakes with almond butter and strawberries | peanut_butter>almond_butter, banana>strawberries 150
`
