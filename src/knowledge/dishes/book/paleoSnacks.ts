/** Snacks without grain, legume, dairy or added sugar. */
export const paleoSnacks = `
= paleo_apple_almond_butter | Apple wedges with almond butter | snack | american | 5 | 1 | 0
apple 182 produce, almond_butter 20 main
- Cut the {apple} into thin wedges.
- Spread them with the {almond_butter}.
~ tahini | Apple wedges with tahini | almond_butter>tahini

= paleo_banana_walnut | Banana with walnuts and cinnamon | snack | everyday | 5 | 1 | 0
banana 118 produce, walnuts 15 main, cinnamon 1 season
- Slice the {banana} and dust with the {cinnamon}.
- Scatter with the broken {walnuts}.
~ nut_free | Banana with pumpkin seeds and cinnamon | walnuts>pumpkin_seeds

= paleo_carrot_guacamole | Carrot sticks with guacamole | snack | mexican | 5 | 1 | 0
carrot 120 produce, avocado 68 main, lime_juice 11 season, coriander_leaves 4 season
- Mash the {avocado} with the {lime_juice} and {coriander_leaves}.
- Cut the {carrot} into sticks and dip.
~ pepper | Red pepper strips with guacamole | carrot>pepper_red
- Mash the {avocado} with the {lime_juice} and {coriander_leaves}.
- Cut the {pepper_red} into strips and dip.

= paleo_dates_pecans | Dates filled with pecans | snack | levantine | 5 | 1 | 2
dates 28 produce, pecans 15 main
- Slit the {dates} and take out the stones.
- Press a piece of the {pecans} into each.
~ walnuts | Dates filled with walnuts | pecans>walnuts
~ nut_free | Dates filled with pumpkin seeds | pecans>pumpkin_seeds

= paleo_pear_pumpkin_seeds | Pear with toasted pumpkin seeds | snack | everyday | 5 | 1 | 0
pear 178 produce, pumpkin_seeds 20 main, cinnamon 1 season
- Toast the {pumpkin_seeds} in a dry pan until fragrant.
- Slice the {pear}, dust with the {cinnamon} and scatter with the {pumpkin_seeds}.
~ almonds | Pear with toasted almonds | pumpkin_seeds>almonds

= paleo_mango_chili_seeds | Mango with lime, chili and sunflower seeds | snack | mexican | 5 | 1 | 0
mango 150 produce, sunflower_seeds 15 main, lime_juice 11 season, chili 5 season
- Dice the {mango} and toss with the {lime_juice} and the finely chopped {chili}.
- Sprinkle with the {sunflower_seeds}.
~ peach | Peach with lime, chili and sunflower seeds | mango>peach 150

= paleo_seed_raisin_mix | Toasted seed and raisin mix | snack | everyday | 5 | 2 | 3
pumpkin_seeds 15 main, sunflower_seeds 15 main, raisins 20 produce, cinnamon 1 season
- Toast the {pumpkin_seeds} and {sunflower_seeds} in a dry pan for 3 minutes.
- Mix with the {raisins} and {cinnamon} and let it cool.
~ almonds | Toasted almond, seed and raisin mix | pumpkin_seeds>almonds

= paleo_cocoa_avocado_mousse | Cocoa, banana and avocado mousse | snack | american | 5 | 1 | 1
avocado 68 main, banana 118 produce, cocoa_powder 5 season, raspberries 40 produce
- Blend the {avocado}, {banana} and {cocoa_powder} until smooth.
- Top with the {raspberries}.

= paleo_egg_orange | Boiled egg with orange and carrot | snack | everyday | 5 | 1 | 0
egg_boiled_cooked 50 main, orange 130 produce, carrot 60 produce, almonds 10 fat
- Halve the {egg_boiled_cooked}, slice the {orange} and cut the {carrot} into sticks.
- Eat with the {almonds}.
~ nut_free | Boiled egg with orange, carrot and sunflower seeds | almonds>sunflower_seeds

= paleo_plantain_coins | Fried plantain coins with lime | snack | caribbean | 10 | 1 | 0
plantain 90 produce, avocado 68 main, olive_oil 5 fat, lime_juice 11 season, paprika 1 season
- Slice the {plantain} thinly and fry in the {olive_oil} until crisp at the edges.
- Dust with the {paprika}.
- Mash the {avocado} with the {lime_juice} as a dip.

= paleo_tuna_pepper_boats | Pepper boats with tuna and avocado | snack | everyday | 10 | 1 | 0
tuna_canned 60 main, pepper_red 120 produce, avocado 68 fat, lemon_juice 12 season, parsley 4 season
- Mash the {avocado} with the {lemon_juice} and {parsley} and fold in the drained {tuna_canned}.
- Cut the {pepper_red} into wide boats and fill them.
~ salmon | Pepper boats with salmon and avocado | tuna_canned>salmon_canned

= paleo_mackerel_cucumber | Cucumber rounds with mackerel and apple | snack | nordic | 10 | 1 | 0
mackerel_canned 50 main, apple 91 produce, cucumber 100 produce, avocado 68 fat, dill 4 season, lemon_juice 12 season
- Mash the {avocado} with the {lemon_juice} and {dill} and fold in the {mackerel_canned} and the {apple} in fine dice.
- Slice the {cucumber} thickly and top each round with the mixture.
~ salmon | Cucumber rounds with salmon and apple | mackerel_canned>salmon_canned

= paleo_turkey_apple_strips | Turkey strips with warm apple | snack | everyday | 10 | 1 | 0
turkey_breast 60 main, apple 182 produce, olive_oil 5 fat, thyme 1 season
- Cut the {turkey_breast} into thin strips and fry in the {olive_oil} with the {thyme} for 5 minutes.
- Add the {apple} in slices and fry for another 2 minutes.
~ chicken | Chicken strips with warm apple | turkey_breast>chicken_breast
`
