import { rowsOf } from '#src/knowledge/allergens/entries.ts'

/** A food, or a family of foods, that no list of allergens has, with every word that is looked for. */
export type Single = { readonly names: readonly string[]; readonly words: readonly string[]; readonly family: boolean }

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

// Names | more words that are looked for. The names are always looked for themselves.
const foods = `
kiwi,kiwifruit,kiwi fruit | kiwifruit,kiwi fruit
tomato,tomatoes,tomate,tomaten,pomodoro,pomodori,jitomate | ketchup,passata,marinara,pizza sauce
strawberry,strawberries,erdbeere,erdbeeren,fraise,fraises,fresa,fresas,fragola,fragole
banana,bananas,banane,bananen,plátano,platano | plantain
avocado,avocados,avocadoes,aguacate,avocat | guacamole
corn,maize,mais,maíz,maïs | maize,sweetcorn,sweet corn,cornmeal,corn flour,cornflour,cornstarch,corn starch,polenta,popcorn,grits,hominy,masa,tortilla chips,corn syrup,corn flakes,cornflakes,cornbread,taco shell,corn tortilla,corn oil,dextrose,maltodextrin
sweetcorn,sweet corn | corn,maize,popcorn,polenta,cornmeal
garlic,knoblauch,ail,ajo,aglio,alho | aioli,garlic powder,garlic salt
onion,onions,zwiebel,zwiebeln,oignon,oignons,cebolla,cipolla,cebola | shallot,spring onion,scallion,leek,chive,onion powder
mushroom,mushrooms,fungi,fungus,pilze,champignon,champignons,setas,funghi | champignon,funghi,porcini,shiitake,chestnut mushroom,portobello,oyster mushroom,truffle,enoki,chanterelle,quorn,mycoprotein
chickpea,chickpeas,chick pea,garbanzo,kichererbse,kichererbsen,pois chiches,garbanzos,ceci | garbanzo,hummus,falafel,besan,gram flour,chana,aquafaba
lentil,lentils,linse,linsen,lentilles,lentejas | dal,dahl,daal,dhal,papadum,poppadom
pea,peas,erbse,erbsen,petits pois,guisantes,piselli | split pea,pea protein,mangetout,sugar snap,snow pea,pea shoots,pea milk
bean,beans,bohne,bohnen,haricots,frijoles,alubias,fagioli | kidney bean,black bean,butter bean,broad bean,green bean,baked beans,refried beans,haricot,cannellini,borlotti,edamame
kidney bean,kidney beans | red bean,red beans
green bean,green beans,runner bean,french bean | haricots verts
broad bean,broad beans,fava,fava beans | fava,fava bean,falafel
apple,apples,apfel,äpfel,pomme,pommes,manzana,mela,mele,maçã | cider,apple sauce,applesauce,apple juice
pear,pears,birne,birnen,poire,pera | perry,nashi
peach,peaches,pfirsich,pêche,melocotón,pesca | nectarine
nectarine,nectarines | peach
apricot,apricots,aprikose,aprikosen,abricot,albaricoque
plum,plums,pflaume,pflaumen,prune,prunes | prune,damson,greengage,plum sauce
cherry,cherries,kirsche,kirschen,cerise,cereza,ciliegia
mango,mangoes,mangos | mango chutney,amchur,lassi
pineapple,ananas,piña,pine apple | pineapple juice
papaya,pawpaw | pawpaw
grape,grapes,trauben,weintrauben,raisin,raisins,sultana,sultanas,uva,uvas | raisin,sultana,currant,wine,vinegar,balsamic,grape juice
melon,melons,melone | cantaloupe,honeydew,galia,watermelon
watermelon,wassermelone,pastèque,sandía | melon
orange,oranges,orangen,naranja | clementine,mandarin,satsuma,tangerine,marmalade,orange juice
lemon,lemons,zitrone,zitronen,citron,limón,limone | lemonade,lemon juice
lime,limes | lime juice
grapefruit,pomelo | pomelo
raspberry,raspberries,himbeere,himbeeren,framboise,frambuesa
blueberry,blueberries,heidelbeeren,blaubeeren | bilberry
blackberry,blackberries,brombeeren
cranberry,cranberries
fig,figs,feige,feigen
swede,rutabaga | swede,rutabaga
rapeseed,canola,rapeseed oil,canola oil,colza | rapeseed,canola
spring onion,spring onions,scallion,scallions,green onion,green onions | spring onion,scallion,green onion
rocket,arugula,rucola | rocket,arugula,rucola
gherkin,gherkins,pickle,pickles,pickled,pickled food,pickled foods | gherkin,pickle,relish,pickled
date fruit,dates,dattel,datteln | date,medjool,date syrup
pomegranate,granatapfel,granada | grenadine
lychee,litchi | litchi,rambutan,longan
passion fruit,passionfruit,maracuja | passionfruit
dragon fruit,pitaya | pitaya
jackfruit
persimmon,kaki,sharon fruit | kaki,sharon fruit
rhubarb,rhabarber
coconut,coconuts,kokos,kokosnuss,noix de coco,coco | coconut milk,coconut oil,coconut water,desiccated coconut,coconut cream,coconut sugar
carrot,carrots,karotte,karotten,möhre,möhren,carotte,zanahoria,carota
potato,potatoes,kartoffel,kartoffeln,pomme de terre,patata,patatas,batata | chips,fries,crisps,mash,potato starch,gnocchi,hash brown
sweet potato,sweet potatoes,süßkartoffel | yam,kumara
aubergine,eggplant,egg plant | eggplant,brinjal,melanzane,baba ganoush
courgette,zucchini | zucchini,summer squash
cucumber,cucumbers,gurke,concombre,pepino | gherkin,pickle,tzatziki
pepper,bell pepper,paprika,capsicum,sweet pepper,poivron,pimiento | bell pepper,paprika,capsicum,chili,chilli,chile,cayenne,pimento
black pepper,white pepper,peppercorn | pepper,peppercorn,white pepper
chili,chilli,chile,chillies,chilies,chili pepper,hot pepper,hot peppers | chilli,chile,cayenne,jalapeno,sriracha,tabasco,hot sauce,harissa,chipotle,paprika,gochujang,sambal,habanero,peri peri
spinach,spinat,épinards,espinaca
broccoli,brokkoli
cauliflower,blumenkohl
cabbage,kohl,chou | sauerkraut,coleslaw,kimchi,pak choi
kale,grünkohl
lettuce,salat,laitue,lechuga | romaine,iceberg,little gem
beetroot,beet,rote bete | beet,borscht
asparagus,spargel
artichoke,artichokes,artischocke
pumpkin,kürbis,squash | squash,butternut,pumpkin seed
radish,radieschen
fennel,fenchel
parsley,petersilie
coriander,cilantro,koriander | cilantro
basil,basilikum | pesto
mint,minze
cinnamon,zimt
cumin,kreuzkümmel
turmeric,kurkuma | curry powder
ginger,ingwer
vanilla
nutmeg,muskat | mace
saffron
curry | curry powder,garam masala
aniseed,anise | star anise
paprika powder | paprika
leek,leeks,lauch | shallot,onion
sunflower seed,sunflower,sonnenblumenkerne | sunflower,sunflower oil,sunflower butter
pumpkin seed,pumpkin seeds,kürbiskerne | pepitas
poppy seed,poppy seeds,mohn | poppy
flax,flaxseed,linseed,leinsamen | flaxseed,linseed
chia,chia seed,chia seeds
hemp,hemp seed,hemp seeds,hanf
quinoa
rice,reis,riz,arroz,riso | rice flour,rice noodle,risotto,sushi,mochi,rice milk
buckwheat,buchweizen,sarrasin,sarraceno | soba,kasha
millet,hirse
amaranth
teff | injera
sorghum
tapioca,cassava,maniok | cassava,yuca,manioc
chocolate,cocoa,cacao,schokolade,kakao | cocoa,cacao,cocoa powder,nutella,mocha,brownie
coffee,kaffee,café | espresso,latte,cappuccino,mocha
caffeine | coffee,tea,espresso,latte,cappuccino,cola,energy drink,chocolate,cocoa,matcha,guarana,green tea,black tea
tea | green tea,black tea,matcha
yeast,hefe,levure,levadura | bread,beer,wine,marmite,vegemite,yeast extract,nutritional yeast,pizza,sourdough
honey,honig,miel,miele
sugar,zucker,sucre,azúcar | syrup,molasses,jaggery,caster sugar
salt
vinegar,essig,vinaigre
sweetener,sweeteners,artificial sweetener,artificial sweeteners,süßstoff | aspartame,sucralose,saccharin,acesulfame,cyclamate,stevia
aspartame,e951 | e951
sucralose
stevia
xylitol
sorbitol
erythritol
msg,monosodium glutamate,glutamate,e621,e 621 | monosodium glutamate,glutamate,e621,yeast extract,stock cube,soy sauce
agar
carrageenan,e407 | e407
pectin
guar gum,guar | guar
xanthan gum,xanthan | xanthan
annatto,e160b | e160b
tartrazine,e102 | e102
carmine,cochineal,e120 | cochineal,e120
benzoate,sodium benzoate,e211 | sodium benzoate,e211
cinnamic,balsam of peru | cinnamon,vanilla,clove,citrus,tomato
water chestnut
tiger nut,tigernut | tigernut,horchata
shea
jelly | gelatin,gelatine
gelatin,gelatine | gelatine,marshmallow,jelly,gummies,aspic
chicken,hähnchen,poulet,pollo,frango,kip,kurczak,tavuk | chicken stock,chicken broth,poultry
turkey,pute,dinde,pavo | turkey
duck,ente,canard
beef,rindfleisch,boeuf,ternera,manzo | steak,burger,mince,veal,beef stock,brisket,pastrami,corned beef
pork,schweinefleisch,porc,cerdo,maiale | bacon,ham,sausage,salami,chorizo,prosciutto,pancetta,lard,pepperoni,gammon,lardons,gelatin
lamb,lammfleisch,agneau,cordero | mutton
ham,schinken | prosciutto,gammon,bacon
bacon | pancetta,lardons,gammon,ham
rabbit
okra
seaweed,algae,nori | algae,nori,kombu,wakame,sushi
`

