/**
 * Texts that must alarm, with what they hold by the lists of FDA and EU and by the usual recipe:
 * `text | allergens that must be among those found`.
 */
export const alarms = `
Whisk the milk into the flour | milk,wheat,gluten
Stir in a knob of butter | milk
Melt the butter, beans go in next | milk
Add grated parmesan | milk
crumbled feta and olives | milk
Greek yogurt with berries | milk
a spoon of skyr | milk
kefir smoothie | milk
whey protein shake | milk
casein powder | milk
sodium caseinate | milk
fry in ghee | milk
paneer tikka | milk
labneh on the side | milk
halloumi skewers | milk
quark with linseed oil | milk
mango lassi | milk
tzatziki | milk
raita | milk
lactose-free milk | milk
goat's cheese salad | milk
cottage cheese bowl | milk
dulce de leche | milk
cream of mushroom soup | milk
butter chicken | milk
buttermilk pancakes | milk,wheat,egg
mac & cheese | milk,wheat,gluten
béchamel | milk,wheat,gluten
rice pudding | milk
panna cotta | milk
milk chocolate | milk
ice cream | milk
non-dairy creamer | milk
coconut milk chocolate shake with milk | milk
almond milk and cow's milk | milk,tree_nut
with or without cheese | milk
never without butter | milk
non-vegan cheese | milk
not gluten-free bread | wheat,gluten
gluten-free unless you use flour | wheat,gluten
fish free of bones | fish
veggie salmon bowl | fish
take the fish out of the oven | fish
use just egg and flour | egg,wheat
veggie egg scramble | egg
pan-fried perch on lentils | fish
simmer in stock | celery
serve the wrap with salad | wheat
add butter to toast | milk,wheat
eggs with toast for breakfast | egg,wheat
lemon tart and cream | milk,wheat
ebi no miso | crustacean,soy
faux crab salad | fish
plant milk | soy,tree_nut,gluten
pepperoni pizza | wheat,milk
almond and coconut milk | tree_nut
brown rice cakes and peanut butter | peanut
vegan burger topped with cheddar | milk
Käsespätzle | milk
Milchreis | milk
fromage blanc | milk
queso fresco | milk
Quarkspeise | milk
Mozzarellasticks with mozzarella | milk
scrambled eggs | egg
egg-fried rice | egg,soy
omelette with herbs | egg
meringue | egg
pavlova | egg
royal icing | egg
mayonnaise | egg
aioli | egg
hollandaise | egg,milk
bearnaise sauce | egg,milk
carbonara | egg
tartare sauce | egg
egg noodles | egg,wheat,gluten
Quorn mince | egg
marzipan | tree_nut
macaron | egg,tree_nut
egg substitute | egg
albumen | egg
lysozyme | egg
free-range eggs | egg
egg free-range | egg
tiramisu | egg,milk,wheat
tortilla de patatas | egg
Eierspeise mit Eier | egg
caesar dressing | fish,egg,milk
Worcestershire sauce | fish
worcester sauce | fish
anchovy paste | fish
nam pla | fish
fish sauce | fish
dashi | fish
bonito flakes | fish
furikake | fish,sesame
surimi salad | fish
crab sticks | fish
imitation crab | fish
taramasalata | fish
bottarga | fish
fishcake | fish
fishcakes with peas | fish
Bombay duck | fish
kipper | fish
gravlax | fish
caviar | fish
isinglass | fish
tuna melt | fish,milk,wheat
puttanesca | fish
kedgeree | fish,egg
Thunfischsalat | fish
prawn cocktail | crustacean,egg
shrimps on rice | crustacean
lobster bisque | crustacean
crayfish tails | crustacean
langoustines | crustacean
belacan | crustacean
shrimp paste | crustacean
laksa paste | crustacean
kimchi | fish,crustacean
krill oil | crustacean
scampi | crustacean
crab cakes | crustacean
ebi no tempura | crustacean,wheat,egg
oyster sauce | mollusc
mussels in white wine | mollusc,sulphite
squid ink pasta | mollusc,wheat
calamari | mollusc
clam chowder | mollusc,milk
octopus salad | mollusc
escargots | mollusc
scallops | mollusc
XO sauce | mollusc,crustacean
paella with seafood | fish,crustacean,mollusc
almond milk | tree_nut
almond flour | tree_nut
almond butter | tree_nut
cashew cream | tree_nut
chopped walnuts | tree_nut
pine nuts | tree_nut
pesto | tree_nut,milk
frangipane | tree_nut
amaretto | tree_nut
orgeat | tree_nut
Nutella | tree_nut,milk,soy
praline | tree_nut
gianduja | tree_nut
nougat | tree_nut,egg
baklava | tree_nut,wheat,gluten
romesco | tree_nut
dukkah | sesame,tree_nut
waldorf salad | tree_nut,celery,egg
nut roast | tree_nut
mixed nuts | tree_nut,peanut
Toast the almonds in a dry pan | tree_nut
chestnut puree | tree_nut
Haselnusscreme | tree_nut
noix de cajou | tree_nut
peanut butter | peanut
pea-nut sauce | peanut
groundnut stew | peanut
satay skewers | peanut
gado gado | peanut,egg
pad thai | peanut,fish,crustacean,egg
mole poblano | peanut,tree_nut,sesame
massaman curry | peanut
arachis oil | peanut
monkey nuts | peanut
Bombay mix | peanut,wheat
Erdnussbutter | peanut
beurre de cacahuète | peanut
wholemeal bread | wheat,gluten
sourdough | wheat,gluten
couscous | wheat,gluten
bulgur | wheat,gluten
spelt flour | wheat,gluten
farro | wheat,gluten
freekeh | wheat,gluten
kamut | wheat,gluten
triticale | wheat,gluten
seitan | wheat,gluten
semolina | wheat,gluten
durum | wheat,gluten
panko | wheat,gluten
breadcrumbs | wheat,gluten
tempura | wheat,gluten
udon | wheat,gluten
orzo | wheat,gluten
doughnut | wheat,gluten
cream crackers | wheat,gluten
oatcakes | gluten
oat milk | gluten
rolled oats | gluten
pearl barley | gluten
malt vinegar | gluten
malt extract | gluten
beer batter | gluten,wheat
rye bread | gluten
black pudding | gluten
vegemite | gluten
corn bread | wheat
soba noodles | wheat
soy sauce | soy,wheat,gluten
tamari | soy
teriyaki | soy,wheat
ponzu | soy
hoisin | soy,wheat,sesame
miso soup | soy
tofu scramble | soy
tempeh | soy
edamame | soy
natto | soy
okara | soy
lecithin | soy,egg
soya mince | soy
vegan mayonnaise | soy,mustard
textured vegetable protein | soy
tahini | sesame
hummus | sesame
halva | sesame
za'atar | sesame
sesame oil | sesame
gomasio | sesame
benne seeds | sesame
celeriac mash | celery
celery salt | celery
stock cube | celery
vegetable bouillon | celery
caponata | celery
mirepoix | celery
gravy granules | wheat,celery
Dijon mustard | mustard
piccalilli | mustard
honey mustard | mustard
vinaigrette | mustard
dried apricots | sulphite
white wine | sulphite
red wine vinegar | sulphite
sodium metabisulphite | sulphite
E223 | sulphite
lupin flour | lupin
lupini beans | lupin
mincemeat | wheat
egg roll | egg,wheat
milkfish | fish
sweet bread | wheat
fish-free? No, with fish | fish
No cream here; butter instead | milk
nut-free bread with cheese and almonds | milk,tree_nut
gluten-free wrap with a flour tortilla | wheat
dairy-free bowl, then add milk | milk
vegan or with egg | egg
cook until no longer pink, then peanuts on top | peanut
牛乳と卵 | milk,egg
エビの天ぷら | crustacean
арахисовое масло | peanut
فول سوداني | peanut
땅콩 소스 | peanut
mantequilla de maní | peanut
pszenica i mleko | wheat,milk
yer fıstığı | peanut
jordnötter | peanut
doodh aur badam | milk,tree_nut
`

