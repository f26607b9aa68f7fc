/**
 * Phrases with milk, butter, cream, cheese or egg in them that mean another food or none at all, harmless or not:
 * `words | contains | may contain | traits | parts`. What stands after ">" is seen and left for the next phrase.
 */
export const friendsMilkAndEgg = `
rice milk,hemp milk,pea milk,potato milk,tigernut milk,tiger nut milk,flax milk,quinoa milk,sunflower milk,coconut milk drink,millet milk | |
kokosmilch,reismilch,hanfmilch,lait de coco,leche de coco,latte di cocco,leite de coco,kokosmelk,mleko kokosowe,hindistan cevizi sütü,kokosmjölk,hindistan cevizi,lait de riz,leche de arroz,latte di riso,rijstmelk,muskatnuss,noix de muscade,nuez moscada,noce moscata,noz moscada,nootmuskaat,kokosnuss,noix de coco,noce di cocco,kokosnoot,kokosnöt,gałka muszkatołowa,orzech kokosowy,muskatnöt | |
plant milk,vegan milk,plant based milk,non dairy milk,nondairy milk,dairy free milk,barista plant milk,milk alternative,milk substitute,dairy alternative,dairy substitute,lait végétal,leche vegetal,bebida vegetal,latte vegetale,pflanzenmilch,pflanzendrink | | soy,tree_nut,gluten
spelt milk | wheat
coconut almond milk | tree_nut
milk thistle,milk thistle seed,milkweed,milk of magnesia,milkwort,milk cap mushroom,milk pan,milk jug | |
lactic acid,lactic,lactic acid bacteria,sodium lactate,potassium lactate,calcium lactate,lactate,lactobacillus,sodium stearoyl lactylate,lactylate,cream of tartar,creamer potato,creamer potatoes,cream soda,creamed coconut,nice cream,banana nice cream,coconut whipping cream,cream coloured,cream colored,cream of coconut,coconut ice,coconut cream | |
cocoa butter,cacao butter,shea butter,apple butter,pumpkin butter,pear butter,plum butter,sunflower butter,sunflower seed butter,sunbutter,sun butter,seed butter,pumpkin seed butter,watermelon seed butter,hemp seed butter,mango butter,coconut butter,butter lettuce,butterhead,butterhead lettuce,butterleaf,butter lettuce leaf,butternut,butter nut squash,butternut squash,butternut pumpkin,buttercup squash,buttercup,buttercup pumpkin,butterfly,butterflied,butterfly pea,butterfly pea flower,butter muslin,butter knife,butter dish,butter bur,butterbur,avocado butter | |
tahini butter,sesame butter,sesame seed butter | sesame
granola butter | gluten | tree_nut
vegan spread,dairy free spread | | soy
kakaobutter,beurre de cacao,manteca de cacao,burro di cacao,manteiga de cacau,cacaoboter,masło kakaowe,kakao yağı,kakaosmör,sheabutter,beurre de karité | |
butterfish,butter fish | fish
butter clam | mollusc
butter beans,butterbeans,butter bean,butter pea | | | legume
butter chicken,butter masala,butter paneer | milk | tree_nut
coconut yogurt,coconut yoghurt,coconut cream yogurt,coconut based yogurt,coconut milk ice cream,plant yogurt,plant yoghurt,vegan yogurt,vegan yoghurt,vegan cheese,plant cheese,vegan feta,vegan parmesan,vegan mozzarella,vegan cream cheese,vegan cream,plant cream,vegan mayo,vegan mayonnaise,vegan ice cream,vegan butter,plant butter,vegan margarine,veganaise,vegenaise,vegannaise,dairy free cheese,dairy free yogurt,dairy free ice cream,dairy free cream cheese,dairy free margarine,egg free mayonnaise,egg free mayo,eggless mayonnaise | | soy,tree_nut,mustard
cheesecloth,cheese cloth,cheese plant,swiss cheese plant,cheese grater,cheese knife,cheese fruit,cheese slicer,cheese wax,cheese pumpkin | |
head cheese | | | meat,pork
eggplant,egg plant,eggplants,eggfruit,egg fruit,egg timer,egg cup,eggcup,egg slicer,egg carton,egg >shaped,egg >sized,egg box,egg replacer,egg replacement,egg alternative,flax egg,flaxseed egg,flax eggs,chia egg,chia eggs,linseed egg,vegan egg,vegan eggs,vegan egg substitute,plant egg | |
chocolate easter egg,easter egg,chocolate egg,creme egg,kinder egg,kinder surprise | milk,soy | tree_nut,wheat,peanut,egg | added_sugar
egg cream | milk | egg,soy
vegan eggnog | | soy,tree_nut
vegan omelette,tofu scramble,scrambled tofu,tofu omelette | soy
chickpea omelette,besan omelette,besan chilla,chilla | | | legume
milkfish,milk fish | fish
milk roll,milk rolls,milk loaf | wheat,milk
root beer,ginger beer,ginger ale,birch beer,dandelion and burdock | | | added_sugar
`
