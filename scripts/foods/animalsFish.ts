/**
 * Fish and shellfish. `scaleless_fish` follows kosher law; `not_in_pregnancy` the FDA's list of fish with the most
 * mercury, and fish that is smoked cold or eaten raw.
 */
export const fish = `
salmon | salmon fillet | 15236 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
salmon_wild|wild salmon fillet|15076|fish|raw|fish|10|fish||fish||0.8||
salmon_sockeye | sockeye salmon fillet | 15085 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
salmon_canned | tinned pink salmon | 15260 | beans_tins_jars | ready | none | 10 | fish | | fish,compound | salmon,salt | | | tin (170 g drained)/tins (170 g drained)=170
salmon_sockeye_canned | tinned red salmon | 15087 | beans_tins_jars | ready | none | 10 | fish | | fish,compound | salmon,salt | | | tin (170 g drained)/tins (170 g drained)=170
salmon_smoked | smoked salmon | 15179 | fish | ready | none | 10 | fish | | fish,compound,added_sugar,not_in_pregnancy | salmon,salt,sugar | | | pack (100 g)/packs (100 g)=100
cod | cod fillet | 15015 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
cod_pacific | pacific cod fillet | 15019 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
cod_salted | salt cod | 15018 | fish | dry | fish | 10 | fish | sulphite | fish,compound | cod,salt | | |
haddock | haddock fillet | 15033 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
haddock_smoked | smoked haddock | 15035 | fish | raw | fish | 10 | fish | | fish,compound | haddock,salt | 0.85 | |
pollock | pollock fillet | 15065 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
pollock_alaska | alaska pollock fillet | 15066 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
hake | hake fillet | 15132 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
sea_bass | sea bass fillet | 15091 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
red_snapper | snapper fillet | 15101 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
tilapia | tilapia fillet | 15261 | fish | raw | fish | 10 | fish | | fish | | 0.78 | |
plaice|plaice fillet|15028|fish|raw|fish|10|fish||fish||0.8||
halibut | halibut fillet | 15036 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
turbot | turbot fillet | 15129 | fish | raw | fish | 10 | fish | | fish,scaleless_fish | | 0.8 | |
trout | rainbow trout fillet | 15240 | fish | raw | fish | 10 | fish | | fish | | 0.82 | |
trout_wild | wild rainbow trout fillet | 15115 | fish | raw | fish | 10 | fish | | fish | | 0.82 | |
mackerel | mackerel fillet | 15046 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
mackerel_canned | tinned mackerel | 15048 | beans_tins_jars | ready | none | 10 | fish | | fish,compound | mackerel,salt | | | tin (90 g drained)/tins (90 g drained)=90
herring | herring fillet | 15039 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
herring_pickled|pickled herring|15041|fish|ready|none|10|fish|mustard,sulphite,milk,wheat,gluten,celery|fish,compound,added_sugar,not_in_pregnancy|herring,vinegar,sugar,onion,salt,spices|||
kippers|kippers|15042|fish|raw|fish|10|fish||fish,compound|herring,salt|0.9||
sardines_canned | tinned sardines in oil | 15088 | beans_tins_jars | ready | none | 10 | fish | soy | fish,seed_oil,compound | sardine,oil,salt | | | tin (90 g drained)/tins (90 g drained)=90
sardines_tomato_canned | tinned sardines in tomato sauce | 15089 | beans_tins_jars | ready | none | 10 | fish | celery,mustard,soy,gluten,wheat | fish,compound,added_sugar | sardine,tomato,salt,sugar | | | tin (90 g drained)/tins (90 g drained)=90
anchovy | fresh anchovies | 15001 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
anchovies_canned | anchovies in oil | 15002 | beans_tins_jars | ready | none | 4 | fish | soy | fish,seed_oil,compound | anchovy,oil,salt | | fillet/fillets=4 | tin (30 g drained)/tins (30 g drained)=30
tuna|fresh tuna|15127|fish|raw|fish|10|fish||fish||0.8||
tuna_canned|tinned tuna in water|15121|beans_tins_jars|ready|none|10|fish|soy,celery|fish,compound|tuna,water,salt|||tin (100 g drained)/tins (100 g drained)=100
tuna_oil_canned|tinned tuna in oil|15119|beans_tins_jars|ready|none|10|fish|soy,celery|fish,seed_oil,compound|tuna,oil,salt|||tin (100 g drained)/tins (100 g drained)=100
tuna_white_canned|tinned albacore tuna in water|15126|beans_tins_jars|ready|none|10|fish|soy,celery|fish,compound|tuna,water,salt|||tin (100 g drained)/tins (100 g drained)=100
perch | perch fillet | 15060 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
pike | pike fillet | 15062 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
carp | carp fillet | 15008 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
grouper | grouper fillet | 15031 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
mahi_mahi | mahi-mahi fillet | 15023 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
whitefish | whitefish fillet | 15130 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
whitefish_smoked | smoked whitefish | 15131 | fish | ready | none | 10 | fish | | fish,compound,not_in_pregnancy | whitefish,salt | | |
mullet | mullet fillet | 15055 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
redfish | redfish fillet | 15057 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
rockfish | rockfish fillet | 15070 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
smelt | smelt | 15099 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
yellowtail | yellowtail fillet | 15135 | fish | raw | fish | 10 | fish | | fish | | 0.8 | |
swordfish|swordfish fillet|15110|fish|raw|fish|10|fish||fish,scaleless_fish,not_in_pregnancy||0.8||
shark|shark fillet|15095|fish|raw|fish|10|fish||fish,scaleless_fish,not_in_pregnancy||0.8||
king_mackerel | king mackerel | 15049 | fish | raw | fish | 10 | fish | | fish,not_in_pregnancy | | 0.8 | |
tilefish | tilefish fillet | 15112 | fish | raw | fish | 10 | fish | | fish,not_in_pregnancy | | 0.8 | |
orange_roughy | orange roughy fillet | 15073 | fish | raw | fish | 10 | fish | | fish,not_in_pregnancy | | 0.8 | |
monkfish | monkfish fillet | 15054 | fish | raw | fish | 10 | fish | | fish,scaleless_fish | | 0.8 | |
catfish | catfish fillet | 15234 | fish | raw | fish | 10 | fish | | fish,scaleless_fish | | 0.8 | |
eel | eel | 15025 | fish | raw | fish | 10 | fish | | fish,scaleless_fish | | 0.8 | |
sturgeon | sturgeon fillet | 15104 | fish | raw | fish | 10 | fish | | fish,scaleless_fish | | 0.8 | |
fish_roe | fresh fish roe | 15072 | fish | raw | fish | 10 | fish | | fish,scaleless_fish | | 0.75 | |
caviar | caviar | 15012 | fish | ready | none | 5 | fish | | fish,scaleless_fish,compound,not_in_pregnancy | fish roe,salt | | |
surimi_sticks | surimi sticks | 15138 | fish | ready | none | 10 | fish,crustacean,egg,wheat,gluten | soy,mollusc,milk,sulphite | fish,shellfish,egg,grain,compound,added_sugar | fish,crab,egg white,wheat starch,sugar,salt,oil | | |
fish_fingers | fish fingers | 15027 | frozen | ready | fish | 28 | fish,wheat,gluten | milk,egg,mustard,celery,soy,crustacean,mollusc | fish,grain,seed_oil,compound | fish,wheat flour,breadcrumbs,oil,salt | | fish finger/fish fingers=28 |
`