// Foods that are looked for by their own name alone.
const plainFoods = `
mandarin,clementine,satsuma,tangerine,kumquat,yuzu,bergamot,guava,durian,starfruit,quince,elderberry,mulberry,gooseberry,redcurrant,blackcurrant,currant,prune,plantain,breadfruit,tamarind,longan,rambutan,goji,acai
turnip,parsnip,kohlrabi,sauerkraut,watercress,chard,endive,chicory,radicchio,romaine,pak choi,bok choy,brussels sprout,brussels sprouts,collard,samphire,sorrel,dandelion,nettle,olive,olives,olive oil,caper,capers,shallot,chive,chives,horseradish,wasabi,butternut squash,zucchini flower,bamboo shoot,lotus root,taro,yam,jicama,tomatillo,sunchoke,jerusalem artichoke,salsify
oregano,thyme,rosemary,sage,dill,tarragon,chervil,bay leaf,marjoram,cardamom,clove,cloves,star anise,caraway,fenugreek,sumac,allspice,mace,liquorice,licorice,cayenne,hibiscus,chamomile,lavender,rose,stevia leaf,maca,ashwagandha,spirulina,chlorella,collagen
palm oil,coconut oil,sunflower oil,grapeseed oil,corn oil,vegetable oil,avocado oil
venison,goat,rabbit,kangaroo,quail,goose,pheasant,ostrich,liver,sausage,salami,kidney,steak,mince,burger
ketchup,jam,marmalade,maple syrup,agave,molasses,popcorn,polenta,cola,energy drink,lemonade,tonic,quinine,matcha,green tea,kombucha
porcini,shiitake,truffle,truffles,enoki,portobello
`

