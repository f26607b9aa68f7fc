/**
 * Phrases with another allergen or an animal in them that mean another food or none at all, harmless or not:
 * `words | contains | may contain | traits | parts`. What stands after ">" is seen and left for the next phrase.
 */
export const friendsOther = `
nutmeg,nut meg,water chestnut,waterchestnut,water chestnuts,chestnut mushroom,chestnut mushrooms,tiger nut,tigernut,tiger nuts,chufa,nutrient,nutrition,nutritious,nutritional,nutritional value,nutty,nutty flavour,nutty taste,nutcracker,nut cracker,nut bag,nut milk bag,nutri,palm nut,palm nut oil,betel nut,areca nut,soap nut,soapnut,chestnut coloured,hazelnut brown | |
grape nuts | wheat,gluten
corn nut,corn nuts | | | grain | corn
peanut shaped | |
hickory smoked,almond shaped,hickory | |
buck wheat,wheatgrass,wheat grass,wheatgrass powder | | |
risotto rice,carob flour,carob,rice flour,brown rice flour,corn flour,cornflour,maize flour,potato flour,tapioca flour,tapioca starch,tapioca,coconut flour,chickpea flour,gram flour,besan flour,lentil flour,pea flour,bean flour,quinoa flour,teff flour,sorghum flour,millet flour,amaranth flour,cassava flour,cassava,yuca flour,manioc flour,banana flour,green banana flour,arrowroot,arrowroot flour,arrowroot starch,kuzu,plantain flour,masa flour,masa harina,flaxseed flour,linseed flour,hemp flour,tigernut flour,tiger nut flour,sweet potato flour,water chestnut flour,urad flour,jowar flour,ragi flour,bajra flour,kudzu starch,corn starch,cornstarch,potato starch,rice starch,sago,pumpkin seed flour,sunflower seed flour,fava flour,farinha de mandioca,farinha de arroz,farine de riz,farine de maïs,farine de pois chiche,harina de maíz,harina de arroz,harina de garbanzo,farina di riso,farina di ceci,farina di mais,reismehl,maismehl,kichererbsenmehl,kokosmehl,kartoffelmehl,rijstmeel,maizena,mąka ryżowa,mąka kukurydziana,mısır unu,pirinç unu,rismjöl,majsmjöl,potatismjöl,mehlig,mehlige kartoffeln,mehligkochend,kokosnussmehl | |
almond flour,ground almonds,hazelnut flour,chestnut flour,walnut flour,cashew flour,pistachio flour | tree_nut
peanut flour | peanut
soy flour,soya flour | soy
sesame flour | sesame
mustard flour | mustard
sunflower lecithin,rapeseed lecithin | |
lupin flour | lupin
oat flour,barley flour,rye flour | gluten | wheat
buckwheat flour | | wheat
buckwheat noodles,soba | | wheat
flour sifter,flour sieve,flower | |
rice noodles,rice noodle,rice vermicelli,glass noodles,glass noodle,cellophane noodles,bean thread noodles,mung bean noodles,sweet potato noodles,dangmyeon,shirataki,shirataki noodles,konjac noodles,konjac,kelp noodles,zucchini noodles,courgette noodles,courgetti,zoodles,zucchini spaghetti,courgette spaghetti,carrot noodles,butternut noodles,sweet potato spirals,vegetable noodles,vegetable spaghetti,spaghetti squash,corn pasta,rice pasta,chickpea pasta,lentil pasta,red lentil pasta,bean pasta,black bean pasta,pea pasta,quinoa pasta,konjac pasta,corn noodles,pho noodles,banh pho,bean vermicelli,mei fun,pasta water pot,pasta machine | |
edamame pasta,soybean pasta,tofu noodles,soy noodles | soy
rice cake,rice cakes,corn thins,rice paper,rice paper wrapper,lettuce wrap,lettuce wraps,lettuce cup,collard wrap,nori wrap,cabbage wrap,lettuce bun,rice wrapper,corn tortilla,corn tortillas,maize tortilla,corn taco,hard taco shell,coconut wrap,wrap >the,wrap >in foil,wrap >in cling,wrap >in clingfilm,wrap >in baking paper,wrap >in parchment,wrap >each,wrap >it,wrap >them,cling wrap,plastic wrap,bubble wrap,foil wrap,wrap >everything | |
cloud bread | egg,milk
toast >the,toast >them,toast >it,toast >until,toast >for,toast >lightly,toast >gently,toast >over,toast >under,toast >your,toast >both,toast >each,toast >briefly,toast >dry,toast >all,toast >spices,toast >spice,toast >cumin,toast >coriander,toast >seeds,toast >seed,toast >nuts,toast >nut,toast >almonds,toast >walnuts,toast >hazelnuts,toast >cashews,toast >pecans,toast >pistachios,toast >pine,toast >peanuts,toast >sesame,toast >pumpkin,toast >sunflower,toast >oats,toast >rice,toast >quinoa,toast >buckwheat,toast >coconut,toast >mustard,toast >chia,toast >flaked,toast >some,toast >half,toast >slowly,toast >two,toast >one,toast >while,toast >at,lightly toast,gently toast,toast >fennel,toast >chopped,toast >chickpeas,toast >garlic | |
pie dish,pie tin,pie plate,pie weight,tart >flavour,tart >taste,tart >apple,tart >apples,tart >cherry,tart >cherries,tart >green,cake tin,cake pan,cake rack,cake stand,fish >shaped,loaf tin,loaf pan,bread knife,bread tin,bread bin,breadboard,bread board,bread maker,breadfruit,bread fruit,breadnut,breadth,muffin tin,muffin tray,muffin tins,muffin cases,muffin pan,cupcake cases,cookie sheet,cookie cutter,biscuit cutter,biscuit tin,cookie jar,pastry brush,pastry bag,pastry cutter,waffle iron,waffle maker,pizza stone,pizza cutter,pizza wheel,pancake pan,sandwich press,sandwich bag,tortilla press,tortilla warmer,sandwich maker,pasta spoon,noodle strainer,pudding basin,pudding mould | |
crab apple,crabapple,crab apples,crabgrass,crab grass | |
oyster mushroom,oyster mushrooms,king oyster mushroom,king oyster mushrooms,oysterleaf,lobster mushroom,lobster mushrooms,shrimp plant,clamshell grill,clamshell | |
oyster crackers,oyster cracker | wheat | soy
rocky mountain oyster,rocky mountain oysters | | | meat
scalloped potatoes,scalloped potato | milk | wheat
fish mint,fishmonger,fish >out the bay leaf,fish >out the bay leaves,fish >out the cinnamon,fish >out the star anise,sole >of the shoe,sole >of the foot,fish slice,fish kettle,fish spatula,fishnet,fishy,swedish fish,fish tank,selfish,starfish,seaweed caviar,salmon coloured,salmonella,toona | |
vegan fish sauce,vegan tuna,vegan salmon,vegan fish,fishless fingers,vegan prawns,vegan caviar,vegan fish fingers,konjac prawns | | soy,wheat
bombay duck | fish
sweetbread,sweetbreads | | | meat
sweet bread,sweet breads | wheat,milk,egg
mincemeat,mince pie,mince pies,fruit mince | wheat | milk,egg,sulphite,tree_nut | meat,alcohol,added_sugar
mincemeat filling | | sulphite,tree_nut | meat,added_sugar
glutinous rice,glutinous,glutinous rice flour,sticky rice flour,glutinous millet | | | grain
horse radish,horseradish,horse raddish | | sulphite
mustard coloured,mustard yellow | |
soy wax | |
celery cabbage,chinese celery cabbage | |
maltodextrin,maltose,maltitol,isomalt,dextrose | |
barley grass,oat grass,barleygrass powder | | gluten
gluten free oats,gluten free oat flour,gluten free porridge oats,gluten free rolled oats,gluten free oat milk,gluten free porridge,gluten free oatmeal | | gluten
gluten free beer | | gluten | alcohol,not_in_pregnancy
alcohol free beer,non alcoholic beer,alkoholfreies bier,0 0 beer,alcohol free lager,non alcoholic lager | gluten | wheat
alcohol free wine,non alcoholic wine,dealcoholised wine | sulphite | milk,egg,fish
wine vinegar,red wine vinegar,white wine vinegar,rice wine vinegar,sherry vinegar,champagne vinegar,cider vinegar,apple cider vinegar,weinessig,rotweinessig,vinaigre de vin,vinagre de vino,aceto di vino | | sulphite
wine gum,wine glass | |
brandy snap | wheat,milk | | added_sugar
rum baba,baba au rhum | wheat,egg,milk | | alcohol
rum flavouring | | |
serrano chili,serrano chilli,serrano pepper,serrano peppers,beefsteak tomato,beefsteak tomatoes,beef tomato,beef tomatoes,beefsteak mushroom,beefsteak fungus,beefsteak plant | |
cauliflower steak,cauliflower steaks,mushroom steak,mushroom steaks,cabbage steak,cabbage steaks,aubergine steak,eggplant steak,portobello steak,watermelon steak,beetroot steak,beet steak,pumpkin steak,courgette steak,lion mane steak,broccoli steak,squash steak,jackfruit,pulled jackfruit,bbq jackfruit,mushroom jerky,mushroom bacon,coconut bacon,carrot bacon,carrot hot dog,carrot lox,mushroom mince,banana blossom fish,rice paper bacon,aubergine bacon,hen of the woods,chicken of the woods,chicken mushroom,hamstring,hamstrings,hams and glutes,lamb lettuce,lambs lettuce,lamb quarters,goat horn pepper,duck weed,duckweed,duck potato,turkey tail,turkey tail mushroom,goose grass,gooseberry,goose berry,pigeon peas,pigeon pea,hog plum,pig nut,pignut,horse gram,horse chestnut,horse beans,ox heart tomato,oxheart tomato,oxheart cabbage,kidney bean,kidney beans,kidney shaped,cow pea,cowpea,cowpeas,black turtle bean,turtle beans,liverwort,heart of palm,coconut meat,coconut flesh,meat of the coconut,fruit meat,meat >thermometer,meat mallet,meat tenderiser,meat tenderizer,meat hammer,poultry shears,poultry seasoning,poultry herb seasoning,steak knife,steak spice,steak seasoning,burger press,burger seasoning,mince >the,mince >garlic,mince >onion,mince >onions,mince >ginger,mince >your,mince >it,mince >them,mince >finely,mince >some,mince >shallot,mince >parsley,mince >herbs,mince >chilli,mince >chili,mince >a,finely mince,mince >fresh,mince >lemongrass,minced garlic,minced ginger,minced onion,buffalo cauliflower,buffalo tofu,jerk tofu,jerk jackfruit,jerk vegetables,jerk seasoning,blood orange,blood oranges,blood sugar,blood pressure,blood lime,blood flow,blood test,blood peach | |
avocado mousse,quinoa tabbouleh,cauliflower tabbouleh,cauliflower couscous,quinoa porridge,rice porridge,buckwheat porridge,millet porridge,chia porridge,coconut porridge,amaranth porridge,teff porridge,polenta porridge,cornmeal porridge,lentil bolognese,lentil ragu,mushroom bolognese,mushroom ragu,vegetable bolognese,vegetable ragu,veggie bolognese,bean bolognese,vegetable kebab,vegetable kebabs,vegetable kebap,mushroom kebab,vegetable goulash,bean goulash,mushroom goulash,potato goulash,vegetable shawarma,mushroom shawarma,cauliflower shawarma,chickpea shawarma,vegetable gyros,vegetable rendang,jackfruit rendang,mushroom gyros,chilli sin carne,chili sin carne | |
tofu shawarma,tofu kebab,tofu kofta,tofu kebabs,tofu rendang,tofu gyros,tempeh bolognese,tempeh rendang,soy bolognese,soya bolognese,tofu bolognese,tofu meatballs | soy
halloumi kebab,halloumi kebabs,paneer kebab,paneer kebabs | milk
fish kebab,fish kebabs,salmon kebab,fish kofta,salmon pate,tuna pate,trout pate | fish
prawn kebab,prawn kebabs,shrimp kebab | crustacean
walnut bolognese,walnut ragu,walnut pate | tree_nut
seitan kebab,seitan gyros,seitan shawarma,seitan bolognese | wheat
potato tortilla | egg
tofu shakshuka,soy lassi,soy mango lassi,tofu kedgeree | soy
seitan goulash,seitan stroganoff | wheat
walnut meat | tree_nut
lobster meat,crab meat,crabmeat,prawn meat,shrimp meat,crayfish meat | crustacean
mussel meat,clam meat,oyster meat,scallop meat,squid meat,whelk meat | mollusc
fish meat,shark steak | fish
fish steak,tuna steak,salmon steak,swordfish steak,cod steak,halibut steak,marlin steak | fish
tofu steak,tofu bacon,tempeh bacon,tofu nuggets,tofu mince | soy | wheat
burger bun,burger buns,hamburger bun,hamburger buns,hot dog bun,hot dog buns,hot dog roll,hot dog rolls,burger roll,burger rolls,brioche burger bun | wheat | milk,egg,sesame,soy
turkish | |
honeydew,honeydew melon,honey dew,honeydew melons,honeynut squash,honeynut,honey fungus,honeysuckle,honeyberry,honey coloured,honey mushroom,vegan honey,honey pot,honeycrisp,honeycrisp apple,honey crisp apple,honey mango | |
gelatinous,gelatinised,gelatinized,gelatinise,gelatinize,agar jelly,agar,vegan gelatine,vegan gelatin,vegan jelly,jelly melon,redcurrant jelly,mint jelly,quince jelly,cranberry jelly,crab apple jelly,apple jelly,grape jelly,jelly fungus,konjac jelly,grass jelly,aloe jelly,vegan marshmallow,vegan marshmallows,vegan gummies,jelly roll pan,jelly bag | |
sugar snap,sugar snaps,sugar snap pea,sugar snap peas,sugar pumpkin,sugar beet,blood sugar level,sugar snap beans,sugar apple | |
sweet potato,sweet potatoes,sweet potato fries,sweet potato wedges,sweet potato mash,sweet potato crisps,sweet potato chips,cauliflower rice,broccoli rice,konjac rice,cauliflower mash,potato ricer,potato masher,potato peeler,swede mash,carrot mash,rice cooker,rice bran oil,sago pearls,corned,peppercorn,peppercorns,pepper corn,black peppercorn,acorn,acorn squash | |
acorn flour,acorns | | tree_nut
celeriac mash | celery
coffee bean,coffee beans,vanilla bean,vanilla beans,vanilla pod,cocoa bean,cocoa beans,cacao beans,jelly bean,jelly beans,green bean,green beans,french beans,runner bean,runner beans,string bean,string beans,mangetout,snow pea,snow peas,haricots verts,bean bag,bean to cup | |
swiss chard,irish moss,danish squash | |
stock >up,stockpot,stock >cupboard | |
pudding rice,tofu press | |
vegetable sushi,avocado maki,cucumber maki,kappa maki,vegetable maki | | soy,wheat,sesame | grain
seitan steak,gluten steak,wheat protein chunks,mock meat,faux meat,fakin bacon,mock chicken,mock pork | wheat | soy
quorn,quorn mince,quorn pieces,quorn fillet,quorn nuggets,quorn sausages,mycoprotein | egg | milk,wheat,soy
impossible burger,impossible meat,beyond burger,beyond meat,beyond sausage,vegan mince,plant mince,veggie mince,meat substitute,meat alternative,plant based meat,plant meat,meatless meatballs,vegan burger,plant burger,vegan meatballs,veggie balls,vegan chicken,vegan bacon,vegan ham,vegan steak,vegan nuggets,plant based burger,plant based chicken,plant based sausage,vegan sausage,tofurky,plant sausage,vegan hot dog,vegan chorizo,soyrizo,tofu burger,tofu sausage | | soy,wheat,celery,mustard | legume
veggie burger,veggie burgers,veggie ham,veggie steak,veggie hot dog,veggie kebab,veggie chilli,veggie balls,vegetarian burger,bean burger,black bean burger,lentil burger,chickpea burger,quinoa burger,beet burger,vegetable burger,nut burger patty,veggie sausage,vegetarian sausage,glamorgan sausage,veggie patty,veggie bacon,vegetarian mince,vegetarian sausages,veggie dog,veggie nuggets,veggie meatballs | | soy,wheat,egg,milk,celery,mustard,sesame | legume
halloumi burger,glamorgan sausages,paneer burger | milk | wheat,egg
haggis vegetarian,vegetarian haggis | gluten | wheat,celery
kombu dashi,kombu | | | | kombu
vegetarian gravy,mushroom gravy | | wheat,milk,soy,celery
cream cracker,cream crackers,ginger nut,ginger nuts,ginger nut biscuit | wheat | soy,milk | added_sugar
custard cream,custard creams,bourbon biscuit,bourbon biscuits | wheat | milk,soy,egg | added_sugar
prairie oyster | | egg,fish
hot dog mustard | mustard
brandy snaps | wheat,milk | | added_sugar
toast >in a,toast >in the,toast >in your | |
corn cake,corn cakes,sweetcorn cake,sweetcorn cakes,corn fritters,sweetcorn fritters,lentil fritters,bean fritters,chickpea fritters,black eyed bean fritters,chickpea pancake,chickpea pancakes,lentil pancake,lentil pancakes,red lentil pancakes,dal pancake,besan pancake,rice bread | | wheat,egg,milk
corn crackers,seed crackers,flax crackers | | wheat,sesame
cauliflower pizza crust,cauliflower crust,cauliflower wrap | | egg,milk
mushroom burger,mushroom burgers,portobello burger,portobello burgers | | wheat,soy,egg,milk,sesame
chickpea kedgeree,vegetable kedgeree | | egg,milk
seed pesto,chia pudding,mushroom pate,lentil pate,bean pate | | milk
lentil pie,lentil cottage pie,lentil shepherd pie,vegetable casserole,lentil meatballs,lentil balls,bean balls,lentil loaf,lentil kofta,lentil koftas,chickpea kofta,vegetable kofta | | wheat,egg,celery
`
