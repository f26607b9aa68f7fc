/**
 * Vegetables, mushrooms and seaweeds, fresh, frozen and tinned; columns as in the other files of this folder. Figures of
 * tins are those of the drained food where the source has them. `shiitake` stands on the row of the mushroom fried
 * without fat and `nori` on that of the fresh weed, because no better row has all figures. Fresh sprouts are not for
 * pregnancy: they are often eaten raw (FDA on raw sprouts). Sweetcorn is maize, so it counts as a grain.
 */
export const vegetables = `
tomato | tomato | 11529 | fruit_vegetables | raw | none | 60 | | | | | | tomato/tomatoes=120 |
cherry_tomato | cherry tomatoes | 11529 | fruit_vegetables | raw | none | 10 | | | | | | | punnet (250 g)/punnets (250 g)=250
tomato_yellow | yellow tomato | 11696 | fruit_vegetables | raw | none | 60 | | | | | | tomato/tomatoes=120 |
tomato_green | green tomato | 11527 | fruit_vegetables | raw | none | 60 | | | | | | tomato/tomatoes=120 |
tomatillo | tomatillo | 11954 | fruit_vegetables | raw | none | 34 | | | | | | tomatillo/tomatillos=34 |
tomato_canned | tinned chopped tomatoes | 11885 | beans_tins_jars | ready | none | 10 | | | | | | | tin (400 g)/tins (400 g)=400
tomatoes_sun_dried | sun-dried tomatoes | 11955 | beans_tins_jars | dry | none | 5 | | sulphite | | | | |
tomatoes_sun_dried_oil | sun-dried tomatoes in oil | 11956 | beans_tins_jars | ready | none | 5 | | sulphite | seed_oil,compound | tomato,sunflower oil,salt | | | jar (280 g)/jars (280 g)=280
onion | onion | 11282 | fruit_vegetables | raw | none | 55 | | | | | 0.9 | onion/onions=110 |
red_onion | red onion | 11282 | fruit_vegetables | raw | none | 55 | | | | | 0.9 | red onion/red onions=110 |
onion_frozen | frozen chopped onion | 11287 | frozen | raw | none | 10 | | | | | 0.9 | |
spring_onion | spring onion | 11291 | fruit_vegetables | raw | none | 15 | | | | | | spring onion/spring onions=15 |
shallot | shallot | 11677 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
leek | leek | 11246 | fruit_vegetables | raw | none | 45 | | | | | 0.9 | leek/leeks=90 |
garlic | garlic | 11215 | fruit_vegetables | raw | none | 3 | | | | | | clove/cloves=3 |
ginger | fresh ginger | 11216 | fruit_vegetables | raw | none | 2 | | | | | | |
carrot | carrot | 11124 | fruit_vegetables | raw | none | 30 | | | | | 0.9 | carrot/carrots=60 |
carrots_frozen | frozen carrots | 11130 | frozen | raw | none | 10 | | | | | 0.9 | |
carrots_canned | tinned carrots | 11759 | beans_tins_jars | ready | none | 10 | | | | | | |
celery | celery | 11143 | fruit_vegetables | raw | none | 20 | celery | | | | 0.9 | stalk/stalks=40 |
celeriac | celeriac | 11141 | fruit_vegetables | raw | none | 10 | celery | | | | 0.9 | |
courgette | courgette | 11477 | fruit_vegetables | raw | none | 50 | | | | | 0.85 | courgette/courgettes=200 |
courgette_frozen | frozen courgette | 11479 | frozen | raw | none | 10 | | | | | 0.85 | |
summer_squash | yellow summer squash | 11467 | fruit_vegetables | raw | none | 10 | | | | | 0.85 | |
aubergine | aubergine | 11209 | fruit_vegetables | raw | none | 10 | | | | | 0.8 | |
pepper_red | red pepper | 11821 | fruit_vegetables | raw | none | 60 | | | | | 0.85 | red pepper/red peppers=120 |
pepper_green | green pepper | 11333 | fruit_vegetables | raw | none | 60 | | | | | 0.85 | green pepper/green peppers=120 |
pepper_yellow | yellow pepper | 11951 | fruit_vegetables | raw | none | 60 | | | | | 0.85 | yellow pepper/yellow peppers=120 |
peppers_frozen | frozen chopped red pepper | 11917 | frozen | raw | none | 10 | | | | | 0.85 | |
pepper_red_canned | red peppers in brine | 11916 | beans_tins_jars | ready | none | 10 | | sulphite | compound | red pepper,water,salt | | | jar (350 g)/jars (350 g)=350
pimento_canned | tinned pimentos | 11943 | beans_tins_jars | ready | none | 5 | | sulphite | compound | red pepper,water | | |
chili | red chili | 11819 | fruit_vegetables | raw | none | 5 | | | | | | |
chili_green | green chili | 11670 | fruit_vegetables | raw | none | 5 | | | | | | |
jalapeno | fresh jalapeno | 11979 | fruit_vegetables | raw | none | 7 | | | | | | jalapeno/jalapenos=14 |
serrano_chili | serrano chili | 11977 | fruit_vegetables | raw | none | 6 | | | | | | serrano chili/serrano chilies=6 |
chili_green_canned | tinned mild green chilies | 11980 | beans_tins_jars | ready | none | 10 | | sulphite | compound | chili,water,salt | | |
cucumber | cucumber | 11205 | fruit_vegetables | raw | none | 50 | | | | | | cucumber/cucumbers=300 |
spinach | spinach | 11457 | fruit_vegetables | raw | none | 10 | | | | | 0.75 | | bag (200 g)/bags (200 g)=200
spinach_frozen | frozen spinach | 11463 | frozen | raw | none | 10 | | | | | 0.8 | | bag (900 g)/bags (900 g)=900
spinach_canned | tinned spinach | 11461 | beans_tins_jars | ready | none | 10 | | | compound | spinach,water,salt | | |
kale | kale | 11233 | fruit_vegetables | raw | none | 10 | | | | | 0.85 | | bag (200 g)/bags (200 g)=200
kale_frozen | frozen kale | 11235 | frozen | raw | none | 10 | | | | | 0.85 | |
chard | swiss chard | 11147 | fruit_vegetables | raw | none | 10 | | | | | 0.8 | |
collard_greens | collard greens | 11161 | fruit_vegetables | raw | none | 10 | | | | | 0.85 | |
beetroot_leaves | beetroot leaves | 11086 | fruit_vegetables | raw | none | 10 | | | | | 0.75 | |
turnip_greens | turnip greens | 11568 | fruit_vegetables | raw | none | 10 | | | | | 0.8 | |
dandelion_greens | dandelion leaves | 11207 | fruit_vegetables | raw | none | 10 | | | | | | |
mustard_greens | mustard greens | 11270 | fruit_vegetables | raw | none | 10 | mustard | | | | 0.8 | |
rocket | rocket | 11959 | fruit_vegetables | raw | none | 10 | | | | | | | bag (70 g)/bags (70 g)=70
watercress | watercress | 11591 | fruit_vegetables | raw | none | 10 | | | | | | | bag (80 g)/bags (80 g)=80
cress | garden cress | 11203 | fruit_vegetables | raw | none | 5 | | mustard | | | | |
lettuce | romaine lettuce | 11251 | fruit_vegetables | raw | none | 10 | | | | | | |
lettuce_iceberg | iceberg lettuce | 11252 | fruit_vegetables | raw | none | 10 | | | | | | |
lettuce_butterhead | butterhead lettuce | 11250 | fruit_vegetables | raw | none | 10 | | | | | | |
lettuce_leaf | green leaf lettuce | 11253 | fruit_vegetables | raw | none | 10 | | | | | | |
endive | curly endive | 11213 | fruit_vegetables | raw | none | 10 | | | | | | |
chicory | chicory | 11151 | fruit_vegetables | raw | none | 25 | | | | | | head/heads=50 |
radicchio | radicchio | 11952 | fruit_vegetables | raw | none | 10 | | | | | | |
cabbage_white | white cabbage | 11109 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
cabbage_red | red cabbage | 11112 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
savoy | savoy cabbage | 11114 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
pak_choi | pak choi | 11116 | fruit_vegetables | raw | none | 10 | | | | | 0.85 | |
chinese_cabbage | chinese cabbage | 11119 | fruit_vegetables | raw | none | 10 | | | | | 0.85 | |
broccoli | broccoli | 11090 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
broccoli_frozen | frozen broccoli | 11092 | frozen | raw | none | 10 | | | | | 0.95 | | bag (900 g)/bags (900 g)=900
broccoli_raab | broccoli rabe | 11096 | fruit_vegetables | raw | none | 10 | | | | | 0.85 | |
cauliflower | cauliflower | 11135 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
cauliflower_frozen | frozen cauliflower | 11137 | frozen | raw | none | 10 | | | | | 0.95 | | bag (900 g)/bags (900 g)=900
romanesco | green cauliflower | 11965 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
brussels_sprouts | brussels sprouts | 11098 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
brussels_sprouts_frozen | frozen brussels sprouts | 11100 | frozen | raw | none | 10 | | | | | 0.95 | |
kohlrabi | kohlrabi | 11241 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
green_beans | green beans | 11052 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
green_beans_frozen | frozen green beans | 11060 | frozen | raw | none | 10 | | | | | 0.95 | | bag (900 g)/bags (900 g)=900
green_beans_canned | tinned green beans | 11729 | beans_tins_jars | ready | none | 10 | | | | | | |
yellow_beans | yellow wax beans | 11722 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
mangetout | mangetout | 11300 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
mangetout_frozen | frozen mangetout | 11302 | frozen | raw | none | 10 | | | | | 0.95 | |
peas_green | fresh shelled green peas | 11304 | fruit_vegetables | raw | none | 10 | | | legume | | 0.95 | |
peas_green_frozen | frozen peas | 11312 | frozen | raw | none | 10 | | | legume | | 0.95 | | bag (900 g)/bags (900 g)=900
peas_green_canned | tinned peas | 11813 | beans_tins_jars | ready | none | 10 | | | legume | | | |
mixed_vegetables_frozen | frozen mixed vegetables | 11583 | frozen | raw | none | 10 | | celery | grain,legume,compound | carrot,peas,sweetcorn,green beans,lima beans | 0.95 | | bag (900 g)/bags (900 g)=900
peas_and_carrots_frozen | frozen peas and carrots | 11322 | frozen | raw | none | 10 | | celery | legume,compound | peas,carrot | 0.95 | |
sweetcorn | corn on the cob | 11167 | fruit_vegetables | raw | none | 50 | | | grain | | 0.95 | cob/cobs=100 |
sweetcorn_frozen | frozen sweetcorn | 11178 | frozen | raw | none | 10 | | | grain | | 0.95 | | bag (900 g)/bags (900 g)=900
sweetcorn_canned | tinned sweetcorn | 11773 | beans_tins_jars | ready | none | 10 | | | grain | | | | tin (200 g)/tins (200 g)=200
potato | potato | 11352 | fruit_vegetables | raw | none | 10 | | | potato | | 0.95 | |
potato_red | red potato | 11355 | fruit_vegetables | raw | none | 10 | | | potato | | 0.95 | |
potato_white | new potatoes | 11354 | fruit_vegetables | raw | none | 10 | | | potato | | 0.95 | |
potato_baking | baking potato | 11353 | fruit_vegetables | raw | none | 10 | | | potato | | 0.85 | |
potato_canned | tinned potatoes | 11376 | beans_tins_jars | ready | none | 10 | | sulphite | potato,compound | potato,water,salt | | |
hash_browns_frozen | frozen plain hash browns | 11390 | frozen | raw | none | 10 | | wheat,gluten,milk,sulphite | potato,seed_oil,compound | potato,oil | 0.75 | |
chips_frozen | frozen oven chips | 11842 | frozen | raw | none | 10 | | wheat,gluten,milk,sulphite | potato,seed_oil,compound | potato,sunflower oil | 0.8 | | bag (900 g)/bags (900 g)=900
potato_flakes | plain instant mash flakes | 11378 | grains_pasta | dry | none | 5 | sulphite | milk | potato,compound | potato,emulsifier,sulphite | 4 | |
sweet_potato | sweet potato | 11507 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
sweet_potato_frozen | frozen sweet potato | 11516 | frozen | raw | none | 10 | | | | | 0.9 | |
cassava | cassava | 11134 | fruit_vegetables | raw | boil | 10 | | | | | 1 | |
taro | taro | 11518 | fruit_vegetables | raw | boil | 10 | | | | | 1 | |
yam | yam | 11601 | fruit_vegetables | raw | boil | 10 | | | | | 1 | |
jicama | jicama | 11603 | fruit_vegetables | raw | none | 10 | | | | | | |
jerusalem_artichoke | jerusalem artichoke | 11226 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
butternut_squash | butternut squash | 11485 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
butternut_squash_frozen | frozen butternut squash | 11487 | frozen | raw | none | 10 | | | | | 0.9 | |
acorn_squash | acorn squash | 11482 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
hubbard_squash | hubbard squash | 11489 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
spaghetti_squash | spaghetti squash | 11492 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
pumpkin | pumpkin | 11422 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
pumpkin_canned | tinned pumpkin | 11424 | beans_tins_jars | ready | none | 10 | | | | | | | tin (425 g)/tins (425 g)=425
chayote | chayote | 11149 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
beetroot | beetroot | 11080 | fruit_vegetables | raw | none | 40 | | | | | 0.9 | beetroot/beetroots=80 |
beetroot_canned | tinned beetroot | 11084 | beans_tins_jars | ready | none | 10 | | sulphite | compound | beetroot,water,salt | | |
parsnip | parsnip | 11298 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
turnip | turnip | 11564 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
swede | swede | 11435 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
radish | radish | 11429 | fruit_vegetables | raw | none | 10 | | | | | | |
daikon | daikon radish | 11430 | fruit_vegetables | raw | none | 10 | | | | | | |
burdock | burdock root | 11104 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
lotus_root | lotus root | 11254 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
asparagus | asparagus | 11011 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
asparagus_frozen | frozen asparagus | 11018 | frozen | raw | none | 10 | | | | | 0.95 | |
asparagus_canned | tinned asparagus | 11015 | beans_tins_jars | ready | none | 10 | | sulphite | compound | asparagus,water,salt | | |
artichoke | globe artichoke | 11007 | fruit_vegetables | raw | none | 64 | | | | | 0.95 | artichoke/artichokes=128 |
artichoke_frozen | frozen artichoke hearts | 11009 | frozen | raw | none | 10 | | | | | 0.95 | |
okra | okra | 11278 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
okra_frozen | frozen okra | 11280 | frozen | raw | none | 10 | | | | | 0.9 | |
nopales | cactus leaves | 11963 | fruit_vegetables | raw | none | 10 | | | | | 0.85 | |
vine_leaves | fresh vine leaves | 11974 | fruit_vegetables | raw | none | 3 | | | | | | leaf/leaves=3 |
mushroom | white mushrooms | 11260 | fruit_vegetables | raw | none | 10 | | | | | 0.7 | | punnet (250 g)/punnets (250 g)=250
mushroom_brown | brown mushrooms | 11266 | fruit_vegetables | raw | none | 10 | | | | | 0.7 | | punnet (250 g)/punnets (250 g)=250
portobello_mushroom | portobello mushroom | 11265 | fruit_vegetables | raw | none | 42 | | | | | 0.7 | portobello mushroom/portobello mushrooms=84 |
shiitake | shiitake mushrooms | 11267 | fruit_vegetables | raw | none | 10 | | | | | 0.75 | |
shiitake_dried | dried shiitake mushrooms | 11268 | herbs_spices | dry | none | 4 | | sulphite | | | 4 | |
oyster_mushroom | oyster mushrooms | 11987 | fruit_vegetables | raw | none | 10 | | | | | 0.7 | |
enoki_mushroom | enoki mushrooms | 11950 | fruit_vegetables | raw | none | 10 | | | | | 0.8 | |
maitake_mushroom | maitake mushrooms | 11993 | fruit_vegetables | raw | none | 10 | | | | | 0.7 | |
mushroom_canned | tinned mushrooms | 11264 | beans_tins_jars | ready | none | 10 | | sulphite | compound | mushroom,water,salt | | |
straw_mushroom_canned | tinned straw mushrooms | 11989 | beans_tins_jars | ready | none | 10 | | sulphite | compound | mushroom,water,salt | | |
avocado | avocado | 09038 | fruit_vegetables | raw | none | 68 | | | | | | avocado/avocados=136 |
olives_black_canned | black olives | 09193 | beans_tins_jars | ready | none | 5 | | sulphite | compound | olives,water,salt | | | jar (160 g drained)/jars (160 g drained)=160
olives_green | green olives | 09195 | beans_tins_jars | ready | none | 5 | | sulphite | compound | olives,water,salt | | | jar (160 g drained)/jars (160 g drained)=160
nori | nori seaweed | 11446 | grains_pasta | dry | none | 3 | | crustacean,mollusc,fish | | | | sheet/sheets=3 |
wakame | wakame seaweed | 11669 | grains_pasta | raw | none | 5 | | crustacean,mollusc,fish | | | | |
irish_moss | irish moss seaweed | 11444 | grains_pasta | raw | none | 5 | | crustacean,mollusc,fish | | | | |
agar_dried | agar powder | 11663 | baking_sweet | dry | none | 1 | | crustacean,mollusc,fish | | | | |
bean_sprouts | bean sprouts | 11043 | fruit_vegetables | raw | none | 10 | | | legume,not_in_pregnancy | | 0.9 | | bag (300 g)/bags (300 g)=300
bean_sprouts_canned | tinned bean sprouts | 11626 | beans_tins_jars | ready | none | 10 | | sulphite | legume,compound | mung bean sprouts,water,salt | | |
alfalfa_sprouts | alfalfa sprouts | 11001 | fruit_vegetables | raw | none | 5 | | mustard | legume,not_in_pregnancy | | | |
bamboo_shoots_canned | tinned bamboo shoots | 11028 | beans_tins_jars | ready | none | 10 | | sulphite | | | | | tin (140 g drained)/tins (140 g drained)=140
water_chestnuts | fresh water chestnuts | 11588 | fruit_vegetables | raw | none | 10 | | | | | | |
water_chestnuts_canned | tinned water chestnuts | 11590 | beans_tins_jars | ready | none | 10 | | sulphite | | | | | tin (140 g drained)/tins (140 g drained)=140
palm_hearts_canned | tinned palm hearts | 11961 | beans_tins_jars | ready | none | 10 | | sulphite | compound | palm hearts,water,salt | | | tin (220 g drained)/tins (220 g drained)=220
`

