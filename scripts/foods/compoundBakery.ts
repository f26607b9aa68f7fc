/**
 * Bread, crackers, pasta, doughs and breakfast cereals; columns as `deriveFoods.ts` reads them. Corn tortillas may contain
 * wheat: in European shops many are made with it. Bakeries use lupin flour, so what is of wheat flour may have it.
 */
export const breads = `
bread_whole_wheat|wholemeal bread|18075|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound,added_sugar|wholemeal wheat flour,water,yeast,salt,oil,sugar||slice/slices=36|loaf (800 g)/loaves (800 g)=800
bread_white|white bread|18069|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound,added_sugar|wheat flour,water,yeast,salt,oil,sugar||slice/slices=36|loaf (800 g)/loaves (800 g)=800
bread_wheat|brown bread|18064|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound,added_sugar|wheat flour,water,yeast,salt,oil,sugar||slice/slices=36|loaf (800 g)/loaves (800 g)=800
bread_multigrain|multigrain bread|18035|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,tree_nut,lupin|grain,compound,added_sugar|wheat flour,oats,rye,barley,seeds,water,yeast,salt,oil,sugar||slice/slices=36|loaf (800 g)/loaves (800 g)=800
bread_rye|rye bread|18060|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound|rye flour,wheat flour,water,yeast,salt,caraway||slice/slices=36|loaf (500 g)/loaves (500 g)=500
bread_pumpernickel|pumpernickel bread|18044|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound,added_sugar|rye flour,wheat flour,water,yeast,salt,molasses||slice/slices=36|loaf (500 g)/loaves (500 g)=500
bread_sourdough|sourdough bread|18029|bakery|ready|none|40|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound|wheat flour,water,sourdough,yeast,salt||slice/slices=40|loaf (400 g)/loaves (400 g)=400
bread_oat|oat bread|18039|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound,added_sugar|wheat flour,oats,water,yeast,salt,oil,sugar||slice/slices=36|loaf (800 g)/loaves (800 g)=800
bread_oat_bran|oat bran bread|18037|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound,added_sugar|wheat flour,oat bran,water,yeast,salt,oil,sugar||slice/slices=36|loaf (800 g)/loaves (800 g)=800
bread_italian|italian bread|18033|bakery|ready|none|30|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound|wheat flour,water,yeast,salt,oil||slice/slices=30|loaf (400 g)/loaves (400 g)=400
bread_raisin|raisin bread|18047|bakery|ready|none|32|wheat,gluten|sesame,soy,milk,egg,sulphite,lupin,tree_nut|grain,compound,added_sugar|wheat flour,raisin,water,yeast,sugar,salt,oil||slice/slices=32|loaf (400 g)/loaves (400 g)=400
bread_potato|potato bread|18971|bakery|ready|none|32|wheat,gluten|sesame,soy,milk,egg,sulphite,lupin|grain,potato,compound,added_sugar|wheat flour,potato,water,yeast,sugar,salt,oil||slice/slices=32|loaf (400 g)/loaves (400 g)=400
bread_egg|egg bread|18027|bakery|ready|none|40|wheat,gluten,egg|sesame,soy,milk,lupin|grain,egg,compound,added_sugar|wheat flour,egg,water,yeast,sugar,salt,oil||slice/slices=40|loaf (400 g)/loaves (400 g)=400
pita|pita bread|18041|bakery|ready|none|60|wheat,gluten|sesame,soy,milk,lupin|grain,compound|wheat flour,water,yeast,salt||pita/pitas=60|pack of 6/packs of 6=360
pita_whole_wheat|wholemeal pita bread|18042|bakery|ready|none|60|wheat,gluten|sesame,soy,milk,lupin|grain,compound|wholemeal wheat flour,water,yeast,salt||pita/pitas=60|pack of 6/packs of 6=360
focaccia|focaccia|18973|bakery|ready|none|30|wheat,gluten|sesame,soy,milk,lupin|grain,compound|wheat flour,water,olive oil,yeast,salt||piece/pieces=60|
bagel|plain bagel|18001|bakery|ready|none|45|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound,added_sugar|wheat flour,water,yeast,sugar,salt||bagel/bagels=90|pack of 5/packs of 5=450
bagel_oat_bran|oat bran bagel|18007|bakery|ready|none|45|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound,added_sugar|wheat flour,oat bran,water,yeast,sugar,salt||bagel/bagels=90|pack of 5/packs of 5=450
english_muffin|english muffin|18258|bakery|ready|none|57|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound|wheat flour,water,yeast,salt,sugar||muffin/muffins=57|pack of 4/packs of 4=228
english_muffin_whole_wheat|wholemeal english muffin|18266|bakery|ready|none|57|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound|wholemeal wheat flour,water,yeast,salt,sugar||muffin/muffins=57|pack of 4/packs of 4=228
burger_bun|burger bun|18350|bakery|ready|none|50|wheat,gluten,sesame|soy,milk,egg,lupin|grain,compound,added_sugar|wheat flour,water,yeast,sugar,oil,salt,sesame||bun/buns=50|pack of 6/packs of 6=300
roll_white|crusty white roll|18353|bakery|ready|none|57|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound|wheat flour,water,yeast,salt,oil||roll/rolls=57|
roll_whole_wheat|wholemeal roll|18348|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound|wholemeal wheat flour,water,yeast,salt,oil,sugar||roll/rolls=36|
roll_rye|rye roll|18346|bakery|ready|none|36|wheat,gluten|sesame,soy,milk,egg,lupin|grain,compound|rye flour,wheat flour,water,yeast,salt||roll/rolls=36|
croissant|croissant|18239|bakery|ready|none|57|wheat,gluten,milk,egg|soy,tree_nut,sesame,lupin|grain,dairy,egg,compound,added_sugar|wheat flour,butter,egg,sugar,yeast,salt||croissant/croissants=57|
cornbread_mix|cornbread mix|18022|baking_sweet|dry|none|10|wheat,gluten|milk,egg,soy,lupin|grain,compound,added_sugar|cornmeal,wheat flour,sugar,fat,baking powder,salt|||
breadcrumbs|dry breadcrumbs|18079|bakery|ready|none|5|wheat,gluten|milk,egg,sesame,soy,lupin|grain,compound|wheat flour,yeast,salt,oil|||
croutons|croutons|18242|bakery|ready|none|5|wheat,gluten|milk,egg,sesame,soy,lupin|grain,compound|wheat flour,yeast,salt,oil|||
bread_sticks|breadsticks|18080|bakery|ready|none|10|wheat,gluten|milk,egg,sesame,soy,lupin|grain,compound|wheat flour,oil,yeast,salt||stick/sticks=10|
tortilla_corn|corn tortilla|18363|bakery|ready|none|26||wheat,gluten|grain,compound|maize,water,lime||tortilla/tortillas=26|pack of 12/packs of 12=312
tortilla_flour|flour tortilla|18364|bakery|ready|none|46|wheat,gluten|milk,soy,lupin|grain,compound|wheat flour,water,vegetable fat,salt,baking powder||tortilla/tortillas=46|pack of 8/packs of 8=368
taco_shells | taco shells | 18360 | bakery | ready | none | 13 | | wheat,gluten,soy | grain,seed_oil,compound | maize,oil,salt,lime | | shell/shells=13 | pack of 12/packs of 12=156
`

