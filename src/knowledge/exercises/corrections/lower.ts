/**
 * Exercises of the legs and hips. A line that starts with = names the family of those below it:
 * name | equipment, all together | flags | name in the public catalogue | aliases, with ; between
 * Flags: b i a (level), u (one side at a time), reps/load/time/distance, and stress that differs from the family's.
 */
export const lower = `
= back_squat
Barbell back squat | barbell rack | i | Barbell Squat | back squat;squats;squat barbell;squat (barbell);high bar squat;low bar squat
Barbell full squat | barbell rack | knee3 | Barbell Full Squat | deep squat;ass to grass squat
Wide-stance barbell squat | barbell rack | groin2 | Wide Stance Barbell Squat | sumo squat barbell
Narrow-stance barbell squat | barbell rack | knee3 | Narrow Stance Squats |
Safety squat with pause | barbell rack | i | | pause squat;paused back squat
Smith machine squat | smith_machine | b balance0 | Smith Machine Squat | smith squat
= front_squat
Barbell front squat | barbell rack | | Front Barbell Squat | front squat;squat front
Zercher squat | barbell | elbow2 wrist1 | Zercher Squats | zercher
Kettlebell front squat | kettlebell | b lower_back1 blood_pressure1 pelvic_floor1 wrist1 | Front Squats With Two Kettlebells | double kettlebell front squat
Dumbbell front squat | dumbbells | b lower_back1 blood_pressure1 pelvic_floor1 wrist1 | | front squat dumbbell
Landmine squat | barbell landmine | b lower_back1 blood_pressure1 pelvic_floor1 wrist1 balance0 | |
= overhead_squat
Overhead squat | barbell rack | a | Overhead Squat |
Kettlebell overhead squat | kettlebell | a u | One-Arm Overhead Kettlebell Squats |
= box_squat
Barbell box squat | barbell rack box | i | Box Squat | box squat
Barbell squat to bench | barbell rack bench | | Barbell Squat To A Bench |
= goblet_squat
Goblet squat | dumbbells | b | Goblet Squat | dumbbell goblet squat;squat goblet
Kettlebell goblet squat | kettlebell | b | | goblet squat kettlebell
Dumbbell squat | dumbbells | b grip2 | Dumbbell Squat | squat dumbbell
Dumbbell plie squat | dumbbells | b groin2 | Plie Dumbbell Squat | dumbbell sumo squat;sumo squat
Kettlebell sumo squat | kettlebell | b groin2 | | plie squat kettlebell
Heel-raised goblet squat | dumbbells | b knee3 | | cyclist squat;heels elevated goblet squat
Sandbag squat | sandbag | b grip0 | | bear hug squat
Barbell Jefferson squat | barbell | i lower_back2 groin2 blood_pressure2 grip2 pelvic_floor2 | Jefferson Squats | jefferson squat
Barbell hack squat | barbell | i knee3 lower_back2 blood_pressure2 grip2 pelvic_floor2 | Barbell Hack Squat |
Suitcase squat | dumbbells | b grip2 u | |
= free_squat
Bodyweight squat | bodyweight | b | Bodyweight Squat | air squat;squat bodyweight;free squat
Band squat | resistance_bands | b blood_pressure1 | Squats - With Bands | banded squat;resistance band squat
Tempo bodyweight squat | bodyweight | b | | slow squat
Squat to stand with overhead reach | bodyweight | b overhead1 shoulder1 | |
Ring-assisted squat | rings | b knee1 | | assisted squat
= chair_squat
Chair squat | bodyweight | b | | sit to stand;box squat bodyweight;bodyweight squat to chair
Dumbbell chair squat | dumbbells | b grip1 lower_back1 blood_pressure1 | Dumbbell Squat To A Bench | dumbbell squat to chair;dumbbell box squat
Kettlebell chair squat | kettlebell | b grip1 lower_back1 blood_pressure1 | | kettlebell box squat
Band chair squat | resistance_bands | b blood_pressure1 | | banded squat to chair
Wall-supported mini squat | bodyweight | b | | mini squat;quarter squat;partial squat
Exercise ball wall squat | exercise_ball | b | | ball squat;stability ball wall squat
= hack_squat
Machine hack squat | machine | b | Hack Squat | hack squat
Pendulum squat | machine | i | |
= leg_press
Leg press | leg_press | b | Leg Press | leg press machine;seated leg press
Narrow-stance leg press | leg_press | b knee3 | Narrow Stance Leg Press |
Single-leg leg press | leg_press | b u blood_pressure1 | | one leg press
Short-range leg press | leg_press | b knee1 blood_pressure1 hip1 | | partial leg press;leg press feet high
= pistol
Pistol squat | bodyweight | a u | | one-legged squat;single leg squat
Kettlebell pistol squat | kettlebell | a u | Kettlebell Pistol Squat |
Single-leg squat to box | box | i u knee2 | Single-Leg High Box Squat | single leg box squat
Skater squat | bodyweight | a u | |
= sissy
Sissy squat | bodyweight | a | Weighted Sissy Squat |
Reverse nordic curl | bodyweight | i foot1 balance1 | | reverse nordic
= wall_sit
Wall sit | bodyweight | b | | wall squat hold;isometric wall sit
Dumbbell wall sit | dumbbells | b | |
= leg_extension
Leg extension | leg_extension_machine | b | Leg Extensions | leg extensions;knee extension machine
Single-leg leg extension | leg_extension_machine | b u | Single-Leg Leg Extension |
Band leg extension | resistance_bands | b u knee2 | | banded knee extension
Straight-leg raise for the thigh | bodyweight | b u knee0 lying_on_back2 hip1 | | straight leg raise;quad set leg raise
= split_squat
Split squat | bodyweight | b u | Split Squats | static lunge;stationary lunge
Dumbbell split squat | dumbbells | b u grip1 | Split Squat with Dumbbells |
Barbell split squat | barbell rack | i u blood_pressure2 lower_back1 balance2 | Barbell Side Split Squat | barbell static lunge
Reverse lunge | bodyweight | b u balance2 | Crossover Reverse Lunge | backward lunge;back lunge;reverse lunges
Dumbbell reverse lunge | dumbbells | b u balance2 grip1 | Dumbbell Rear Lunge | dumbbell backward lunge
Kettlebell reverse lunge | kettlebell | b u balance2 grip1 | |
Barbell reverse lunge | barbell rack | i u balance2 blood_pressure2 lower_back1 | Elevated Back Lunge |
Band split squat | resistance_bands | b u | | banded split squat
Kettlebell split squat | kettlebell | b u grip1 | |
Smith machine split squat | smith_machine | b u balance0 | Smith Single-Leg Split Squat | smith lunge
Barbell hack split squat | barbell | i u blood_pressure2 grip2 | | barbell suitcase split squat
Supported split squat | bodyweight | b u balance0 | | assisted split squat;split squat holding a chair
Slider reverse lunge | bodyweight | i u balance2 groin2 | |
= lunge
Forward lunge | bodyweight | b u | | lunge;lunges;bodyweight lunge;lunge (bodyweight)
Walking lunge | bodyweight | b u | Bodyweight Walking Lunge | walking lunges
Dumbbell lunge | dumbbells | b u grip1 | Dumbbell Lunges | dumbbell lunges;lunge (dumbbell);dumbbell forward lunge
Dumbbell walking lunge | dumbbells | b u grip2 | | walking lunge (dumbbell)
Barbell lunge | barbell rack | i u blood_pressure2 lower_back1 | Barbell Lunge | lunge (barbell)
Barbell walking lunge | barbell rack | i u blood_pressure2 lower_back1 | Barbell Walking Lunge |
Kettlebell lunge pass-through | kettlebell | i u | Lunge Pass Through |
Band lunge | resistance_bands | b u | | banded lunge
= bulgarian
Bulgarian split squat | bodyweight | b u | | rear foot elevated split squat;rfess
Dumbbell Bulgarian split squat | dumbbells bench | i u grip1 | | bulgarian split squat (dumbbell)
Barbell Bulgarian split squat | barbell rack bench | a u blood_pressure2 lower_back1 | One Leg Barbell Squat |
Kettlebell Bulgarian split squat | kettlebell bench | i u grip1 | |
Suspended split squat | rings | i u | Suspended Split Squat | trx split squat
= side_lunge
Side lunge | bodyweight | b u | | lateral lunge;side lunges;cossack lunge
Dumbbell side lunge | dumbbells | b u grip1 | | dumbbell lateral lunge
Kettlebell side lunge | kettlebell | b u grip1 | | goblet lateral lunge
Cossack squat | bodyweight | i u knee3 | | side to side squat
Curtsy lunge | bodyweight | b u hip3 knee3 balance2 | | curtsey lunge
= step_up
Step-up | box | b u | | step ups;box step-up;stair step-up
Dumbbell step-up | dumbbells box | b u grip1 | Dumbbell Step Ups | step up (dumbbell)
Barbell step-up | barbell rack box | i u blood_pressure2 balance2 lower_back1 | Barbell Step Ups |
Step-up with knee drive | box | b u balance2 | Step-up with Knee Raise |
Lateral step-up | box | b u | | side step-up
Step-down | box | b u knee3 | | eccentric step down
= low_step
Low step-up | bodyweight | b u | | low step;bottom stair step-up
Low dumbbell step-up | dumbbells | b u grip1 | |
= deadlift
Barbell deadlift | barbell | i | Barbell Deadlift | deadlift;conventional deadlift;deadlift (barbell);deadlift from the floor;heavy deadlift
Deficit deadlift | barbell | a | Deficit Deadlift |
Clean deadlift | barbell | i | Clean Deadlift |
Snatch-grip deadlift | barbell | a | Snatch Deadlift |
Rack pull | barbell rack | i lower_back2 hamstring1 | Rack Pulls | block pull
Smith machine deadlift | smith_machine | b lower_back2 blood_pressure2 grip2 | |
= sumo
Barbell sumo deadlift | barbell | i | Sumo Deadlift | sumo deadlift
= trap_deadlift
Trap bar deadlift | trap_bar | b | Trap Bar Deadlift | hex bar deadlift
High-handle trap bar deadlift | trap_bar | b blood_pressure2 | |
Machine deadlift | machine | b | Leverage Deadlift | leverage deadlift
= light_deadlift
Dumbbell deadlift | dumbbells | b | | deadlift (dumbbell)
Kettlebell deadlift | kettlebell | b | | deadlift (kettlebell);sumo kettlebell deadlift
Band deadlift | resistance_bands | b | | banded deadlift
Suitcase deadlift | dumbbells | b u grip2 | One-Arm Side Deadlift |
Cable deadlift | cable_machine | b | Cable Deadlifts |
Sandbag deadlift | sandbag | b | |
= barbell_rdl
Barbell Romanian deadlift | barbell | i | Romanian Deadlift | romanian deadlift;rdl;romanian deadlift (barbell)
Barbell stiff-leg deadlift | barbell | i lower_back3 | Stiff-Legged Barbell Deadlift | stiff leg deadlift;straight leg deadlift
Smith machine stiff-leg deadlift | smith_machine | b | Smith Machine Stiff-Legged Deadlift | smith romanian deadlift
= light_rdl
Dumbbell Romanian deadlift | dumbbells | b | | dumbbell rdl;romanian deadlift (dumbbell)
Dumbbell stiff-leg deadlift | dumbbells | b hamstring3 | Stiff-Legged Dumbbell Deadlift |
Kettlebell Romanian deadlift | kettlebell | b | | kettlebell rdl
Band Romanian deadlift | resistance_bands | b | | banded rdl
Staggered-stance Romanian deadlift | dumbbells | b u | | b-stance rdl;kickstand rdl
Cable Romanian deadlift | cable_machine | b | |
= single_rdl
Single-leg Romanian deadlift | bodyweight | i u | | single leg rdl;single leg deadlift
Dumbbell single-leg Romanian deadlift | dumbbells | i u | | single leg rdl (dumbbell)
Kettlebell single-leg deadlift | kettlebell | i u | Kettlebell One-Legged Deadlift |
= good_morning
Barbell good morning | barbell rack | i | Good Morning | good morning;good mornings
Seated good morning | barbell rack bench | a | Seated Good Mornings |
Band good morning | resistance_bands | b lower_back2 blood_pressure1 pelvic_floor1 shoulder0 | Band Good Morning |
= hinge_drill
Bodyweight hip hinge | bodyweight | b | | wall hip hinge;bodyweight good morning;hip hinge drill
= pull_through
Cable pull-through | cable_machine | b | Pull Through | pull through
Band pull-through | resistance_bands | b | Band Good Morning (Pull Through) | banded pull through
= swing
Kettlebell swing | kettlebell | i | | kb swing;two-hand kettlebell swing;swings
One-arm kettlebell swing | kettlebell | i u | One-Arm Kettlebell Swings |
Dumbbell swing | dumbbells | i | Vertical Swing |
= hip_thrust
Barbell hip thrust | barbell bench | i | Barbell Hip Thrust | hip thrust;hip thrusts;hip thrust (barbell)
Dumbbell hip thrust | dumbbells bench | b | | hip thrust (dumbbell)
Bodyweight hip thrust | bench | b | | hip thrust (bodyweight)
Single-leg hip thrust | bench | i u hamstring2 | |
Machine hip thrust | machine | b | | hip thrust machine
Band hip thrust | resistance_bands bench | b | |
Smith machine hip thrust | smith_machine bench | b | Smith Machine Hip Raise |
= glute_bridge
Glute bridge | bodyweight | b | Butt Lift (Bridge) | bridge;hip bridge;hip raise
Barbell glute bridge | barbell | b blood_pressure1 pelvic_floor1 | Barbell Glute Bridge |
Dumbbell glute bridge | dumbbells | b blood_pressure1 | | weighted glute bridge
Kettlebell glute bridge | kettlebell | b blood_pressure1 | |
Band glute bridge | resistance_bands | b | Hip Lift with Band | banded glute bridge
Frog pump | bodyweight | b groin1 | |
Exercise ball bridge | exercise_ball | b | Physioball Hip Bridge |
Bridge march | bodyweight | b | | marching glute bridge
= single_bridge
Single-leg glute bridge | bodyweight | b u | Single Leg Glute Bridge | one leg bridge
= back_extension
Back extension | machine | b | Hyperextensions (Back Extensions) | hyperextension;hyperextensions;45 degree back extension
Exercise ball back extension | exercise_ball | b | Weighted Ball Hyperextension |
Reverse hyperextension | machine | i | Reverse Hyperextension |
Reverse hyper on ball | exercise_ball | b | |
= ham_raise
Nordic hamstring curl | bodyweight | a | Natural Glute Ham Raise | nordic curl;nordics
Glute-ham raise | machine | a | Glute Ham Raise | ghr;ghd raise
= lying_curl
Lying leg curl | leg_curl_machine | b | Lying Leg Curls | leg curl;hamstring curl
Band lying leg curl | resistance_bands | b | | banded leg curl
Dumbbell lying leg curl | dumbbells | b | |
= seated_curl
Seated leg curl | leg_curl_machine | b | Seated Leg Curl |
Standing leg curl | leg_curl_machine | b u | Standing Leg Curl |
Band seated leg curl | resistance_bands | b | Seated Band Hamstring Curl |
Standing band leg curl | resistance_bands | b u | |
= floor_curl
Exercise ball leg curl | exercise_ball | b | Ball Leg Curl | swiss ball leg curl;stability ball hamstring curl
Sliding leg curl | bodyweight | i | Platform Hamstring Slides | towel leg curl;hamstring slider
Hamstring walkout | bodyweight | b | | bridge walkout
= hip_side
Hip abduction machine | machine | b | Thigh Abductor | seated hip abduction;abductor machine
Clamshell | bodyweight | b u | | clam
Band clamshell | resistance_bands | b u | |
Side-lying leg raise | bodyweight | b u | Side Leg Raises | side leg lift
Band side walk | resistance_bands | b | Monster Walk | monster walk;lateral band walk;crab walk with band
Standing band hip abduction | resistance_bands | b u balance1 | |
Cable hip abduction | cable_machine | b u balance1 | |
Fire hydrant | bodyweight | b u wrist1 | |
= hip_inner
Hip adduction machine | machine | b | Thigh Adductor | adductor machine;inner thigh machine
Band hip adduction | resistance_bands | b u | Band Hip Adductions |
Cable hip adduction | cable_machine | b u | Cable Hip Adduction |
Copenhagen plank | bench | a u shoulder2 knee1 abdominal_wall1 time | |
Ball squeeze | bodyweight | b groin1 time | | adductor squeeze;pillow squeeze
= hip_back
Donkey kick | bodyweight | b u wrist1 | Glute Kickback | glute kickback;quadruped hip extension
Cable glute kickback | cable_machine | b u balance1 | One-Legged Cable Kickback |
Band glute kickback | resistance_bands | b u wrist1 | Hip Extension with Bands | standing band kickback
Prone hip extension | bodyweight | b u lying_on_front2 | Rear Leg Raises |
= calf
Standing calf raise | bodyweight | b | | calf raise;heel raise;calf raises
Single-leg calf raise | bodyweight | b u balance1 | |
Dumbbell calf raise | dumbbells | b | Standing Dumbbell Calf Raise |
Machine standing calf raise | machine | b | Standing Calf Raises |
Barbell calf raise | barbell rack | i | Standing Barbell Calf Raise |
Smith machine calf raise | smith_machine | b | Smith Machine Calf Raise |
Leg press calf raise | leg_press | b | Calf Press On The Leg Press Machine | calf press
Band calf raise | resistance_bands | b calf2 | Calf Raises - With Bands |
Kettlebell calf raise | kettlebell | b | |
= seated_calf
Seated calf raise | machine | b | Seated Calf Raise |
Dumbbell seated calf raise | dumbbells | b | Dumbbell Seated One-Leg Calf Raise |
= shin
Tibialis raise | bodyweight | b | | toe raise;tib raise;shin raise
= power
Power clean | barbell | a | Power Clean | clean
Hang clean | barbell | a | Hang Clean |
Clean pull | barbell | a wrist1 shoulder1 | Clean Pull |
Clean and press | barbell | a shoulder3 overhead3 | Clean and Press |
Clean and jerk | barbell | a shoulder3 overhead3 | Clean and Jerk |
Kettlebell clean | kettlebell | i u blood_pressure2 lower_back2 pelvic_floor2 wrist2 impact1 | One-Arm Kettlebell Clean |
Dumbbell clean | dumbbells | i blood_pressure2 lower_back2 pelvic_floor2 wrist2 | Dumbbell Clean |
Kettlebell sumo high pull | kettlebell | i shoulder3 wrist1 blood_pressure2 | Kettlebell Sumo High Pull | sumo high pull
= snatch
Power snatch | barbell | a | Power Snatch | snatch
Kettlebell snatch | kettlebell | a u | One-Arm Kettlebell Snatch |
Dumbbell snatch | dumbbells | i u | |
= thruster
Barbell thruster | barbell rack | i | | thruster
Dumbbell thruster | dumbbells | b blood_pressure2 lower_back1 wrist1 | | thrusters
Kettlebell thruster | kettlebell | i blood_pressure2 lower_back1 | Kettlebell Thruster |
= jump
Jump squat | bodyweight | i | Freehand Jump Squat | squat jump;squat jumps;jumping squat
Box jump | box | i | Front Box Jump | box jumps
Broad jump | bodyweight | i | Standing Long Jump | long jump
Tuck jump | bodyweight | a | Knee Tuck Jump |
Jumping lunge | bodyweight | i balance2 | Split Jump | jump lunge;split jump;switch lunge
Star jump | bodyweight | b | Star Jump |
Depth jump | box | a | Depth Jump Leap |
Pogo hop | bodyweight | b knee2 | |
Hurdle hop | bodyweight | a | Hurdle Hops |
Dumbbell jump squat | dumbbells | i grip1 | |
= side_jump
Lateral bound | bodyweight | i u | Lateral Bound | skater jump;skaters
Single-leg hop | bodyweight | a u | Single-Leg Hop Progression |
Lateral box jump | box | a | Lateral Box Jump |
`