/** Fruit fresh, frozen, dried and in tins without sugar, and juice without sugar. Dried fruit is packed where nuts are. */
export const fruit = `
apple | apple | 09003 | fruit_vegetables | raw | none | 91 | | | | | | apple/apples=182 |
apple_peeled | cooking apple | 09004 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
apple_sauce | apple sauce without sugar | 09019 | beans_tins_jars | ready | none | 10 | | | | | | |
apricot | apricot | 09021 | fruit_vegetables | raw | none | 35 | | | | | | apricot/apricots=35 |
banana | banana | 09040 | fruit_vegetables | raw | none | 59 | | | | | | banana/bananas=118 |
plantain | plantain | 09277 | fruit_vegetables | raw | none | 90 | | | | | 0.95 | plantain/plantains=180 |
blackberries | blackberries | 09042 | fruit_vegetables | raw | none | 10 | | | | | | | punnet (150 g)/punnets (150 g)=150
blueberries | blueberries | 09050 | fruit_vegetables | raw | none | 10 | | | | | | | punnet (150 g)/punnets (150 g)=150
raspberries | raspberries | 09302 | fruit_vegetables | raw | none | 10 | | | | | | | punnet (150 g)/punnets (150 g)=150
strawberries | strawberries | 09316 | fruit_vegetables | raw | none | 10 | | | | | | | punnet (225 g)/punnets (225 g)=225
cranberries | cranberries | 09078 | fruit_vegetables | raw | none | 10 | | | | | | |
redcurrants | redcurrants | 09084 | fruit_vegetables | raw | none | 10 | | | | | | |
gooseberries | gooseberries | 09107 | fruit_vegetables | raw | none | 10 | | | | | | |
mulberries | mulberries | 09190 | fruit_vegetables | raw | none | 10 | | | | | | |
cherries|cherries|09070|fruit_vegetables|raw|none|10|||||||
cherries_sour | sour cherries | 09063 | fruit_vegetables | raw | none | 10 | | | | | | |
grapes | grapes | 09132 | fruit_vegetables | raw | none | 10 | | | | | | | punnet (500 g)/punnets (500 g)=500
kiwi | kiwi | 09148 | fruit_vegetables | raw | none | 69 | | | | | | kiwi/kiwis=69 |
kiwi_gold | golden kiwi | 09445 | fruit_vegetables | raw | none | 86 | | | | | | golden kiwi/golden kiwis=86 |
lemon | lemon | 09150 | fruit_vegetables | raw | none | 29 | | | | | | lemon/lemons=58 |
lime | lime | 09159 | fruit_vegetables | raw | none | 33 | | | | | | lime/limes=66 |
lemon_juice | lemon juice | 09152 | fruit_vegetables | raw | none | 12 | | | | | | lemon, squeezed/lemons, squeezed=48 |
lime_juice | lime juice | 09160 | fruit_vegetables | raw | none | 11 | | | | | | lime, squeezed/limes, squeezed=44 |
lemon_juice_bottled | bottled lemon juice | 09153 | oils_sauces_condiments | ready | none | 5 | sulphite | | compound | lemon juice,sulphite | | |
lemon_zest | lemon zest | 09156 | fruit_vegetables | raw | none | 1 | | | | | | |
orange_zest | orange zest | 09216 | fruit_vegetables | raw | none | 1 | | | | | | |
orange | orange | 09200 | fruit_vegetables | raw | none | 65 | | | | | | orange/oranges=130 |
mandarin | mandarin | 09218 | fruit_vegetables | raw | none | 88 | | | | | | mandarin/mandarins=88 |
grapefruit | grapefruit | 09111 | fruit_vegetables | raw | none | 128 | | | | | | grapefruit/grapefruits=256 |
kumquat | kumquat | 09149 | fruit_vegetables | raw | none | 19 | | | | | | kumquat/kumquats=19 |
pear | pear | 09252 | fruit_vegetables | raw | none | 89 | | | | | | pear/pears=178 |
pear_asian | asian pear | 09340 | fruit_vegetables | raw | none | 61 | | | | | | asian pear/asian pears=122 |
peach | peach | 09236 | fruit_vegetables | raw | none | 75 | | | | | | peach/peaches=150 |
nectarine | nectarine | 09191 | fruit_vegetables | raw | none | 71 | | | | | | nectarine/nectarines=142 |
plum | plum | 09279 | fruit_vegetables | raw | none | 66 | | | | | | plum/plums=66 |
mango | mango | 09176 | fruit_vegetables | raw | none | 50 | | | | | | mango/mangoes=200 |
papaya | papaya | 09226 | fruit_vegetables | raw | none | 10 | | | | | | |
passion_fruit | passion fruit | 09231 | fruit_vegetables | raw | none | 18 | | | | | | passion fruit/passion fruits=18 |
pineapple | pineapple | 09266 | fruit_vegetables | raw | none | 10 | | | | | | |
guava | guava | 09139 | fruit_vegetables | raw | none | 55 | | | | | | guava/guavas=55 |
lychee | lychees | 09164 | fruit_vegetables | raw | none | 10 | | | | | | |
jackfruit | jackfruit | 09144 | fruit_vegetables | raw | none | 10 | | | | | | |
breadfruit | breadfruit | 09059 | fruit_vegetables | raw | none | 10 | | | | | 0.95 | |
persimmon | persimmon | 09263 | fruit_vegetables | raw | none | 84 | | | | | | persimmon/persimmons=168 |
pomegranate | pomegranate seeds | 09286 | fruit_vegetables | raw | none | 10 | | | | | | |
fig | fresh fig | 09089 | fruit_vegetables | raw | none | 50 | | | | | | fig/figs=50 |
quince | quince | 09296 | fruit_vegetables | raw | none | 46 | | | | | 0.9 | quince/quinces=92 |
rhubarb | rhubarb | 09307 | fruit_vegetables | raw | none | 10 | | | | | 0.9 | |
cantaloupe | cantaloupe melon | 09181 | fruit_vegetables | raw | none | 10 | | | | | | |
honeydew | honeydew melon | 09184 | fruit_vegetables | raw | none | 10 | | | | | | |
watermelon | watermelon | 09326 | fruit_vegetables | raw | none | 10 | | | | | | |
cherimoya | cherimoya | 09062 | fruit_vegetables | raw | none | 10 | | | | | | |
prickly_pear | prickly pear | 09287 | fruit_vegetables | raw | none | 10 | | | | | | |
tamarind | tamarind pulp | 09322 | oils_sauces_condiments | raw | none | 5 | | sulphite | | | | |
coconut_flesh | fresh coconut | 12104 | fruit_vegetables | raw | none | 5 | | | | | | |

blackberries_frozen | frozen blackberries | 09048 | frozen | raw | none | 10 | | | | | | |
blueberries_frozen | frozen blueberries | 09054 | frozen | raw | none | 10 | | | | | | | bag (400 g)/bags (400 g)=400
raspberries_frozen | frozen raspberries | 09302 | frozen | raw | none | 10 | | | | | | | bag (400 g)/bags (400 g)=400
strawberries_frozen | frozen strawberries | 09318 | frozen | raw | none | 10 | | | | | | | bag (400 g)/bags (400 g)=400
boysenberries_frozen | frozen boysenberries | 09057 | frozen | raw | none | 10 | | | | | | |
cherries_sour_frozen | frozen sour cherries | 09068 | frozen | raw | none | 10 | | | | | | |
mango_frozen | frozen mango | 09176 | frozen | raw | none | 10 | | | | | | | bag (400 g)/bags (400 g)=400
apple_frozen | frozen sliced apple | 09014 | frozen | raw | none | 10 | | | | | | |
melon_frozen | frozen melon | 09185 | frozen | raw | none | 10 | | | | | | |
rhubarb_frozen | frozen rhubarb | 09309 | frozen | raw | none | 10 | | | | | 0.9 | |

apricots_dried | dried apricots | 09032 | nuts_seeds_dried_fruit | dry | none | 5 | sulphite | tree_nut,peanut | | | | |
apples_dried | dried apple | 09011 | nuts_seeds_dried_fruit | dry | none | 5 | sulphite | tree_nut,peanut | | | | |
peaches_dried | dried peaches | 09246 | nuts_seeds_dried_fruit | dry | none | 5 | sulphite | tree_nut,peanut | | | | |
pears_dried | dried pears | 09259 | nuts_seeds_dried_fruit | dry | none | 5 | sulphite | tree_nut,peanut | | | | |
raisins | raisins | 09298 | nuts_seeds_dried_fruit | dry | none | 5 | | sulphite,tree_nut,peanut | | | | |
raisins_golden | golden raisins | 09297 | nuts_seeds_dried_fruit | dry | none | 5 | sulphite | tree_nut,peanut | | | | |
currants_dried | dried currants | 09085 | nuts_seeds_dried_fruit | dry | none | 5 | | sulphite,tree_nut,peanut | | | | |
prunes | prunes | 09291 | nuts_seeds_dried_fruit | dry | none | 9.5 | | sulphite,tree_nut,peanut | | | | prune/prunes=9.5 |
dates | dates | 09087 | nuts_seeds_dried_fruit | dry | none | 7 | | sulphite,tree_nut,peanut | | | | date/dates=7 |
figs_dried | dried figs | 09094 | nuts_seeds_dried_fruit | dry | none | 8.4 | | sulphite,tree_nut,peanut | | | | dried fig/dried figs=8.4 |
cranberries_dried | sweetened dried cranberries | 09079 | nuts_seeds_dried_fruit | dry | none | 5 | | sulphite,tree_nut,peanut | added_sugar,seed_oil,compound | cranberry,sugar,sunflower oil | | |
lychees_dried | dried lychees | 09165 | nuts_seeds_dried_fruit | dry | none | 5 | | sulphite,tree_nut,peanut | | | | |

pineapple_canned | tinned pineapple in juice | 09354 | beans_tins_jars | ready | none | 10 | | | | | | | tin (260 g drained)/tins (260 g drained)=260
peaches_canned | tinned peaches in juice | 09238 | beans_tins_jars | ready | none | 10 | | | | | | | tin (410 g)/tins (410 g)=410
pears_canned | tinned pears in juice | 09254 | beans_tins_jars | ready | none | 10 | | | | | | | tin (410 g)/tins (410 g)=410
apricots_canned | tinned apricots in juice | 09024 | beans_tins_jars | ready | none | 10 | | | | | | | tin (410 g)/tins (410 g)=410
mandarins_canned | tinned mandarins in juice | 09383 | beans_tins_jars | ready | none | 10 | | | | | | | tin (175 g drained)/tins (175 g drained)=175
grapefruit_canned | tinned grapefruit in juice | 09120 | beans_tins_jars | ready | none | 10 | | | | | | |
cherries_canned|tinned cherries in juice|09072|beans_tins_jars|ready|none|10|||||||
plums_canned | tinned plums in juice | 09282 | beans_tins_jars | ready | none | 10 | | | | | | |
fruit_cocktail_canned | tinned fruit cocktail in juice | 09097 | beans_tins_jars | ready | none | 10 | | sulphite | compound | peach,pineapple,pear,grape,cherry | | | tin (410 g)/tins (410 g)=410

orange_juice | orange juice | 09206 | drinks | ready | none | 25 | | | | | | | carton (1 l)/cartons (1 l)=1040
apple_juice | apple juice | 09016 | drinks | ready | none | 25 | | | | | | | carton (1 l)/cartons (1 l)=1040
grape_juice | grape juice | 09135 | drinks | ready | none | 25 | | sulphite | | | | | carton (1 l)/cartons (1 l)=1040
grapefruit_juice | grapefruit juice | 09128 | drinks | ready | none | 25 | | | | | | | carton (1 l)/cartons (1 l)=1040
mandarin_juice | mandarin juice | 09221 | drinks | ready | none | 25 | | | | | | |
pineapple_juice | pineapple juice | 09273 | drinks | ready | none | 25 | | | | | | | carton (1 l)/cartons (1 l)=1040
pomegranate_juice | pomegranate juice | 09442 | drinks | ready | none | 25 | | sulphite | | | | |
prune_juice | prune juice | 09294 | drinks | ready | none | 25 | | sulphite | | | | |
passion_fruit_juice | passion fruit juice | 09232 | drinks | ready | none | 25 | | | | | | |
tomato_juice | tomato juice | 11886 | drinks | ready | none | 25 | | celery | | | | | carton (1 l)/cartons (1 l)=1030
carrot_juice | carrot juice | 11655 | drinks | ready | none | 25 | | celery | | | | |
`

