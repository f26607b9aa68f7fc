/**
 * Allergies and intolerances as people write them, with what FDA and EU law call by that name:
 * `text | kind | allergens, all of them | words that must be among the words`.
 */
export const declared = `
milk | known | milk |
dairy | known | milk |
dairy-free | known | milk |
dairyfree | known | milk |
I need dairy-free cheese | known | milk |
glutenfrei | known | wheat,gluten |
laktosefreie Milch | known | milk |
nut-free please | known | tree_nut,peanut |
Dairy products | known | milk |
lactose | known | milk |
Lactose intolerant | known | milk |
lactose intolerance | known | milk |
lactos | known | milk |
cow's milk | known | milk |
cow's milk protein allergy | known | milk |
casein | known | milk |
whey | known | milk |
cheese | known | milk |
butter | known | milk |
diary | known | milk |
Laktoseintoleranz | known | milk |
Milchallergie | known | milk |
lait | known | milk |
leche | known | milk |
mleko | known | milk |
süt | known | milk |
mjölk | known | milk |
latticini | known | milk |
牛奶 | known | milk |
молоко | known | milk |
egg | known | egg |
eggs | known | egg |
Egg whites | known | egg |
uova | known | egg |
huevos | known | egg |
Hühnerei | known | egg |
yumurta | known | egg |
fish | known | fish |
salmon | known | fish |
cod | known | fish |
tuna | known | fish |
poisson | known | fish |
pescado | known | fish |
anchovies | known | fish |
shellfish | known | crustacean,mollusc |
shelfish | known | crustacean,mollusc |
shell fish | known | crustacean,mollusc |
crustaceans | known | crustacean |
shrimp | known | crustacean |
prawns | known | crustacean |
Crevettes | known | crustacean |
molluscs | known | mollusc |
mollusks | known | mollusc |
squid | known | mollusc |
oysters | known | mollusc |
seafood | known | fish,crustacean,mollusc |
mariscos | known | fish,crustacean,mollusc |
Meeresfrüchte | known | fish,crustacean,mollusc |
nuts | known | tree_nut,peanut |
Nuts! | known | tree_nut,peanut |
no nuts please | known | tree_nut,peanut |
all kinds of nuts | known | tree_nut,peanut |
nut allergy | known | tree_nut,peanut |
Nüsse | known | tree_nut,peanut |
Nussallergie | known | tree_nut,peanut |
tree nuts | known | tree_nut |
tree-nuts | known | tree_nut |
almonds | known | tree_nut |
walnuts | known | tree_nut |
cashews | known | tree_nut |
hazelnut | known | tree_nut |
pistachios | known | tree_nut |
Haselnussallergie | known | tree_nut |
avellanas | known | tree_nut |
peanut | known | peanut |
peanuts | known | peanut |
penuts | known | peanut |
peenuts | known | peanut |
groundnuts | known | peanut |
severe peanut allergy (anaphylaxis) | known | peanut |
PEANUTS!!! | known | peanut |
Erdnüsse | known | peanut |
Erdnussallergie | known | peanut |
cacahuètes | known | peanut |
cacahuetes | known | peanut |
arachidi | known | peanut |
pindas | known | peanut |
花生 | known | peanut |
ピーナッツ | known | peanut |
арахис | known | peanut |
pеаnuts | known | peanut |
p3anuts | known | peanut |
wheat | known | wheat |
wheet | known | wheat |
Weizen | known | wheat,gluten |
gluten | known | wheat,gluten |
glutten | known | wheat,gluten |
gluten intolerance | known | wheat,gluten |
gluten free | known | wheat,gluten |
coeliac | known | wheat,gluten |
celiac | known | wheat,gluten |
coeliac disease | known | wheat,gluten |
celiac disease | known | wheat,gluten |
Zöliakie | known | wheat,gluten |
celiachia | known | wheat,gluten |
non-coeliac gluten sensitivity | known | wheat,gluten |
barley | known | gluten | barley
rye | known | gluten | rye
oats | known | gluten | oat
soy | known | soy |
soya | known | soy |
soybeans | known | soy |
tofu | known | soy |
Soja | known | soy |
大豆 | known | soy |
sesame | known | sesame |
sesame seeds | known | sesame |
anything with sesame | known | sesame |
seseme | known | sesame |
tahini | known | sesame |
celery | known | celery |
celeriac | known | celery |
cellery | known | celery |
Sellerie | known | celery |
mustard | known | mustard |
Senf | known | mustard |
moutarde | known | mustard |
sulphites | known | sulphite |
sulfites | known | sulphite |
sulphur dioxide | known | sulphite |
E220 | known | sulphite |
E220-228 | known | sulphite |
lupin | known | lupin |
lupine flour | known | lupin |
E322 | known | soy,egg |
I'm allergic to peanuts and shellfish | known | peanut,crustacean,mollusc |
milk, eggs, soy | known | milk,egg,soy |
eggs & dairy | known | milk,egg |
sesame/mustard | known | sesame,mustard |
fish (all kinds) and celery | known | fish,celery |
nuts, but almonds are fine | known | tree_nut,peanut |
I can't eat gluten or lactose | known | milk,wheat,gluten |
may contain traces of nuts | known | tree_nut,peanut |
kiwi | known | | kiwi
almods | known | tree_nut |
chesnuts | known | tree_nut |
Allergique aux arachides | known | peanut |
soy alérgico a los mariscos | known | fish,crustacean,mollusc |
uczulenie na orzechy | known | tree_nut,peanut |
kiwi fruit | known | | kiwi
kiwis and bananas | known | | kiwi,banana
tomatoes | known | | tomato
strawberries | known | | strawberry
avocado | known | | avocado
garlic | known | | garlic
mushrooms | known | | mushroom
chickpeas | known | | chickpea,hummus
pea | known | | pea
peas | known | | pea
corn | known | | corn,maize,polenta,popcorn,sweetcorn
maize | known | | corn,maize,polenta
nightshades | known | | tomato,potato,aubergine,pepper,chili,paprika
citrus | known | | orange,lemon,lime,grapefruit
stone fruit | known | | peach,cherry,plum,apricot
latex | known | | banana,avocado,kiwi,chestnut
legumes | known | peanut,soy,lupin | bean,lentil,chickpea,pea
pulses | known | peanut,soy,lupin | bean,lentil,chickpea,pea
pork | known | | pork,bacon,ham
red meat | known | | beef,pork,lamb
alpha-gal | known | milk | beef,pork,lamb,gelatin
alcohol | known | | wine,beer,rum
coconut | known | | coconut
coconut milk | known | | coconut
buckwheat | known | | buckwheat
honey | known | | honey
raw carrots | known | | carrot
spicy food | known | | chili
kiwi, peanuts and blorf | known | peanut | kiwi,blorf
pesto | known | milk,tree_nut | pesto
worcestershire sauce | known | fish | worcestershire sauce
hummus | known | sesame | hummus
none | known | |
None | known | |
no allergies | known | |
No known allergies | known | |
n/a | known | |
nothing | known | |
keine | known | |
Keine Allergien | known | |
ninguna | known | |
I have no allergies | known | |
I'm not allergic to anything | known | |
penicillin | known | |
additives | unclear | |
preservatives | unclear | |
E numbers | unclear | |
food colouring | unclear | |
birch pollen | unclear | |
oral allergy syndrome | unclear | |
histamine | unclear | |
fructose intolerance | unclear | |
FODMAPs | unclear | |
peanuts and additives | unclear | |
fruit | unclear | |
I have a food allergy | unclear | |
no soy | known | soy |
No soy please | known | soy |
can not eat soy | known | soy |
never soy | known | soy |
soy alérgico al huevo | known | egg |
no soy alérgico a nada | known | |
I don't have any | known | |
no food allergies or intolerances | known | |
no allergies except peanuts | known | peanut |
not allergic to milk | known | milk |
tree nuts but almonds are ok | known | tree_nut |
I can eat eggs but not raw | known | egg |
nuts🥜 | known | tree_nut,peanut |
🥛 and 🥚 | known | milk,egg |
🦐🦀 | known | crustacean |
mlik | known | milk |
fsih | known | fish |
nust | known | tree_nut,peanut |
eggz | known | egg |
weat | known | wheat |
GF | known | wheat,gluten |
seliac | known | wheat,gluten |
selfish | known | crustacean,mollusc |
crustations | known | crustacean |
pnuts | known | peanut |
Ara h 2 positive | known | peanut |
CMPI | known | milk |
M&Ms | known | milk,peanut,soy |
Bailey's | known | milk |
creamer | known | milk |
hydrolysed vegetable protein | known | wheat,gluten,soy |
falafel | known | wheat,gluten,sesame | chickpea
canola oil | known | | rapeseed
rutabaga | known | | swede
scallions | known | | spring onion
maapähkinä | known | peanut |
vejce | known | egg |
földimogyoró | known | peanut |
hải sản | known | fish,crustacean,mollusc |
đậu phộng | known | peanut |
skalldyr | known | crustacean,mollusc |
морепродукты | known | fish,crustacean,mollusc |
甲殻類 | known | crustacean |
海鲜 | known | fish,crustacean,mollusc |
そば | known | | buckwheat
牛肉 | known | | beef
דגים | known | fish |
grass | known | |
pregnant | unclear | |
LTP syndrome | unclear | |
blorf | literal | | blorf
zanthoberry | literal | | zanthoberry
 | unclear | |
`
