/**
 * Grains, pseudo-grains, their flours and starches; columns as `deriveFoods.ts` reads them. Oats carry `gluten` and
 * traces of wheat. Grains without gluten that are milled or packed beside wheat may contain `wheat,gluten`, milled maize
 * and rice too. Flour is not eaten raw: every dish with it is baked or cooked, so `cooking` is only set for what is boiled
 * as it comes.
 */
export const grains = `
rice_white | white rice | 20444 | grains_pasta | dry | none | 10 | | | grain | | 2.8 | | pack (1 kg)/packs (1 kg)=1000
rice_white_cooked | ready-cooked white rice | 20445 | grains_pasta | cooked | none | 10 | | | grain | | | | pouch (250 g)/pouches (250 g)=250
rice_basmati | basmati rice | 20444 | grains_pasta | dry | none | 10 | | | grain | | 2.8 | | pack (1 kg)/packs (1 kg)=1000
rice_brown | brown rice | 20036 | grains_pasta | dry | none | 10 | | | grain | | 2.8 | | pack (1 kg)/packs (1 kg)=1000
rice_brown_cooked | ready-cooked brown rice | 20037 | grains_pasta | cooked | none | 10 | | | grain | | | | pouch (250 g)/pouches (250 g)=250
rice_brown_medium | medium-grain brown rice | 20040 | grains_pasta | dry | none | 10 | | | grain | | 2.8 | | pack (1 kg)/packs (1 kg)=1000
rice_parboiled | parboiled rice | 20446 | grains_pasta | dry | none | 10 | | | grain | | 2.8 | | pack (1 kg)/packs (1 kg)=1000
rice_instant | quick-cook white rice | 20048 | grains_pasta | dry | none | 10 | | | grain | | 2.8 | |
rice_medium_grain|medium-grain rice|20050|grains_pasta|dry|none|10|||grain||2.8||pack (1 kg)/packs (1 kg)=1000
rice_short_grain|short-grain rice|20052|grains_pasta|dry|none|10|||grain||2.8||pack (1 kg)/packs (1 kg)=1000
rice_glutinous | sticky rice | 20054 | grains_pasta | dry | none | 10 | | | grain | | 2.5 | |
wild_rice | wild rice | 20088 | grains_pasta | dry | none | 10 | | | grain | | 3 | |
wild_rice_cooked | ready-cooked wild rice | 20089 | grains_pasta | cooked | none | 10 | | | grain | | | |
rice_flour|white rice flour|20061|baking_sweet|dry|none|5||wheat,gluten|grain||||
rice_flour_brown|brown rice flour|20090|baking_sweet|dry|none|5||wheat,gluten|grain||||
rice_bran | rice bran | 20060 | grains_pasta | dry | none | 5 | | | grain | | | |
rice_porridge_meal|ground rice|08100|grains_pasta|dry|none|10||wheat,gluten|grain||6||

quinoa | quinoa | 20035 | grains_pasta | dry | none | 10 | | | grain | | 3 | | pack (500 g)/packs (500 g)=500
buckwheat | buckwheat groats | 20008 | grains_pasta | dry | none | 10 | | wheat,gluten | grain | | 3 | | pack (500 g)/packs (500 g)=500
buckwheat_roasted | roasted buckwheat groats | 20009 | grains_pasta | dry | none | 10 | | wheat,gluten | grain | | 3 | | pack (500 g)/packs (500 g)=500
buckwheat_roasted_cooked | ready-cooked buckwheat groats | 20010 | grains_pasta | cooked | none | 10 | | wheat,gluten | grain | | | |
buckwheat_flour | buckwheat flour | 20011 | baking_sweet | dry | none | 5 | | wheat,gluten | grain | | | |
millet | millet | 20031 | grains_pasta | dry | none | 10 | | wheat,gluten | grain | | 3 | | pack (500 g)/packs (500 g)=500
millet_flour | millet flour | 20647 | baking_sweet | dry | none | 5 | | wheat,gluten | grain | | | |
amaranth | amaranth | 20001 | grains_pasta | dry | none | 10 | | wheat,gluten | grain | | 3 | |
teff | teff | 20142 | grains_pasta | dry | none | 10 | | wheat,gluten | grain | | 3 | |
sorghum | sorghum | 20067 | grains_pasta | dry | none | 10 | | wheat,gluten | grain | | 2.7 | |
sorghum_flour | sorghum flour | 20648 | baking_sweet | dry | none | 5 | | wheat,gluten | grain | | | |

oats | rolled oats | 08120 | grains_pasta | dry | none | 5 | gluten | wheat | grain | | 5 | | pack (500 g)/packs (500 g)=500
oat_groats | oat groats | 20038 | grains_pasta | dry | none | 10 | gluten | wheat | grain | | 2.8 | |
oat_bran | oat bran | 20033 | grains_pasta | dry | none | 5 | gluten | wheat | grain | | 5 | |
oat_flour | oat flour | 20132 | baking_sweet | dry | none | 5 | gluten | wheat | grain | | | |
barley_pearl | pearl barley | 20005 | grains_pasta | dry | none | 10 | gluten | wheat | grain | | 2.9 | | pack (500 g)/packs (500 g)=500
barley_pearl_cooked | ready-cooked pearl barley | 20006 | grains_pasta | cooked | none | 10 | gluten | wheat | grain | | | |
barley_hulled | hulled barley | 20004 | grains_pasta | dry | none | 10 | gluten | wheat | grain | | 2.8 | |
barley_flour | barley flour | 20130 | baking_sweet | dry | none | 5 | gluten | wheat | grain | | | |
rye_grain | rye grain | 20062 | grains_pasta | dry | none | 10 | gluten | wheat | grain | | 2.5 | |
rye_flour | rye flour | 20064 | baking_sweet | dry | none | 5 | gluten | wheat | grain | | | | pack (1 kg)/packs (1 kg)=1000
rye_flour_dark | wholemeal rye flour | 20063 | baking_sweet | dry | none | 5 | gluten | wheat | grain | | | | pack (1 kg)/packs (1 kg)=1000
rye_flour_light | light rye flour | 20065 | baking_sweet | dry | none | 5 | gluten | wheat | grain | | | | pack (1 kg)/packs (1 kg)=1000

wheat_grain | wheat grain | 20072 | grains_pasta | dry | none | 10 | wheat,gluten | | grain | | 2.5 | |
wheat_flour_white|white wheat flour|20481|baking_sweet|dry|none|5|wheat,gluten|soy,lupin|grain||||pack (1 kg)/packs (1 kg)=1000
wheat_flour_bread|strong white bread flour|20129|baking_sweet|dry|none|5|wheat,gluten|soy,lupin|grain||||pack (1 kg)/packs (1 kg)=1000
wheat_flour_cake|fine white cake flour|20084|baking_sweet|dry|none|5|wheat,gluten|soy,lupin|grain||||pack (1 kg)/packs (1 kg)=1000
wheat_flour_self_raising|self-raising wheat flour|20082|baking_sweet|dry|none|5|wheat,gluten|soy,lupin|grain,compound|wheat flour,baking powder,salt|||pack (1 kg)/packs (1 kg)=1000
wheat_flour_whole|wholemeal wheat flour|20080|baking_sweet|dry|none|5|wheat,gluten|soy,lupin|grain||||pack (1 kg)/packs (1 kg)=1000
wheat_bran | wheat bran | 20077 | grains_pasta | dry | none | 5 | wheat,gluten | | grain | | | |
wheat_germ | wheat germ | 20078 | grains_pasta | dry | none | 5 | wheat,gluten | | grain | | | |
wheat_germ_toasted | toasted wheat germ | 08084 | grains_pasta | ready | none | 5 | wheat,gluten | | grain | | | |
wheat_farina|soft wheat semolina|08112|grains_pasta|dry|none|10|wheat,gluten|soy|grain||6||
semolina|durum wheat semolina|20466|grains_pasta|dry|none|10|wheat,gluten|soy,mustard|grain||5||pack (500 g)/packs (500 g)=500
couscous|couscous|20028|grains_pasta|dry|none|10|wheat,gluten|soy,mustard|grain||2.7||pack (500 g)/packs (500 g)=500
couscous_cooked|ready-cooked plain couscous|20029|grains_pasta|cooked|none|10|wheat,gluten|soy,mustard|grain||||
bulgur | bulgur wheat | 20012 | grains_pasta | dry | none | 10 | wheat,gluten | | grain | | 3 | | pack (500 g)/packs (500 g)=500
bulgur_cooked | ready-cooked bulgur wheat | 20013 | grains_pasta | cooked | none | 10 | wheat,gluten | | grain | | | |
spelt | spelt grain | 20140 | grains_pasta | dry | none | 10 | wheat,gluten | | grain | | 2.6 | | pack (500 g)/packs (500 g)=500
kamut | khorasan wheat grain | 20138 | grains_pasta | dry | none | 10 | wheat,gluten | | grain | | 2.3 | |
triticale_flour | wholemeal triticale flour | 20070 | baking_sweet | dry | none | 5 | wheat,gluten | | grain | | | |

polenta|polenta|20422|grains_pasta|dry|none|10||wheat,gluten|grain||5||pack (500 g)/packs (500 g)=500
cornmeal_whole|wholegrain cornmeal|20020|grains_pasta|dry|none|10||wheat,gluten|grain||5||
corn_grits|corn grits|08160|grains_pasta|dry|none|10||wheat,gluten|grain||6||
corn_flour|fine maize flour|20016|baking_sweet|dry|none|5||wheat,gluten|grain||||
masa_harina|masa harina|20019|baking_sweet|dry|none|5||wheat,gluten|grain||||
hominy_canned | tinned hominy | 20030 | beans_tins_jars | ready | none | 10 | | | grain,compound | maize,water,salt | | |
corn_starch | corn starch | 20027 | baking_sweet | dry | none | 5 | | | grain | | | |
tapioca | tapioca pearls | 20068 | baking_sweet | dry | none | 5 | | | | | 4 | |
arrowroot | arrowroot starch | 20003 | baking_sweet | dry | none | 5 | | | | | | |
potato_flour | potato flour | 11413 | baking_sweet | dry | none | 5 | | sulphite | potato | | | |
`

