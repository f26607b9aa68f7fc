/**
 * Meat, poultry, game, sausages and animal fats; raw cuts are raw rows, never cooked ones, and all weights are without
 * bone. Offal, rabbit, venison and elk have the need of minced meat: foodsafety.gov and FSIS ask for 71 °C (160 °F).
 */
export const meats = `
# beef
beef_mince_extra_lean | extra lean minced beef | 23557 | meat | raw | ground_meat | 10 | | | meat | | 0.75 | |
beef_mince_lean | lean minced beef | 23562 | meat | raw | ground_meat | 10 | | | meat | | 0.75 | |
beef_mince | minced beef | 23572 | meat | raw | ground_meat | 10 | | | meat | | 0.72 | |
beef_sirloin_steak | beef sirloin steak | 23611 | meat | raw | whole_meat | 10 | | | meat | | 0.75 | |
beef_ribeye_steak | beef rib-eye steak | 23175 | meat | raw | whole_meat | 10 | | | meat | | 0.75 | |
beef_fillet_steak | beef fillet steak | 23601 | meat | raw | whole_meat | 10 | | | meat | | 0.75 | |
beef_flank_steak | beef flank steak | 23656 | meat | raw | whole_meat | 10 | | | meat | | 0.75 | |
beef_skirt_steak | beef skirt steak | 13976 | meat | raw | whole_meat | 10 | | | meat | | 0.75 | |
beef_strip_steak | beef strip steak | 23607 | meat | raw | whole_meat | 10 | | | meat | | 0.75 | |
beef_top_round | beef topside | 23609 | meat | raw | whole_meat | 10 | | | meat | | 0.7 | |
beef_bottom_round | beef silverside | 23594 | meat | raw | whole_meat | 10 | | | meat | | 0.7 | |
beef_eye_of_round | beef eye of round | 23597 | meat | raw | whole_meat | 10 | | | meat | | 0.7 | |
beef_stewing | stewing beef | 23603 | meat | raw | whole_meat | 10 | | | meat | | 0.65 | |
beef_chuck | beef chuck | 13972 | meat | raw | whole_meat | 10 | | | meat | | 0.65 | |
beef_brisket | beef brisket | 13595 | meat | raw | whole_meat | 10 | | | meat | | 0.65 | |
beef_short_rib | boneless beef short rib | 23068 | meat | raw | whole_meat | 10 | | | meat | | 0.65 | |
beef_shank | beef shin | 13227 | meat | raw | whole_meat | 10 | | | meat | | 0.65 | |
beef_tri_tip | beef tri-tip | 23646 | meat | raw | whole_meat | 10 | | | meat | | 0.72 | |
beef_liver|beef liver|13325|meat|raw|ground_meat|10|||meat,not_in_pregnancy||0.72||
beef_heart|beef heart|13321|meat|raw|ground_meat|10|||meat||0.65||
beef_kidney|beef kidney|13323|meat|raw|ground_meat|10|||meat||0.65||
beef_tongue|beef tongue|13339|meat|raw|ground_meat|10|||meat||0.65||
beef_tripe|beef tripe|13341|meat|raw|ground_meat|10|||meat||0.7||

# pork
pork_mince | minced pork | 10219 | meat | raw | ground_meat | 10 | | | meat,pork | | 0.72 | |
pork_mince_lean | lean minced pork | 10973 | meat | raw | ground_meat | 10 | | | meat,pork | | 0.75 | |
pork_loin | boneless pork loin | 10225 | meat | raw | whole_meat | 10 | | | meat,pork | | 0.75 | |
pork_chop | boneless pork chop | 10062 | meat | raw | whole_meat | 10 | | | meat,pork | | 0.75 | |
pork_tenderloin | pork tenderloin | 10060 | meat | raw | whole_meat | 10 | | | meat,pork | | 0.75 | |
pork_shoulder | pork shoulder | 10070 | meat | raw | whole_meat | 10 | | | meat,pork | | 0.65 | |
pork_shoulder_lean | trimmed pork shoulder | 10084 | meat | raw | whole_meat | 10 | | | meat,pork | | 0.67 | |
pork_belly | pork belly | 10005 | meat | raw | whole_meat | 10 | | | meat,pork | | 0.65 | |
pork_leg | pork leg | 10010 | meat | raw | whole_meat | 10 | | | meat,pork | | 0.72 | |
pork_spare_ribs | pork spare ribs | 10088 | meat | raw | whole_meat | 10 | | | meat,pork | | 0.65 | |
pork_liver|pork liver|10110|meat|raw|ground_meat|10|||meat,pork,not_in_pregnancy||0.72||
pork_heart|pork heart|10103|meat|raw|ground_meat|10|||meat,pork||0.65||

# lamb and veal
lamb_mince | minced lamb | 17224 | meat | raw | ground_meat | 10 | | | meat | | 0.72 | |
lamb_leg | lamb leg | 17013 | meat | raw | whole_meat | 10 | | | meat | | 0.72 | |
lamb_shoulder | lamb shoulder | 17039 | meat | raw | whole_meat | 10 | | | meat | | 0.68 | |
lamb_chop | lamb rib chop | 17032 | meat | raw | whole_meat | 10 | | | meat | | 0.72 | |
lamb_loin | lamb loin | 17026 | meat | raw | whole_meat | 10 | | | meat | | 0.72 | |
lamb_stewing | diced lamb | 17059 | meat | raw | whole_meat | 10 | | | meat | | 0.67 | |
lamb_shank | lamb shank | 17009 | meat | raw | whole_meat | 10 | | | meat | | 0.67 | |
lamb_liver|lamb liver|17199|meat|raw|ground_meat|10|||meat,not_in_pregnancy||0.72||
lamb_kidney|lamb kidney|17195|meat|raw|ground_meat|10|||meat||0.68||
veal_mince | minced veal | 17142 | meat | raw | ground_meat | 10 | | | meat | | 0.74 | |
veal_escalope|veal leg steak|17099|meat|raw|whole_meat|10|||meat||0.72||
veal_stewing | diced veal | 17140 | meat | raw | whole_meat | 10 | | | meat | | 0.67 | |
veal_shank | veal shin | 17278 | meat | raw | whole_meat | 10 | | | meat | | 0.65 | |
veal_loin | veal loin | 17107 | meat | raw | whole_meat | 10 | | | meat | | 0.72 | |
veal_liver|veal liver|17202|meat|raw|ground_meat|10|||meat,not_in_pregnancy||0.72||

# game and others
venison|venison|17164|meat|raw|ground_meat|10|||meat||0.72||
venison_mince | minced venison | 17343 | meat | raw | ground_meat | 10 | | | meat | | 0.74 | |
bison_mince | minced bison | 17149 | meat | raw | ground_meat | 10 | | | meat | | 0.74 | |
bison_steak | bison steak | 17267 | meat | raw | whole_meat | 10 | | | meat | | 0.72 | |
elk|elk meat|17166|meat|raw|ground_meat|10|||meat||0.72||
rabbit|rabbit|17177|meat|raw|ground_meat|10|||meat||0.7||
goat_meat | goat meat | 17168 | meat | raw | whole_meat | 10 | | | meat | | 0.7 | |
ostrich | ostrich steak | 05653 | meat | raw | poultry | 10 | | | meat,poultry | | 0.72 | |

# poultry
chicken_breast | chicken breast | 05062 | meat | raw | poultry | 10 | | | meat,poultry | | 0.75 | |
chicken_breast_skin | chicken breast with skin | 05057 | meat | raw | poultry | 10 | | | meat,poultry | | 0.75 | |
chicken_thigh | boneless skinless chicken thigh | 05096 | meat | raw | poultry | 10 | | | meat,poultry | | 0.73 | |
chicken_thigh_skin | chicken thigh with skin | 05091 | meat | raw | poultry | 10 | | | meat,poultry | | 0.73 | |
chicken_drumstick | chicken drumstick with skin | 05066 | meat | raw | poultry | 10 | | | meat,poultry | | 0.73 | |
chicken_drumstick_skinless | skinless chicken drumstick | 05071 | meat | raw | poultry | 10 | | | meat,poultry | | 0.73 | |
chicken_leg | chicken leg with skin | 05075 | meat | raw | poultry | 10 | | | meat,poultry | | 0.73 | |
chicken_wing | chicken wings | 05100 | meat | raw | poultry | 10 | | | meat,poultry | | 0.72 | |
chicken_mince | minced chicken | 05332 | meat | raw | poultry | 10 | | | meat,poultry | | 0.75 | |
chicken_whole|chicken meat with skin|05006|meat|raw|poultry|50|||meat,poultry||0.7||
chicken_liver | chicken liver | 05027 | meat | raw | poultry | 10 | | | meat,poultry,not_in_pregnancy | | 0.72 | |
chicken_heart | chicken hearts | 05025 | meat | raw | poultry | 10 | | | meat,poultry | | 0.7 | |
chicken_gizzard | chicken gizzards | 05023 | meat | raw | poultry | 10 | | | meat,poultry | | 0.65 | |
turkey_breast | turkey breast | 05219 | meat | raw | poultry | 10 | | | meat,poultry | | 0.75 | |
turkey_breast_skin | turkey breast with skin | 05191 | meat | raw | poultry | 10 | | | meat,poultry | | 0.75 | |
turkey_thigh | skinless turkey thigh | 05187 | meat | raw | poultry | 10 | | | meat,poultry | | 0.72 | |
turkey_mince | minced turkey | 05665 | meat | raw | poultry | 10 | | | meat,poultry | | 0.75 | |
turkey_mince_lean | lean minced turkey | 05662 | meat | raw | poultry | 10 | | | meat,poultry | | 0.75 | |
turkey_leg | turkey leg with skin | 05193 | meat | raw | poultry | 10 | | | meat,poultry | | 0.72 | |
turkey_liver | turkey liver | 05177 | meat | raw | poultry | 10 | | | meat,poultry,not_in_pregnancy | | 0.72 | |
duck_breast | skinless duck breast | 05145 | meat | raw | poultry | 10 | | | meat,poultry | | 0.72 | |
duck_meat | skinless duck meat | 05141 | meat | raw | poultry | 10 | | | meat,poultry | | 0.7 | |
duck_with_skin | duck with skin | 05139 | meat | raw | poultry | 10 | | | meat,poultry | | 0.6 | |
goose | skinless goose meat | 05148 | meat | raw | poultry | 10 | | | meat,poultry | | 0.7 | |
pheasant | skinless pheasant | 05154 | meat | raw | poultry | 10 | | | meat,poultry | | 0.72 | |
quail | quail | 05157 | meat | raw | poultry | 10 | | | meat,poultry | | 0.72 | |

# animal fats
lard | lard | 04002 | oils_sauces_condiments | ready | none | 5 | | | meat,pork | | | |
duck_fat | duck fat | 04574 | oils_sauces_condiments | ready | none | 5 | | | meat,poultry | | | |
goose_fat | goose fat | 04576 | oils_sauces_condiments | ready | none | 5 | | | meat,poultry | | | |
beef_tallow | beef dripping | 04001 | oils_sauces_condiments | ready | none | 5 | | | meat | | | |
`