export const crackers = `
crispbread_rye | rye crispbread | 18216 | bakery | ready | none | 10 | gluten | wheat,sesame,milk | grain,compound | rye flour,salt,yeast | | crispbread/crispbreads=10 | pack (250 g)/packs (250 g)=250
crackers_saltine|plain crackers|18228|bakery|ready|none|6|wheat,gluten|milk,sesame,soy,lupin|grain,seed_oil,compound|wheat flour,oil,salt,yeast||cracker/crackers=3|
crackers_wheat|wheat crackers|18232|bakery|ready|none|6|wheat,gluten|milk,sesame,soy,egg,lupin|grain,seed_oil,compound,added_sugar|wheat flour,oil,sugar,salt|||
crackers_whole_wheat|wholemeal crackers|18235|bakery|ready|none|8|wheat,gluten|milk,sesame,soy,lupin|grain,seed_oil,compound|wholemeal wheat flour,oil,salt||cracker/crackers=4|
matzo | matzo | 18217 | bakery | ready | none | 28 | wheat,gluten | egg | grain,compound | wheat flour,water | | matzo/matzos=28 |
melba_toast|melba toast|18220|bakery|ready|none|5|wheat,gluten|milk,sesame,soy,egg,lupin|grain,compound|wheat flour,yeast,salt||toast/toasts=5|
rice_cakes | brown rice cakes | 19816 | bakery | ready | none | 9 | | sesame | grain,compound | brown rice | | rice cake/rice cakes=9 | pack (130 g)/packs (130 g)=130
rice_cakes_multigrain | multigrain rice cakes | 19414 | bakery | ready | none | 9 | gluten | wheat,sesame,soy | grain,compound | brown rice,maize,oats,millet,salt | | rice cake/rice cakes=9 | pack (130 g)/packs (130 g)=130
pretzels|hard pretzels|19047|bakery|ready|none|10|wheat,gluten|milk,sesame,soy,lupin|grain,compound|wheat flour,salt,oil,yeast,barley malt|||
tortilla_chips | plain tortilla chips | 19056 | bakery | ready | none | 10 | | wheat,gluten,milk,soy | grain,seed_oil,compound | maize,oil,salt | | | bag (200 g)/bags (200 g)=200
potato_crisps | salted potato crisps | 19411 | bakery | ready | none | 10 | | milk,gluten,wheat,soy | potato,seed_oil,compound | potato,oil,salt | | | bag (150 g)/bags (150 g)=150
popcorn_kernels | popping corn | 25002 | nuts_seeds_dried_fruit | dry | none | 5 | | | grain | | | |
popcorn_air_popped | air-popped popcorn | 19034 | bakery | ready | none | 5 | | | grain | | | |
pita_chips|pita chips|25037|bakery|ready|none|10|wheat,gluten|milk,sesame,soy,lupin|grain,seed_oil,compound|wheat flour,oil,salt,yeast|||
`

