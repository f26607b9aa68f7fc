/** Dishes and foods of the world's kitchens, and meat and fish made into something: `words | contains | may contain | traits | parts`. */
export const productsWorld = `
surimi,crab stick,crab sticks,crabstick,seafood stick,seafood sticks,imitation crab,mock crab,faux crab,fake crab,imitation lobster,imitation shrimp,kanikama,kamaboko,narutomaki,chikuwa,fish tofu | fish | crustacean,egg,wheat,soy,milk,mollusc | | 
california roll,sushi,maki,nigiri,temaki,uramaki,sushi roll,futomaki,hand roll,chirashi,onigiri,poke,poke bowl,inari sushi | fish | soy,wheat,sesame,crustacean,mollusc,egg,mustard | grain,not_in_pregnancy
seaweed salad,wakame salad,goma wakame | sesame | soy,wheat,fish
seaweed,nori,wakame,seaweed snack | | crustacean,mollusc,fish,sesame,soy
fish burger,salmon burger,tuna burger,tuna melt,fish patty,filet of fish burger | fish | wheat,egg,milk
tuna salad,tuna mayo,tuna mayonnaise,salmon mousse,fish pate,fish pâté,mackerel pate,smoked mackerel pate,salade nicoise,nicoise salad,niçoise,salad nicoise | fish,egg | milk,mustard,celery
vitello tonnato,tonnato | fish,egg | mustard | meat
kedgeree | fish,egg | milk | grain | rice
fisherman pie,fish pie,cullen skink,smoked fish chowder,chowder,seafood chowder,finnan haddie | fish,milk | crustacean,mollusc,wheat,celery,egg
corn chowder | milk | wheat,celery | | corn
bouillabaisse,cioppino,zarzuela,fish stew,seafood stew,moqueca,caldeirada,cataplana,paella,seafood paella,seafood risotto,seafood linguine,spaghetti alle vongole,seafood gumbo,seafood jambalaya,frutti di mare pasta,arroz de marisco | fish,crustacean,mollusc | celery,wheat,sulphite | | rice
gumbo,jambalaya | | crustacean,celery,wheat,fish,mollusc
etouffee,étouffée | crustacean,celery | wheat,fish,mollusc,milk
vegetable paella | | celery | grain | rice
takoyaki,tako yaki,calamari rings,squid rings | mollusc,wheat,egg | fish,soy,milk
okonomiyaki | wheat,egg | fish,soy,crustacean,mollusc,milk
chawanmushi | egg,fish | soy,wheat,crustacean
oyster omelette,hangtown fry | mollusc,egg | wheat
oysters rockefeller,clams casino,moules mariniere,moules marinière,moules frites,coquilles saint jacques,clam bake,mussels in white wine | mollusc | milk,wheat,celery,sulphite
coquilles saint jacques gratin | mollusc,milk,wheat
lobster thermidor,lobster roll,crab cake,crab cakes,crab rangoon,prawn cocktail,shrimp cocktail,coconut shrimp,shrimp scampi,firecracker shrimp,prawn tempura,ebi tempura,crab dip,har gow,shrimp and grits,prawn curry,shrimp salad | crustacean | milk,wheat,egg,celery,mustard,fish,sulphite,mollusc
ebi tempura,prawn tempura,crab cake,crab cakes,crab rangoon | crustacean,wheat | egg
pad thai,phad thai,pad tai | peanut,fish,egg,crustacean | soy,wheat,mollusc | | rice noodle
gado gado,gadogado | peanut,egg | soy,crustacean,wheat,fish
som tam,som tum,green papaya salad,papaya salad | peanut,fish,crustacean | 
larb,laab,yam nua,thai salad,thai basil chicken,pad kra pao,pad krapow,pad see ew,drunken noodles,pad kee mao,pho,bun cha,bun bo hue,banh xeo,vietnamese salad,tom kha,tom kha gai | fish | soy,wheat,crustacean,peanut,mollusc,egg
summer roll,summer rolls,vietnamese spring roll,rice paper roll,goi cuon | | fish,soy,wheat,crustacean,peanut
pad see ew,drunken noodles,pad kee mao | soy,wheat,mollusc
bahn mi,banh mi | wheat | fish,egg,soy,milk,peanut
kung pao,kung pao chicken,gong bao | peanut,soy,wheat | tree_nut,sesame,mollusc
chicken with cashew nuts,cashew chicken | tree_nut,soy,wheat | mollusc,sesame
general tso,general tso chicken,sesame chicken,orange chicken,sweet and sour pork,beef with black bean,chop suey,stir fry sauce,egg fried rice,special fried rice,nasi goreng,fried rice,chinese takeaway,mapo tofu,ma po tofu,hot and sour soup,crispy duck,peking duck,szechuan beef,black pepper beef,stir fry kit | soy,wheat | egg,sesame,mollusc,crustacean,peanut,fish
egg fried rice,special fried rice,yangzhou fried rice,egg foo yong | egg,soy,wheat
nasi goreng,char kway teow,mee siam,mee rebus,rojak | crustacean,soy,wheat | egg,peanut,fish,mollusc
rojak | peanut,crustacean | egg,soy
sesame chicken,sesame prawn toast,sesame noodles,cold sesame noodles | sesame,soy,wheat | egg
bibimbap,japchae,chap chae,bulgogi marinade,bulgogi,galbi,kimbap,gimbap,tteokbokki,sundubu,budae jjigae,dakgalbi,korean bbq,jajangmyeon,jjajangmyeon | soy,wheat,sesame | egg,fish,crustacean,mollusc
gyudon,oyakodon,katsudon,donburi,nikujaga,shabu shabu,oden,tonkotsu,miso ramen,shoyu ramen,zaru soba,soba soup,udon soup,yaki udon,japanese curry,katsu curry,curry roux block | soy,wheat | fish,egg,sesame,milk,celery
oyakodon,katsudon | egg,soy,wheat,fish
oden,zaru soba,udon soup | fish,soy,wheat
korma,chicken korma,pasanda,peshawari | milk,tree_nut | peanut,mustard
tikka masala,chicken tikka masala,butter chicken,murgh makhani,makhani,dal makhani,saag paneer,palak paneer,mattar paneer,matar paneer,shahi paneer,malai kofta,paneer tikka,tandoori,tandoori chicken,tikka,chicken tikka,nihari,haleem cream,raita bowl,kadhi,kadhi pakora,chicken tandoori | milk | tree_nut,mustard
malai kofta,shahi paneer,navratan korma,shahi korma | milk,tree_nut
haleem,harissa porridge,harees | wheat | milk
cassoulet | | celery,sulphite
biryani,pilau,pulao,mandi | | milk,tree_nut,celery,mustard | grain | rice
dosa,idli,vada,sambar,sambhar,rasam,pakora,pakoras,bhaji,bhajis,onion bhaji,papadum,poppadom,papad,poppadoms,uttapam,appam | | mustard,wheat | legume
pani puri,gol gappa,golgappa,pav bhaji,vada pav,bhel puri,sev puri,papdi chaat,samosa chaat | wheat | milk,peanut,mustard
west african peanut stew,groundnut stew,maafe,mafe,domoda,suya,kare kare,kelewele peanuts,chicken satay,peanut stew,peanut soup,groundnut soup | peanut | crustacean,fish,celery
kare kare | peanut,crustacean
jollof,jollof rice,egusi,egusi soup,callaloo,efo riro | | crustacean,fish,celery | | tomato
fesenjan,fesenjoon,circassian chicken,satsivi,bazhe,ajo blanco,white gazpacho,aillade,nogada,chiles en nogada,walnut sauce,tarator walnut,trout almondine,amandine trout,green beans almondine,almondine,amandine,noisettine,lebkuchen,nusskuchen,nussecken,nussstrudel,nusstorte,potica,gozinaki | tree_nut | milk,wheat,egg,sulphite
chiles en nogada | milk
lebkuchen,nusskuchen,nussecken,nussstrudel,nusstorte,potica | tree_nut,wheat,egg
gazpacho,salmorejo | | wheat,celery,sulphite | | tomato,cucumber,pepper
salmorejo | wheat | egg
minestrone,bolognese sauce,spaghetti bolognese,spag bol,ribollita,goulash soup,mulligatawny,scotch broth,pot au feu,chicken noodle soup | celery | wheat,milk,egg,soy,sulphite,mustard
stew,casserole,pot roast,beef stew,lamb stew,irish stew,hotpot,osso bucco,chicken soup | | celery
shepherd pie,cottage pie | | celery,milk,wheat
minestrone,spaghetti bolognese,spag bol,chicken noodle soup,ribollita | wheat,celery
vegetable soup,lentil soup | | celery,wheat,milk
scotch broth | gluten,celery
spaghetti bolognese,spag bol,oxtail soup | | | meat
cream of mushroom,cream of mushroom soup,cream of chicken,cream of chicken soup,cream of celery,cream of tomato,cream of tomato soup,cream of broccoli,cream soup,creamy soup,vichyssoise,condensed soup | milk | wheat,celery,soy
cream of celery,cream of celery soup | milk,celery | wheat
cream of chicken,cream of chicken soup | | | meat,poultry
french onion soup | wheat,milk | celery,sulphite | meat | onion
borscht,borsch,barszcz | | milk,celery | | beetroot
zurek,żurek | gluten | milk,egg,celery | meat,pork
risotto,mushroom risotto,risotto milanese,saltimbocca,parmigiana,aubergine parmigiana,eggplant parmesan,melanzane parmigiana,chicken parmesan,chicken parmigiana,chicken parm,caprese,insalata caprese,greek salad,horiatiki,saganaki,gratin,dauphinoise,gratin dauphinois,potato gratin,cauliflower cheese,tartiflette,aligot,raclette potatoes,poutine,nachos,loaded nachos,enchiladas,stroganoff,beef stroganoff,chicken a la king,creamed chicken,scalloped potatoes,creamed potatoes,mashed potato,mashed potatoes,potato mash,creamy mash,colcannon,champ,bubble and squeak,twice baked potato,pierogi ruskie,spinach gratin,ploughman lunch,cobb salad,fonduta,cheese fondue,tiropita,strapacky,halušky,bryndzove halusky | milk | wheat,egg,sulphite,celery,mustard | 
eggplant parmesan,chicken parmesan,chicken parmigiana,chicken parm,parmigiana,aubergine parmigiana | wheat,milk | egg
cobb salad | egg,milk | mustard
risotto,parmigiana,saltimbocca,eggplant parmesan,chicken parmesan | | | rennet
greek salad,horiatiki,caprese | milk | sulphite | | tomato,cucumber
potato salad,kartoffelsalat,ensaladilla rusa,russian salad,olivier salad,macaroni salad,pasta salad with mayo,kohlslaw,coleslaw | egg | mustard,celery,milk,fish
macaroni salad | wheat,egg
guacamole | | | | avocado,lime,chili
salsa,pico de gallo | | | | tomato,onion,chili
tortilla chips,doritos,nacho chips | | wheat,milk,soy | grain | corn
doritos,cheetos,wotsits,quavers,cheese puffs,cheese and onion crisps | milk | wheat,soy
pringles | | wheat,milk
chili bowl,chilli bowl,vegetarian chilli | | celery,wheat
taco,tacos,burrito bowl | | wheat,milk
pierogi with cheese,knish | wheat | milk,egg
latke,latkes,rosti,rösti,hash brown patty,boxty,reibekuchen,kartoffelpuffer,potato pancake,potato pancakes | | egg,wheat | potato
gefillte fisch,fischstäbchen,backfisch,fischbrötchen,matjesbrötchen | fish,wheat | milk,egg,mustard
fischstäbchen,backfisch,fischbrötchen | fish,wheat
maultaschen,schnitzel wiener art,frikadelle,frikadellen,bulette,buletten,fleischpflanzerl,hackbraten,meatloaf,meat loaf,swedish meatballs,köttbullar,kottbullar,ikea meatballs,polpette,polpettone,albondigas,albóndigas,rissole,rissoles,meatballs,meatball,burger patty,beefburger,kofta,köfte | | wheat,egg,milk,mustard,celery,soy | meat
maultaschen,swedish meatballs,köttbullar | wheat,egg,milk
black pudding,blood sausage,boudin,white pudding,morcilla,faggots,haggis | gluten | wheat,milk,sulphite
bunny chow,bobotie | wheat,egg,milk | mustard,tree_nut
welsh cake,welsh cakes,laverbread cakes | wheat,milk,egg
laverbread | | crustacean,mollusc,gluten
ploughmans,ploughman | wheat,milk | mustard,celery,egg
sunday roast,roast dinner,full english,english breakfast,full english breakfast,fry up | wheat,egg,milk | celery,soy,sulphite,mustard | meat
full english,english breakfast,full english breakfast | | | pork
dim sum | wheat,crustacean | soy,sesame,egg,mollusc,fish,peanut
bento,ramen bowl,chicken ramen,tonkotsu ramen | wheat,soy | egg,fish,sesame,crustacean,mollusc
haleem beef,reuben,reuben sandwich,pastrami sandwich,blt,blt sandwich,cuban sandwich,philly cheesesteak,cheesesteak,croissant sandwich,monte cristo | wheat | milk,egg,mustard | meat
reuben,philly cheesesteak,cheesesteak,cuban sandwich | wheat,milk
blt,blt sandwich,cuban sandwich | | | pork
seafood pizza,tuna pizza | fish,wheat,milk | crustacean,mollusc
pissaladiere,pissaladière | fish,wheat
tuna pasta,tuna pasta bake,salmon pasta | fish,wheat | milk
steak and kidney pie,steak and ale pie,chicken pie,chicken pot pie,pot pie | wheat | milk,egg,celery,gluten | meat
chicken a la kiev | wheat,milk,egg
remoulade celeri,celeri remoulade,celeriac remoulade,céleri rémoulade | celery,egg,mustard
russian salad olivier | egg
nut wellington,nut roast mix | tree_nut,wheat | celery,soy,sesame,egg
mushroom stroganoff | milk | wheat,celery,mustard
trifle sponge | wheat,egg
saag aloo,sarson saag | mustard | milk
ackee,jerk seasoning | | celery,soy,mustard
sloppy joe,sloppy joes | wheat | fish,mustard,celery,soy | meat
deviled ham,ham salad | | egg,mustard | meat,pork
pork pie,scotch pie,melton mowbray | wheat | egg,milk,sulphite,mustard | meat,pork
burger,burgers,hamburger,hamburgers | | wheat,egg,milk,mustard,soy,sesame
doner kebab,shawarma,gyros,kebab | | wheat,milk,sesame
`
