/** Additives and factory ingredients by name and number: `words | contains | may contain | traits | parts`. */
export const productsAdditives = `
lecithin,e322,e 322,emulsifier e322 | | soy,egg
egg lecithin | egg
soy lecithin,soya lecithin,lecithin soy,sojalecithin | soy
e220,e221,e222,e223,e224,e225,e226,e227,e228,e 220,e 221,e 222,e 223,e 224,e 225,e 226,e 227,e 228,e150b,e150d | sulphite
e1105,e 1105 | egg
e966,e 966,lactitol,e270 milk | | milk
e441,e 441,e542 | | | gelatin
e901,e 901 | | | honey
e1403,e1404,e1410,e1412,e1413,e1414,e1420,e1422,e1440,e1442,e1450,e1451 | | wheat
e576,e426,soybean hemicellulose | | soy
mono and diglycerides,e471 | | soy,milk
lactic butter,lactose powder,lacto | milk
natural flavouring,natural flavoring,natural flavour,natural flavor | | milk,celery,mustard
smoke flavouring,smoked flavour | | milk,gluten
caramel colour,caramel color | | sulphite,gluten
hydrolysed wheat,wheat dextrin,wheat glucose syrup,wheat fibre,wheat fiber | wheat
hydrolysed milk protein,milk protein concentrate,milk protein isolate,whey permeate,caseinates,casein powder,whey protein isolate,whey protein concentrate,micellar casein,milk permeate,milk minerals | milk
textured wheat protein,textured protein | wheat | soy
monosodium glutamate,msg,e621 | | | | msg
baking powder | | wheat
tocopherol,vitamin e oil,phytosterol | | soy
omega 3,omega 3 capsules,omega 3 oil | | fish,crustacean
fish collagen,marine collagen,fish collagen powder | fish | | gelatin
meat glue,transglutaminase | | milk
egg white protein,egg protein,albumin powder | egg
pea protein isolate,rice protein,hemp protein | | soy
`
