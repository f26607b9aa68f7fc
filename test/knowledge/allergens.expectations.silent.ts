/**
 * Texts that must not alarm though a word in them sounds like it: `text | allergens that must not be found`;
 * a star: none at all.
 */
export const silent = `
coconut milk | *
coconut cream | *
coconut yogurt | milk
coconut butter | *
coconut flakes | *
coconut oil | *
cream of coconut | *
creamed coconut | *
Kokosmilch | *
lait de coco | *
leche de coco | *
noix de coco | *
rice milk | *
hemp milk | *
oat milk | milk,wheat!
almond milk | milk,peanut
soy milk | milk
cashew cream | milk
oat cream | milk
almond butter | milk,peanut
peanut butter | milk,tree_nut
cashew butter | milk
cocoa butter | *
cacao butter | *
apple butter | *
sunflower seed butter | milk
shea butter | milk
tahini butter | milk
butter beans | *
butterbeans in tomato | milk
butter lettuce | *
butternut squash | *
butter-nut squash | *
butterfly the chicken breast | *
buttercup squash | *
nutmeg | *
a grating of nutmeg | *
Muskatnuss | *
doughnut | tree_nut!,peanut
coconut | *
water chestnuts | *
tiger nuts | *
chestnut mushrooms | *
nutritional yeast | tree_nut,peanut
nutritious | *
buckwheat | wheat!,gluten!
buckwheat groats | *
wheatgrass | wheat
eggplant | *
egg plant | *
eggplants | *
oyster mushrooms | *
king oyster mushroom | *
lobster mushroom | *
crab apple | *
cream of tartar | *
cream crackers | milk!
cream soda | *
lactic acid | *
calcium lactate | *
Lactobacillus | *
milk thistle | *
cheese plant | *
cheesecloth | *
vegan cheese | milk,egg
vegan feta | milk
vegan butter | milk
vegan mayo | egg,milk
plant-based yogurt | milk
dairy-free yogurt | milk
dairy free cheese | milk
egg-free mayonnaise | egg
eggless mayonnaise | egg
nut-free granola | tree_nut,peanut
nut-free pesto | tree_nut,peanut
nut-free | *
gluten-free flour | *
gluten-free bread | wheat,gluten
gluten-free pasta | wheat,gluten
gluten free soy sauce | wheat,gluten
glutenfreies Mehl | *
without milk | *
without milk or eggs | *
no milk | *
no eggs | *
sans lait | *
ohne Milch | *
sin huevo | *
milk-free | *
free from nuts | *
free of gluten | *
laktosefrei | *
rice noodles | *
glass noodles | *
shirataki noodles | *
courgette spaghetti | *
spaghetti squash | *
glutinous rice | *
sticky rice | *
rice flour | *
corn flour | *
cornflour | *
potato starch | *
chickpea flour | *
gram flour | *
almond flour | wheat,gluten
coconut flour | *
corn tortillas | *
rice paper wrappers | *
lettuce wraps | *
Toast the cumin seeds | *
lightly toast until golden | *
wrap the parcel in foil | *
horseradish | mustard
horse radish | mustard
quinoa | *
polenta | *
popcorn | *
sunchoke | *
mangetout | *
green beans | *
kidney beans | *
black beans | *
lentils | *
chickpeas | *
potatoes and peas | *
pea protein | peanut
pears and peaches | *
beef steak | *
chicken breast with rice | *
sweetbread | wheat,gluten
flax egg | *
chia egg | *
egg replacer | *
aquafaba | *
egg-shaped mould | egg
fish-shaped tin | fish
fish out the bay leaf | *
fish slice | fish
fishmonger | *
root beer | gluten
ginger ale | *
ginger beer | gluten,wheat
wine glass | *
sole of the shoe | fish
char the peppers | fish
salmonella | *
selfish | *
bread knife | *
breadfruit | *
cake tin | *
pie dish | *
pastry brush | *
muffin tin | *
baking tray | *
garlic press | *
oil, salt and black pepper | *
Simmer gently for ten minutes, stirring often | *
Roast the carrots at 200 degrees | *
Whisk until smooth | *
Fold through the herbs and serve | *
honeydew melon | *
peppercorns | *
acorn squash | *
sugar snap peas | *
sweet potato fries | *
cauliflower rice | *
beefsteak tomato | *
jackfruit in corn tortillas | *
mushroom steak | *
cauliflower steaks | *
lamb's lettuce | *
celery cabbage | celery
maltodextrin | gluten
apricots | *
raspberries | *
tapioca pearls | *
arrowroot | *
sunflower oil | *
avocado oil | *
basil and mint | *
tomato passata | wheat,gluten,egg
agar | *
`