/** Cured meat and sausages. Their recipes differ by maker, so the usual additions are "may contain". */
export const curedMeats = `
ham_cooked|cooked ham|07029|meat|ready|none|14||milk,soy,celery,mustard,gluten,wheat|meat,pork,compound,added_sugar,not_in_pregnancy|pork,salt,sugar,spices||slice/slices=28|
ham_lean|lean cooked ham|07028|meat|ready|none|14||milk,soy,celery,mustard,gluten,wheat|meat,pork,compound,added_sugar,not_in_pregnancy|pork,salt,sugar,spices||slice/slices=28|
ham_steak|ham steak|10149|meat|raw|whole_meat|10||milk,soy,mustard,celery,wheat,gluten|meat,pork,compound,added_sugar|pork,salt,sugar|0.85||
bacon | streaky bacon | 10123 | meat | raw | whole_meat | 10 | | | meat,pork,compound,added_sugar | pork,salt,sugar | 0.45 | |
bacon_back | lean back bacon | 10130 | meat | raw | whole_meat | 10 | | | meat,pork,compound,added_sugar | pork,salt,sugar | 0.75 | |
salt_pork | salt pork | 10165 | meat | raw | whole_meat | 10 | | | meat,pork,compound | pork,salt | 0.6 | |
pork_sausage | fresh pork sausage | 07063 | meat | raw | ground_meat | 25 | | gluten,wheat,sulphite,milk,mustard,celery,soy | meat,pork,compound | pork,salt,spices,pepper | 0.75 | sausage/sausages=50 |
italian_sausage|fresh italian sausage|07036|meat|raw|ground_meat|50||gluten,wheat,sulphite,milk,mustard,celery,soy|meat,pork,compound|pork,salt,fennel,garlic,pepper|0.75|sausage/sausages=100|
bratwurst|pre-cooked bratwurst|07013|meat|cooked|ground_meat|42.5||gluten,wheat,sulphite,milk,mustard,celery,soy,egg|meat,pork,compound|pork,salt,spices,marjoram||sausage/sausages=85|
turkey_sausage|fresh turkey sausage|07955|meat|raw|poultry|28.5||gluten,wheat,sulphite,milk,mustard,celery,soy|meat,poultry,compound,gelatin|turkey,salt,spices,pepper,collagen casing|0.78|sausage/sausages=57|
beef_sausage|pre-cooked beef sausage|07954|meat|cooked|ground_meat|25||gluten,wheat,sulphite,milk,mustard,celery,soy|meat,compound,gelatin|beef,salt,spices,pepper,collagen casing||sausage/sausages=50|
frankfurter | frankfurters | 07023 | meat | cooked | ground_meat | 45 | | gluten,wheat,sulphite,milk,mustard,celery,soy,egg | meat,pork,compound,added_sugar | beef,pork,salt,sugar,spices,paprika | | frankfurter/frankfurters=45 |
frankfurter_chicken|chicken frankfurters|07024|meat|cooked|poultry|45||gluten,wheat,sulphite,milk,mustard,celery,soy,egg|meat,poultry,compound,added_sugar,gelatin|chicken,salt,sugar,spices,paprika,collagen casing||frankfurter/frankfurters=45|
kielbasa | kielbasa | 07037 | meat | cooked | ground_meat | 10 | milk | gluten,wheat,sulphite,mustard,celery,soy | meat,pork,dairy,compound | pork,beef,milk powder,garlic,salt,spices | | |
chorizo|cured chorizo|07019|meat|ready|none|10||milk,soy,gluten,wheat,sulphite,celery,mustard|meat,pork,compound,not_in_pregnancy|pork,beef,paprika,garlic,salt,pepper|||
salami|salami|07072|meat|ready|none|10||milk,soy,mustard,gluten,wheat,sulphite,tree_nut,celery|meat,pork,compound,added_sugar,not_in_pregnancy|pork,beef,salt,sugar,garlic,pepper||slice/slices=10|
salami_pork|pork salami|07071|meat|ready|none|10||milk,soy,mustard,gluten,wheat,sulphite,tree_nut,celery|meat,pork,compound,added_sugar,not_in_pregnancy|pork,salt,sugar,garlic,pepper||slice/slices=10|
pepperoni|pepperoni|07057|meat|ready|none|4||milk,soy,mustard,gluten,wheat,sulphite,celery|meat,pork,compound,added_sugar,not_in_pregnancy|pork,beef,salt,sugar,paprika,pepper||slice/slices=2|
mortadella|mortadella|07050|meat|ready|none|15||tree_nut,milk,soy,mustard,gluten,wheat,celery|meat,pork,compound,not_in_pregnancy|pork,beef,salt,spices,pistachio||slice/slices=15|
pastrami|beef pastrami|13355|meat|ready|none|14||mustard,soy,gluten,wheat,celery|meat,compound,added_sugar,not_in_pregnancy|beef,salt,sugar,pepper,coriander,garlic||slice/slices=28|
corned_beef_canned | tinned corned beef | 13348 | beans_tins_jars | ready | none | 10 | | | meat,compound,added_sugar | beef,salt,sugar | | | tin (340 g)/tins (340 g)=340
beef_jerky | beef jerky | 19002 | meat | ready | none | 10 | soy,wheat,gluten | fish,sulphite,mustard,sesame | meat,grain,legume,compound,added_sugar | beef,soy sauce,sugar,salt,garlic,vinegar,pepper,spices | | |
black_pudding|blood sausage|07005|meat|cooked|ground_meat|25|gluten|wheat,milk,mustard,celery,soy,sulphite|meat,pork,blood,compound,grain|pork,blood,onion,salt,spices,oats,barley||slice/slices=25|
liver_sausage|liver sausage|07041|meat|ready|none|9||milk,soy,mustard,gluten,wheat,celery,egg|meat,pork,compound,not_in_pregnancy|pork,liver,onion,salt,spices||slice/slices=18|
turkey_breast_sliced|sliced cooked turkey breast|07079|meat|ready|none|14||milk,soy,celery,mustard,gluten,wheat|meat,poultry,compound,added_sugar,not_in_pregnancy|turkey,salt,sugar,starch||slice/slices=28|
chicken_breast_sliced|sliced cooked chicken breast|07933|meat|ready|none|14||milk,soy,celery,mustard,gluten,wheat|meat,poultry,compound,added_sugar,not_in_pregnancy|chicken,salt,sugar,starch||slice/slices=14|
chicken_canned | tinned chicken | 05311 | beans_tins_jars | ready | none | 10 | | | meat,poultry,compound | chicken,salt,water | | |
`
