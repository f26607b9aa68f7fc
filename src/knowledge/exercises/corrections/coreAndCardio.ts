/** Exercises of the trunk, carries, endurance and mobility; the lines are as in lower.ts. */
export const coreAndCardio = `
= plank
Plank | bodyweight | b | Plank | front plank;forearm plank
High plank | bodyweight | b wrist2 | | straight-arm plank
Plank shoulder tap | bodyweight | b wrist2 shoulder2 reps | | shoulder taps
RKC plank | bodyweight | i blood_pressure2 | |
Exercise ball stir the pot | exercise_ball | a abdominal_wall3 | |
= easy_plank
Knee plank | bodyweight | b knee1 | | kneeling plank
Incline plank | bodyweight | b | | hands-elevated plank;wall plank
Quadruped hover | bodyweight | i wrist2 knee1 | | bear hold;bear plank
= side_plank
Side plank | bodyweight | b u | Side Bridge | side bridge
Side plank with leg raise | bodyweight | i u hip1 | |
= easy_side_plank
Knee side plank | bodyweight | b u | | modified side plank
= dead_bug
Dead bug | bodyweight | b | Dead Bug | deadbug;dead bugs
Heel tap | bodyweight | b | | toe tap;lying heel tap
Band dead bug | resistance_bands | b | |
Heel slide | bodyweight | b | |
= bird_dog
Bird dog | bodyweight | b | | bird-dog;birddog;quadruped arm leg raise
Quadruped knee hover reach | bodyweight | i wrist2 | |
= anti_rotation
Cable Pallof press | cable_machine | b | Pallof Press | pallof press;anti-rotation press
Band Pallof press | resistance_bands | b | | pallof press (band)
Half-kneeling Pallof press | resistance_bands | b knee1 | |
Standing march with dumbbell | dumbbells | b grip1 | |
= crunch
Crunch | bodyweight | b | Crunches | crunches;ab crunch
Bicycle crunch | bodyweight | b lower_back2 | Air Bike | bicycle crunches
Reverse crunch | bodyweight | b neck0 | Reverse Crunch |
Exercise ball crunch | exercise_ball | b lying_on_back1 | Exercise Ball Crunch |
Oblique crunch | bodyweight | b | Oblique Crunches |
= seated_crunch
Cable crunch | cable_machine | b knee1 | Cable Crunch | kneeling cable crunch
Machine crunch | machine | b | Ab Crunch Machine | ab machine
= sit_up
Sit-up | bodyweight | b | Sit-Up | sit ups;situp;sit-ups
V-up | bodyweight | i | Jackknife Sit-Up | jackknife
Decline sit-up | bench | i | |
= lying_raise
Lying leg raise | bodyweight | b | Flat Bench Lying Leg Raise | leg raise;leg raises
Flutter kick | bodyweight | b | Flutter Kicks | flutter kicks
Scissor kick | bodyweight | b | Scissor Kick |
= hanging_raise
Hanging leg raise | pull_up_bar | i | Hanging Leg Raise |
Hanging knee raise | pull_up_bar | b | |
Captain's chair knee raise | dip_bars | b grip1 overhead0 shoulder1 | Knee/Hip Raise On Parallel Bars |
Toes to bar | pull_up_bar | a spinal_flexion3 | Hanging Pike |
= twist
Russian twist | bodyweight | i | Russian Twist | russian twists
Weighted Russian twist | medicine_ball | i | |
Barbell landmine twist | barbell landmine | i | Landmine 180's | landmine rotation
= chop
Cable wood chop | cable_machine | b u | Standing Cable Wood Chop | woodchopper;wood chop
Band wood chop | resistance_bands | b u | |
Cable lift | cable_machine | b u overhead1 | Standing Cable Lift |
Dumbbell wood chop | dumbbells | b u | |
= side_bend
Dumbbell side bend | dumbbells | b u | Dumbbell Side Bend |
= rollout
Ab wheel rollout | ab_wheel | i | Ab Roller | ab roller;ab wheel
Barbell rollout | barbell | a | Barbell Ab Rollout - On Knees |
Exercise ball rollout | exercise_ball | b lower_back1 abdominal_wall2 | |
Ring fallout | rings | a | Suspended Fallout |
= hollow
Hollow body hold | bodyweight | i | | hollow hold
L-sit | dip_bars | a lying_on_back0 wrist2 shoulder2 neck0 | |
= dynamic_plank
Mountain climber | bodyweight | b | Mountain Climbers | mountain climbers
Slow mountain climber | bodyweight | b impact0 | |
Inchworm | bodyweight | b hamstring2 overhead1 impact0 | Inchworm | walkout
Exercise ball knee tuck | exercise_ball | i spinal_flexion1 impact0 | Exercise Ball Pull-In |
Plank jack | bodyweight | i impact2 pelvic_floor2 | |
= superman
Superman | bodyweight | b | Superman |
Superman hold | bodyweight | b time | |
= deep_core
Abdominal bracing with breathing | bodyweight | b | Stomach Vacuum | stomach vacuum;belly breathing;diaphragmatic breathing
Pelvic floor lift | bodyweight | b | | kegel;pelvic floor exercise
Standing pelvic tilt | bodyweight | b reps | Standing Pelvic Tilt | pelvic tilt
= get_up
Turkish get-up | kettlebell | i u | Kettlebell Turkish Get-Up (Lunge style) | turkish get up;tgu
Dumbbell get-up | dumbbells | i u | |
= windmill
Kettlebell windmill | kettlebell | i u | Kettlebell Windmill |
= neck_hold
Isometric neck hold | bodyweight | b | Isometric Neck Exercise - Front And Back |
Chin tuck | bodyweight | b neck1 reps | | neck retraction
= carry
Farmer's carry | dumbbells | b | Farmer's Walk | farmers walk;farmer's walk;farmer carry;farmers carry
Kettlebell farmer's carry | kettlebell | b | | farmers walk (kettlebell)
Trap bar carry | trap_bar | b | |
= side_carry
Suitcase carry | dumbbells | b u | | one-arm farmer's carry
Kettlebell suitcase carry | kettlebell | b u | |
Kettlebell rack carry | kettlebell | b u wrist1 grip1 | | front rack carry
Dumbbell front rack carry | dumbbells | b wrist1 grip1 | |
= hug_carry
Sandbag bear hug carry | sandbag | b | Sandbag Load | sandbag carry
Medicine ball hug carry | medicine_ball | b | |
Band-resisted march | resistance_bands | b time | | band march
= overhead_carry
Kettlebell overhead carry | kettlebell | i u | | waiter's walk
Dumbbell overhead carry | dumbbells | i | |
= crawl
Bear crawl | bodyweight | b | | bear crawls
Crab walk | bodyweight | b shoulder3 | |
= sled
Sled push | sled | b | Sled Push | prowler push
Sled drag | sled | b knee2 | Sled Drag - Harness | backward sled drag
= walk
Brisk walk | bodyweight | b | Trail Running/Walking | walk;walking;outdoor walk
Treadmill walk | treadmill | b | Walking, Treadmill |
Recovery walk | bodyweight | b knee0 calf0 | | easy walk;stroll
= hill_walk
Incline treadmill walk | treadmill | b | | incline walk;12-3-30
Hill walk | bodyweight | b | | hiking;hike
= run
Easy run | bodyweight | b | | run;running;jog;jogging;5k run
Run-walk intervals | bodyweight | b | | run walk;couch to 5k
Treadmill run | treadmill | b | Running, Treadmill | treadmill running
Tempo run | bodyweight | i blood_pressure2 hamstring2 | | threshold run
Long run | bodyweight | i | |
= sprint
Sprint intervals | bodyweight | a | Wind Sprints | sprint;sprints;sprinting
Hill sprint | bodyweight | a impact2 | |
Running intervals | bodyweight | i knee2 hamstring2 | | intervals;interval run;track intervals
Treadmill intervals | treadmill | i knee2 hamstring2 | |
= bike
Stationary bike | stationary_bike | b | Bicycling, Stationary | exercise bike;cycling;bike;spin bike
Recumbent bike | stationary_bike | b | Recumbent Bike |
Easy bike ride | stationary_bike | b | |
= hard_bike
Bike intervals | stationary_bike | i | | spinning;bike sprints
Air bike intervals | stationary_bike | i shoulder1 | | assault bike
= glide
Elliptical | elliptical | b | Elliptical Trainer | elliptical trainer;cross trainer;crosstrainer
Elliptical intervals | elliptical | i blood_pressure1 | |
= stairs
Stair climber | machine | b | Stairmaster | stairmaster;stair machine
Stair climbing | bodyweight | b | | climb stairs;stairs
= rower
Rowing machine | rowing_machine | b | Rowing, Stationary | row erg;rower;rowing;erg
Rowing intervals | rowing_machine | i blood_pressure2 knee2 | |
= skip
Jump rope | jump_rope | b | Rope Jumping | skipping;skip rope;rope jumping;skipping rope
Jump rope intervals | jump_rope | i | |
= bounce
Jumping jack | bodyweight | b | | jumping jacks;star jumps
High knees | bodyweight | b | | running in place;high knee run
Butt kick | bodyweight | b | Double Leg Butt Kick | butt kicks;heel flicks
Lateral shuffle | bodyweight | b groin2 balance1 | Carioca Quick Step | side shuffle
= burpee
Burpee | bodyweight | i | | burpees
Squat thrust | bodyweight | b impact2 | | half burpee;no-jump burpee
Dumbbell devil press | dumbbells | a overhead3 shoulder3 lower_back3 | | man maker
= soft_cardio
March in place | bodyweight | b | | marching on the spot;march on the spot
Step jack | bodyweight | b | | low-impact jumping jack
Seated march | bodyweight | b foot0 | | chair cardio
Knee-lift march with arms | bodyweight | b | |
Step touch | bodyweight | b | | side step dance
= boxing
Shadow boxing | bodyweight | b | | boxing;air boxing
= move
Cat-cow | bodyweight | b p:lower_back wrist1 spinal_flexion1 reps | Cat Stretch | cat cow;cat camel
Child's pose | bodyweight | b p:lower_back knee1 spinal_flexion1 | Child's Pose | childs pose
World's greatest stretch | bodyweight | b u p:adductors,hamstrings groin1 wrist1 hip1 knee1 reps | World's Greatest Stretch |
90/90 hip switch | bodyweight | b p:glutes hip1 knee1 reps | | 90 90 hips
Hip flexor stretch | bodyweight | b u p:quads knee1 | Kneeling Hip Flexor | kneeling hip flexor stretch;couch stretch
Standing hip flexor stretch | bodyweight | b u p:quads | Standing Hip Flexors |
Standing quad stretch | bodyweight | b u p:quads knee1 balance1 | Quad Stretch |
Standing hamstring stretch | bodyweight | b u p:hamstrings hamstring1 | Hamstring Stretch |
Lying hamstring stretch with band | resistance_bands | b u p:hamstrings hamstring1 lying_on_back2 | Lying Hamstring |
Seated forward fold | bodyweight | b p:hamstrings hamstring1 spinal_flexion2 lower_back1 | Seated Floor Hamstring Stretch | sit and reach
Standing toe touch | bodyweight | b p:hamstrings hamstring1 spinal_flexion2 lower_back1 | Standing Toe Touches | toe touch
Figure-four stretch | bodyweight | b u p:glutes hip1 lying_on_back2 | Ankle On The Knee | piriformis stretch;pigeon on back
Seated figure-four stretch | bodyweight | b u p:glutes hip1 | Seated Glute |
Pigeon pose | bodyweight | b u p:glutes hip2 knee2 | |
Butterfly stretch | bodyweight | b p:adductors groin1 | Adductor/Groin | groin stretch
Straddle stretch | bodyweight | b p:adductors,hamstrings groin2 hamstring1 spinal_flexion1 | The Straddle |
Adductor rock-back | bodyweight | b u p:adductors groin1 wrist1 reps | |
Calf stretch | bodyweight | b u p:calves calf1 | Calf Stretch Hands Against Wall | wall calf stretch
Soleus stretch | bodyweight | b u p:calves calf1 ankle1 | Standing Soleus And Achilles Stretch |
Ankle rock | bodyweight | b u p:calves ankle1 reps | | knee to wall;ankle dorsiflexion drill
Ankle circle | bodyweight | b u p:calves reps | Ankle Circles |
Thoracic rotation | bodyweight | b u p:upper_back reps | Spinal Stretch | open book;thread the needle
Thoracic extension on roller | foam_roller | b p:upper_back lying_on_back2 reps | |
Foam roll upper back | foam_roller | b p:upper_back lying_on_back2 | Rhomboids-SMR | foam rolling
Foam roll quads | foam_roller | b p:quads lying_on_front2 wrist1 | Quadriceps-SMR |
Foam roll calves | foam_roller | b u p:calves wrist1 calf1 | Calves-SMR |
Foam roll lats | foam_roller | b u p:lats shoulder1 | Latissimus Dorsi-SMR |
Doorway chest stretch | bodyweight | b p:chest shoulder1 | Chest And Front Of Shoulder Stretch | chest stretch;pec stretch
Shoulder pass-through | resistance_bands | b p:front_delts shoulder2 overhead2 reps | Round The World Shoulder Stretch | band dislocates
Cross-body shoulder stretch | bodyweight | b u p:rear_delts | Shoulder Stretch |
Triceps stretch | bodyweight | b u p:triceps shoulder1 overhead2 | Triceps Stretch |
Lat stretch | bodyweight | b p:lats overhead1 shoulder1 | Overhead Lat |
Pendulum swing | bodyweight | b u p:front_delts reps | | codman pendulum
Arm circle | bodyweight | b p:side_delts shoulder1 reps | Arm Circles | arm circles
Shoulder circle | bodyweight | b p:traps reps | Shoulder Circles | shoulder rolls
Neck side stretch | bodyweight | b u p:neck neck1 | Side Neck Stretch | neck stretch
Wrist circle | bodyweight | b p:forearms reps | Wrist Circles | wrist circles
Forearm stretch | bodyweight | b u p:forearms wrist1 | Kneeling Forearm Stretch |
Knee-to-chest stretch | bodyweight | b u p:lower_back lying_on_back2 spinal_flexion1 | One Knee To Chest |
Lying knee roll | bodyweight | b p:obliques lying_on_back2 reps | Knee Across The Body | lumbar rotation;windscreen wipers
Prone press-up | bodyweight | b p:lower_back lying_on_front2 wrist1 lower_back1 reps | | cobra stretch;mckenzie press-up
Downward dog | bodyweight | b p:hamstrings,calves wrist2 shoulder1 overhead1 hamstring1 blood_pressure1 | | downward facing dog
Leg swing | bodyweight | b u p:hamstrings balance1 hamstring1 reps | Front Leg Raises | leg swings
Hip circle | bodyweight | b u p:glutes hip1 balance1 reps | Standing Hip Circles | hip circles
Deep squat hold | bodyweight | b p:adductors knee2 hip1 ankle1 groin1 | Sit Squats |
Side bend stretch | bodyweight | b u p:obliques | Standing Lateral Stretch |
Sun salutation flow | bodyweight | b p:hamstrings,chest wrist2 shoulder1 hamstring1 spinal_flexion1 overhead1 lying_on_front1 blood_pressure1 | | yoga;yoga flow;vinyasa;sun salutation
Full-body mobility flow | bodyweight | b p:upper_back,hamstrings wrist1 hip1 | | mobility flow;mobility routine
Hip mobility flow | bodyweight | b p:glutes,adductors hip1 knee1 | |
Shoulder mobility flow | bodyweight | b p:upper_back,rear_delts shoulder1 overhead1 | |
Seated mobility flow | bodyweight | b p:upper_back | | chair yoga;chair mobility
`