/**
 * Beans, peas, lentils, soy foods and peanuts. A tin of beans is weighed drained and its pack weight is the drained
 * weight, unless its name says "with their liquid". The source has whole rows for drained tins of kidney and pinto beans
 * only; the others stand for unsalted tins with the figures of plain boiled beans. Beans of one kind boiled and tinned
 * therefore share a row. Lupin may be with flours of legumes, and is near to the peanut.
 * Tempeh is absent for the same reason: neither of its rows knows the fibre.
 */
export const legumesAndSoy = `
lentils_red | red lentils | 16144 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | | pack (500 g)/packs (500 g)=500
lentils_green | green or brown lentils | 16069 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | | pack (500 g)/packs (500 g)=500
lentils_canned | tinned lentils | 16070 | beans_tins_jars | ready | none | 10 | | | legume | | | | tin (400 g)/tins (400 g)=240
chickpeas_dried | dried chickpeas | 16056 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.2 | | pack (500 g)/packs (500 g)=500
chickpeas_canned | tinned chickpeas | 16057 | beans_tins_jars | ready | none | 10 | | | legume | | | | tin (400 g)/tins (400 g)=240
chickpeas_liquid_canned | tinned chickpeas with their liquid | 16058 | beans_tins_jars | ready | none | 10 | | | legume,compound | chickpeas,water,salt | | | tin (400 g)/tins (400 g)=400
chickpea_flour|chickpea flour|16157|baking_sweet|dry|none|5||wheat,gluten,soy,lupin,peanut,mustard|legume||||
kidney_beans_dried | dried kidney beans | 16032 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | | pack (500 g)/packs (500 g)=500
kidney_beans_canned|tinned kidney beans|16145|beans_tins_jars|ready|none|10|||legume,compound|kidney beans,water,salt|||tin (400 g)/tins (400 g)=240
kidney_beans_cooked | boiled kidney beans | 16033 | beans_tins_jars | cooked | none | 10 | | | legume | | | |
black_beans_dried | dried black beans | 16014 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | | pack (500 g)/packs (500 g)=500
black_beans_canned|tinned black beans|16015|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=240
black_beans_cooked | boiled black beans | 16015 | beans_tins_jars | cooked | none | 10 | | | legume | | | |
butter_beans_dried | dried butter beans | 16071 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | | pack (500 g)/packs (500 g)=500
butter_beans_canned|tinned butter beans|16072|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=240
butter_beans_cooked | boiled butter beans | 16072 | beans_tins_jars | cooked | none | 10 | | | legume | | | |
lima_beans_dried | dried baby lima beans | 16074 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | |
lima_beans_frozen | frozen baby lima beans | 11039 | frozen | raw | boil | 10 | | | legume | | 1 | |
lima_beans_canned|tinned green lima beans with their liquid|11715|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=400
cannellini_beans_dried | dried white beans | 16049 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | | pack (500 g)/packs (500 g)=500
cannellini_beans_canned|tinned white beans|16050|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=240
cannellini_beans_cooked | boiled white beans | 16050 | beans_tins_jars | cooked | none | 10 | | | legume | | | |
great_northern_beans_dried | dried great northern beans | 16024 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | |
great_northern_beans_canned|tinned great northern beans|16025|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=240
haricot_beans_dried | dried haricot beans | 16037 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.4 | | pack (500 g)/packs (500 g)=500
haricot_beans_canned|tinned haricot beans|16038|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=240
pinto_beans_dried | dried pinto beans | 16042 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.4 | | pack (500 g)/packs (500 g)=500
pinto_beans_canned|tinned pinto beans|16146|beans_tins_jars|ready|none|10|||legume,compound|pinto beans,water,salt|||tin (400 g)/tins (400 g)=240
pinto_beans_cooked | boiled pinto beans | 16043 | beans_tins_jars | cooked | none | 10 | | | legume | | | |
borlotti_beans_dried | dried borlotti beans | 16019 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.4 | | pack (500 g)/packs (500 g)=500
borlotti_beans_canned|tinned borlotti beans|16020|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=240
pink_beans_dried | dried pink beans | 16040 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.3 | |
adzuki_beans_dried | dried adzuki beans | 16001 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | |
adzuki_beans_cooked | boiled adzuki beans | 16002 | beans_tins_jars | cooked | none | 10 | | | legume | | | |
mung_beans_dried|dried mung beans|16080|beans_tins_jars|dry|boil|10|||legume||2.8||
urad_beans_dried | dried urad beans | 16083 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.8 | |
black_eyed_beans_dried | dried black-eyed beans | 16062 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | | pack (500 g)/packs (500 g)=500
black_eyed_beans_canned|tinned black-eyed beans|16063|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=240
pigeon_peas_dried | dried pigeon peas | 16101 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | |
split_peas | dried split peas | 16085 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | | pack (500 g)/packs (500 g)=500
split_peas_cooked | boiled split peas | 16086 | beans_tins_jars | cooked | none | 10 | | | legume | | | |
broad_beans | shelled fresh broad beans | 11088 | fruit_vegetables | raw | boil | 10 | | | legume | | 1 | |
broad_beans_dried | dried broad beans | 16052 | beans_tins_jars | dry | boil | 10 | | | legume | | 2.5 | |
broad_beans_canned|tinned broad beans|16053|beans_tins_jars|ready|none|10|||legume||||tin (400 g)/tins (400 g)=240
lupins_cooked|cooked lupin beans|16077|beans_tins_jars|cooked|none|10|lupin|soy,peanut|legume||||
baked_beans_canned|tinned vegetarian baked beans|16006|beans_tins_jars|ready|none|10||celery,mustard,wheat,gluten,soy|legume,compound,added_sugar|haricot beans,tomato,water,sugar,starch,vinegar,salt,spices|||tin (400 g)/tins (400 g)=400
baked_beans_no_salt_canned|unsalted tinned vegetarian baked beans|43449|beans_tins_jars|ready|none|10||celery,mustard,wheat,gluten,soy|legume,compound,added_sugar|haricot beans,tomato,water,sugar,starch,vinegar,spices|||tin (400 g)/tins (400 g)=400

edamame | shelled fresh edamame | 11450 | fruit_vegetables | raw | boil | 10 | soy | | legume | | 1 | |
edamame_frozen | frozen shelled edamame | 11212 | frozen | raw | none | 10 | soy | | legume | | 1 | | bag (500 g)/bags (500 g)=500
soybeans_dried | dried soybeans | 16108 | beans_tins_jars | dry | boil | 10 | soy | | legume | | 2.5 | |
soybeans_cooked | boiled soybeans | 16109 | beans_tins_jars | cooked | none | 10 | soy | | legume | | | |
soy_nuts | unsalted roasted soybeans | 16410 | nuts_seeds_dried_fruit | ready | none | 5 | soy | peanut,tree_nut,sesame | legume | | | |
tofu_firm | firm tofu | 16126 | chilled_plant_based | ready | none | 10 | soy | | legume | | | | block (400 g)/blocks (400 g)=400
tofu_extra_firm | extra firm tofu | 16159 | chilled_plant_based | ready | none | 10 | soy | | legume | | | | block (400 g)/blocks (400 g)=400
tofu_hard | pressed hard tofu | 16160 | chilled_plant_based | ready | none | 10 | soy | | legume | | | | block (200 g)/blocks (200 g)=200
tofu_regular | plain medium tofu | 16427 | chilled_plant_based | ready | none | 10 | soy | | legume | | | | block (400 g)/blocks (400 g)=400
tofu_soft | soft tofu | 16127 | chilled_plant_based | ready | none | 10 | soy | | legume | | | | block (400 g)/blocks (400 g)=400
tofu_silken | silken tofu | 16161 | chilled_plant_based | ready | none | 10 | soy | | legume | | | | block (350 g)/blocks (350 g)=350
tofu_silken_firm | firm silken tofu | 16162 | chilled_plant_based | ready | none | 10 | soy | | legume | | | | block (350 g)/blocks (350 g)=350
tofu_fried | fried tofu | 16129 | chilled_plant_based | ready | none | 10 | soy | wheat,gluten,sesame | legume,seed_oil,compound | tofu,oil | | |
tofu_freeze_dried|freeze-dried tofu|16128|chilled_plant_based|dry|none|5|soy||legume||5||
natto | natto | 16113 | chilled_plant_based | ready | none | 10 | soy | wheat,gluten,mustard | legume | | | | pot (50 g)/pots (50 g)=50
soy_milk | unsweetened soy milk | 16222 | chilled_plant_based | ready | none | 25 | soy | tree_nut | legume,compound | soy,water | | | carton (1 l)/cartons (1 l)=1030
soy_milk_sweetened | sweetened soy milk | 16139 | chilled_plant_based | ready | none | 25 | soy | tree_nut | legume,compound,added_sugar | soy,water,sugar,vanilla | | | carton (1 l)/cartons (1 l)=1030
soy_milk_light | light unsweetened soy milk | 16228 | chilled_plant_based | ready | none | 25 | soy | tree_nut | legume,compound | soy,water | | | carton (1 l)/cartons (1 l)=1030
soy_milk_chocolate | chocolate soy milk | 16168 | chilled_plant_based | ready | none | 25 | soy | tree_nut,milk | legume,compound,added_sugar | soy,water,sugar,cocoa | | | carton (1 l)/cartons (1 l)=1030
soy_yogurt | plain soy yogurt | 16252 | chilled_plant_based | ready | none | 25 | soy | tree_nut,milk | legume,compound,added_sugar | soy,water,sugar,starch,cultures | | | pot (500 g)/pots (500 g)=500
soy_yogurt_vanilla | vanilla soy yogurt | 16250 | chilled_plant_based | ready | none | 25 | soy | tree_nut,milk | legume,compound,added_sugar | soy,water,sugar,starch,vanilla,cultures | | | pot (500 g)/pots (500 g)=500
soy_flour|full-fat soy flour|16115|baking_sweet|dry|none|5|soy|wheat,gluten,lupin|legume||||
soy_flour_defatted|defatted soy flour|16117|baking_sweet|dry|none|5|soy|wheat,gluten,lupin|legume||||
soy_protein_isolate|soy protein isolate|16122|baking_sweet|dry|none|5|soy|milk,wheat,gluten,egg|legume||||bag (1 kg)/bags (1 kg)=1000
soy_protein_concentrate|soy protein concentrate|16121|baking_sweet|dry|none|5|soy|milk,wheat,gluten,egg|legume||||

peanuts | plain peanuts | 16087 | nuts_seeds_dried_fruit | ready | none | 5 | peanut | tree_nut,sesame | legume | | | | bag (200 g)/bags (200 g)=200
peanuts_roasted | unsalted roasted peanuts | 16390 | nuts_seeds_dried_fruit | ready | none | 5 | peanut | tree_nut,sesame | legume | | | | bag (200 g)/bags (200 g)=200
peanut_butter | unsalted smooth peanut butter | 16398 | nuts_seeds_dried_fruit | ready | none | 5 | peanut | tree_nut,sesame,soy | legume,seed_oil,compound,added_sugar | peanut,vegetable oil,sugar | | | jar (340 g)/jars (340 g)=340
peanut_butter_crunchy | unsalted crunchy peanut butter | 16397 | nuts_seeds_dried_fruit | ready | none | 5 | peanut | tree_nut,sesame,soy | legume,seed_oil,compound,added_sugar | peanut,vegetable oil,sugar | | | jar (340 g)/jars (340 g)=340
peanut_flour | defatted peanut flour | 16099 | baking_sweet | dry | none | 5 | peanut | tree_nut,sesame | legume | | | |
`

