import type { Allergen } from '#src/knowledge/allergens/index.ts'

/**
 * What labels and textbooks say of foods, written by hand and not from the table: allergens by the lists of the FDA
 * (FALCPA and FASTER acts) and of Regulation 1169/2011, annex II, with the recipes that are usual in shops.
 * allergen | contains, may or none | food ids
 */
export const allergenExpectations = `
milk | contains | milk_whole, milk_skimmed, milk_goat, milk_sheep, buttermilk, yogurt, yogurt_skimmed, cream_double, sour_cream, butter, ghee, cheddar, feta, mozzarella, ricotta, parmesan, goat_cheese_soft, cottage_cheese, cream_cheese, whey_powder_sweet, milk_powder_skimmed, milk_evaporated, milk_condensed, protein_powder_milk
milk | contains | milk_chocolate, chocolate_hazelnut_spread, kielbasa, margarine, ranch_dressing, caesar_dressing, croissant, puff_pastry, pancake_mix, waffles_frozen, ice_cream, frozen_yogurt, custard, rice_pudding, curry_sauce_mix, veggie_burger, processed_cheese
milk | may | dark_chocolate, ham_cooked, turkey_breast_sliced, salami, pork_sausage, frankfurter, bread_white, vegetable_stock, stock_cube_chicken, cocoa_powder, vegan_spread, mayonnaise, wine_white, sorbet_fruit, potato_crisps, chicken_stock
milk | none | soy_milk, tofu_firm, coconut_milk_canned, coconut_oil, peanut_butter, almond_butter, oats, rice_white, chicken_breast, salmon, olive_oil, egg, honey, lentils_green, butter_beans_canned, cream_of_tartar
egg | contains | egg, egg_white, egg_yolk, egg_white_powder, egg_boiled_cooked, quail_egg, duck_egg, mayonnaise, mayonnaise_light, pasta_fresh, egg_noodles, wonton_wrappers, bread_egg, sponge_cake, angel_food_cake, ladyfingers, custard, pancake_mix, waffles_frozen, surimi_sticks, caesar_dressing, ice_cream, veggie_bacon
egg | may | pasta, pasta_whole_wheat, marshmallows, bread_white, bratwurst, wine_white, parmesan_grated, provolone, fish_fingers, marzipan, matzo
egg | none | tofu_firm, rice_noodles, glass_noodles, aubergine, chickpeas_canned, milk_whole, chicken_breast, potato, pita, flaxseed_ground, pasta_corn
fish | contains | salmon, cod, tuna, tuna_canned, sardines_canned, anchovies_canned, mackerel, herring_pickled, salmon_smoked, caviar, fish_roe, fish_fingers, surimi_sticks, fish_sauce, worcestershire_sauce, caesar_dressing, fish_stock, eel, catfish, shark, kippers, cod_salted
fish | may | oyster_sauce, bbq_sauce, wine_red, beer, nori, miso, beef_jerky, gelatine, shrimp
fish | none | soy_sauce, tamari, tofu_firm, chicken_breast, ketchup, mustard, salt, vegetable_stock, flaxseed_oil
crustacean | contains | shrimp, shrimp_cooked, shrimp_canned, crab, crab_canned, lobster, crayfish, surimi_sticks
crustacean | may | fish_sauce, oyster_sauce, mussels, scallops, squid, fish_stock, fish_fingers, nori
crustacean | none | salmon, tuna_canned, chicken_breast, soy_sauce, rice_white, egg
mollusc | contains | mussels, clams, clams_canned, oysters, scallops, squid, octopus, cuttlefish, oyster_sauce
mollusc | may | fish_sauce, surimi_sticks, shrimp, crab, nori
mollusc | none | oyster_mushroom, salmon, cod, chicken_breast, hoisin_sauce
tree_nut | contains | almonds, almonds_blanched, almond_flour, almond_butter, almond_oil, walnuts, walnut_oil, hazelnuts, hazelnuts_ground, hazelnut_oil, cashews, cashew_butter, pecans, pistachios, brazil_nuts, macadamias, pine_nuts, chestnuts, mixed_nuts, mixed_nuts_no_peanuts, muesli, granola, marzipan, chocolate_hazelnut_spread
tree_nut | may | peanuts, peanut_butter, sesame_seeds, sunflower_seeds, pumpkin_seeds, dark_chocolate, milk_chocolate, mortadella, granola_bar, coconut_desiccated, raisins, soy_milk, ice_cream, bread_multigrain
tree_nut | none | water_chestnuts, nutmeg, butternut_squash, soy_sauce, rice_white, chicken_breast, milk_whole, coconut_oil, olive_oil, oats
peanut | contains | peanuts, peanuts_roasted, peanut_butter, peanut_butter_crunchy, peanut_flour, peanut_oil, mixed_nuts
peanut | may | almonds, cashews, walnuts, dark_chocolate, muesli, granola_bar, sunflower_seeds, fenugreek, lupins_cooked, hoisin_sauce, ice_cream
peanut | none | peas_green, chickpeas_canned, lentils_red, tofu_firm, rapeseed_oil, olive_oil, banana, chicken_breast
wheat | contains | wheat_flour_white, wheat_flour_whole, wheat_flour_self_raising, wheat_bran, wheat_germ, semolina, couscous, couscous_cooked, bulgur, spelt, kamut, triticale_flour, pasta, pasta_fresh, egg_noodles, somen_noodles, ramen_noodles, bread_white, bread_rye, bread_sourdough, pita, bagel, tortilla_flour, croissant, breadcrumbs, croutons, matzo, pretzels, phyllo, puff_pastry, seitan_gluten, soy_sauce, teriyaki_sauce, hoisin_sauce, oyster_sauce, surimi_sticks, fish_fingers, veggie_sausage, wheat_germ_oil, tomato_soup_canned, muesli
wheat | may | oats, barley_pearl, rye_flour, buckwheat, buckwheat_flour, millet, teff, sorghum_flour, chickpea_flour, corn_flakes, baking_powder, tamari, miso, pork_sausage, ham_cooked, stock_cube_beef, tortilla_corn, taco_shells, curry_powder, mustard, beer, rice_flour, chips_frozen
wheat | none | rice_white, quinoa, corn_starch, tapioca, potato, glass_noodles, rice_noodles, lentils_green, chicken_breast, milk_whole, vinegar_cider, arrowroot
gluten | contains | oats, oat_bran, oat_flour, barley_pearl, barley_flour, rye_flour, rye_grain, crispbread_rye, malt_syrup, corn_flakes, beer, yeast_extract, bread_pumpernickel, wheat_flour_cake, couscous, seitan_gluten, rice_cakes_multigrain, granola_bar, black_pudding, spelt, kamut
gluten | may | buckwheat_flour, millet_flour, amaranth, worcestershire_sauce, mustard, bratwurst, blue_cheese, dark_chocolate, vegetable_stock, baked_beans_canned, flaxseed, vinegar_white, polenta
gluten | none | rice_white, rice_brown, quinoa, potato, sweet_potato, corn_oil, egg, yogurt, tofu_firm, rice_noodles, rice_cakes, cassava, chestnuts
soy | contains | tofu_firm, tofu_silken, tofu_fried, soy_milk, soy_yogurt, edamame, edamame_frozen, soybeans_dried, soy_flour, soy_protein_isolate, soy_nuts, natto, miso, soy_sauce, tamari, teriyaki_sauce, hoisin_sauce, oyster_sauce, soybean_oil, vegetable_oil, veggie_mince, veggie_burger, veggie_sausage, dark_chocolate, milk_chocolate, beef_jerky, mayonnaise_tofu, ramen_noodles
soy | may | tuna_canned, tuna_oil_canned, bread_white, margarine, mayonnaise, pork_sausage, wheat_flour_white, peanut_butter, tortilla_flour, stock_cube_chicken, worcestershire_sauce, pasta
soy | none | lentils_red, chickpeas_canned, peas_green, bean_sprouts, butter_beans_canned, olive_oil, milk_whole, chicken_breast, glass_noodles
sesame | contains | sesame_seeds, sesame_seeds_hulled, sesame_seeds_toasted, sesame_oil, sesame_paste, tahini, tahini_unroasted, hummus, hoisin_sauce, burger_bun
sesame | may | bread_white, bagel, crackers_wheat, bread_sticks, almonds, peanuts, sunflower_seeds, teriyaki_sauce, muesli, rice_cakes, granola_bar
sesame | none | olive_oil, soy_sauce, chickpeas_canned, rice_white, quinoa, tofu_firm
celery | contains | celery, celeriac, celery_seed, vegetable_stock, stock_cube_chicken, stock_cube_beef, chicken_stock, beef_stock, fish_stock, vegetable_juice, yeast_extract, minestrone_canned, onion_soup_mix
celery | may | bratwurst, frankfurter, ham_cooked, tomato_juice, ketchup, chili_powder, curry_powder, mixed_vegetables_frozen, worcestershire_sauce, parsley_dried
celery | none | parsley, carrot, lettuce, apple, salt, beetroot, coriander_leaves
mustard | contains | mustard, mustard_seed, mustard_greens, honey_mustard_dressing, curry_powder, curry_sauce_mix, caesar_dressing, pickles_sweet
mustard | may | mayonnaise, bbq_sauce, pork_sausage, french_dressing, pickles, turmeric, baked_beans_canned, stock_cube_beef, semolina
mustard | none | turnip, radish, broccoli, kale, olive_oil, salt, soy_sauce
sulphite | contains | apricots_dried, apples_dried, raisins_golden, wine_white, wine_red, wine_cooking, vinegar_red_wine, vinegar_balsamic, lemon_juice_bottled, potato_flakes, horseradish
sulphite | may | shrimp, raisins, prunes, dates, pork_sausage, tomatoes_sun_dried, coconut_desiccated, jam, vinegar_cider, sauerkraut, grape_juice, molasses, capers, sake
sulphite | none | grapes, apricot, lemon_juice, potato, salmon, milk_whole, olive_oil
lupin | contains | lupins_cooked
lupin | may | bread_white, wheat_flour_white, pasta_corn, croissant, veggie_burger, chickpea_flour, waffles_frozen
lupin | none | chickpeas_canned, lentils_green, peas_green, tofu_firm, rice_white, peanut_butter
`