export const pastaAndDough = `
pasta|pasta|20420|grains_pasta|dry|none|10|wheat,gluten|egg,soy,mustard|grain,compound|durum wheat semolina|2.3||pack (500 g)/packs (500 g)=500
pasta_whole_wheat|wholemeal pasta|20107|grains_pasta|dry|none|10|wheat,gluten|egg,soy,mustard|grain,compound|wholemeal durum wheat|2.4||pack (500 g)/packs (500 g)=500
pasta_spinach|spinach pasta|20126|grains_pasta|dry|none|10|wheat,gluten|egg,soy,mustard|grain,compound|durum wheat semolina,spinach|2.4||pack (500 g)/packs (500 g)=500
pasta_corn|gluten-free corn pasta|20091|grains_pasta|dry|none|10||soy,lupin|grain,compound|maize flour|2.5||pack (500 g)/packs (500 g)=500
pasta_fresh|fresh egg pasta|20093|grains_pasta|raw|egg|10|wheat,gluten,egg|soy,milk,mustard|grain,egg,compound|wheat flour,durum wheat semolina,egg|2||pack (250 g)/packs (250 g)=250
egg_noodles|egg noodles|20409|grains_pasta|dry|none|10|wheat,gluten,egg|soy,mustard|grain,egg,compound|wheat flour,egg|2.5||pack (250 g)/packs (250 g)=250
rice_noodles | rice noodles | 20133 | grains_pasta | dry | none | 10 | | | grain,compound | rice flour,water | 2.8 | | pack (250 g)/packs (250 g)=250
somen_noodles | somen noodles | 20116 | grains_pasta | dry | none | 10 | wheat,gluten | soy,egg | grain,compound | wheat flour,salt | 2.6 | | pack (250 g)/packs (250 g)=250
glass_noodles|glass noodles|16082|grains_pasta|dry|none|10|||legume,compound|mung bean starch,water|3||pack (100 g)/packs (100 g)=100
ramen_noodles|instant ramen noodles with stock powder|06583|grains_pasta|dry|none|10|wheat,gluten,soy|egg,milk,celery,sesame,fish,crustacean,mollusc,mustard|meat,poultry,grain,legume,compound,added_sugar|wheat flour,palm oil,salt,soy sauce,chicken fat,chicken powder,sugar,garlic,onion|2.6||pack (85 g)/packs (85 g)=85
phyllo|phyllo pastry|18338|frozen|raw|none|19|wheat,gluten|milk,soy,egg,lupin|grain,compound|wheat flour,water,oil,salt||sheet/sheets=19|pack (270 g)/packs (270 g)=270
puff_pastry|puff pastry|18337|frozen|raw|none|10|wheat,gluten,milk|soy,egg,lupin|grain,dairy,compound|wheat flour,butter,vegetable fat,water,salt|||pack (320 g)/packs (320 g)=320
pie_crust|pastry crust made with vegetable fat|18334|frozen|raw|none|10|wheat,gluten|milk,soy,egg,lupin|grain,compound|wheat flour,vegetable fat,water,salt|||
wonton_wrappers|wonton wrappers|18368|chilled_plant_based|raw|egg|8|wheat,gluten,egg|soy,lupin|grain,egg,compound|wheat flour,water,egg,salt,starch||wrapper/wrappers=8|
pancake_mix|pancake mix|18289|baking_sweet|dry|none|10|wheat,gluten,milk,egg|soy,lupin|grain,dairy,egg,compound,added_sugar|wheat flour,sugar,buttermilk powder,egg powder,baking powder,salt|||
waffles_frozen|frozen waffles|18365|frozen|ready|none|35|wheat,gluten,milk,egg|soy,lupin|grain,dairy,egg,seed_oil,compound,added_sugar|wheat flour,water,oil,egg,whey,sugar,salt||waffle/waffles=35|
`