/** Words written so that a filter misses them: `text | allergens that must be among those found`. */
export const tricks = `
pеаnut | peanut
реanut | peanut
ＰＥＡＮＵＴ | peanut
ｍｉｌｋ | milk
m\u200bi\u200cl\u200dk | milk
pea\u00adnut | peanut
mi\u00adlk | milk
m\u0301i\u0308lk | milk
p3anut | peanut
pe4nut | peanut
m1lk | milk
3gg | egg
s0y | soy
a1mond | tree_nut
w4lnut | tree_nut
f1sh | fish
chee5e | milk
@lmonds | tree_nut
$oy | soy
m!lk | milk
p.e.a.n.u.t | peanut
p e a n u t | peanut
m-i-l-k | milk
pea.nut | peanut
pea_nut | peanut
mi-lk | milk
but-ter | milk
al.mond | tree_nut
ses/ame | sesame
𝐩𝐞𝐚𝐧𝐮𝐭 | peanut
𝓂𝒾𝓁𝓀 | milk
ⓜⓘⓛⓚ | milk
🅼🅸🅻🅺 | milk
ΜΙLΚ | milk
ΡΕΑΝUΤ | peanut
ΗΑΖΕLΝUΤ | tree_nut
мilk | milk
eɡɡs | egg
ﬁsh | fish
PeAnUt | peanut
peanuuuut | peanut
peanutbutter | peanut
almondmilk | tree_nut
200gmilk | milk
2eggs | egg
butter milk | milk
mi\u0000lk | milk
miİk and milk | milk
ѕoy | soy
ｅｇｇ | egg
`