/** What foods are made of. trait | yes or no | food ids */
export const traitExpectations = `
meat | yes | beef_mince, pork_chop, lamb_leg, chicken_breast, duck_fat, lard, beef_tallow, bacon, salami, rabbit, venison, chicken_stock, beef_stock, stock_cube_beef, ramen_noodles, lentil_soup_canned, minestrone_canned, liver_sausage
meat | no | salmon, tofu_firm, egg, veggie_burger, vegetable_stock, aubergine, jackfruit, gelatine
pork | yes | pork_mince, bacon, ham_cooked, lard, salami, chorizo, pepperoni, mortadella, frankfurter, bratwurst, kielbasa, black_pudding, italian_sausage, lentil_soup_canned, salt_pork
pork | no | beef_mince, turkey_mince, beef_jerky, pastrami, veal_mince, frankfurter_chicken
poultry | yes | chicken_breast, turkey_mince, duck_breast, goose_fat, chicken_liver, quail, chicken_stock, frankfurter_chicken
poultry | no | rabbit, egg, veal_escalope, quail_egg
fish | yes | cod, anchovies_canned, fish_sauce, worcestershire_sauce, caesar_dressing, surimi_sticks, caviar
fish | no | shrimp, squid, oyster_sauce, nori
scaleless_fish | yes | catfish, eel, monkfish, swordfish, shark, sturgeon, turbot, caviar
scaleless_fish | no | salmon, cod, tuna, carp, trout, tilapia, sea_bass, herring
shellfish | yes | shrimp, crab, lobster, mussels, oysters, squid, octopus, scallops, oyster_sauce, surimi_sticks
shellfish | no | salmon, oyster_mushroom
dairy | yes | ghee, whey_powder_sweet, kielbasa, margarine, croissant, custard, milk_chocolate
dairy | no | soy_milk, coconut_milk_canned, cocoa_butter, dark_chocolate, butter_beans_canned, peanut_butter, egg
rennet | yes | parmesan, parmesan_grated, pecorino_romano, gruyere, provolone, roquefort, caesar_dressing
rennet | no | cottage_cheese, yogurt, butter, cream_cheese, milk_whole
egg | yes | egg_white, mayonnaise, pasta_fresh, egg_noodles, custard, sponge_cake
egg | no | aubergine, mayonnaise_tofu, rice_noodles
honey | yes | honey, granola, honey_mustard_dressing, granola_bar
honey | no | maple_syrup, molasses, honeydew
gelatin | yes | gelatine, marshmallows, yogurt_fruit, frozen_yogurt
gelatin | no | agar_dried, pectin, jam
blood | yes | black_pudding
blood | no | beef_mince, orange
alcohol | yes | wine_white, wine_red, wine_cooking, wine_dessert, beer, sake, vanilla_extract, teriyaki_sauce
alcohol | no | vinegar_cider, vanilla_essence, grape_juice, apple_juice
grain | yes | rice_white, oats, quinoa, buckwheat, amaranth, millet, teff, sorghum, wild_rice, corn_starch, polenta, popcorn_kernels, bread_white, pasta, seitan_gluten, sweetcorn, soy_sauce, rice_milk
grain | no | potato, cassava, tapioca, lentils_green, chestnuts, almond_flour, flaxseed, chia_seeds, glass_noodles
legume | yes | lentils_red, chickpeas_canned, kidney_beans_dried, tofu_firm, soy_milk, peanuts, peanut_butter, peas_green, hummus, edamame, lupins_cooked, glass_noodles, carob_flour, soybean_oil, miso
legume | no | cashews, potato, quinoa, butternut_squash, cocoa_powder, coffee
potato | yes | potato, potato_flour, potato_flakes, chips_frozen, hash_browns_frozen, potato_crisps, bread_potato
potato | no | sweet_potato, yam, taro, cassava, jicama
added_sugar | yes | sugar, brown_sugar, maple_syrup, molasses, jam, ketchup, milk_condensed, dark_chocolate, cranberries_dried, ham_cooked, teriyaki_sauce, baked_beans_canned, soy_milk_sweetened, icing_sugar
added_sugar | no | apple, dates, raisins, milk_whole, soy_milk, orange_juice, tomato_paste, yogurt, cocoa_powder
seed_oil | yes | rapeseed_oil, sunflower_oil, soybean_oil, corn_oil, grapeseed_oil, vegetable_oil, margarine, mayonnaise, tuna_oil_canned, potato_crisps, cottonseed_oil
seed_oil | no | olive_oil, coconut_oil, avocado_oil, butter, walnut_oil, lard
compound | yes | bread_white, salami, ketchup, hummus, stock_cube_chicken, muesli, mayonnaise, hoisin_sauce
compound | no | apple, chicken_breast, rice_white, olive_oil, salt, cumin
not_in_pregnancy | yes | swordfish, shark, king_mackerel, tilefish, beef_liver, chicken_liver, liver_sausage, brie, camembert, blue_cheese, roquefort, goat_cheese_soft, queso_fresco, salmon_smoked, herring_pickled, caviar, wine_red, beer, alfalfa_sprouts, bean_sprouts, ham_cooked, salami, gruyere, turkey_breast_sliced
not_in_pregnancy | no | salmon, cod, sardines_canned, cheddar, yogurt, egg, chicken_breast, mozzarella, cottage_cheese, spinach, tofu_firm
`

