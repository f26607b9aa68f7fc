/**
 * What people write about how they eat, and what it must come to. An empty column means: none of it.
 * text | diets | traits to avoid (all) | words to avoid (at least) | likes (at least) | kitchens | said: a sentence in the report
 */
export const texts = `
# plain names of diets
Vegan | vegan | | | | |
I am vegan | vegan | | | | |
plant based | vegan | | | | |
Plant-Based | vegan | | | | |
WFPB | vegan | | | | |
vegano | vegan | | | | |
Ich bin Veganer | vegan | | | | |
je suis végétalienne | vegan | | | | |
soy vegano | vegan | | | | |
no animal products | vegan | | | | |
I do not eat any animal products | vegan | | | | |
веган | vegan | | | | |
vegetarian | vegetarian | | | | |
veggie | vegetarian | | | | |
végétarien | vegetarian | | | | |
vegetarisch | vegetarian | | | | |
vegeterian | vegetarian | | | | |
vegitarian | vegetarian | | | | |
vegetarain | vegetarian | | | | |
lacto-ovo | vegetarian | | | | |
lacto-ovo vegetarian | vegetarian | | | | |
eggetarian | vegetarian | | | | |
pure veg | vegetarian | | | | |
lacto vegetarian | vegetarian | egg | | | |
ovo vegetarian | vegetarian,dairy_free | | | | |
素食 | vegetarian | | | | |
pescatarian | pescatarian | | | | |
pescetarian | pescatarian | | | | |
pescitarian | pescatarian | | | | |
pesco-vegetarian | pescatarian | | | | |
vegetarian but I eat fish | pescatarian | | | | |
halal | halal | | | | |
halal food | halal | | | | |
Muslim | halal | | | | |
haalal | halal | | | | |
no haram food | halal | | | | |
no non-halal meat | halal | | | | |
I don't eat non-halal | halal | | | | |
no nuts or non-halal meat | halal | | walnut | | |
حلال | halal | | | | |
kosher | kosher | | | | |
koscher | kosher | | | | |
koshr | kosher | | | | |
jewish | kosher | | | | |
no meat with dairy | kosher | | | | |
gluten free | gluten_free | | | | |
glutenfree | gluten_free | | | | |
glutenfrei | gluten_free | | | | |
GF | gluten_free | | | | |
sans gluten | gluten_free | | | | |
senza glutine | gluten_free | | | | |
no gluten | gluten_free | | | | |
no wheat | gluten_free | | | | |
celiac disease | gluten_free | | | | |
Zöliakie | gluten_free | | | | |
glutten free | gluten_free | | | | |
lactose free | dairy_free | | | | |
dairy-free | dairy_free | | | | |
no dairy | dairy_free | | | | |
No milk please | dairy_free | | | | |
sin lactosa | dairy_free | | | | |
laktosefrei | dairy_free | | | | |
I don't do well with dairy | dairy_free | | | | |
dairy doesn't agree with me | dairy_free | | | | |
keto | keto | | | | |
ketto | keto | | | | |
ketogenic | keto | | | | |
cétogène | keto | | | | |
paleo | paleo | | | | |
palaeolithic | paleo | | | | |
caveman diet | paleo | | | | |
# several at once
vegan and gluten free, no soy | vegan,gluten_free | | soy,tofu,tempeh | | |
vegan(gluten-free) | vegan,gluten_free | | | | |
GF/DF | gluten_free,dairy_free | | | | |
gluten/dairy free | gluten_free,dairy_free | | | | |
dairy, gluten and soy free | gluten_free,dairy_free | | soy,tofu | | |
No gluten, dairy, or refined sugar | gluten_free,dairy_free | added_sugar | | | |
keto (no dairy) | dairy_free,keto | | | | |
vegetarian no eggs no onion | vegetarian | egg | egg,onion | | |
Vegan. No soy. No nuts. | vegan | | soy,walnut,peanut | | |
Indian vegetarian, no onion no garlic | vegetarian | | onion,garlic | | indian |
pescatarian with no dairy | pescatarian,dairy_free | | | | |
muslim - no pork, no alcohol | halal | pork,gelatin,alcohol | pork,wine | | |
Mediterranean diet, no shellfish | | shellfish | shellfish | | mediterranean |
high-protein vegetarian | vegetarian | | | high protein | |
# what is left out
no pork | | pork,gelatin | pork | | |
pas de porc | | pork,gelatin | pork | | |
Sin carne de cerdo | | pork,gelatin | pork | | |
kein Schweinefleisch | | pork,gelatin | pork | | |
no pork or beef | | pork,gelatin | pork,beef | | |
no red meat | | pork,gelatin | beef,lamb,veal,venison | | |
I eat everything except pork | | pork,gelatin | pork | | |
anything but pork | | pork,gelatin | pork | | |
all meats but pork | | pork,gelatin | pork | meats | |
no meat | | meat,pork,poultry,gelatin,blood | meat | | | said
meat-free | | meat,pork,poultry,gelatin,blood | meat | | | said
no meat no fish | | meat,pork,poultry,fish,scaleless_fish,gelatin,blood | meat,fish | | |
neither meat nor fish | | meat,pork,poultry,fish,scaleless_fish,gelatin,blood | meat,fish | | |
no meat and dairy | dairy_free | meat,pork,poultry,gelatin,blood | meat | | | said
I don't eat meat, but fish is ok | | meat,pork,poultry,gelatin,blood | meat | fish | |
I hate mushrooms | | | mushroom,portobello,shiitake | | |
no mushrooms | | | mushroom | | |
mushrooms are gross | | | mushroom | | |
don't like fish | | fish,scaleless_fish | fish | | |
not a big fan of fish | | fish,scaleless_fish | fish | | |
No seafood | | fish,scaleless_fish,shellfish | fish,seafood | | |
I can’t stand cilantro | | | cilantro,coriander | | |
not a fan of olives | | | olive | | |
onions make me bloated | | | onion | | |
Dislikes: mushrooms, olives and blue cheese | | | mushroom,olive,blue cheese | | |
no nuts, eggs, or soy | | egg | almond,peanut,egg,soy | | |
egg free | | egg | egg | | |
eggs: no | | egg | egg | | |
no tomatoes | | | tomato | | |
no sweet potato | | | sweet potato | | |
no potatoes | | potato | | | |
no alcohol | | alcohol | wine,beer | | |
no sugar | | added_sugar | | | |
no bread, pasta or rice | | | bread,pasta,rice | | |
no cheese | | | cheese,parmesan,feta | | |
my kids hate broccoli | | | broccoli | | |
cannot eat pork for religious reasons | | pork,gelatin | pork | | |
no cilantro, it tastes like soap | | | cilantro | | |
no eggs, chicken is fine | | egg | egg | chicken | |
no durian | | | durian | | |
# said with a sentence
vegan except honey | vegan | | | | | said
vegan, but I eat eggs | vegan | | | | | said
vegan with eggs | vegan | | | | | said
vegan except tofu | vegan | | tofu | | | said
vegetarian except chicken | vegetarian | | | | | said
mostly vegan | vegan | | | | | said
vegan on weekdays | vegan | | | | | said
vegan but not strict | vegan | | | | | said
flexitarian | vegetarian | | | | | said
my wife is vegan | vegan | | | | | said
low carb | | | | low carb | | said
no carbs | | | | low carb | | said
carnivore | | | | meat | | said
raw vegan | vegan | | | raw food | | said
fruitarian | vegan | | | fruit | | said
whole30 | paleo | honey,alcohol | | | | said
low FODMAP | gluten_free,dairy_free | honey,legume | onion,garlic | | | said
DASH | | | | low salt | | said
intermittent fasting 16:8 | | | | | | said
jain | vegetarian | egg,honey,alcohol,potato | onion,garlic,carrot | | | said
diabetic | | honey,added_sugar | | | | said
I am pregnant | | not_in_pregnancy | | | | said
organic | | | | | | said
allergic to peanuts | | | peanut | | | said
lactose intolerant | dairy_free | | | | | said
no fish for breakfast | | fish,scaleless_fish | fish | | | said
less red meat | | | | less red meat | | said
not too spicy | | | | not too spicy | | said
no indian food | | | | | | said
no vegetables | | | | | | said
no meat except chicken | | meat,pork,poultry,gelatin,blood | meat | | | said
the only meat I eat is chicken | | pork,gelatin | beef,lamb | | | said
blorp | | | | blorp | | said
🌱 | | | | | | said
# not a diet of theirs
not vegan | | | | | | said
I'm not vegetarian | | | | | | said
non-veg | | | | | | said
Not vegan or vegetarian | | | | | | said
not vegan but vegetarian | vegetarian | | | | | said
I used to be vegan | | | | | | said
# tastes and kitchens
high protein | | | | high protein | |
likes spicy food | | | | spicy food | |
quick meals | | | | quick meals | |
I love veg | | | | vegetables | |
lots of fruit and veg | | | | | |
gluten is fine | | | | | |
no problem with dairy | | | | dairy | |
Greek yogurt, oats | | | | greek yogurt,oats | |
I prefer chicken and rice | | | | chicken,rice | |
mediterranean | | | | | mediterranean |
mediterranian | | | | | mediterranean |
indian | | | | | indian |
loves Indian and Thai food | | | | | indian,thai |
# nothing to read
none | | | | | |
n/a | | | | | |
no restrictions | | | | | |
I eat everything | | | | | |
no allergies | | | | | |
`
