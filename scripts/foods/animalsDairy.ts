/** Eggs, milk and what is made of it, honey and gelatine. `rennet` is on cheeses whose usual recipe asks for animal rennet. */
export const eggsAndMilk = `
egg | egg | 01123 | dairy_eggs | raw | egg | 50 | egg | | egg | | | egg/eggs=50 | box of 6/boxes of 6=300
egg_white | egg white | 01124 | dairy_eggs | raw | egg | 33 | egg | | egg | | | egg white/egg whites=33 |
egg_yolk | egg yolk | 01125 | dairy_eggs | raw | egg | 17 | egg | | egg | | | egg yolk/egg yolks=17 |
egg_boiled_cooked | hard-boiled egg | 01129 | dairy_eggs | cooked | none | 50 | egg | | egg | | | egg/eggs=50 |
egg_white_powder | dried egg white | 01173 | baking_sweet | dry | egg | 5 | egg | | egg | | | |
quail_egg | quail egg | 01140 | dairy_eggs | raw | egg | 9 | egg | | egg | | | egg/eggs=9 |
duck_egg | duck egg | 01138 | dairy_eggs | raw | egg | 70 | egg | | egg | | | egg/eggs=70 |

milk_whole | whole milk | 01211 | dairy_eggs | ready | none | 25 | milk | | dairy | | | | carton (1 l)/cartons (1 l)=1030
milk_semi_skimmed | semi-skimmed milk | 01174 | dairy_eggs | ready | none | 25 | milk | | dairy | | | | carton (1 l)/cartons (1 l)=1030
milk_low_fat | low-fat milk | 01175 | dairy_eggs | ready | none | 25 | milk | | dairy | | | | carton (1 l)/cartons (1 l)=1030
milk_skimmed | skimmed milk | 01151 | dairy_eggs | ready | none | 25 | milk | | dairy | | | | carton (1 l)/cartons (1 l)=1030
milk_goat | goat milk | 01106 | dairy_eggs | ready | none | 25 | milk | | dairy | | | |
milk_sheep | sheep milk | 01109 | dairy_eggs | ready | none | 25 | milk | | dairy | | | |
buttermilk | buttermilk | 01088 | dairy_eggs | ready | none | 25 | milk | | dairy | | | |
milk_evaporated | evaporated milk | 01214 | dairy_eggs | ready | none | 10 | milk | | dairy | | | |
milk_condensed | sweetened condensed milk | 01095 | baking_sweet | ready | none | 5 | milk | | dairy,compound,added_sugar | milk,sugar | | |
milk_powder_skimmed | skimmed milk powder | 01091 | baking_sweet | dry | none | 5 | milk | | dairy | | | |
milk_powder_whole | whole milk powder | 01212 | baking_sweet | dry | none | 5 | milk | | dairy | | | |
milk_chocolate_drink | chocolate milk | 01104 | dairy_eggs | ready | none | 25 | milk | soy,gluten,wheat,tree_nut | dairy,compound,added_sugar | milk,sugar,cocoa | | |
yogurt | plain yogurt | 01116 | dairy_eggs | ready | none | 25 | milk | | dairy | | | | pot (500 g)/pots (500 g)=500
yogurt_low_fat | low-fat plain yogurt | 01117 | dairy_eggs | ready | none | 25 | milk | | dairy | | | | pot (500 g)/pots (500 g)=500
yogurt_skimmed | fat-free plain yogurt | 01118 | dairy_eggs | ready | none | 25 | milk | | dairy | | | | pot (500 g)/pots (500 g)=500
yogurt_vanilla | vanilla yogurt | 01119 | dairy_eggs | ready | none | 25 | milk | | dairy,gelatin,compound,added_sugar | yogurt,milk,sugar,vanilla,gelatine | | |
yogurt_fruit|fruit yogurt|01121|dairy_eggs|ready|none|25|milk|tree_nut,gluten,wheat|dairy,gelatin,compound,added_sugar|yogurt,milk,sugar,fruit,strawberry,gelatine|||
cream_double | whipping cream | 01053 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
cream_light | light cream | 01050 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
cream_half | half-fat pouring cream | 01049 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
sour_cream | sour cream | 01056 | dairy_eggs | ready | none | 10 | milk | | dairy | | | |
sour_cream_light | light sour cream | 01179 | dairy_eggs | ready | none | 10 | milk | | dairy,gelatin,compound | cream,milk,starch,gelatine | | |
butter | salted butter | 01001 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
butter_unsalted | unsalted butter | 01145 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
ghee | ghee | 01003 | oils_sauces_condiments | ready | none | 5 | milk | | dairy | | | |
whey_powder_sweet|whey powder|01115|baking_sweet|dry|none|5|milk|soy|dairy,rennet||||
protein_powder_milk|milk protein shake powder|01224|baking_sweet|dry|none|5|milk,soy|egg,wheat,gluten,tree_nut,peanut|dairy,legume,seed_oil,compound,rennet,added_sugar|milk protein,whey,casein,sunflower oil,soy lecithin,sweetener,maltodextrin|||

honey | honey | 19296 | baking_sweet | ready | none | 5 | | | honey | | | | jar (340 g)/jars (340 g)=340
gelatine|gelatine powder|19177|baking_sweet|dry|none|1||fish,sulphite|gelatin||||
`