const families = `
legumes,legume,pulses,pulse,hülsenfrüchte,legumbres,légumineuses | bean,lentil,chickpea,pea,peanut,soy,soya,tofu,tempeh,edamame,lupin,hummus,dal,falafel,besan,mangetout,sugar snap,green bean,pea protein
nightshades,nightshade,solanaceae,nachtschattengewächse | tomato,potato,aubergine,eggplant,pepper,bell pepper,chili,chilli,paprika,cayenne,goji,ketchup,passata,chips,fries,crisps,jalapeno,tomatillo,salsa,harissa,sriracha
citrus,citrus fruit,citrus fruits,zitrusfrüchte,agrumes,cítricos,agrumi | orange,lemon,lime,grapefruit,mandarin,clementine,satsuma,tangerine,pomelo,yuzu,kumquat,bergamot,marmalade,ponzu
stone fruit,stone fruits,stonefruit,stonefruits,steinobst,drupes | peach,nectarine,apricot,plum,cherry,mango,prune,greengage,damson
berries,berry,beeren,fruits rouges,frutos rojos | strawberry,raspberry,blueberry,blackberry,cranberry,redcurrant,blackcurrant,gooseberry,bilberry,mulberry,berry,jam
melons | melon,watermelon,cantaloupe,honeydew,galia
tropical fruit,tropical fruits,exotic fruit,exotic fruits | mango,pineapple,papaya,kiwi,banana,passion fruit,lychee,guava,coconut,dragon fruit
latex,latex fruit,latex fruits,latex food,latex food syndrome,latex fruit syndrome | banana,avocado,kiwi,chestnut,papaya,mango,melon,tomato,potato,passion fruit,fig
alliums,allium,onion family | onion,garlic,shallot,leek,chive,spring onion,scallion
crucifers,cruciferous,cruciferous vegetables,brassica,brassicas | broccoli,cauliflower,cabbage,kale,brussels sprout,pak choi,radish,turnip,rocket,swede,kohlrabi
gourds,cucurbits | cucumber,melon,courgette,zucchini,pumpkin,squash,watermelon,butternut
spicy food,spicy foods,spicy,hot spices,spicy things | chili,chilli,cayenne,jalapeno,hot sauce,sriracha,tabasco,harissa,chipotle,habanero,sambal,gochujang,peri peri,wasabi,horseradish
red meat,red meats,mammal meat,mammalian meat,rotes fleisch | beef,pork,lamb,mutton,veal,venison,goat,bacon,ham,sausage,salami,chorizo,steak,mince,burger,bison,rabbit,meatball,lard,tallow,gelatin,gelatine,beef stock
meat,meats,fleisch,viande,carne,vlees | beef,pork,lamb,mutton,veal,venison,goat,bacon,ham,sausage,salami,chorizo,steak,mince,burger,chicken,turkey,duck,goose,meatball,lard,gelatin,beef stock,chicken stock,prosciutto,pepperoni
poultry,geflügel,volaille,fowl | chicken,turkey,duck,goose,quail,guinea fowl,chicken stock
alcohol,alkohol,alcool,ethanol | wine,beer,rum,brandy,whisky,vodka,sherry,marsala,port,cider,liqueur,mirin,sake,vermouth,vanilla extract,prosecco,champagne,cognac
offal | liver,kidney,tripe,heart,sweetbread,pate
leafy greens | spinach,kale,lettuce,chard,rocket
`

const readTable = (table: string, family: boolean): Single[] =>
  rowsOf(table).map(row => {
    const names = listOf(row[0])
    const first = family ? [] : names.slice(0, 1)
    return { names, words: [...new Set([...first, ...listOf(row[1])])], family }
  })

const plain = plainFoods
  .split(/[\n,]+/)
  .filter(name => name !== '')
  .map(name => ({ names: [name], words: [name], family: false }))

/** Single foods and families of foods of which somebody says that they cannot eat them. */
export const singles: readonly Single[] = [...readTable(foods, false), ...plain, ...readTable(families, true)]
