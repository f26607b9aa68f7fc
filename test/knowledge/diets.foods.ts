/**
 * Foods and the diets that must refuse them, by the rules of the diets as people and authorities state them, not by what
 * the code says. id | contains | may contain | traits | parts | g carbohydrate, g fibre in 100 g | step | refused by.
 * Letters: V vegetarian, N vegan, P pescatarian, H halal, K kosher, G gluten-free, D dairy-free, T keto, A paleo.
 */
export const foods = `
# meat
beef_steak | | | meat | | 0 0 | 10 | V N P
chicken_breast | | | meat,poultry | | 0 0 | 10 | V N P
pork_chop | | | meat,pork | | 0 0 | 10 | V N P H K
lard | | | meat,pork | | 0 0 | 5 | V N P H K
duck_fat | | | meat,poultry | | 0 0 | 5 | V N P
beef_tallow | | | meat | | 0 0 | 5 | V N P K
rabbit | | | meat | | 0 0 | 10 | V N P K
chicken_liver | | | meat,poultry,not_in_pregnancy | | 0.7 0 | 10 | V N P K
bacon | | | meat,pork,compound,added_sugar | pork,salt,sugar | 0.7 0 | 10 | V N P H K A
black_pudding | | gluten,wheat | meat,pork,blood,compound | pork,blood,oats,barley | 1.3 0 | 10 | V N P H K G A
beef_sausage | | gluten,milk | meat,compound | beef,salt,pepper | 2.4 0 | 25 | V N P G D
kielbasa | milk | gluten | meat,pork,dairy,compound | pork,beef,milk powder | 2.1 0 | 10 | V N P H K G D A
beef_jerky | soy,wheat,gluten | fish | meat,grain,legume,compound,added_sugar | beef,soy sauce,sugar | 11 1.8 | 10 | V N P G T A
# fish and shellfish
salmon | fish | | fish | | 0 0 | 10 | V N
tuna_oil_canned | fish | soy | fish,seed_oil,compound | tuna,oil,salt | 0 0 | 10 | V N A
catfish | fish | | fish,scaleless_fish | | 0 0 | 10 | V N K
eel | fish | | fish,scaleless_fish | | 0 0 | 10 | V N K
shrimp | crustacean | sulphite | shellfish | | 0.9 0 | 10 | V N K
mussels | mollusc | crustacean | shellfish | | 3.7 0 | 10 | V N K
fish_sauce | fish | gluten | fish,compound,added_sugar | anchovy,salt,sugar | 3.6 0 | 5 | V N G A
# milk, cheese, egg, honey, gelatine
milk_whole | milk | | dairy | | 4.8 0 | 25 | N D A
ghee | milk | | dairy | | 0 0 | 5 | N D A
cheddar | milk | | dairy | | 1.3 0 | 5 | N D A
parmesan | milk | | dairy,rennet | | 3.2 0 | 5 | V N P H K D A
yogurt_fruit | milk | gluten | dairy,gelatin,compound,added_sugar | yogurt,sugar,fruit,gelatine | 19 0 | 25 | V N P H K G D T A
egg | egg | | egg | | 0.7 0 | 50 | N
mayonnaise | egg | mustard,milk | egg,seed_oil,compound,added_sugar | soybean oil,egg,vinegar,sugar | 3.9 0 | 5 | N D A
honey | | | honey | | 82 0.2 | 5 | N T
gelatine | | | gelatin | | 0 0 | 1 | V N P H K
marshmallows | | wheat,gluten | gelatin,compound,added_sugar | sugar,glucose syrup,gelatine | 81 0.1 | 7 | V N P H K G T A
# grains, legumes, vegetables, fruit
rice_white | | | grain | | 80 1.3 | 10 | T A
rice_white_cooked | | | grain | | 28 0.4 | 10 | T A
oats | gluten | wheat | grain | | 67 10 | 10 | G T A
quinoa | | | grain | | 64 7 | 10 | T A
bread_rye | wheat,gluten | milk,egg | grain,compound | rye flour,wheat flour,salt | 48 5.8 | 36 | G D T A
lentils | | | legume | | 60 30.5 | 10 | T A
tofu | soy | | legume | | 1.9 0.3 | 10 | A
peanut_butter | peanut | tree_nut | legume | | 20 6 | 5 | A
potato | | | potato | | 17.5 2.2 | 10 | T A
sweet_potato | | | | | 20 3 | 10 | T
broccoli | | | | | 6.6 2.6 | 10 |
avocado | | | | | 8.5 6.7 | 68 |
banana | | | | | 22.8 2.6 | 118 | T
raisins | | sulphite | | | 79 3.7 | 10 | T
raspberries | | | | | 11.9 6.5 | 10 |
almonds | tree_nut | peanut | | | 21.7 12.2 | 5 |
garlic | | | | | 33 2.1 | 3 |
cumin | | celery,mustard | | | 44 10.5 | 1 |
sugar | | | added_sugar | | 100 0 | 5 | T A
olive_oil | | | | | 0 0 | 5 |
baking_powder | | wheat,gluten | grain,compound | raising agents,starch | 28 0 | 1 | G A
blueberries | | | | | 14.5 2.4 | 10 | T
sunflower_oil | | | seed_oil | | 0 0 | 5 | A
salt | | | | | 0 0 | 1 |
coconut_milk_canned | | | compound | coconut,water | 2.8 0 | 10 |
oyster_mushroom | | | | | 6.1 2.3 | 10 |
# sauces, sweets, drinks
soy_sauce | soy,wheat,gluten | | legume,grain,compound | soy,wheat,water,salt | 5.6 0.8 | 5 | G A
tamari | soy | wheat,gluten | legume,compound | soy,water,salt | 5.6 0.8 | 5 | G A
worcestershire_sauce | fish | wheat,gluten | fish,compound,added_sugar | anchovy,vinegar,barley malt,sugar | 19.5 0 | 5 | V N G T A
oyster_sauce | mollusc,soy,wheat,gluten | fish | shellfish,legume,grain,compound,added_sugar | oyster,soy,wheat,sugar | 10.9 0.3 | 5 | V N K G T A
bbq_sauce | | mustard,gluten | compound,added_sugar | tomato,sugar,vinegar | 36 0.6 | 5 | G T A
vinegar_red_wine | sulphite | | compound | grape,wine vinegar | 0.3 0 | 5 | H K
vinegar_cider | | sulphite | | | 0.9 0 | 5 |
vinegar_rice_wine | | | | | 0.3 0 | 5 |
wine_white | sulphite | | alcohol,compound,not_in_pregnancy | grape,wine | 2.6 0 | 10 | H K A
beer | gluten | wheat | alcohol,grain,compound | barley malt,hops,yeast,water | 3.6 0 | 10 | H G A
sake | | | alcohol,grain,compound | rice,koji,yeast,water | 5 0 | 10 | H A
grape_juice | | sulphite | | | 14.8 0.2 | 25 | K T
grapes | | | | | 18 0.9 | 10 | T
vanilla_extract | | | alcohol,compound | vanilla,alcohol,water | 12.7 0 | 1 | H A
dark_chocolate | soy | milk,gluten | compound,added_sugar | cocoa,cocoa butter,sugar,soy lecithin | 61 7 | 5 | G D T A
hummus | sesame | soy | legume,compound | chickpeas,tahini,olive oil,lemon | 14.3 6 | 10 | A
stock_cube_beef | celery | wheat,gluten,milk | meat,compound | beef,salt,celery | 16 0 | 2 | V N P G D
vegetable_stock | celery | | compound | water,carrot,onion,celery,salt | 0.9 0 | 50 |
# a trait or allergen that its author forgot is caught by a part or by the other
bean_soup | | | legume,compound | black beans,onion,wine | 7 3 | 50 | H K A
pesto | tree_nut,milk | | compound | basil,pine nuts,parmesan,olive oil | 6 2 | 5 | V N P H K D A
gravy_mix | | | compound | fat,onion,salt | 10 0 | 5 | V N P H K
kimchi | | | compound | cabbage,anchovy,chili | 2.4 1.6 | 10 | V N
granola_bar | | | compound | oats,honey,almond | 64 5 | 20 | N G T A
herb_dip | milk,egg | | compound | herbs | 5 0 | 10 | N D A
sea_stock | fish,crustacean | | compound | water,salt | 1 0 | 10 | V N K
cream_sauce | | | compound | cream,onion | 5 0 | 10 | N D A
`
