/** Meat substitutes, spreads, sweets, snacks and drinks. */
export const substitutes = `
veggie_burger|veggie burger|16147|frozen|ready|none|70|soy,wheat,gluten,milk,egg|celery,sesame,mustard,lupin|legume,egg,dairy,grain,seed_oil,compound|soy protein,wheat gluten,vegetables,oats,oil,egg white,milk,salt||burger/burgers=70|
veggie_sausage|vegan soy sausage|16107|chilled_plant_based|ready|none|25|soy,wheat,gluten|egg,milk,celery,mustard,lupin|legume,grain,seed_oil,compound|soy protein,wheat gluten,oil,yeast,salt,spices||sausage/sausages=25|
veggie_mince|textured soy mince|16106|chilled_plant_based|dry|none|5|soy|wheat,gluten,lupin|legume,compound|soy flour,soy protein|2.8||
veggie_chicken|vegan soy chicken pieces|43128|chilled_plant_based|ready|none|10|soy|wheat,gluten,egg,milk,celery,mustard,lupin|legume,seed_oil,compound|soy protein,water,oil,yeast,salt|||
veggie_meatballs|vegan soy meatballs|43132|chilled_plant_based|ready|none|18|soy,wheat,gluten|egg,milk,celery,mustard,lupin|legume,grain,seed_oil,compound|soy protein,wheat gluten,oil,onion,yeast,salt||ball/balls=18|
veggie_bacon|vegetarian bacon strips|16104|chilled_plant_based|ready|none|10|soy,wheat,gluten,egg|milk,celery,mustard,lupin|legume,egg,grain,seed_oil,compound|soy protein,wheat gluten,egg white,oil,salt,smoke flavour||strip/strips=5|
seitan_gluten | wheat gluten flour | 48052 | baking_sweet | dry | none | 5 | wheat,gluten | soy | grain | | 2.6 | |
margarine | margarine | 04610 | dairy_eggs | ready | none | 5 | milk | soy | dairy,seed_oil,compound | vegetable oil,water,whey,salt | | | tub (250 g)/tubs (250 g)=250
vegan_spread | vegan spread | 04614 | chilled_plant_based | ready | none | 5 | | soy,milk | seed_oil,compound | vegetable oil,water,salt | | | tub (250 g)/tubs (250 g)=250
`