export const cereals = `
muesli | muesli with fruit and nuts | 42184 | grains_pasta | ready | none | 10 | wheat,gluten,tree_nut | milk,peanut,soy,sesame,sulphite | grain,compound,added_sugar | oats,wheat,barley,raisin,apple,almond,hazelnut,sugar | | | pack (500 g)/packs (500 g)=500
granola|granola|08037|grains_pasta|ready|none|10|wheat,gluten,tree_nut|milk,peanut,soy,sesame,sulphite|grain,honey,compound,added_sugar|oats,wheat germ,almond,coconut,sunflower seeds,honey,sugar,oil,raisin|||pack (500 g)/packs (500 g)=500
corn_flakes | corn flakes | 08020 | grains_pasta | ready | none | 5 | gluten | wheat,milk,peanut,tree_nut | grain,compound,added_sugar | maize,sugar,salt,barley malt | | | pack (500 g)/packs (500 g)=500
bran_flakes|bran flakes|08029|grains_pasta|ready|none|5|wheat,gluten|milk,tree_nut,peanut|grain,compound,added_sugar|wheat bran,wheat,sugar,salt,barley malt|||pack (500 g)/packs (500 g)=500
shredded_wheat|shredded wheat|08147|grains_pasta|ready|none|5|wheat,gluten|milk,tree_nut,peanut|grain,compound|whole wheat|||pack (350 g)/packs (350 g)=350
puffed_rice|puffed rice|08156|grains_pasta|ready|none|5||gluten,wheat,milk,tree_nut|grain,compound|rice|||
puffed_wheat|puffed wheat|08157|grains_pasta|ready|none|5|wheat,gluten|milk,tree_nut|grain,compound|wheat|||
puffed_millet | puffed millet | 43483 | grains_pasta | ready | none | 5 | | gluten,wheat | grain,compound | millet | | |
`