/** Texts and the traits they must have or, with a minus, must not have: `text | traits`. */
export const traitTexts = `
bacon rashers | meat,pork,-poultry
streaky bacon | meat,pork
ham sandwich | meat,pork,grain
chicken thighs | meat,poultry,-pork
turkey mince | meat,poultry
duck breast | meat,poultry
beef stew | meat,-pork
lamb chops | meat,-pork
pork chops | meat,pork
lard | meat,pork
chorizo | meat,pork
pancetta | meat,pork
prosciutto | meat,pork
salami | meat,pork
pepperoni pizza | meat,pork,dairy
gelatine | gelatin
marshmallows | gelatin
panna cotta | gelatin,dairy
honey | honey
parmesan | dairy,rennet
pecorino | dairy,rennet
feta | dairy,-rennet
anchovy | fish
anchovies | fish
prawn | shellfish
mussels | shellfish
eel | fish,scaleless_fish
catfish | fish,scaleless_fish
salmon | fish,-scaleless_fish
wine | alcohol
red wine | alcohol
mirin | alcohol
rum | alcohol
beer | alcohol
marsala | alcohol
black pudding | blood,pork
egg | egg
sweetbreads | meat
Worcestershire sauce | fish
caesar dressing | fish,egg,dairy
chicken stock | meat,poultry
beef tallow | meat
foie gras | meat,not_in_pregnancy
liver pate | meat,not_in_pregnancy
swordfish | fish,not_in_pregnancy
brie | dairy,not_in_pregnancy
Speckwürfel | meat,pork
jamón | meat,pork
poulet rôti | meat,poultry
鶏肉 | meat,poultry
b4con | meat,pork
b\u200bacon | meat,pork
vegan sausage | -meat,-pork
veggie burger | -meat
veggie bacon | -meat,-pork
vegetarian mince | -meat
jackfruit | -meat
mushroom steak | -meat
cauliflower steak | -meat
tofu steak | -meat
chicken-style pieces | -meat,-poultry
meatless meatballs | -meat
meat-free mince | -meat
wine vinegar | -alcohol
red wine vinegar | -alcohol
cider vinegar | -alcohol
ginger ale | -alcohol
root beer | -alcohol
ginger beer | -alcohol
alcohol-free beer | -alcohol,grain
non-alcoholic wine | -alcohol
beefsteak tomato | -meat
hamburger bun | -meat
burger buns | -meat
coconut milk | -dairy
peanut butter | -dairy,legume
vegan cheese | -dairy,-rennet
oat milk | -dairy,grain
eggplant | -egg
flax egg | -egg
honeydew melon | -honey
oyster mushrooms | -shellfish
kidney beans | -meat,legume
hamstring stretch | -pork,-meat
gelatinous | -gelatin
turkey tail mushroom | -meat
duckweed | -meat
goose grass and gooseberries | -meat
blood orange | -blood
lamb's lettuce | -meat
mince the garlic | -meat
black-eyed peas | legume
no bacon | -pork
without ham | -pork
pork-free | -pork
sweet potato | -potato
mashed potato | potato
rice | grain
quinoa | grain
`

/** Which of the words the text names: `text | words | those named`. */
export const wordTexts = `
Kiwi slices | kiwi | kiwi
kiwifruit salad | kiwi | kiwi
two kiwis | kiwi | kiwi
k1wi and ｋｉｗｉ | kiwi | kiwi
кiwi | kiwi | kiwi
sweet corn chowder | corn | corn
corn on the cob | corn,maize | corn,maize
popcorn | popcorn,corn | popcorn,corn
peppercorns | corn |
corned beef | corn |
pineapple rings | apple,pineapple | pineapple
apples and pears | apple,pear | apple,pear
cherry tomatoes | cherry,tomato | tomato
sweet potato mash | potato,sweet potato | sweet potato
plum tomatoes | plum |
tomato-free sauce | tomato |
no tomato | tomato |
with or without tomato | tomato | tomato
tomatoes, chopped | tomato | tomato
ketchup | tomato | tomato
guacamole | avocado | avocado
strawberries | strawberry | strawberry
chickpeas | pea,chickpea | chickpea
coffee beans | bean |
baked beans | bean | bean
banana bread | banana | banana
eat before the use-by date | date |
stuffed dates | date | date
grapefruit | grape,grapefruit | grapefruit
grape tomatoes | grape |
a squeeze of lime | lime,lemon | lime
lemongrass | lemon |
garlic press | garlic |
watermelon | melon,watermelon | watermelon
hot chillies | chilli,chili | chilli,chili
red pepper | pepper | pepper
plain rice | kiwi |
`
