import { rowsOf } from '#src/knowledge/allergens/entries.ts'

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const table = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(rowsOf(lines).map(([word = '', phrases]) => [word, listOf(phrases)]))

/** Phrases that hold a word and yet are another food, or no food at all. */
export const wordFriends = table(`
corn | corn salad
apple | custard apple, love apple, sugar apple, rose apple, apple mint, apple banana, crab apple blossom
apples | custard apple, love apple, sugar apple, rose apple, apple mint
cherry | cherry tomato, cherry pepper, cherry belle radish, ground cherry
cherries | cherry tomato, cherry pepper
plum | plum tomato
plums | plum tomato
grape | grape tomato
grapes | grape tomato
banana | banana pepper, banana shallot, banana squash
bananas | banana pepper, banana shallot, banana squash
strawberry | strawberry tree
pear | prickly pear, nashi
peach | peach coloured
orange | orange pepper, orange lentil, orange sweet potato, orange fleshed, orange tomato, orange carrot, orange colour, orange color
lemon | lemon sole, lemon grass, lemon balm, lemon thyme, lemon verbena, lemon coloured
lime | lime tree tea
pepper | pepper mill, pepper dulse
potato | sweet potato
potatoes | sweet potatoes
rice | cauliflower rice, broccoli rice, rice cooker, konjac rice
date | use by date, sell by date, best before date, up to date, out of date, expiry date, date night, due date
dates | use by dates, expiry dates
bean | coffee bean, vanilla bean, jelly bean, cocoa bean, cacao bean
beans | coffee beans, vanilla beans, jelly beans, cocoa beans, cacao beans
pea | chick pea, pea nut, butterfly pea flower
peas | chick peas, pea nuts
kiwi | kiwi bird
mint | royal mint
olive | olive green
chicken | chicken of the woods, vegan chicken, plant chicken
beef | beef tomato
tomato | tree tomato, tomato knife
onion | onion weed
garlic | garlic press, garlic crusher
egg | egg plant, egg timer, egg cup
squash | squash racket, orange squash
melon | melon baller
coconut | coconut aminos
cucumber | sea cucumber
lettuce | sea lettuce
carrot | carrot and stick
spinach | water spinach
chestnut | water chestnut, chestnut mushroom
chestnuts | water chestnuts, chestnut mushrooms
celery | celery cabbage
`)

/** Other names of a food: whoever writes the first finds the others. */
export const alternateNames = table(`
kiwi | kiwifruit, kiwi fruit
aubergine | eggplant, egg plant, brinjal
eggplant | aubergine, brinjal, egg plant
courgette | zucchini
zucchini | courgette
coriander | cilantro
cilantro | coriander
rocket | arugula
arugula | rocket
beetroot | beet
beet | beetroot
chickpea | chick pea, garbanzo, hummus, besan, gram flour, chana, falafel
chickpeas | chick pea, garbanzo, hummus, besan, gram flour, chana, falafel
chili | chilli, chile, chillies
chilli | chili, chile
swede | rutabaga
pineapple | pine apple, ananas
avocado | guacamole, avo
tomato | ketchup, passata, marinara
sweet potato | yam, kumara
linseed | flaxseed
flaxseed | linseed, flax
cacao | cocoa, chocolate
cocoa | cacao, chocolate
`)
