/**
 * What a physiotherapist would say, written by hand from the sources named and not from the tables:
 * what the user writes | forbidden exercises | allowed exercises
 */
export const expectations = `
# AAOS OrthoInfo; Aspetar 2023: no pivoting, landing or loaded open-chain extension on an ACL-deficient knee
torn ACL | Barbell back squat, Jump squat, Leg extension, Box jump, Pistol squat, Jumping lunge, Sprint intervals | Barbell hip thrust, Glute bridge, Push-up, Seated cable row
ACL op 3 yrs ago | Jump squat, Leg extension, Depth jump | Goblet squat, Barbell hip thrust, Stationary bike
torn meniscus in my right knee | Barbell full squat, Jump squat, Pistol squat, Jump rope | Glute bridge, Stationary bike, Dumbbell bench press
jumper's knee | Box jump, Depth jump, Jump rope, Sprint intervals | Wall sit, Glute bridge, Pull-up
runner's knee | Jump squat, Walking lunge, Leg extension, Sissy squat | Glute bridge, Clamshell, Plank
bad knee | Jump squat, Pistol squat, Walking lunge, Leg extension, Burpee | Glute bridge, Chair squat, Push-up
knee arthritis | Box jump, Easy run, Jumping lunge, Jump rope | Stationary bike, Chair squat, Seated leg curl
knee replacement | Box jump, Easy run, Pistol squat | Chair squat, Stationary bike, Lat pulldown
MCL sprain | Side lunge, Lateral bound, Cossack squat | Glute bridge, Stationary bike
# AAOS: impingement is provoked by elevation under load and internal rotation
shoulder impingement | Prone swimmer, Barbell upright row, Behind-the-neck press, Barbell overhead press, Parallel bar dip, Dumbbell shoulder press, Wide-grip bench press | Seated cable row, Band external rotation, Barbell back squat, Landmine press
rotator cuff tear | Barbell overhead press, Parallel bar dip, Pull-up, Dumbbell snatch, Behind-the-neck pulldown | Goblet squat, Seated cable row, Band pull-apart
dislocated my shoulder twice | Parallel bar dip, Dumbbell fly, Behind-the-neck press, Muscle-up | Goblet squat, Seated cable row, Band external rotation
frozen shoulder | Barbell overhead press, Pull-up, Handstand push-up | Goblet squat, Pendulum swing
AC joint sprain | Parallel bar dip, Wide-grip bench press, Dumbbell fly | Goblet squat, Seated cable row
shoulders are a bit dodgy when I bench | Barbell bench press, Parallel bar dip, Barbell overhead press | Seated cable row, Goblet squat
tennis elbow | Reverse curl, Reverse wrist curl, Pull-up, Barbell deadlift | Glute bridge, Leg press, Bodyweight squat
golfer's elbow | Chin-up, Dumbbell wrist curl, Barbell curl | Glute bridge, Bodyweight squat
carpal tunnel syndrome | Dumbbell wrist curl, Push-up, Farmer's carry, Handstand push-up | Leg press, Glute bridge
sprained wrist | Push-up, Handstand push-up, Power clean, Bear crawl | Leg press, Bodyweight squat
neck pain | Behind-the-neck press, Dumbbell shrug, Handstand push-up | Goblet squat, Seated cable row
# AAOS; McGill: loaded flexion and heavy pulls from the floor provoke the disc
herniated disc | Sit-up, Barbell deadlift, Barbell good morning, Crunch, Russian twist, Kettlebell swing, Lying leg raise, Barbell back squat | Bird dog, Glute bridge, Brisk walk, Dead bug
slipped disc in 2019 | Barbell deadlift, Sit-up, Deficit deadlift | Bird dog, Plank, Brisk walk
sciatica | Barbell deadlift, Sit-up, Seated forward fold, Barbell good morning | Bird dog, Brisk walk, Glute bridge
dodgy lower back | Barbell deadlift, Barbell good morning, Sit-up, Barbell bent-over row | Bird dog, Glute bridge, Dead bug, Machine row
spondylolisthesis | Superman, Back extension, Barbell overhead press, Barbell deadlift | Dead bug, Side plank, Stationary bike
scoliosis | Barbell deadlift, Barbell good morning, Barbell overhead press | Bird dog, Side plank, Goblet squat
# Royal Osteoporosis Society; OsteoPorosis Canada "Too Fit to Fracture"
osteoporosis | Seated forward fold, Sit-up, Crunch, Russian twist, Standing toe touch, Box jump, Jump rope | Chair squat, Seated cable row, Brisk walk
hip impingement | Pigeon pose, Deep squat hold, Barbell back squat, Pistol squat | Glute bridge, Seated cable row
hip arthritis | Easy run, Box jump, Jump rope | Stationary bike, Glute bridge, Chair squat
hip replacement | Box jump, Pigeon pose, Easy run, Figure-four stretch | Chair squat, Seated cable row
groin strain | Dumbbell plie squat, Straddle stretch, Side lunge, Copenhagen plank, Sprint intervals, Cossack squat | Glute bridge, Push-up
pulled hamstring | Sprint intervals, Nordic hamstring curl, Barbell Romanian deadlift, Kettlebell swing | Push-up, Seated cable row, Glute bridge
calf strain | Jump rope, Standing calf raise, Sprint intervals | Glute bridge, Push-up
Achilles tendonitis | Jump rope, Box jump, Sprint intervals, Easy run | Stationary bike, Glute bridge
sprained ankle | Box jump, Lateral bound, Jump rope, Easy run, Pistol squat | Stationary bike, Glute bridge, Push-up
plantar fasciitis | Jump rope, Easy run, Box jump | Stationary bike, Glute bridge
shin splints | Easy run, Jump rope, Box jump, Burpee | Stationary bike, Goblet squat
stress fracture | Easy run, Jump rope, Box jump, Walking lunge | Stationary bike, Push-up
# ACSM; AHA: no straining and breath holding
high blood pressure | Barbell deadlift, Handstand push-up, Leg press, Decline barbell bench press | Brisk walk, Goblet squat, Stationary bike
heart disease | Barbell deadlift, Sprint intervals, Burpee, Bike intervals | Brisk walk, Band chest press
asthma | Sprint intervals | Brisk walk, Goblet squat
# ACOG Committee Opinion 804
pregnant | Crunch, Box jump, Barbell bench press, Sit-up, Lying leg curl, Barbell deadlift, Glute bridge, Plank, Burpee | Goblet squat, Seated cable row, Brisk walk, Stationary bike, Bird dog, Incline push-up
postpartum, diastasis recti | Sit-up, Crunch, Plank, Jump squat, Easy run, V-up | Bird dog, Glute bridge, Brisk walk
pelvic floor prolapse | Box jump, Jump rope, Barbell deadlift, Burpee, Easy run | Glute bridge, Bird dog, Brisk walk
inguinal hernia | Barbell deadlift, Sit-up, Hanging leg raise, Barbell back squat | Brisk walk, Seated cable row
hiatal hernia | Sit-up, Crunch, Barbell deadlift | Brisk walk, Seated cable row
vertigo | Box jump, Pistol squat, Handstand push-up, Burpee | Stationary bike, Machine chest press
epilepsy | Barbell bench press, Box jump, Treadmill run | Stationary bike, Machine chest press
fibromyalgia | Burpee, Box jump, Sprint intervals | Brisk walk, Chair squat
concussion last week | Box jump, Easy run, Burpee, Jump rope, Barbell deadlift | Stationary bike
very overweight | Box jump, Jump rope, Burpee, Pistol squat | Brisk walk, Stationary bike, Seated cable row
pec tear | Barbell bench press, Dumbbell fly, Parallel bar dip | Bodyweight squat
glaucoma | Handstand push-up, Downward dog, Decline barbell bench press | Brisk walk
hypermobility | Pigeon pose, Parallel bar dip | Goblet squat
`
