/** Fish, crustaceans and molluscs by name: `words | contains | may contain | traits | parts`. */
export const directFish = `
fish,fishes,white fish,whitefish,oily fish,fish fillet,fish stock,fish sauce,fish paste,fish oil,fish gelatine,fish gelatin,fish protein,fish roe,fish stew,fish soup,fish pie,fishcake,fish cake,fish finger,fish stick,fish burger,fish and chips,fish taco,fish ball,fishball,fish head,seafood sauce,fish flakes,dried fish,stockfish | fish
salmon,trout,cod,codling,haddock,hake,pollock,pollack,coley,saithe,whiting,ling fish,plaice,flounder,halibut,lemon sole,dover sole,sole,dab fillet,sea bass,seabass,bass,branzino,barramundi,sea bream,seabream,bream,dorade,dorado,gilthead,snapper,red snapper,grouper,mullet,red mullet,grey mullet,john dory,mahi mahi,tilapia,perch,pike,northern pike,pike perch,zander,carp,tench,roach fish,bluefish,rockfish,orange roughy,hoki,hapuka,sablefish,black cod,lingcod,croaker,drum fish,pompano,sheepshead,scup,porgy,wahoo,amberjack,yellowtail,hamachi,kampachi,kingfish,trevally,escolar,opah,pangasius,basa,swai,rohu,hilsa,ilish,katla,pomfret,seer fish,surmai,milkfish,bangus,smelt,capelin,garfish,arctic char,char fish,grayling,gurnard,weever,scrod,tilefish fillet,cobia,parrotfish,walleye,crappie,bluegill | fish
mackerel,tuna,bluefin,skipjack,albacore,ahi,toro sushi,bonito,katsuobushi,herring,kipper,kippers,bloater,buckling,sprat,sardine,pilchard,anchovy,anchovies,anchovie,whitebait,brisling,matjes,rollmop,rollmops,soused herring,bismarck herring,surstromming,surströmming,inlagd sill,kamaboko,saba,aji fish,maguro,sanma,tai fish,iwashi,shirasu,niboshi,chirimen,bombay duck,bacalao,bacalhau,baccala,brandade,lutefisk,klippfish,salt cod,saltfish,ackee and saltfish | fish
king mackerel,tilefish,marlin,sailfish | fish | | not_in_pregnancy
shark,dogfish,huss,rock salmon,swordfish | fish | | scaleless_fish,not_in_pregnancy
catfish,turbot,monkfish,angler fish,anglerfish,eel,eels,jellied eels,unagi,anago,conger,lamprey,sturgeon,skate wing,ray wing,stingray,wolffish,lumpfish,burbot,blowfish,fugu,pufferfish,hagfish,moray,triggerfish | fish | | scaleless_fish
caviar,roe,cod roe,salmon roe,lumpfish roe,ikura,tobiko,masago,tarako,mentaiko,bottarga,botargo,poutargue,karasumi | fish | | scaleless_fish
smoked salmon,lox,gravlax,gravadlax,nova lox,smoked trout,smoked mackerel,smoked fish,sashimi,ceviche,poke bowl,tuna tartare,salmon tartare,fish tartare,carpaccio of tuna | fish | crustacean,mollusc,soy | not_in_pregnancy
isinglass,fish glue | fish
cod liver oil,omega 3 fish oil,krill oil | fish | crustacean
krill | crustacean
ikan,ikan bilis,teri fish,bagoong isda,patis,garum,colatura,colatura di alici | fish
seafood,fruits de mer,frutti di mare,seafood mix,seafood medley,seafood stick,mixed seafood,seafood salad,seafood sauce base,seafood soup,fruit de mer,marinara mix | fish,crustacean,mollusc
shellfish,shell fish | crustacean,mollusc
crustacean,prawn,prawns,shrimp,shrimps,king prawn,tiger prawn,jumbo shrimp,scampi,langoustine,langoustines,dublin bay prawn,norway lobster,crab,crabs,crabmeat,crab meat,soft shell crab,snow crab,king crab,dungeness,spider crab,blue crab,crab stick claw,lobster,rock lobster,spiny lobster,crayfish,crawfish,crawdad,yabby,yabbies,moreton bay bug,balmain bug,barnacle,percebes,goose barnacle,ebi,kani,amaebi,sakura ebi,prawn cracker,prawn crackers,dried shrimp,dried prawns,tomalley,chitosan,glucosamine | crustacean
krupuk udang,kerupuk udang,shrimp paste,shrimp powder,prawn powder,crab paste | crustacean | fish,mollusc
bisque,lobster bisque | crustacean | fish,mollusc,milk,wheat,celery
prawn toast,shrimp toast | crustacean,wheat,egg | sesame,fish,mollusc,soy
mollusc,mollusk,oyster,oysters,mussel,mussels,clam,clams,clam juice,cockle,cockles,winkle,periwinkle,whelk,whelks,scallop,scallops,scallop roe,queenie,queen scallops,abalone,limpet,conch,snail,snails,escargot,escargots,squid,squid ink,cuttlefish,cuttlefish ink,calamari,calamary,octopus,tako,ika,hotate,geoduck,razor clam,quahog,littlenecks,cherrystone clam,vongole,pipi clam,paua,sea snail,chiton,nautilus,bivalve,cephalopod,ark shell,sea urchin roe,nero di seppia,nerone di seppia,seppia,seppie,cockle clam,surf clam,hokkigai,turban shell,sazae,akagai,mirugai,toheroa | mollusc
sea urchin,uni sushi,sea cucumber,jellyfish,trepang,beche de mer | | mollusc,crustacean | shellfish
clam chowder,clamato | mollusc | milk,wheat,fish,celery
`
