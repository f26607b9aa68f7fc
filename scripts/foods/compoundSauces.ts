/**
 * Sauces, dressings, pickles, stocks, soups and tins. Recipes differ by maker: what the usual one always has is under
 * "contains", what many have is under "may contain".
 */
export const sauces = `
soy_sauce | soy sauce | 16123 | oils_sauces_condiments | ready | none | 5 | soy,wheat,gluten | | legume,grain,compound | soy,wheat,water,salt | | | bottle (150 ml)/bottles (150 ml)=175
tamari | tamari | 16124 | oils_sauces_condiments | ready | none | 5 | soy | wheat,gluten | legume,compound | soy,water,salt | | | bottle (150 ml)/bottles (150 ml)=175
miso|miso|16112|oils_sauces_condiments|ready|none|5|soy|wheat,gluten,fish|legume,grain,compound|soy,rice,barley,salt,koji|||
fish_sauce | fish sauce | 06179 | oils_sauces_condiments | ready | none | 5 | fish | crustacean,mollusc,wheat,gluten | fish,compound,added_sugar | anchovy,fish,salt,sugar,water | | | bottle (200 ml)/bottles (200 ml)=235
oyster_sauce | oyster sauce | 06176 | oils_sauces_condiments | ready | none | 5 | mollusc,soy,wheat,gluten | crustacean,fish | shellfish,legume,grain,compound,added_sugar | oyster,soy,wheat,sugar,salt,corn starch | | | bottle (250 ml)/bottles (250 ml)=290
worcestershire_sauce | worcestershire sauce | 06971 | oils_sauces_condiments | ready | none | 5 | fish | wheat,gluten,soy,celery,mustard,sulphite | fish,compound,added_sugar | anchovy,fish,vinegar,barley malt,molasses,sugar,tamarind,onion,garlic,salt,spices | | |
hoisin_sauce | hoisin sauce | 06175 | oils_sauces_condiments | ready | none | 5 | soy,wheat,gluten,sesame | peanut | legume,grain,compound,added_sugar | soy,wheat,sugar,vinegar,sesame,garlic,chili,salt | | |
teriyaki_sauce|teriyaki sauce|06112|oils_sauces_condiments|ready|none|5|soy,wheat,gluten|sesame,sulphite|legume,grain,alcohol,compound,added_sugar,not_in_pregnancy|soy,wheat,sugar,wine,mirin,vinegar,garlic,ginger,salt|||
bbq_sauce|barbecue sauce|06150|oils_sauces_condiments|ready|none|5||mustard,celery,fish,soy,wheat,gluten,sulphite,milk|compound,added_sugar|tomato,sugar,vinegar,molasses,onion,garlic,mustard,salt,spices|||
hot_sauce|hot pepper sauce|06168|oils_sauces_condiments|ready|none|5||sulphite,celery,mustard|compound|chili,vinegar,salt|||
chili_sauce | tomato chili sauce | 06972 | oils_sauces_condiments | ready | none | 5 | | celery,mustard,sulphite | compound,added_sugar | tomato,chili,sugar,vinegar,onion,garlic,salt | | |
plum_sauce | plum sauce | 06151 | oils_sauces_condiments | ready | none | 5 | | soy,wheat,gluten,sesame,sulphite | compound,added_sugar | plum,sugar,vinegar,soy,ginger,garlic,chili,salt | | |
sweet_and_sour_sauce | sweet and sour sauce | 27050 | oils_sauces_condiments | ready | none | 5 | | soy,wheat,gluten,celery,sulphite | compound,added_sugar | sugar,vinegar,pineapple,tomato,pepper,corn starch,salt | | |
mustard|mustard|02046|oils_sauces_condiments|ready|none|5|mustard|sulphite,wheat,gluten|compound|mustard seed,vinegar,water,salt,turmeric|||
ketchup | tomato ketchup | 11935 | oils_sauces_condiments | ready | none | 5 | | celery | compound,added_sugar | tomato,sugar,vinegar,salt,onion,spices | | |
mayonnaise | mayonnaise | 04025 | oils_sauces_condiments | ready | none | 5 | egg | mustard,soy,milk | egg,seed_oil,compound,added_sugar | soybean oil,egg,vinegar,lemon,mustard,sugar,salt | | |
mayonnaise_light | light mayonnaise | 04641 | oils_sauces_condiments | ready | none | 5 | egg | mustard,soy,milk | egg,seed_oil,compound,added_sugar | water,soybean oil,egg,vinegar,starch,sugar,mustard,salt | | |
mayonnaise_tofu|vegan tofu mayonnaise|42178|chilled_plant_based|ready|none|5|soy|mustard,sulphite,egg,milk|legume,seed_oil,compound|tofu,soy,oil,vinegar,lemon,mustard,salt|||
salsa|tomato salsa|06164|oils_sauces_condiments|ready|none|10||sulphite,celery|compound|tomato,onion,chili,pepper,vinegar,garlic,coriander,salt|||
hummus | hummus | 16158 | chilled_plant_based | ready | none | 10 | sesame | soy,milk | legume,seed_oil,compound | chickpeas,tahini,sesame,oil,lemon,garlic,salt | | | tub (200 g)/tubs (200 g)=200
marinara_sauce|tomato sauce with basil|06931|beans_tins_jars|ready|none|10||celery,milk,egg,tree_nut|compound,added_sugar|tomato,onion,oil,garlic,basil,sugar,salt|||jar (400 g)/jars (400 g)=400
pizza_sauce | pizza sauce | 06152 | beans_tins_jars | ready | none | 10 | | celery,milk,soy | compound,added_sugar | tomato,onion,oil,garlic,oregano,sugar,salt | | |
tomato_sauce|plain tomato sauce|11549|beans_tins_jars|ready|none|10||celery,milk|compound|tomato,salt,onion,garlic|||tin (400 g)/tins (400 g)=400
tomato_passata | tomato passata | 11547 | beans_tins_jars | ready | none | 10 | | | | | | | jar (500 g)/jars (500 g)=500
tomato_paste | tomato paste | 11546 | beans_tins_jars | ready | none | 5 | | | | | | | tube (200 g)/tubes (200 g)=200
tomatoes_canned | tinned whole tomatoes | 11531 | beans_tins_jars | ready | none | 10 | | | compound | tomato,tomato juice,salt | | | tin (400 g)/tins (400 g)=400
tomatoes_crushed_canned | tinned crushed tomatoes | 11693 | beans_tins_jars | ready | none | 10 | | | compound | tomato,salt | | | tin (400 g)/tins (400 g)=400
enchilada_sauce | enchilada sauce | 06153 | oils_sauces_condiments | ready | none | 10 | | wheat,gluten,soy,milk | compound,added_sugar | tomato,chili,vinegar,sugar,onion,garlic,starch,salt | | |
curry_sauce_mix | dry curry sauce mix | 06104 | oils_sauces_condiments | dry | none | 5 | wheat,gluten,milk,mustard | celery,soy,egg,sulphite | dairy,grain,compound,added_sugar | wheat flour,fat,milk powder,curry powder,mustard,sugar,salt,onion | | |
italian_dressing | italian dressing | 04114 | oils_sauces_condiments | ready | none | 5 | | milk,egg,soy,mustard,celery,sulphite,wheat,gluten | seed_oil,compound,added_sugar | oil,vinegar,sugar,garlic,onion,herbs,salt | | |
french_dressing | french dressing | 04120 | oils_sauces_condiments | ready | none | 5 | | milk,egg,soy,mustard,celery,sulphite,wheat,gluten | seed_oil,compound,added_sugar | oil,vinegar,sugar,tomato,mustard,paprika,salt | | |
ranch_dressing | ranch dressing | 04639 | oils_sauces_condiments | ready | none | 5 | milk,egg | soy,mustard,celery,sulphite,wheat,gluten | dairy,egg,seed_oil,compound,added_sugar | oil,buttermilk,egg,vinegar,sugar,garlic,onion,herbs,salt | | |
caesar_dressing | caesar dressing | 43015 | oils_sauces_condiments | ready | none | 5 | milk,egg,fish,mustard | soy,celery,sulphite,wheat,gluten | dairy,rennet,egg,fish,seed_oil,compound,added_sugar | oil,egg,parmesan,anchovy,mustard,vinegar,garlic,lemon,sugar,salt | | |
honey_mustard_dressing | honey mustard dressing | 04703 | oils_sauces_condiments | ready | none | 5 | mustard,egg | soy,milk,celery,sulphite,wheat,gluten | honey,egg,seed_oil,compound,added_sugar | oil,honey,mustard,egg,vinegar,sugar,salt | | |
yeast_extract | yeast extract | 43406 | oils_sauces_condiments | ready | none | 2 | wheat,gluten,celery | | grain,compound | yeast,salt,celery,barley | | |
`

