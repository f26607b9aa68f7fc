/** Plants that no list of allergens has but a diet or a careful eater asks for: `words | contains | may contain | traits | parts`. */
export const directPlants = `
rice,white rice,brown rice,wild rice,basmati,jasmine rice,arborio,carnaroli,sushi rice,sticky rice,glutinous rice,sweet rice,rice flour,glutinous rice flour,mochiko,rice noodle,rice noodles,rice vermicelli,vermicelli rice,rice paper,rice paper wrapper,rice sticks,pho noodles,rice starch,rice bran,puffed rice,rice milk,rice drink,rice vinegar,rice syrup,rice cake,rice flakes,poha,congee,mochi,idli rice,rice cereal,cream of rice,rice ho fun,ho fun,hor fun | | | grain | rice
corn,maize,sweetcorn,sweet corn,corn on the cob,cornmeal,polenta,grits,hominy,masa,masa harina,corn flour,cornflour,corn starch,cornstarch,corn tortilla,corn tortillas,corn syrup,popcorn,popping corn,corn kernels,corn chips,taco shell,tostada,corn noodles,corn pasta,baby corn,corn oil,nixtamal,elote | | | grain | corn,maize
quinoa,quinoa flakes,quinoa flour,quinoa milk,amaranth,teff,teff flour,injera,millet,millet flour,bajra,ragi,jowar,sorghum,sorghum flour,fonio,buckwheat,buckwheat groats,kasha | | | grain
buckwheat flour,buckwheat flakes | | wheat | grain
soba,soba noodles,buckwheat noodles,buckwheat pancakes,galette bretonne,blini | | wheat,egg,milk | grain | buckwheat
juwar,bhakri | | | grain
bean,beans,kidney bean,kidney beans,black bean,pinto bean,haricot,navy bean,cannellini,borlotti,butter bean,butter beans,butterbean,lima bean,broad bean,fava,fava bean,fava beans,mung bean,moong,adzuki,azuki,aduki,black eyed bean,black eyed pea,runner bean sprouts,flageolet,refried beans,baked beans,lentil,lentils,dal,dahl,daal,dhal,puy lentil,chickpea,chickpeas,chick pea,garbanzo,gram flour,chickpea flour,besan,chana,pea,peas,garden peas,split pea,split peas,pea protein,pea milk,petits pois,mushy peas,pigeon pea,toor,urad,glass noodles,mung bean noodles,cellophane noodles,bean thread noodles,pulse,pulses,legume,legumes,aquafaba,pea shoots,lentil pasta,chickpea pasta,red lentil pasta,falafel mix beans,bean sprouts,beansprouts | | | legume
potato,potatoes,new potato,mashed potato,baked potato,jacket potato,roast potatoes,potato starch,potato flour,potato salad potato,potato wedges,potato milk,rosti potato | | | potato | potato
chips,fries,french fries,potato crisps,crisps,hash brown,hash browns,tater tots,potato wedges,potato chips | | wheat,milk | potato,seed_oil | potato
sugar,brown sugar,caster sugar,icing sugar,cane sugar,powdered sugar,golden syrup,maple syrup,agave,agave syrup,glucose syrup,treacle,molasses,jaggery,palm sugar,coconut sugar,syrup,date syrup,demerara,muscovado | | | added_sugar
jam,marmalade,fruit spread,curd lemon jam | | sulphite | added_sugar | sugar
sunflower oil,rapeseed oil,canola oil,vegetable oil,corn oil,grapeseed oil,cottonseed oil,safflower oil,frying oil | | | seed_oil
coconut,coconuts,coco,coco nut,desiccated coconut,coconut flakes,coconut milk,coconut cream,coconut oil,coconut flour,coconut water,coconut butter,coconut yogurt,coconut yoghurt,coconut sugar,coconut aminos,cream of coconut,creamed coconut,coconut milk powder,coconut drink,coconut kefir,coconut whipped cream,coconut cheese,coconut creamer,coconut milk yogurt,coconut chips | | | | coconut
desiccated coconut sulphited,dried coconut | | sulphite | | coconut
dried apricot,dried apricots | sulphite | | | apricot
dried fruit,dried mango,golden raisin,golden raisins,sultana,sultanas,dried pear,dried peach,dried apple,dried pineapple,glace cherries,glacé cherries,candied peel,mixed peel,candied fruit,maraschino cherries,dried banana,banana chips,trail fruit,raisin,raisins,currants,dried fig,dried cranberries,prunes | | sulphite
lemon juice concentrate,bottled lemon juice,lime juice cordial,grape juice,wine vinegar,red wine vinegar,white wine vinegar,balsamic,balsamic vinegar,balsamic glaze,sherry vinegar,champagne vinegar,cider vinegar,apple cider vinegar,vinegar powder | | sulphite
pickled onion,pickled onions,pickles,gherkin,gherkins,cornichons | | sulphite,mustard
sauerkraut,capers,dried mushrooms | | sulphite
dehydrated potato,instant mash | | sulphite,milk
poppy seed,poppy seeds,sunflower seed,sunflower seeds,pumpkin seed,pumpkin seeds,pepitas,flaxseed,linseed,chia,chia seed,chia seeds,hemp seed,hemp seeds,mixed seeds,seed mix | | sesame
`
