/** What certain words take from the food named after them: `words | allergens | traits`. */
export const operatorTable = `
vegan,plant based,plantbased,veganer,vegane,veganes,veganen,vegano,vegana,végétal,végétale,vegansk,veganistisch,wegański,animal free,vegan style | milk,egg,fish,crustacean,mollusc | meat,pork,poultry,fish,scaleless_fish,shellfish,dairy,rennet,egg,honey,gelatin,blood
vegetarian,vegetarisch,vegetarische,végétarien,vegetariano,meat free,meatfree,meatless,mock,faux | | meat,pork,poultry,gelatin,blood
dairy free,milk free,non dairy,nondairy,dairyfree,milchfrei,milchfreie,milchfreies,milchfreier,milchfreien,sans lait,sin lácteos,senza latte,sem leite,zuivelvrij,zuivelvrije,melkvrij,melkvrije,mjölkfri,mjölkfritt,milkless,dairyless,casein free | milk | dairy,rennet
egg free,eggfree,eggless,eifrei,sans oeufs,sin huevo,senza uova,äggfri,eivrij | egg | egg
gluten free,glutenfree,gf,glutenfrei,glutenfreie,glutenfreies,glutenfreier,glutenfreien,glutenfreiem,sans gluten,sin gluten,senza glutine,sem glúten,glutenvrij,glutenvrije,glutenfri,glutenfritt,bezglutenowy,bezglutenowa,bezglutenowe,glutensiz | wheat,gluten |
wheat free,wheatfree,weizenfrei,weizenfreie,weizenfreies | wheat |
nut free,nutfree,nutless,nussfrei,nussfreie,nussfreies,sans noix,sin frutos secos,notenvrij,nötfri | tree_nut,peanut |
peanut free,peanutfree | peanut |
tree nut free | tree_nut |
soy free,soya free,sojafrei,sojafreie,sojafreies,sans soja,sin soja | soy |
sesame free | sesame |
fish free,fishless | fish | fish,scaleless_fish
shellfish free | crustacean,mollusc | shellfish
celery free | celery |
mustard free | mustard |
sulphite free,sulfite free,unsulphured,unsulfured,no added sulphites | sulphite |
alcohol free,non alcoholic,nonalcoholic,alkoholfrei,alkoholfreie,alkoholfreies,sans alcool,sin alcohol,0 alcohol,zero alcohol,analcolico | | alcohol
sugar free,sugarfree,unsweetened,no added sugar | | added_sugar
honey free | | honey
gelatin free,gelatine free | | gelatin
pork free | | pork
allergen free | milk,egg,fish,crustacean,mollusc,tree_nut,peanut,wheat,gluten,soy,sesame | dairy,egg,fish,shellfish
`