export const pickles = `
horseradish | prepared horseradish | 02055 | oils_sauces_condiments | ready | none | 5 | sulphite | milk,egg,mustard | compound | horseradish,vinegar,salt | | |
capers | capers | 02054 | beans_tins_jars | ready | none | 5 | | sulphite | compound | capers,salt,vinegar | | |
pickles|dill pickles|11937|beans_tins_jars|ready|none|10||mustard,sulphite,celery,wheat,gluten|compound|cucumber,vinegar,salt,dill,garlic|||
pickles_sweet|sweet pickles|11940|beans_tins_jars|ready|none|10|mustard|sulphite,celery,wheat,gluten|compound,added_sugar|cucumber,vinegar,sugar,salt,mustard seed,onion|||
pickle_relish|sweet pickle relish|11945|beans_tins_jars|ready|none|5|mustard|sulphite,celery,wheat,gluten|compound,added_sugar|cucumber,sugar,vinegar,salt,mustard seed|||
sauerkraut | sauerkraut | 11439 | beans_tins_jars | ready | none | 10 | | sulphite | compound | cabbage,salt | | |
jalapenos_canned | pickled jalapenos | 11632 | beans_tins_jars | ready | none | 5 | | sulphite | compound | jalapeno,vinegar,salt | | |
`

