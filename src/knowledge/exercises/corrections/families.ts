/**
 * The rules by which an exercise gets its pattern, muscles and stress: one line for each family of movements.
 * id | pattern | C(ompound) or I(solation) | primary | secondary | measure, if not by equipment | stress code and level
 * Stress is judged for a working set by an ordinary user, after the movement's joint angles and where it hurts when it hurts.
 */
export const families = `
back_squat | squat | C | quads,glutes | hamstrings,adductors,lower_back | | knee2 lower_back2 hip2 blood_pressure2 pelvic_floor2 abdominal_wall1 shoulder1 wrist1 ankle1 groin1 balance1
front_squat | squat | C | quads,glutes | adductors,abs,upper_back | | knee2 lower_back2 hip2 blood_pressure2 pelvic_floor2 abdominal_wall1 wrist2 shoulder1 ankle1 groin1 balance1
overhead_squat | squat | C | quads,glutes | adductors,upper_back,front_delts | | knee2 lower_back3 hip2 blood_pressure2 pelvic_floor2 abdominal_wall2 shoulder3 overhead3 wrist2 ankle2 balance2
box_squat | squat | C | glutes,quads | hamstrings,adductors,lower_back | | knee1 lower_back2 hip2 blood_pressure2 pelvic_floor2 abdominal_wall1 shoulder1 wrist1 groin1
goblet_squat | squat | C | quads,glutes | adductors,abs | | knee2 lower_back1 hip2 blood_pressure1 pelvic_floor1 ankle1 groin1 grip1
free_squat | squat | C | quads,glutes | adductors,hamstrings | | knee2 hip1 ankle1 groin1
chair_squat | squat | C | quads,glutes | hamstrings | | knee1 hip1
hack_squat | squat | C | quads | glutes,adductors | | knee3 lower_back1 hip2 blood_pressure2 pelvic_floor1 ankle1
leg_press | squat | C | quads,glutes | hamstrings,adductors | | knee2 lower_back1 hip2 blood_pressure2 pelvic_floor1 groin1
pistol | squat | C | quads,glutes | adductors,hamstrings | | knee3 hip2 ankle2 balance2 lower_back1 groin1
sissy | isolation | I | quads | | | knee3 foot2 balance2
wall_sit | squat | I | quads | glutes | time | knee2 blood_pressure2
leg_extension | isolation | I | quads | | | knee3
split_squat | lunge | C | quads,glutes | hamstrings,adductors | | knee2 hip2 balance1 ankle1 groin1 foot1
lunge | lunge | C | quads,glutes | hamstrings,adductors | | knee3 hip2 balance2 ankle1 groin1 foot1 hamstring1
bulgarian | lunge | C | quads,glutes | hamstrings,adductors | | knee2 hip2 balance2 ankle1 groin1 foot1
side_lunge | lunge | C | quads,glutes,adductors | hamstrings | | knee2 hip2 groin3 balance1 ankle1
step_up | lunge | C | quads,glutes | hamstrings,calves | | knee2 hip1 balance1 ankle1
low_step | lunge | C | quads,glutes | hamstrings,calves | | knee1 hip1 balance1
deadlift | hinge | C | glutes,hamstrings,lower_back | quads,traps,forearms,upper_back | | lower_back3 hip2 knee1 blood_pressure3 hamstring2 pelvic_floor3 abdominal_wall2 grip3 shoulder1
sumo | hinge | C | glutes,hamstrings,quads | adductors,lower_back,traps,forearms | | lower_back3 hip3 knee2 blood_pressure3 hamstring2 pelvic_floor3 abdominal_wall2 grip3 groin3
trap_deadlift | hinge | C | glutes,quads,hamstrings | lower_back,traps,forearms | | lower_back2 hip2 knee2 blood_pressure3 hamstring1 pelvic_floor2 abdominal_wall2 grip3
light_deadlift | hinge | C | glutes,hamstrings | quads,lower_back,forearms | | lower_back2 hip2 knee1 blood_pressure1 hamstring1 pelvic_floor1 abdominal_wall1 grip1
barbell_rdl | hinge | C | hamstrings,glutes | lower_back,forearms | | lower_back2 hip2 hamstring3 blood_pressure2 pelvic_floor2 abdominal_wall1 grip2
light_rdl | hinge | C | hamstrings,glutes | lower_back,forearms | | lower_back2 hip2 hamstring2 blood_pressure1 pelvic_floor1 grip1
single_rdl | hinge | C | hamstrings,glutes | lower_back,abductors | | lower_back1 hip2 hamstring2 balance2 ankle1 grip1
good_morning | hinge | C | hamstrings,glutes,lower_back | | | lower_back3 hip2 hamstring2 blood_pressure2 pelvic_floor2 shoulder1
hinge_drill | hinge | C | glutes,hamstrings | lower_back | | lower_back1 hip1 hamstring1
pull_through | hinge | C | glutes,hamstrings | lower_back | | lower_back1 hip1 hamstring1 blood_pressure1
swing | hinge | C | glutes,hamstrings | lower_back,quads,forearms | | lower_back2 hip2 hamstring2 blood_pressure2 pelvic_floor2 abdominal_wall1 grip2 shoulder1
hip_thrust | hinge | C | glutes | hamstrings,quads | | hip1 lower_back1 hamstring1 blood_pressure1 pelvic_floor1
glute_bridge | hinge | C | glutes | hamstrings | | hip1 hamstring1 lying_on_back2
single_bridge | hinge | C | glutes | hamstrings,abductors | | hip1 hamstring2 lying_on_back2 lower_back1
back_extension | hinge | C | lower_back,glutes | hamstrings | | lower_back2 hamstring1 lying_on_front2 blood_pressure1
superman | core | I | lower_back,glutes | hamstrings | | lower_back2 lying_on_front3 neck1
ham_raise | isolation | I | hamstrings | glutes,calves | | hamstring3 knee1 blood_pressure1
lying_curl | isolation | I | hamstrings | calves | | hamstring2 knee1 lying_on_front2
seated_curl | isolation | I | hamstrings | calves | | hamstring2 knee1
floor_curl | isolation | I | hamstrings | glutes | | hamstring2 knee1 lying_on_back2
hip_side | isolation | I | abductors | glutes | | hip1
hip_inner | isolation | I | adductors | | | hip1 groin3
hip_back | isolation | I | glutes | hamstrings | | hip1
calf | isolation | I | calves | | | calf3 ankle2 foot2
seated_calf | isolation | I | calves | | | calf2 ankle1 foot1
shin | isolation | I | calves | | | ankle1
power | hinge | C | glutes,hamstrings,quads | traps,upper_back,lower_back,front_delts | | lower_back3 hip2 knee2 shoulder2 wrist3 elbow1 blood_pressure3 hamstring2 pelvic_floor3 abdominal_wall2 grip2 impact2 balance1
snatch | hinge | C | glutes,hamstrings,quads | traps,upper_back,lower_back,side_delts | | lower_back3 hip2 knee2 shoulder3 overhead3 wrist3 elbow2 blood_pressure3 hamstring2 pelvic_floor3 abdominal_wall2 grip3 impact2 balance2
thruster | squat | C | quads,glutes,front_delts | triceps,side_delts,abs | | knee2 lower_back2 hip2 shoulder3 overhead3 wrist2 blood_pressure3 pelvic_floor2 abdominal_wall2
jump | jump | C | quads,glutes | calves,hamstrings | reps | knee3 impact3 ankle3 calf3 foot2 pelvic_floor3 hip2 lower_back1 blood_pressure1 balance1 hamstring2 groin1
side_jump | jump | C | glutes,quads | calves,abductors | reps | knee3 impact3 ankle3 calf3 foot2 pelvic_floor3 hip2 balance2 groin2 hamstring2
throw | jump | C | lats,abs | chest,triceps,glutes | reps | shoulder2 overhead2 lower_back2 spinal_flexion2 abdominal_wall2 blood_pressure1 pelvic_floor1
chest_throw | jump | C | chest,triceps | front_delts | reps | shoulder2 wrist1 chest_wall2 elbow1
barbell_bench | horizontal_push | C | chest,triceps | front_delts | | shoulder2 chest_wall2 elbow1 wrist1 blood_pressure2 lying_on_back3
close_bench | horizontal_push | C | triceps,chest | front_delts | | shoulder2 chest_wall2 elbow2 wrist2 blood_pressure2 lying_on_back3
light_bench | horizontal_push | C | chest,triceps | front_delts | | shoulder2 chest_wall2 elbow1 wrist1 blood_pressure1 lying_on_back3
neutral_bench | horizontal_push | C | chest,triceps | front_delts | | shoulder1 chest_wall2 elbow1 wrist1 blood_pressure1 lying_on_back3
floor_press | horizontal_push | C | chest,triceps | front_delts | | shoulder1 chest_wall1 elbow1 wrist1 blood_pressure1 lying_on_back3
incline_bench | horizontal_push | C | chest,front_delts | triceps | | shoulder2 chest_wall2 elbow1 wrist1 blood_pressure1
decline_bench | horizontal_push | C | chest,triceps | front_delts | | shoulder2 chest_wall2 elbow1 wrist1 blood_pressure3 lying_on_back3
machine_press | horizontal_push | C | chest,triceps | front_delts | | shoulder2 chest_wall2 elbow1 blood_pressure1
standing_press | horizontal_push | C | chest,triceps | front_delts,abs | | shoulder1 chest_wall1 elbow1 abdominal_wall1
push_up | horizontal_push | C | chest,triceps | front_delts,abs | | shoulder1 wrist2 chest_wall2 elbow1 abdominal_wall2 lower_back1 blood_pressure1
hard_push_up | horizontal_push | C | chest,triceps | front_delts,abs | | shoulder2 wrist3 chest_wall2 elbow2 abdominal_wall2 lower_back1 blood_pressure1
easy_push_up | horizontal_push | C | chest,triceps | front_delts | | shoulder1 wrist1 chest_wall1 elbow1
dip | horizontal_push | C | chest,triceps | front_delts | | shoulder3 chest_wall2 elbow2 wrist1 grip1
bench_dip | horizontal_push | C | triceps | chest,front_delts | | shoulder3 chest_wall1 elbow2 wrist2
fly | isolation | I | chest | front_delts | | shoulder3 chest_wall3 elbow1 lying_on_back3
cable_fly | isolation | I | chest | front_delts | | shoulder2 chest_wall2 elbow1
barbell_overhead | vertical_push | C | front_delts,triceps | side_delts,traps | | shoulder3 overhead3 lower_back2 blood_pressure2 wrist1 elbow1 neck1 abdominal_wall1 pelvic_floor1
light_overhead | vertical_push | C | front_delts,triceps | side_delts,traps | | shoulder3 overhead3 lower_back1 blood_pressure1 wrist1 elbow1 neck1
push_press | vertical_push | C | front_delts,triceps | side_delts,quads,traps | | shoulder3 overhead3 lower_back2 blood_pressure3 wrist2 elbow1 neck1 knee1 pelvic_floor2 impact1 abdominal_wall1
behind_neck | vertical_push | C | front_delts,triceps | side_delts,traps | | shoulder3 overhead3 lower_back2 blood_pressure2 wrist1 neck3 elbow1
pike | vertical_push | C | front_delts,triceps | side_delts,chest | | shoulder3 overhead3 wrist3 blood_pressure2 abdominal_wall1 elbow1 hamstring1
handstand | vertical_push | C | front_delts,triceps | side_delts,traps | | shoulder3 overhead3 wrist3 blood_pressure3 neck2 balance3 elbow2 abdominal_wall1
angled_press | vertical_push | C | front_delts,triceps | chest,side_delts | | shoulder1 overhead1 wrist1 elbow1 lower_back1 blood_pressure1
lateral_raise | isolation | I | side_delts | traps | | shoulder2 neck1
front_raise | isolation | I | front_delts | side_delts | | shoulder2 lower_back1
scaption | isolation | I | side_delts | front_delts | | shoulder1
upright_row | isolation | C | side_delts,traps | biceps,front_delts | | shoulder3 wrist2 neck2 elbow1
rear_delt | isolation | I | rear_delts | upper_back | | shoulder1
bent_rear_delt | isolation | I | rear_delts | upper_back | | shoulder1 lower_back1
face_pull | horizontal_pull | C | rear_delts,upper_back | traps,biceps | | shoulder1 neck1
shrug | isolation | I | traps | forearms | | neck2 grip2 shoulder1
cuff | isolation | I | rear_delts | | | shoulder1
bent_row | horizontal_pull | C | upper_back,lats | biceps,rear_delts,lower_back | | lower_back2 blood_pressure1 hamstring1 grip2 elbow1 shoulder1
supported_row | horizontal_pull | C | lats,upper_back | biceps,rear_delts | | lower_back1 grip1 elbow1 shoulder1
front_supported_row | horizontal_pull | C | upper_back,lats | biceps,rear_delts | | lying_on_front2 chest_wall1 grip1 elbow1 shoulder1
seated_row | horizontal_pull | C | upper_back,lats | biceps,rear_delts | | lower_back1 grip1 elbow1 shoulder1
inverted_row | horizontal_pull | C | upper_back,lats | biceps,rear_delts,abs | reps | shoulder1 grip2 elbow1 abdominal_wall1
renegade | horizontal_pull | C | lats,upper_back | abs,obliques,biceps | | wrist2 shoulder2 abdominal_wall2 lower_back1 blood_pressure1 grip1
prone_pull | horizontal_pull | C | upper_back,rear_delts | traps,lats | reps | lying_on_front2 shoulder1 neck1
self_row | horizontal_pull | C | lats,upper_back | biceps,forearms | reps | elbow1 grip1 blood_pressure1
pulldown | vertical_pull | C | lats | biceps,upper_back | | shoulder1 overhead1 elbow1 grip1
behind_pulldown | vertical_pull | C | lats | biceps,upper_back | | shoulder3 overhead2 neck3 elbow1 grip1
pull_up | vertical_pull | C | lats | biceps,upper_back,forearms | reps | shoulder2 overhead2 elbow2 grip3 abdominal_wall1 blood_pressure1
muscle_up | vertical_pull | C | lats,triceps | biceps,chest,upper_back | reps | shoulder3 overhead2 elbow3 wrist3 grip3 chest_wall2 blood_pressure2 abdominal_wall2
hang | vertical_pull | I | lats,forearms | upper_back | time | shoulder2 overhead2 grip3
straight_pulldown | vertical_pull | I | lats | triceps,upper_back | | shoulder1 overhead1
pullover | vertical_pull | I | lats | chest,triceps | | shoulder2 overhead2 lying_on_back2 chest_wall1 elbow1
prone_pulldown | vertical_pull | I | lats,upper_back | rear_delts,lower_back | reps | lying_on_front2 overhead1 shoulder1 lower_back1
curl | isolation | I | biceps | forearms | | elbow2 wrist1 grip1
neutral_curl | isolation | I | biceps,forearms | | | elbow1 grip1
reverse_curl | isolation | I | forearms,biceps | | | elbow3 wrist2 grip2
wrist_curl | isolation | I | forearms | | | elbow2 wrist3 grip2
pushdown | isolation | I | triceps | | | elbow1
kickback | isolation | I | triceps | | | elbow1 lower_back1
skullcrusher | isolation | I | triceps | | | elbow3 shoulder1 wrist1 lying_on_back2
overhead_triceps | isolation | I | triceps | | | elbow2 shoulder2 overhead2
plank | core | C | abs | obliques,front_delts | time | wrist1 shoulder1 blood_pressure1 abdominal_wall2 lower_back1
easy_plank | core | C | abs | obliques | time | wrist1 shoulder1 abdominal_wall1
side_plank | core | C | obliques | abs,abductors | time | shoulder2 blood_pressure1 abdominal_wall1 wrist1
easy_side_plank | core | C | obliques | abs,abductors | time | shoulder1 abdominal_wall1
dead_bug | core | C | abs | obliques | reps | abdominal_wall1 lying_on_back2
bird_dog | core | C | lower_back,abs | glutes | reps | wrist1
anti_rotation | core | I | obliques,abs | | | abdominal_wall1
crunch | core | I | abs | obliques | | spinal_flexion3 abdominal_wall2 neck1 lying_on_back2 lower_back1 pelvic_floor1
seated_crunch | core | I | abs | obliques | | spinal_flexion3 abdominal_wall2 lower_back1 pelvic_floor1
sit_up | core | C | abs | obliques | | spinal_flexion3 lower_back2 abdominal_wall3 neck1 lying_on_back2 pelvic_floor2 hip1
lying_raise | core | C | abs | obliques | reps | lower_back2 abdominal_wall3 hip2 lying_on_back2 pelvic_floor2 spinal_flexion1
hanging_raise | core | C | abs | obliques,forearms | reps | grip3 shoulder2 overhead2 abdominal_wall3 spinal_flexion2 lower_back1 hip2 pelvic_floor2
twist | core | I | obliques,abs | | | spinal_flexion2 lower_back2 abdominal_wall2 pelvic_floor1
chop | core | C | obliques | abs,front_delts | | lower_back1 spinal_flexion1 abdominal_wall1 shoulder1
side_bend | core | I | obliques | lower_back | | lower_back2 spinal_flexion1 abdominal_wall1
rollout | core | C | abs | lats,obliques | reps | lower_back2 abdominal_wall3 shoulder2 wrist1 blood_pressure2 overhead1 knee1
hollow | core | C | abs | | time | abdominal_wall3 lower_back2 spinal_flexion2 blood_pressure2 lying_on_back2 neck1 pelvic_floor2
dynamic_plank | core | C | abs | obliques,front_delts,quads | reps | wrist2 shoulder1 abdominal_wall2 lower_back1 hip1 impact1 knee1 blood_pressure1
deep_core | core | I | abs | | time | 
get_up | core | C | abs,obliques,front_delts | glutes,triceps | | shoulder3 overhead3 abdominal_wall2 lower_back2 wrist2 knee1 spinal_flexion1 lying_on_back1 balance1 blood_pressure1
windmill | core | C | obliques,glutes | hamstrings,front_delts | | shoulder3 overhead3 lower_back2 hamstring2 spinal_flexion1 balance1
neck_hold | isolation | I | neck | | time | neck2
carry | carry | C | forearms,traps | abs,obliques,glutes | distance | grip3 blood_pressure2 shoulder1 lower_back1 neck1 pelvic_floor1 abdominal_wall1 foot1
side_carry | carry | C | obliques,forearms | abs,traps,glutes | distance | grip2 blood_pressure1 shoulder1 lower_back1 abdominal_wall1 foot1
hug_carry | carry | C | abs,upper_back | glutes,biceps | distance | blood_pressure1 lower_back1 abdominal_wall1 pelvic_floor1 foot1
overhead_carry | carry | C | front_delts,traps | abs,obliques | distance | shoulder3 overhead3 lower_back1 blood_pressure1 neck1 wrist1 foot1
crawl | carry | C | abs,front_delts | quads,triceps | distance | wrist3 shoulder2 abdominal_wall2 knee1 blood_pressure1
sled | carry | C | quads,glutes | calves,hamstrings | distance | blood_pressure2 knee1 calf2 ankle1 foot1 abdominal_wall1
walk | cardio | C | quads,glutes | calves,hamstrings | time | impact1 foot1 ankle1 knee1 calf1
hill_walk | cardio | C | glutes,calves | quads,hamstrings | time | impact1 foot2 ankle1 knee1 calf2 hamstring1
run | cardio | C | quads,calves | glutes,hamstrings | time | impact3 knee2 ankle2 calf2 foot2 pelvic_floor2 hip2 hamstring1 blood_pressure1 groin1
sprint | cardio | C | hamstrings,glutes | calves,quads | time | impact3 knee3 ankle2 calf3 foot2 pelvic_floor3 hip2 hamstring3 blood_pressure3 groin2
bike | cardio | C | quads | glutes,hamstrings,calves | time | knee1 hip1
hard_bike | cardio | C | quads | glutes,hamstrings,calves | time | knee2 hip1 blood_pressure2
glide | cardio | C | quads,glutes | hamstrings,calves | time | knee1 hip1
stairs | cardio | C | glutes,quads | calves,hamstrings | time | knee2 hip1 calf1 blood_pressure1 balance1 foot1
rower | cardio | C | upper_back,quads | lats,hamstrings,biceps | time | lower_back2 knee1 hip1 grip1 spinal_flexion1 shoulder1 blood_pressure1
skip | cardio | C | calves | quads,forearms | time | impact3 knee2 ankle3 calf3 foot3 pelvic_floor3 wrist1 balance1
bounce | cardio | C | quads,calves | glutes,front_delts | time | impact3 knee2 ankle2 calf2 foot2 pelvic_floor3 hip1 shoulder1
burpee | cardio | C | quads,chest | triceps,glutes,abs | reps | impact3 knee2 wrist2 shoulder2 abdominal_wall2 pelvic_floor3 lower_back2 blood_pressure2 ankle2 calf2 foot2 chest_wall1 spinal_flexion1 hip2
soft_cardio | cardio | C | quads | glutes,front_delts | time | knee1 hip1 foot1
boxing | cardio | C | front_delts,obliques | triceps,calves | time | shoulder2 elbow1 wrist1 knee1
move | mobility | I | upper_back | | time | 
`
