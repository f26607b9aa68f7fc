/** What people write | the entries they mean, or "unread", or "none" | side | year, as of 2026 */
export const texts = `
bad left knee | knee_general | left
had a slipped disc in 2019 | disc_herniation | | 2019
shoulders are a bit dodgy when I bench | shoulder_general
ACL op 3 yrs ago | acl_reconstruction | | 2023
dodgy lower back | low_back_general
torn ACL | acl_tear
tore my acl and meniscus playing football | acl_tear, meniscus_tear
right shoulder impingement | shoulder_impingement | right
both knees hurt when I run | knee_general | both
my knee hurts | knee_general
sholder pain | shoulder_general
shoudler impingment | shoulder_impingement
meniscuss tear | meniscus_tear
sciatca | sciatica
herniated disk L4/L5 | disc_herniation
bulging disc | disc_herniation
achiles tendonitis | achilles
plantar fascitis | plantar_fasciitis
plantar faciitis left foot | plantar_fasciitis | left
tenis elbow | tennis_elbow
golfers elbow | golfers_elbow
carpel tunnel | carpal_tunnel
rotater cuff | rotator_cuff_tear
rotator cuff surgery in 2021 | rotator_cuff_tear | | 2021
high blood presure | hypertension
hypertention | hypertension
I'm pregnant | pregnancy
20 weeks pregnant | pregnancy
pregnent, second trimester | pregnancy
gave birth 4 months ago | postpartum
diastasis recti | postpartum
hernia | abdominal_hernia
hiatus hernia | hiatal_hernia
inguinal hernia | inguinal_hernia
type 1 diabetes | diabetes_type_1
Type 2 diabetic | diabetes_type_2
diabetes | diabetes_type_2
asthma | asthma
exercise-induced asthma | asthma
epilepsy | epilepsy
vertigo | vertigo
osteoporosis | osteoporosis
osteopenia | osteoporosis
knee arthritis | knee_osteoarthritis
arthritis in both knees | knee_osteoarthritis | both
arthritis in my hip | hip_osteoarthritis
rheumatoid arthritis | arthritis
hip replacement 2018 | hip_replacement | | 2018
hip labral tear | hip_impingement
tight hip flexors | hip_general
pulled groin | groin_strain
hamstring strain | hamstring_strain
pulled my left hammy | hamstring_strain | left
calf tear | calf_strain
rolled my ankle last week | ankle_sprain
weak ankles | ankle_general
shin splints | shin_splints
stress fracture in right foot | stress_fracture, foot_general | right
neck pain | neck_general
stiff neck and upper back | neck_general, upper_back_general
scoliosis | scoliosis
spondylolisthesis | spondylolisthesis
back | low_back_general
back goes out sometimes | low_back_general
lumbar pain | low_back_general
frozen shoulder | frozen_shoulder
AC joint | ac_joint
dislocated shoulder | shoulder_labrum
wrist sprain | wrist_general
fibromyalgia | fibromyalgia
concussion last month | concussion
heart condition | heart_disease
atrial fibrillation | heart_disease
overweight | obesity
runners knee | patellofemoral
jumper's knee | patellar_tendinopathy
Kreuzbandriss links | acl_tear | left
Bandscheibenvorfall 2020 | disc_herniation | | 2020
Knieschmerzen rechts | knee_general | right
Rückenschmerzen | low_back_general
Schulter kaputt | shoulder_general
Bluthochdruck | hypertension
schwanger | pregnancy
Tennisarm | tennis_elbow
Leistenbruch | inguinal_hernia
rodilla izquierda | knee_general | left
dolor de espalda | low_back_general
hernia discal | disc_herniation
embarazada | pregnancy
hombro derecho | shoulder_general | right
mal de dos | low_back_general
genou gauche | knee_general | left
tension alta | hypertension
enceinte de 5 mois | pregnancy
entorse cheville | ankle_sprain
no knee pain but bad hip | hip_general
none | none
no injuries | none
nothing | none
no known injuries or conditions | none
keine Verletzungen | none
not pregnant | none
glorbitis | unread
Morgellons | unread
something weird with my spleen | unread
bad knee and glorbitis | unread, knee_general
???? 1234 | unread
it hurts sometimes | unread
kidney stones | unread
knackered knees | knee_general
herniated my L5 | disc_herniation
metal plate in my ankle | ankle_general
Hüft-TEP | hip_replacement
lesión de rodilla | knee_general
mal au genou droit | knee_general | right
Rotatorenmanschette rechts | rotator_cuff_tear | right
broken collarbone | ac_joint
nothing serious, just a bit of knee pain | knee_general
No injuries but my shoulder clicks | shoulder_general
shoulder (right), lower back | shoulder_general, low_back_general | right
ankel sprian | ankle_sprain
trapped nerve in my back | low_back_general, cervical_disc
bad legs | leg_general
none really | none
old football injury | unread
cancer | unread
anxiety | unread
`