/**
 * Nuts, seeds and what is made of them, unsalted. They are packed on shared lines, so nearly all may contain the others;
 * coconut is no tree nut in law, but is dried and packed beside them. The source has no fibre figure for tinned coconut
 * milk: it goes by the row of freshly pressed milk, which is a little richer.
 */
export const nutsAndSeeds = `
almonds | almonds | 12061 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
almonds_blanched | blanched almonds | 12062 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
almonds_roasted | unsalted roasted almonds | 12063 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
almond_flour | ground almonds | 12062 | baking_sweet | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
almond_butter | almond butter | 12195 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | jar (170 g)/jars (170 g)=170
walnuts | walnuts | 12155 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
walnuts_black | black walnuts | 12154 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | |
hazelnuts | hazelnuts | 12120 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
hazelnuts_blanched | blanched hazelnuts | 12121 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
hazelnuts_roasted | unsalted roasted hazelnuts | 12122 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | |
hazelnuts_ground | ground hazelnuts | 12120 | baking_sweet | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
cashews | cashews | 12087 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
cashews_roasted | unsalted roasted cashews | 12085 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
cashew_butter | cashew butter | 12088 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | jar (170 g)/jars (170 g)=170
pecans | pecans | 12142 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (100 g)/bags (100 g)=100
pecans_roasted | unsalted roasted pecans | 12143 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | |
pistachios | shelled pistachios | 12151 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (100 g)/bags (100 g)=100
pistachios_roasted | unsalted roasted shelled pistachios | 12152 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | |
brazil_nuts | brazil nuts | 12078 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | nut/nuts=5 | bag (200 g)/bags (200 g)=200
macadamias | macadamia nuts | 12131 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (100 g)/bags (100 g)=100
pine_nuts | pine nuts | 12147 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | | bag (100 g)/bags (100 g)=100
chestnuts | chestnuts | 12097 | nuts_seeds_dried_fruit | raw | none | 10 | tree_nut | | | | 1 | |
chestnuts_cooked | ready-roasted peeled chestnuts | 12167 | nuts_seeds_dried_fruit | cooked | none | 8 | tree_nut | | | | | chestnut/chestnuts=8 | pack (180 g)/packs (180 g)=180
hickory_nuts | hickory nuts | 12130 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | |
butternuts | butternuts | 12084 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame | | | | |
mixed_nuts | unsalted mixed nuts with peanuts | 12135 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut,peanut | sesame,soy | legume,compound | peanut,almond,cashew,hazelnut,brazil nut,pecan | | | bag (200 g)/bags (200 g)=200
mixed_nuts_no_peanuts | unsalted mixed nuts without peanuts | 12138 | nuts_seeds_dried_fruit | ready | none | 5 | tree_nut | peanut,sesame,soy | seed_oil,compound | cashew,almond,brazil nut,pecan,hazelnut,oil | | | bag (200 g)/bags (200 g)=200

sesame_seeds | sesame seeds | 12023 | nuts_seeds_dried_fruit | ready | none | 5 | sesame | tree_nut,peanut | | | | | bag (100 g)/bags (100 g)=100
sesame_seeds_hulled | hulled sesame seeds | 12201 | nuts_seeds_dried_fruit | ready | none | 5 | sesame | tree_nut,peanut | | | | | bag (100 g)/bags (100 g)=100
sesame_seeds_toasted | toasted sesame seeds | 12029 | nuts_seeds_dried_fruit | ready | none | 5 | sesame | tree_nut,peanut | | | | | bag (100 g)/bags (100 g)=100
tahini | tahini | 12166 | nuts_seeds_dried_fruit | ready | none | 5 | sesame | tree_nut,peanut | | | | | jar (300 g)/jars (300 g)=300
tahini_unroasted | tahini of unroasted sesame | 12171 | nuts_seeds_dried_fruit | ready | none | 5 | sesame | tree_nut,peanut | | | | | jar (300 g)/jars (300 g)=300
sesame_paste | whole sesame paste | 12169 | nuts_seeds_dried_fruit | ready | none | 5 | sesame | tree_nut,peanut | | | | |
sunflower_seeds | sunflower seeds | 12036 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
sunflower_seeds_roasted | unsalted roasted sunflower seeds | 12037 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
sunflower_seed_butter | sunflower seed butter | 12040 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,peanut,sesame,soy | compound,added_sugar | sunflower seeds,sugar | | |
sunflower_seed_flour | defatted sunflower seed flour | 12041 | baking_sweet | dry | none | 5 | | tree_nut,peanut,sesame | | | | |
pumpkin_seeds | pumpkin seeds | 12014 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
pumpkin_seeds_roasted | unsalted roasted pumpkin seeds | 12016 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,peanut,sesame | | | | | bag (200 g)/bags (200 g)=200
pumpkin_seeds_in_shell | unsalted roasted pumpkin seeds in their shell | 12163 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,peanut,sesame | | | | |
flaxseed | flaxseed | 12220 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,sesame,wheat,gluten | | | | | bag (200 g)/bags (200 g)=200
flaxseed_ground | ground flaxseed | 12220 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,sesame,wheat,gluten | | | | | bag (200 g)/bags (200 g)=200
chia_seeds | chia seeds | 12006 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,sesame | | | | | bag (200 g)/bags (200 g)=200
poppy_seeds | poppy seeds | 02033 | nuts_seeds_dried_fruit | ready | none | 5 | | tree_nut,sesame | | | | | bag (100 g)/bags (100 g)=100

coconut_desiccated | desiccated coconut | 12108 | baking_sweet | ready | none | 5 | | tree_nut,peanut,sesame,sulphite | | | | | bag (200 g)/bags (200 g)=200
coconut_flakes_sweetened | sweetened coconut flakes | 12109 | baking_sweet | ready | none | 5 | | tree_nut,peanut,sesame,sulphite | compound,added_sugar | coconut,sugar,salt | | |
coconut_milk_canned|tinned coconut milk|12117|beans_tins_jars|ready|none|10||sulphite,tree_nut|compound|coconut,water|||tin (400 ml)/tins (400 ml)=400
coconut_cream|coconut cream|12115|beans_tins_jars|ready|none|10||sulphite,tree_nut|compound|coconut,water|||carton (200 ml)/cartons (200 ml)=200
coconut_cream_sweetened_canned|tinned sweetened coconut cream|12116|baking_sweet|ready|none|10||sulphite,tree_nut|compound,added_sugar|coconut,water,sugar|||
coconut_water | coconut water | 12119 | drinks | ready | none | 25 | | sulphite | | | | |
`