/** What a word among the parts of a compound food means for its label, certain or as a trace. */
export const partAllergens: readonly (readonly [RegExp, Allergen])[] = [
  [/\b(?<!cocoa |peanut )(?:milk|whey|butter|buttermilk|cream|cheese|parmesan|yogurt|casein)\b(?! beans)/, 'milk'],
  [/\b(?<!cocoa |peanut )eggs?\b/, 'egg'],
  [/\b(?:fish|anchovy|tuna|salmon|cod|haddock|herring|mackerel|sardine|whitefish)\b/, 'fish'],
  [/\b(?:crab|prawns?)\b/, 'crustacean'],
  [/\b(?:oyster|clams?)\b/, 'mollusc'],
  [/\b(?:almond|hazelnut|cashew|pistachio|brazil nut|pecan|walnut)\b/, 'tree_nut'],
  [/\bpeanut\b/, 'peanut'],
  [/\b(?:wheat|semolina|breadcrumbs|pasta)\b/, 'wheat'],
  [/\b(?:wheat|barley|rye|oats?|malt|semolina|breadcrumbs|pasta)\b/, 'gluten'],
  [/\b(?:soy|soybean|tofu)\b/, 'soy'],
  [/\b(?:sesame|tahini)\b/, 'sesame'],
  [/\bcelery\b/, 'celery'],
  [/\b(?:mustard|curry powder)\b/, 'mustard'],
  [/\b(?:sulphite|wine)\b/, 'sulphite'],
]