/**
 * Herbs, spices, salt and vinegars. What is dried and ground shares its mills and packing lines with celery and mustard;
 * what is bought fresh or whole does not. Fenugreek is a near relative of the peanut, so it is kept off those plates.
 * Wine vinegars hold sulphite from the wine.
 */
export const herbsAndSpices = `
parsley | fresh parsley | 11297 | herbs_spices | raw | none | 2 | | | | | | |
coriander_leaves | fresh coriander | 11165 | herbs_spices | raw | none | 2 | | | | | | |
basil | fresh basil | 02044 | herbs_spices | raw | none | 2 | | | | | | |
mint | fresh mint | 02065 | herbs_spices | raw | none | 2 | | | | | | |
peppermint | fresh peppermint | 02064 | herbs_spices | raw | none | 2 | | | | | | |
dill | fresh dill | 02045 | herbs_spices | raw | none | 2 | | | | | | |
chives | fresh chives | 11156 | herbs_spices | raw | none | 2 | | | | | | |
thyme | fresh thyme | 02049 | herbs_spices | raw | none | 1 | | | | | | |
rosemary | fresh rosemary | 02063 | herbs_spices | raw | none | 1 | | | | | | |

parsley_dried | dried parsley | 02029 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
coriander_leaves_dried | dried coriander leaf | 02012 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
basil_dried | dried basil | 02003 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
mint_dried | dried mint | 02066 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
dill_dried | dried dill | 02017 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
thyme_dried | dried thyme | 02042 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
rosemary_dried | dried rosemary | 02036 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
oregano_dried | dried oregano | 02027 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
marjoram_dried | dried marjoram | 02023 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
sage_dried | dried sage | 02038 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
tarragon_dried | dried tarragon | 02041 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
savory_dried | dried savory | 02039 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
chervil_dried | dried chervil | 02008 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
bay_leaf | bay leaves | 02004 | herbs_spices | dry | none | 1 | | | | | | |

salt | salt | 02047 | herbs_spices | dry | none | 1 | | | | | | |
black_pepper | black pepper | 02030 | herbs_spices | dry | none | 1 | | | | | | |
white_pepper | ground white pepper | 02032 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
cayenne | cayenne pepper | 02031 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
chili_dried | dried chilies | 11962 | herbs_spices | dry | none | 1 | | | | | | |
ancho_chili_dried | dried ancho chili | 11978 | herbs_spices | dry | none | 1 | | | | | | |
chili_powder|chili powder|02009|herbs_spices|dry|none|1||celery,mustard,wheat,gluten|compound|chili,cumin,oregano,garlic,salt|||
curry_powder|curry powder|02015|herbs_spices|dry|none|1|mustard|celery,peanut,wheat,gluten,tree_nut|legume,compound|coriander seed,turmeric,cumin,fenugreek,mustard seed,chili,ginger|||
paprika | paprika | 02028 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
cumin | cumin | 02014 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
coriander_seed | coriander seed | 02013 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
turmeric | ground turmeric | 02043 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
ginger_ground | ground ginger | 02021 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
cinnamon | ground cinnamon | 02010 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
nutmeg | nutmeg | 02025 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
mace | ground mace | 02022 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
cloves | ground cloves | 02011 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
cardamom | ground cardamom | 02006 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
allspice | ground allspice | 02001 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
saffron | saffron threads | 02037 | herbs_spices | dry | none | 0.5 | | | | | | |
caraway_seed | caraway seed | 02005 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
anise_seed | anise seed | 02002 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
fennel_seed | fennel seed | 02018 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
dill_seed | dill seed | 02016 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
celery_seed | celery seed | 02007 | herbs_spices | dry | none | 1 | celery | mustard | | | | |
mustard_seed | mustard seed | 02024 | herbs_spices | dry | none | 1 | mustard | celery | | | | |
fenugreek | fenugreek seed | 02019 | herbs_spices | dry | none | 1 | | celery,mustard,peanut | legume | | | |
garlic_powder | garlic powder | 02020 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
onion_powder | onion powder | 02026 | herbs_spices | dry | none | 1 | | celery,mustard | | | | |
onion_flakes|dried onion flakes|11284|herbs_spices|dry|none|1||celery,mustard,sulphite|||||
poultry_seasoning|dried herb mix|02034|herbs_spices|dry|none|1||celery,mustard,wheat,gluten|compound|thyme,sage,marjoram,rosemary,black pepper,nutmeg|||
mixed_spice|mixed spice|02035|herbs_spices|dry|none|1||celery,mustard,wheat,gluten|compound|cinnamon,ginger,nutmeg,allspice,cloves|||

vanilla_extract | vanilla extract | 02050 | baking_sweet | ready | none | 1 | | | alcohol,compound,added_sugar,not_in_pregnancy | vanilla,alcohol,water,sugar | | |
vanilla_essence|alcohol-free vanilla essence|02052|baking_sweet|ready|none|1|||compound,added_sugar|vanillin,water,sugar|||
vinegar_cider | cider vinegar | 02048 | oils_sauces_condiments | ready | none | 5 | | sulphite | | | | | bottle (500 ml)/bottles (500 ml)=505
vinegar_white|distilled white vinegar|02053|oils_sauces_condiments|ready|none|5||gluten|||||bottle (500 ml)/bottles (500 ml)=505
vinegar_red_wine | red wine vinegar | 02068 | oils_sauces_condiments | ready | none | 5 | sulphite | | compound | grape,wine vinegar | | | bottle (500 ml)/bottles (500 ml)=505
vinegar_balsamic | balsamic vinegar | 02069 | oils_sauces_condiments | ready | none | 5 | sulphite | | compound,added_sugar | grape must,wine vinegar | | | bottle (250 ml)/bottles (250 ml)=265
`
