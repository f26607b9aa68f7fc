/** Sauces, spreads, pickles, stocks and seasonings: `words | contains | may contain | traits | parts`. */
export const productsSauces = `
soy sauce,soya sauce,soysauce,light soy,dark soy,light soy sauce,dark soy sauce,shoyu sauce,maggi seasoning,liquid seasoning,toyo,usukuchi,koikuchi,kecap sauce,golden mountain sauce,ketjap,sweet soy sauce | soy,wheat
tamari,tamari sauce,liquid aminos,bragg aminos | soy | wheat
worcestershire,worcestershire sauce,worcester sauce,worchestershire,worcestershire powder,lea and perrins | fish | wheat,soy,celery,mustard,sulphite | added_sugar | anchovy,tamarind,onion,garlic
pesto,pesto sauce,basil pesto,green pesto,pesto genovese,pesto rosso,red pesto,pesto alla genovese | milk,tree_nut | peanut,egg | rennet | basil,pine nut,parmesan,garlic
pistou | | milk | | basil,garlic
hummus,houmous,hommous,hoummos,humous,hommus | sesame | | | chickpea,garlic,lemon
tahini dressing,tahini dip,moutabal,mutabal,baba ganoush,baba ghanoush,baba ganouj,tarator,halva,halwa sesame,halvah,helva,helwa,halawa,zaatar,za atar,zahtar,zatar,dukkah,duqqa,dukka,gomasio salt,furikake mix | sesame | tree_nut
dukkah nuts,hazelnut dukkah,egyptian dukkah | tree_nut,sesame | peanut
furikake | sesame,fish | soy,wheat,crustacean,egg
shichimi,shichimi togarashi,togarashi,nanami togarashi | sesame | mustard
hoisin,hoisin sauce,char siu sauce,peking sauce,duck sauce hoisin | soy,wheat,sesame | peanut | added_sugar
plum sauce,sweet chilli sauce,sweet chili sauce,sweet and sour,sweet and sour sauce | | soy,wheat,sesame,sulphite,fish | added_sugar
oyster sauce,oyster flavoured sauce,oyster flavored sauce | mollusc,soy,wheat | crustacean,fish | added_sugar
xo sauce | mollusc,crustacean,soy,wheat | fish | pork,meat
nam pla,nuoc mam,nuoc cham,nuoc mam cham,budu,pla ra,anchovy paste,anchovy sauce,anchovy essence,gentleman relish,patum peperium,aekjeot,mam nem,jeotgal,colatura sauce | fish | crustacean
belacan,belachan,blachan,terasi,trassi,kapi,gapi,mam ruoc,mam tom,bagoong,bagoong alamang,petis,petis udang,sambal belacan,sambal terasi,saeujeot,shrimp sauce,nam prik kapi,hae ko | crustacean | fish,mollusc
laksa,laksa paste,tom yum paste,tom yum,tom yam,nam prik pao,thai chilli jam | crustacean | fish,soy,wheat,mollusc,peanut
thai curry,thai red curry,thai green curry,red curry paste,green curry paste,yellow curry paste,thai curry paste,panang,panang curry,jungle curry,curry paste | | crustacean,fish,soy,wheat,peanut,mustard,celery
massaman,massaman curry,massaman paste | peanut | crustacean,fish,tree_nut
satay,satay sauce,sate sauce,saté,sate,saus pinda,satay chicken | peanut | soy,wheat,crustacean,tree_nut,sesame,fish
sambal,sambal oelek,sambal olek,sambal badjak | | crustacean,fish,soy,sulphite
sriracha,hot sauce,chilli sauce,chili sauce,tabasco,buffalo sauce,harissa,piri piri,peri peri | | sulphite | | chili,chilli,pepper
teriyaki,teriyaki sauce,yakitori sauce,tare sauce,sukiyaki,sukiyaki sauce,yakiniku sauce,unagi sauce,kabayaki,eel sauce | soy,wheat | sesame,sulphite,fish | added_sugar
ponzu,ponzu sauce | soy,wheat | fish
tonkatsu sauce,okonomiyaki sauce,takoyaki sauce,bulldog sauce,katsu sauce,brown sauce,hp sauce,steak sauce,a1 sauce,yakisoba sauce | | wheat,soy,fish,celery,mustard,sulphite
dashi,dashi stock,hondashi,ichiban dashi,mentsuyu,tsuyu,tempura dipping sauce,tentsuyu | fish | soy,wheat
kimchi,kimchee,gimchi | | fish,crustacean,mollusc,soy,wheat,sesame | | cabbage,chili,garlic,ginger
mayonnaise,mayo,mayonaise,japanese mayo,kewpie,light mayo,chipotle mayo,sriracha mayo | egg | mustard,milk,soy | | egg
aioli,aïoli,allioli,garlic mayo,majonäse,mayonnaise maison,mayonesa,maionese,majonez,majonnäs,burger sauce,special sauce,big mac sauce,marie rose,marie rose sauce,cocktail sauce seafood,thousand island,thousand island dressing,russian dressing,fry sauce,coleslaw,slaw dressing,sandwich spread,salad cream,egg mayonnaise,rouille,gribiche | egg | mustard,milk,soy,celery,fish,sulphite | | egg
tartar sauce,tartare sauce | egg | mustard,milk,soy,celery,sulphite,fish
hollandaise,hollandaise sauce,bearnaise,béarnaise,mousseline sauce,choron,maltaise sauce,eggs benedict,egg benedict,eggs florentine,eggs royale | egg,milk | wheat,mustard,sulphite,fish
bechamel,béchamel,white sauce,besamel,balsamella,mornay,mornay sauce,cheese roux,parsley sauce,bread sauce,soubise,salsa besciamella,besciamella,bechamelsauce,sauce mornay | milk,wheat | celery,egg
roux | wheat | milk
veloute,velouté | wheat | milk,fish,celery
alfredo,alfredo sauce,fettuccine alfredo,carbonara sauce base,four cheese sauce,quattro formaggi,vodka sauce,rose sauce pasta,fondue,cheese dip,nacho cheese,queso dip,queso fundido | milk | egg,wheat,sulphite | rennet
carbonara | egg,milk | wheat | meat,pork,rennet
caesar,caesar dressing,caesar salad,caesar salad dressing,ceasar salad,cesar salad | egg,fish,milk,mustard | wheat,soy,celery,sulphite | rennet | anchovy,parmesan,garlic
ranch,ranch dressing,ranch dip,green goddess dressing,green goddess,blue cheese dressing | milk,egg | soy,mustard,celery,sulphite,wheat,fish
salad dressing,french dressing,italian dressing,vinaigrette,house dressing | | mustard,egg,milk,soy,celery,sulphite,wheat
tzatziki,tsatsiki,cacik,raita,haydari,yoghurt sauce,yogurt sauce,mast o khiar,tirokafteri,onion dip,sour cream dip,french onion dip,spinach dip,tartiflette sauce | milk | egg | | cucumber,garlic
skordalia | tree_nut | wheat,egg
romesco,salsa romesco,salbitxada,muhammara,picada catalan | tree_nut | wheat,sesame,sulphite | | pepper,tomato,garlic
tapenade,olivada,puttanesca,alla puttanesca,bagna cauda,bagna caoda,salsa verde italian,anchoiade | fish | sulphite,milk | | anchovy,olive,capers
salsa verde,chimichurri,gremolata | | fish,sulphite
caponata | celery | tree_nut,sulphite | | aubergine,tomato,celery
taramasalata,tarama,taramosalata | fish | wheat,milk,soy
soffritto,sofrito italian,mirepoix,suppengrün,suppengemüse,soup vegetables,bouquet garni,battuto | celery | | | carrot,onion,celery
sofrito | | celery | | tomato,onion,garlic
stock,stock cube,stock cubes,stock pot,stock powder,bouillon,bouillon cube,bouillon powder,vegetable stock,vegetable broth,vegetable bouillon,broth,oxo,knorr,maggi,maggi cube,court bouillon,consomme,consommé,gemüsebrühe,brühe,brühwürfel,suppenwürfel,bouillon de légumes,caldo,caldo de verduras,brodo,brodo vegetale,dado da brodo,rosół,bulion,kostka rosołowa,buljong,buljongtärning,soup mix,onion soup mix,soup powder,demi glace,jus,au jus | celery | wheat,milk,soy,egg,mustard
chicken stock,chicken broth,chicken bouillon,turkey stock | celery | wheat,milk,soy,egg | meat,poultry | chicken,onion,carrot
beef stock,beef broth,beef bouillon,veal stock | celery | wheat,milk,soy,egg | meat | beef,onion,carrot
fish stock,fish broth,fumet,fish bouillon,fish fumet | fish,celery | crustacean,mollusc
mushroom ketchup | | soy,wheat,sulphite
gravy,gravy granules,bisto,gravy powder,gravy mix,brown gravy,onion gravy | | wheat,milk,soy,celery,mustard,sulphite
marmite,vegemite,yeast extract,promite,cenovis | gluten,celery | wheat
yeast flakes,nutritional yeast | | gluten
ketchup,tomato ketchup,catsup | | celery,sulphite | added_sugar | tomato
tomato puree,passata | | | | tomato
tomato sauce,marinara,marinara sauce,arrabbiata,pizza sauce,pasta sauce | | celery,milk,fish | | tomato,garlic,onion
tomato soup | | milk,wheat,celery | | tomato
barbecue sauce,bbq sauce,barbeque sauce,bbq seasoning | | mustard,celery,fish,soy,wheat,sulphite | added_sugar | tomato
curry powder,spice mix,spice blend,seasoning mix,taco seasoning,fajita seasoning,all purpose seasoning,cajun seasoning,garam masala,curry sauce,ras el hanout,baharat,vegeta,aromat,season all | | celery,mustard,wheat
chaat masala,panch phoron,panch phoran,sambar powder,rasam powder | | mustard,wheat
mole,mole poblano,mole sauce,mole negro,mole rojo | peanut,tree_nut,sesame | wheat,milk,soy | | chili,tomato,chocolate
pipian,pepian | sesame | peanut,tree_nut
horseradish sauce,creamed horseradish,horseradish cream,wasabi,wasabi paste,wasabi powder,prepared horseradish | | milk,egg,mustard,sulphite,soy
mint sauce,cranberry sauce,apple sauce jar,chutney,mango chutney,lime pickle,indian pickle,achaar,achar | | sulphite,mustard,sesame | added_sugar
relish,pickle relish,sweet relish,branston,branston pickle | | mustard,celery,gluten,sulphite | added_sugar
giardiniera,jardiniere pickles,antipasti | celery | sulphite,mustard,milk,fish
bloody mary,bloody mary mix,v8,vegetable juice | celery | fish,gluten,soy,mustard | | tomato
margarine,vegetable spread,low fat spread,dairy spread | | milk,soy | seed_oil
peanut satay dressing,bang bang sauce,bang bang chicken,dan dan sauce | peanut,sesame | soy,wheat
goma dare,goma dressing,japanese sesame dressing,japanese roasted sesame dressing | sesame,soy,wheat | egg
lizano,salsa lizano,pickapeppa | | celery,mustard,wheat
doubanjiang sauce,lao gan ma,chilli crisp,chili crisp,chilli oil,chili oil | | soy,peanut,sesame,wheat
nutritional shake,protein shake,protein powder,protein bar,meal replacement,mass gainer,weight gainer | | milk,soy,egg,wheat,tree_nut,peanut
whey shake,casein shake | milk | soy,gluten
egg protein powder | egg
collagen powder | | fish,crustacean | gelatin
bcaa | | soy
`