/**
 * Oils, sugars, leavening, cocoa and plain drinks. Refining takes most of the protein out of an oil, not surely all of
 * it: an oil carries the allergen of what it was pressed from.
 */
export const oilsAndBaking = `
olive_oil | olive oil | 04053 | oils_sauces_condiments | ready | none | 5 | | | | | | | bottle (500 ml)/bottles (500 ml)=460
rapeseed_oil | rapeseed oil | 04582 | oils_sauces_condiments | ready | none | 5 | | | seed_oil | | | | bottle (500 ml)/bottles (500 ml)=460
sunflower_oil | sunflower oil | 04506 | oils_sauces_condiments | ready | none | 5 | | | seed_oil | | | | bottle (500 ml)/bottles (500 ml)=460
sunflower_oil_high_oleic | high-oleic sunflower oil | 04584 | oils_sauces_condiments | ready | none | 5 | | | seed_oil | | | | bottle (500 ml)/bottles (500 ml)=460
vegetable_oil | vegetable oil | 42299 | oils_sauces_condiments | ready | none | 5 | soy | | legume,seed_oil,compound | rapeseed oil,soybean oil | | | bottle (500 ml)/bottles (500 ml)=460
soybean_oil | soybean oil | 04044 | oils_sauces_condiments | ready | none | 5 | soy | | legume,seed_oil | | | | bottle (500 ml)/bottles (500 ml)=460
corn_oil | corn oil | 04518 | oils_sauces_condiments | ready | none | 5 | | | grain,seed_oil | | | | bottle (500 ml)/bottles (500 ml)=460
grapeseed_oil | grapeseed oil | 04517 | oils_sauces_condiments | ready | none | 5 | | | seed_oil | | | | bottle (500 ml)/bottles (500 ml)=460
cottonseed_oil | cottonseed oil | 04502 | oils_sauces_condiments | ready | none | 5 | | | seed_oil | | | |
safflower_oil | safflower oil | 04511 | oils_sauces_condiments | ready | none | 5 | | | seed_oil | | | |
rice_bran_oil | rice bran oil | 04037 | oils_sauces_condiments | ready | none | 5 | | | grain,seed_oil | | | |
wheat_germ_oil | wheat germ oil | 04038 | oils_sauces_condiments | ready | none | 5 | wheat,gluten | | grain,seed_oil | | | |
sesame_oil | sesame oil | 04058 | oils_sauces_condiments | ready | none | 5 | sesame | peanut,tree_nut | | | | | bottle (250 ml)/bottles (250 ml)=230
peanut_oil | peanut oil | 04042 | oils_sauces_condiments | ready | none | 5 | peanut | | legume,seed_oil | | | | bottle (500 ml)/bottles (500 ml)=460
walnut_oil | walnut oil | 04528 | oils_sauces_condiments | ready | none | 5 | tree_nut | peanut,sesame | | | | | bottle (250 ml)/bottles (250 ml)=230
almond_oil | almond oil | 04529 | oils_sauces_condiments | ready | none | 5 | tree_nut | peanut,sesame | | | | |
hazelnut_oil | hazelnut oil | 04532 | oils_sauces_condiments | ready | none | 5 | tree_nut | peanut,sesame | | | | |
flaxseed_oil | flaxseed oil | 42231 | oils_sauces_condiments | ready | none | 5 | | tree_nut,sesame | | | | | bottle (250 ml)/bottles (250 ml)=230
avocado_oil | avocado oil | 04581 | oils_sauces_condiments | ready | none | 5 | | | | | | | bottle (250 ml)/bottles (250 ml)=230
coconut_oil | coconut oil | 04047 | oils_sauces_condiments | ready | none | 5 | | | | | | | jar (300 g)/jars (300 g)=300
palm_oil | palm oil | 04055 | oils_sauces_condiments | ready | none | 5 | | | | | | |
vegetable_shortening | vegetable shortening | 04615 | oils_sauces_condiments | ready | none | 5 | soy | | legume,seed_oil,compound | soybean oil,cottonseed oil,palm oil | | |
cocoa_butter | cocoa butter | 04501 | baking_sweet | ready | none | 5 | | milk,soy,tree_nut | | | | |

sugar | white sugar | 19335 | baking_sweet | ready | none | 5 | | | added_sugar | | | | bag (1 kg)/bags (1 kg)=1000
brown_sugar | brown sugar | 19334 | baking_sweet | ready | none | 5 | | | added_sugar | | | | bag (500 g)/bags (500 g)=500
icing_sugar|icing sugar|19336|baking_sweet|ready|none|5|||added_sugar,compound,grain|sugar,corn starch|||box (500 g)/boxes (500 g)=500
maple_sugar | maple sugar | 19340 | baking_sweet | ready | none | 5 | | | added_sugar | | | |
fructose | fructose powder | 43216 | baking_sweet | ready | none | 5 | | | added_sugar | | | |
molasses | molasses | 19304 | baking_sweet | ready | none | 5 | | sulphite | added_sugar | | | | jar (340 g)/jars (340 g)=340
corn_syrup|light corn syrup|19350|baking_sweet|ready|none|5||sulphite|added_sugar,grain||||
malt_syrup | barley malt syrup | 19352 | baking_sweet | ready | none | 5 | gluten | wheat | grain,added_sugar | | | |
sorghum_syrup | sorghum syrup | 19355 | baking_sweet | ready | none | 5 | | | added_sugar | | | |
cocoa_powder|cocoa powder|19165|baking_sweet|dry|none|5||milk,tree_nut|||||tub (250 g)/tubs (250 g)=250
cocoa_powder_alkalised|dutch-process cocoa powder|19166|baking_sweet|dry|none|5||milk,tree_nut|||||tub (250 g)/tubs (250 g)=250
chocolate_unsweetened | unsweetened baking chocolate | 19078 | baking_sweet | ready | none | 5 | | milk,soy,tree_nut,peanut,wheat,gluten | | | | | bar (100 g)/bars (100 g)=100
carob_flour | carob flour | 16055 | baking_sweet | dry | none | 5 | | | legume | | | |
yeast_dried | dried baking yeast | 18375 | baking_sweet | dry | none | 1 | | | | | | | sachet (7 g)/sachets (7 g)=7
yeast_fresh | fresh baking yeast | 18374 | baking_sweet | raw | none | 5 | | | | | | | cube (42 g)/cubes (42 g)=42
baking_powder | baking powder | 18369 | baking_sweet | dry | none | 1 | | wheat,gluten | grain,compound | raising agents,starch | | |
baking_powder_low_sodium | low-sodium baking powder | 18371 | baking_sweet | dry | none | 1 | | wheat,gluten | grain,compound | raising agents,starch | | |
baking_soda | baking soda | 18372 | baking_sweet | dry | none | 1 | | | | | | |
cream_of_tartar | cream of tartar | 18373 | baking_sweet | dry | none | 1 | | | | | | |
pectin | pectin powder | 19310 | baking_sweet | dry | none | 1 | | | | | | |

water | water | 14411 | drinks | ready | none | 50 | | | | | | |
water_sparkling|sparkling water|14384|drinks|ready|none|50|||||||bottle (1 l)/bottles (1 l)=1000
coffee | brewed coffee | 14209 | drinks | ready | none | 50 | | | | | | |
coffee_decaf | brewed decaffeinated coffee | 14201 | drinks | ready | none | 50 | | | | | | |
espresso | espresso | 14210 | drinks | ready | none | 30 | | | | | | shot/shots=30 |
coffee_instant | instant coffee powder | 14214 | drinks | dry | none | 1 | | | | | | |
tea_black | brewed black tea | 14355 | drinks | ready | none | 50 | | | | | | |
tea_herbal | brewed herbal tea | 14381 | drinks | ready | none | 50 | | | | | | |
tea_chamomile | brewed chamomile tea | 14545 | drinks | ready | none | 50 | | | | | | |
rice_milk|unsweetened rice drink|14639|chilled_plant_based|ready|none|25||tree_nut,soy|grain,compound|rice,water,oil,salt|||carton (1 l)/cartons (1 l)=1030
`