/** Weights of mussels, clams and oysters are of the meat, without shells. */
export const shellfish = `
shrimp|peeled raw prawns|15149|fish|raw|shellfish|10|crustacean|sulphite,mollusc,fish|shellfish||0.8||
shrimp_cooked|cooked peeled prawns|15151|fish|cooked|none|10|crustacean|sulphite,mollusc,fish|shellfish||||
shrimp_canned|tinned prawns|15152|beans_tins_jars|ready|none|10|crustacean|sulphite,mollusc,fish|shellfish,compound|prawns,salt|||
crab|crab meat|15139|fish|raw|shellfish|10|crustacean|sulphite,mollusc,fish|shellfish||0.8||
crab_canned|tinned crab meat|15141|beans_tins_jars|ready|none|10|crustacean|sulphite,mollusc,fish|shellfish,compound|crab,salt|||
lobster|shelled lobster|15147|fish|raw|shellfish|10|crustacean|sulphite,mollusc,fish|shellfish||0.8||
crayfish|crayfish tails|15145|fish|raw|shellfish|10|crustacean|sulphite,mollusc,fish|shellfish||0.8||
mussels|shelled mussels|15164|fish|raw|shellfish|10|mollusc|crustacean,fish|shellfish||0.6||
clams|shelled clams|15157|fish|raw|shellfish|10|mollusc|crustacean,fish|shellfish||0.6||
clams_canned|tinned clams|15160|beans_tins_jars|ready|none|10|mollusc|crustacean,sulphite,fish|shellfish,compound|clams,salt|||
oysters|shelled oysters|15171|fish|raw|shellfish|10|mollusc|crustacean,fish|shellfish||0.6||
scallops|scallops|15172|fish|raw|shellfish|10|mollusc|crustacean,sulphite,fish|shellfish||0.75||
squid|squid|15175|fish|raw|shellfish|10|mollusc|crustacean,sulphite,fish|shellfish||0.75||
octopus|octopus|15166|fish|raw|shellfish|10|mollusc|crustacean,sulphite,fish|shellfish||0.55||
cuttlefish|cuttlefish|15163|fish|raw|shellfish|10|mollusc|crustacean,sulphite,fish|shellfish||0.65||
`