/** Foods whose energy is not that of 4, 9 and 4 (fibre 2) kcal per gram, and why. */
export const energyExceptions: readonly (readonly [reason: string, ids: string])[] = [
  [
    'alcohol has 7 kcal a gram and is in no column',
    'beer, wine_white, wine_red, wine_cooking, wine_dessert, sake, vanilla_extract',
  ],
  ['acetic acid has energy and is in no column', 'vinegar_cider, vinegar_white, vinegar_red_wine, vinegar_balsamic'],
  [
    'citric acid counts among carbohydrate with less energy',
    'lemon, lime, lemon_juice, lime_juice, lemon_juice_bottled',
  ],
  ['mineral salts and acids count among carbohydrate', 'baking_powder, baking_powder_low_sodium'],
  [
    'cocoa: the source gives its protein and starch little energy',
    'cocoa_powder, cocoa_powder_alkalised, chocolate_unsweetened',
  ],
  ['bran and carob: the source counts what is not digested out', 'oat_bran, rice_bran, wheat_bran, carob_flour'],
  [
    'spices: the source counts what is not digested out',
    'allspice, cayenne, cloves, dill_seed, dill_dried, chervil_dried',
  ],
  [
    'the source has factors of its own for mushrooms, leaves, buds and weeds',
    'mushroom, mushroom_brown, chicory, endive, celery, watercress, capers, nori, wakame',
  ],
  ['the source gives fibre the energy of starch', 'lentils_green, jicama, chili_sauce'],
]