export const stocksAndSoups = `
chicken_stock|chicken stock|06172|beans_tins_jars|ready|none|50|celery|wheat,gluten,soy,milk,egg,mustard|meat,poultry,compound|chicken,water,carrot,onion,celery,salt|||
beef_stock|beef stock|06170|beans_tins_jars|ready|none|50|celery|wheat,gluten,soy,milk,egg,mustard|meat,compound|beef,water,carrot,onion,celery,salt|||
fish_stock|fish stock|06174|beans_tins_jars|ready|none|50|fish,celery|crustacean,mollusc,wheat,gluten,soy,milk,egg,mustard|fish,compound|fish,water,onion,celery,salt|||
vegetable_stock|vegetable stock|06615|beans_tins_jars|ready|none|50|celery|wheat,gluten,soy,milk,mustard,egg|compound|water,carrot,onion,celery,tomato,salt|||carton (1 l)/cartons (1 l)=1000
chicken_broth_canned|ready-made chicken broth|06194|beans_tins_jars|ready|none|50|celery|wheat,gluten,soy,milk,egg,mustard|meat,poultry,compound,added_sugar|chicken,water,salt,sugar,onion,celery|||carton (1 l)/cartons (1 l)=1000
beef_broth_canned|ready-made beef broth|06008|beans_tins_jars|ready|none|50|celery|wheat,gluten,soy,milk,egg,mustard|meat,compound|beef,water,salt,yeast,onion,celery|||carton (1 l)/cartons (1 l)=1000
stock_cube_chicken | chicken stock cube | 06081 | oils_sauces_condiments | dry | none | 2 | celery | wheat,gluten,milk,soy,egg,mustard | meat,poultry,compound,added_sugar | chicken,salt,fat,starch,sugar,onion,celery,yeast | | cube/cubes=10 |
stock_cube_beef | beef stock cube | 06076 | oils_sauces_condiments | dry | none | 2 | celery | wheat,gluten,milk,soy,egg,mustard | meat,compound,added_sugar | beef,salt,fat,starch,sugar,onion,celery,yeast | | cube/cubes=10 |
vegetable_soup_canned | tinned condensed vegetarian vegetable soup | 06068 | beans_tins_jars | ready | none | 50 | wheat,gluten,celery | milk,soy,egg | grain,potato,compound,added_sugar | vegetables,tomato,carrot,potato,pasta,wheat flour,celery,sugar,salt | | |
tomato_soup_canned | tinned condensed tomato soup | 06159 | beans_tins_jars | ready | none | 50 | wheat,gluten | milk,celery,soy | grain,compound,added_sugar | tomato,sugar,wheat flour,salt,oil | | |
minestrone_canned | tinned chunky minestrone | 06039 | beans_tins_jars | ready | none | 50 | wheat,gluten,celery | milk,egg,soy | meat,grain,legume,potato,compound | vegetables,tomato,beans,pasta,potato,beef stock,celery,salt | | |
lentil_soup_canned | tinned lentil soup with ham | 06037 | beans_tins_jars | ready | none | 50 | celery | wheat,gluten,milk,soy | meat,pork,legume,compound | lentils,ham,pork,carrot,onion,celery,tomato,salt | | |
black_bean_soup_canned|tinned condensed black bean soup|06002|beans_tins_jars|ready|none|50|celery|wheat,gluten,milk,soy,sulphite|legume,compound,alcohol,not_in_pregnancy|black beans,onion,celery,pepper,salt,wine|||
onion_soup_mix | dry onion soup mix | 06094 | oils_sauces_condiments | dry | none | 5 | wheat,gluten,celery | milk,soy,egg,sulphite | meat,grain,compound,added_sugar | onion,salt,wheat flour,corn starch,sugar,beef stock,celery,yeast | | |
refried_beans_canned|tinned vegetarian refried beans|16171|beans_tins_jars|ready|none|10||soy,wheat,gluten|legume,seed_oil,compound|pinto beans,water,oil,salt,chili,onion,garlic|||tin (400 g)/tins (400 g)=400
chili_beans_canned|tinned vegetarian chili with beans|22720|beans_tins_jars|ready|none|50|soy|wheat,gluten,milk,celery,mustard|legume,compound,added_sugar|beans,tomato,soy protein,onion,pepper,chili,sugar,salt|||tin (400 g)/tins (400 g)=400
`