export const sweets = `
dark_chocolate | dark chocolate | 19904 | baking_sweet | ready | none | 5 | soy | milk,tree_nut,peanut,wheat,gluten | compound,added_sugar | cocoa,cocoa butter,sugar,soy lecithin,vanilla | | square/squares=10 | bar (100 g)/bars (100 g)=100
dark_chocolate_bittersweet | bittersweet dark chocolate | 19903 | baking_sweet | ready | none | 5 | soy | milk,tree_nut,peanut,wheat,gluten | compound,added_sugar | cocoa,cocoa butter,sugar,soy lecithin,vanilla | | square/squares=10 | bar (100 g)/bars (100 g)=100
milk_chocolate | milk chocolate | 19120 | baking_sweet | ready | none | 5 | milk,soy | tree_nut,peanut,wheat,gluten | dairy,compound,added_sugar | sugar,milk,cocoa,cocoa butter,soy lecithin,vanilla | | square/squares=5 | bar (100 g)/bars (100 g)=100
chocolate_chips|dark chocolate chips|19080|baking_sweet|ready|none|5|soy|milk,tree_nut,peanut,wheat,gluten|compound,added_sugar|sugar,cocoa,cocoa butter,soy lecithin,vanilla|||
chocolate_hazelnut_spread|chocolate hazelnut spread|19125|baking_sweet|ready|none|5|milk,tree_nut,soy|peanut,wheat,gluten,sesame|dairy,seed_oil,compound,added_sugar|sugar,palm oil,hazelnut,cocoa,milk powder,soy lecithin|||
jam | jam | 19297 | baking_sweet | ready | none | 5 | | sulphite | compound,added_sugar | fruit,strawberry,sugar,pectin,lemon | | | jar (340 g)/jars (340 g)=340
marmalade | orange marmalade | 19303 | baking_sweet | ready | none | 5 | | sulphite | compound,added_sugar | orange,sugar,pectin,lemon | | | jar (340 g)/jars (340 g)=340
maple_syrup | maple syrup | 19353 | baking_sweet | ready | none | 5 | | | added_sugar | | | | bottle (250 ml)/bottles (250 ml)=330
marzipan|almond paste|12071|baking_sweet|ready|none|5|tree_nut|egg,peanut,soy,sulphite|compound,added_sugar|almond,sugar|||
granola_bar | granola bar | 19015 | baking_sweet | ready | none | 21 | gluten | wheat,tree_nut,peanut,milk,soy,sesame | grain,honey,seed_oil,compound,added_sugar | oats,sugar,honey,oil,salt | | bar/bars=21 |
ice_cream|vanilla ice cream|19095|frozen|ready|none|33|milk,egg|soy,tree_nut,peanut,wheat,gluten|dairy,egg,compound,added_sugar|milk,cream,sugar,egg,vanilla||scoop/scoops=66|
frozen_yogurt | vanilla frozen yogurt | 19293 | frozen | ready | none | 25 | milk | egg,soy,tree_nut,peanut,wheat,gluten | dairy,gelatin,compound,added_sugar | yogurt,milk,sugar,gelatine,vanilla | | |
sorbet_fruit|fruit juice ice bar|19263|frozen|ready|none|25||milk,egg|compound,added_sugar|fruit,juice,sugar,water|||
custard|baked egg custard|19168|dairy_eggs|ready|none|25|milk,egg||dairy,egg,compound,added_sugar|milk,egg,sugar,vanilla|||
rice_pudding | rice pudding | 19193 | dairy_eggs | ready | none | 25 | milk | egg,soy | dairy,grain,compound,added_sugar | milk,rice,sugar,starch,vanilla | | |
marshmallows | marshmallows | 19116 | baking_sweet | ready | none | 7 | | egg,sulphite,soy,wheat,gluten | gelatin,compound,added_sugar | sugar,glucose syrup,gelatine | | marshmallow/marshmallows=7 |
ladyfingers|ladyfingers|18175|baking_sweet|ready|none|11|wheat,gluten,egg|milk,soy,tree_nut,lupin|grain,egg,compound,added_sugar|wheat flour,egg,sugar,lemon||biscuit/biscuits=11|
oat_biscuits|oat biscuits|18178|baking_sweet|ready|none|18|wheat,gluten,milk,egg|soy,tree_nut,sulphite,lupin|grain,egg,dairy,seed_oil,compound,added_sugar|oats,wheat flour,sugar,oil,egg,raisin,salt||biscuit/biscuits=18|
sponge_cake|sponge cake|18133|baking_sweet|ready|none|19|wheat,gluten,egg|milk,soy,tree_nut,lupin|grain,egg,compound,added_sugar|wheat flour,egg,sugar|||
angel_food_cake|angel food cake|18086|baking_sweet|ready|none|28|wheat,gluten,egg|milk,soy,lupin,tree_nut|grain,egg,compound,added_sugar|wheat flour,egg white,sugar|||
`

/** Alcohol does not boil off whole, so wine in a sauce is wine. */
export const drinks = `
wine_white | white wine | 14106 | drinks | ready | none | 10 | sulphite | milk,egg,fish | alcohol,compound,not_in_pregnancy | grape,wine | | | bottle (750 ml)/bottles (750 ml)=745
wine_red | red wine | 14096 | drinks | ready | none | 10 | sulphite | milk,egg,fish | alcohol,compound,not_in_pregnancy | grape,wine | | | bottle (750 ml)/bottles (750 ml)=745
wine_cooking | salted cooking wine | 43154 | oils_sauces_condiments | ready | none | 10 | sulphite | milk,egg,fish | alcohol,compound,not_in_pregnancy | grape,wine,salt | | |
wine_dessert|dessert wine|14057|drinks|ready|none|10|sulphite|milk,egg,fish|alcohol,compound,not_in_pregnancy|grape,wine|||
beer | beer | 14003 | drinks | ready | none | 10 | gluten | wheat,sulphite,fish | alcohol,grain,compound,not_in_pregnancy | barley malt,hops,yeast,water | | |
sake | sake | 43479 | drinks | ready | none | 10 | | sulphite | alcohol,grain,compound,not_in_pregnancy | rice,koji,yeast,water | | |
vegetable_juice | vegetable juice | 11578 | drinks | ready | none | 25 | celery | | compound | tomato,carrot,celery,beetroot,parsley,spinach,salt | | |
`