export const cheeses = `
cottage_cheese | cottage cheese | 01012 | dairy_eggs | ready | none | 10 | milk | | dairy | | | | tub (300 g)/tubs (300 g)=300
cottage_cheese_low_fat | low-fat cottage cheese | 01015 | dairy_eggs | ready | none | 10 | milk | | dairy | | | | tub (300 g)/tubs (300 g)=300
cottage_cheese_fat_free | dry-curd fat-free cottage cheese | 01014 | dairy_eggs | ready | none | 10 | milk | | dairy | | | | tub (300 g)/tubs (300 g)=300
ricotta | ricotta | 01036 | dairy_eggs | ready | none | 10 | milk | | dairy | | | | tub (250 g)/tubs (250 g)=250
ricotta_light | light ricotta | 01037 | dairy_eggs | ready | none | 10 | milk | | dairy | | | | tub (250 g)/tubs (250 g)=250
cream_cheese | cream cheese | 01017 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
cream_cheese_fat_free | fat-free cream cheese | 01186 | dairy_eggs | ready | none | 5 | milk | | dairy,compound | milk,whey,salt,thickener | | |
neufchatel|neufchatel|01031|dairy_eggs|ready|none|5|milk||dairy,rennet,not_in_pregnancy||||
mozzarella | mozzarella | 01026 | dairy_eggs | ready | none | 5 | milk | | dairy | | | | ball (125 g)/balls (125 g)=125
mozzarella_light | light mozzarella | 01028 | dairy_eggs | ready | none | 5 | milk | | dairy | | | | ball (125 g)/balls (125 g)=125
mozzarella_low_moisture | grating mozzarella | 01027 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
feta | feta | 01019 | dairy_eggs | ready | none | 5 | milk | | dairy | | | | block (200 g)/blocks (200 g)=200
cheddar | cheddar | 01009 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
cheddar_low_fat | low-fat cheddar | 01168 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
gouda|gouda|01022|dairy_eggs|ready|none|5|milk|egg|dairy,rennet||||
edam|edam|01018|dairy_eggs|ready|none|5|milk|egg|dairy,rennet||||
swiss_cheese | swiss cheese | 01040 | dairy_eggs | ready | none | 5 | milk | | dairy,rennet | | | |
gruyere|gruyere|01023|dairy_eggs|ready|none|5|milk||dairy,rennet,not_in_pregnancy||||
parmesan|parmesan|01033|dairy_eggs|ready|none|5|milk|egg|dairy,rennet,not_in_pregnancy||||
parmesan_grated|grated parmesan|01032|dairy_eggs|ready|none|5|milk|egg|dairy,rennet,not_in_pregnancy||||
pecorino_romano|pecorino romano|01038|dairy_eggs|ready|none|5|milk|egg|dairy,rennet,not_in_pregnancy||||
provolone | provolone | 01035 | dairy_eggs | ready | none | 5 | milk | egg | dairy,rennet | | | |
fontina|fontina|01020|dairy_eggs|ready|none|5|milk|egg|dairy,rennet,not_in_pregnancy||||
monterey_jack | monterey jack | 01025 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
colby | colby cheese | 01011 | dairy_eggs | ready | none | 5 | milk | | dairy | | | |
brie | brie | 01006 | dairy_eggs | ready | none | 5 | milk | | dairy,rennet,not_in_pregnancy | | | |
camembert | camembert | 01007 | dairy_eggs | ready | none | 5 | milk | | dairy,rennet,not_in_pregnancy | | | |
blue_cheese|blue cheese|01004|dairy_eggs|ready|none|5|milk|gluten,wheat|dairy,rennet,not_in_pregnancy||||
roquefort|roquefort|01039|dairy_eggs|ready|none|5|milk|gluten,wheat|dairy,rennet,not_in_pregnancy||||
goat_cheese_soft|soft goat cheese|01159|dairy_eggs|ready|none|5|milk||dairy,not_in_pregnancy,rennet||||
goat_cheese_semisoft|semi-soft goat cheese|01157|dairy_eggs|ready|none|5|milk||dairy,rennet,not_in_pregnancy||||
goat_cheese_hard | hard goat cheese | 01156 | dairy_eggs | ready | none | 5 | milk | egg | dairy,rennet | | | |
queso_fresco | queso fresco | 01228 | dairy_eggs | ready | none | 5 | milk | | dairy,not_in_pregnancy | | | |
queso_blanco | queso blanco | 01229 | dairy_eggs | ready | none | 5 | milk | | dairy,not_in_pregnancy | | | |
processed_cheese|processed cheese slices|01253|dairy_eggs|ready|none|10|milk|soy,gluten,wheat,celery,mustard|dairy,rennet,compound|cheese,milk,whey,butter,salt||slice/slices=20|
tilsit|tilsit|01041|dairy_eggs|ready|none|5|milk|egg|dairy,rennet||||
`
