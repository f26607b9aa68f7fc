/** Exercises of the chest, shoulders, back and arms; the lines are as in lower.ts. */
export const upper = `
= barbell_bench
Barbell bench press | barbell bench rack | b | Barbell Bench Press - Medium Grip | bench press;bench;bench press (barbell);flat bench press
Wide-grip bench press | barbell bench rack | i shoulder3 | Wide-Grip Barbell Bench Press |
Paused bench press | barbell bench rack | i | Bench Press - Powerlifting | pause bench
Guillotine bench press | barbell bench rack | a shoulder3 neck1 | Barbell Guillotine Bench Press | neck press
= close_bench
Close-grip bench press | barbell bench rack | i | Close-Grip Barbell Bench Press | close grip bench
Smith machine close-grip bench press | smith_machine bench | b | Smith Machine Close-Grip Bench Press |
= light_bench
Dumbbell bench press | dumbbells bench | b | Dumbbell Bench Press | bench press (dumbbell);db bench;flat dumbbell press
One-arm dumbbell bench press | dumbbells bench | i u | One Arm Dumbbell Bench Press |
Smith machine bench press | smith_machine bench | b | Smith Machine Bench Press |
= neutral_bench
Neutral-grip dumbbell bench press | dumbbells bench | b | Dumbbell Bench Press with Neutral Grip | hammer grip bench press
= floor_press
Dumbbell floor press | dumbbells | b | Dumbbell Floor Press | floor press
Barbell floor press | barbell | i blood_pressure2 wrist2 | | floor press (barbell)
Kettlebell floor press | kettlebell | b u | One-Arm Kettlebell Floor Press |
Band floor press | resistance_bands | b blood_pressure0 | | lying band chest press
One-arm dumbbell floor press | dumbbells | b u | One Arm Floor Press |
Dumbbell squeeze press | dumbbells | b | Close-Grip Dumbbell Press | close-grip dumbbell floor press
= incline_bench
Incline barbell bench press | barbell bench rack | i blood_pressure2 | Barbell Incline Bench Press - Medium Grip | incline bench press;incline bench
Incline dumbbell bench press | dumbbells bench | b | Incline Dumbbell Press | incline dumbbell press
Neutral-grip incline dumbbell press | dumbbells bench | b shoulder1 | Incline Dumbbell Bench With Palms Facing In |
Smith machine incline press | smith_machine bench | b | Smith Machine Incline Bench Press |
Incline machine press | machine | b | Leverage Incline Chest Press |
= decline_bench
Decline barbell bench press | barbell bench rack | i | Decline Barbell Bench Press |
Decline dumbbell bench press | dumbbells bench | i | Decline Dumbbell Bench Press |
= machine_press
Machine chest press | machine | b | Machine Bench Press | chest press;seated chest press;chest press machine
Plate-loaded chest press | machine | b | Leverage Chest Press | hammer strength chest press
= standing_press
Standing cable chest press | cable_machine | b | Standing Cable Chest Press |
Band chest press | resistance_bands | b | | standing band press;resistance band chest press
One-arm band chest press | resistance_bands | b u | |
= push_up
Push-up | bodyweight | b | Pushups | push up;press up;pushup;push-ups
Knee push-up | bodyweight | b abdominal_wall1 wrist1 | | kneeling push-up;modified push-up
Wide push-up | bodyweight | b shoulder2 | Push-Up Wide |
Band-resisted push-up | resistance_bands | i | |
Scapular push-up | bodyweight | b chest_wall1 elbow0 | | push-up plus;serratus push-up
Ring push-up | rings | i shoulder2 | Suspended Push-Up |
Push-up on dumbbells | dumbbells | b wrist1 | Close-Grip Push-Up off of a Dumbbell | neutral wrist push-up
Tempo push-up | bodyweight | b | |
= hard_push_up
Diamond push-up | bodyweight | i | Push-Ups - Close Triceps Position | close-grip push-up;triceps push-up
Decline push-up | bodyweight | i | Decline Push-Up | feet elevated push-up
Plyometric push-up | bodyweight | a impact2 | Plyo Push-up | clap push-up
Archer push-up | bodyweight | a u | |
One-arm push-up | bodyweight | a u shoulder3 | Single-Arm Push-Up |
Deficit push-up | dumbbells | i shoulder3 wrist1 | |
Spider-man push-up | bodyweight | i hip1 | |
Hindu push-up | bodyweight | i lower_back2 overhead1 | | dive bomber push-up
= easy_push_up
Incline push-up | bodyweight | b | Incline Push-Up | hands elevated push-up;bench push-up;table push-up
Wall push-up | bodyweight | b chest_wall0 | | wall press;standing push-up
= dip
Parallel bar dip | dip_bars | i | Parallel Bar Dip | dip;dips;chest dip;triceps dip
Assisted dip | machine | b | Dip Machine | dip machine
Ring dip | rings | a | Ring Dips |
Weighted dip | dip_bars | a | |
= bench_dip
Bench dip | bench | b | Bench Dips | chair dip;triceps bench dip
= fly
Dumbbell fly | dumbbells bench | b | Dumbbell Flyes | dumbbell flyes;chest fly;flyes
Incline dumbbell fly | dumbbells bench | b lying_on_back0 | Incline Dumbbell Flyes |
Floor dumbbell fly | dumbbells | b shoulder2 chest_wall2 | |
= cable_fly
Cable fly | cable_machine | b | Cable Crossover | cable crossover;cable chest fly
Low cable fly | cable_machine | b | Low Cable Crossover |
Pec deck fly | machine | b | Butterfly | pec deck;butterfly machine;machine fly
Band fly | resistance_bands | b | Cross Over - With Bands | band chest fly
= barbell_overhead
Barbell overhead press | barbell | i | Standing Military Press | overhead press;military press;ohp;strict press;shoulder press (barbell);overhead press (barbell)
Seated barbell press | barbell bench rack | i lower_back1 | Seated Barbell Military Press | seated military press
= light_overhead
Dumbbell shoulder press | dumbbells | b | Standing Dumbbell Press | shoulder press;standing dumbbell press;overhead press (dumbbell);shoulder press (dumbbell)
Seated dumbbell shoulder press | dumbbells bench | b | Seated Dumbbell Press | seated dumbbell press
Arnold press | dumbbells bench | i | Arnold Dumbbell Press |
Kettlebell press | kettlebell | b u | One-Arm Kettlebell Military Press To The Side | kettlebell military press;kettlebell overhead press
Band shoulder press | resistance_bands | b blood_pressure0 | Shoulder Press - With Bands | band overhead press
Machine shoulder press | machine | b lower_back0 | Machine Shoulder (Military) Press | shoulder press machine
Smith machine shoulder press | smith_machine bench | b | Smith Machine Overhead Shoulder Press |
Cable shoulder press | cable_machine | b | Cable Shoulder Press |
Half-kneeling dumbbell press | dumbbells | b u knee1 lower_back0 | |
Neutral-grip dumbbell shoulder press | dumbbells | b | Standing Palms-In Dumbbell Press |
Z press | dumbbells | a lower_back2 | |
= push_press
Push press | barbell | i | Push Press |
Push jerk | barbell | a impact2 | Power Jerk | jerk
Dumbbell push press | dumbbells | i blood_pressure2 | |
Kettlebell push press | kettlebell | i u blood_pressure2 | One-Arm Kettlebell Push Press |
= behind_neck
Behind-the-neck press | barbell rack | a | Standing Barbell Press Behind Neck | behind the neck press;press behind neck;behind neck press
= pike
Pike push-up | bodyweight | i | |
Elevated pike push-up | bodyweight | a | |
= handstand
Handstand push-up | bodyweight | a | Handstand Push-Ups |
Wall walk | bodyweight | a | |
= angled_press
Landmine press | barbell landmine | b u | Single-Arm Linear Jammer | one-arm landmine press
Half-kneeling landmine press | barbell landmine | b u knee1 lower_back0 | |
High-incline push-up press | bodyweight | b chest_wall1 wrist2 | | downward dog push-up on chair
Band incline press | resistance_bands | b blood_pressure0 lower_back0 | | half-kneeling band press
= lateral_raise
Dumbbell lateral raise | dumbbells | b | Side Lateral Raise | lateral raise;side raise;lateral raise (dumbbell)
Cable lateral raise | cable_machine | b u | Standing Low-Pulley Deltoid Raise |
Band lateral raise | resistance_bands | b | Lateral Raise - With Bands |
Machine lateral raise | machine | b | |
Kettlebell lateral raise | kettlebell | i u | |
= front_raise
Dumbbell front raise | dumbbells | b | Front Dumbbell Raise | front raise
Plate front raise | barbell | b | Front Plate Raise |
Band front raise | resistance_bands | b lower_back0 | |
Cable front raise | cable_machine | b | Front Cable Raise |
= scaption
Dumbbell scaption | dumbbells | b | Dumbbell Scaption | scaption raise
Wall slide | bodyweight | b | | scapular wall slide
= upright_row
Barbell upright row | barbell | i | Upright Barbell Row | upright row;upright rows
Dumbbell upright row | dumbbells | i | Standing Dumbbell Upright Row |
Cable upright row | cable_machine | i | Upright Cable Row |
Band upright row | resistance_bands | b | Upright Row - With Bands |
= rear_delt
Reverse pec deck | machine | b | Reverse Machine Flyes | rear delt machine;reverse fly machine
Band pull-apart | resistance_bands | b | Band Pull Apart | band pull aparts;pull-apart
Cable rear delt fly | cable_machine | b | Cable Rear Delt Fly |
Incline dumbbell reverse fly | dumbbells bench | b lying_on_front2 | Reverse Flyes | chest-supported reverse fly
= bent_rear_delt
Dumbbell reverse fly | dumbbells | b | Seated Bent-Over Rear Delt Raise | rear delt raise;bent-over lateral raise;reverse fly;rear delt fly
= face_pull
Cable face pull | cable_machine | b | Face Pull | face pull;face pulls
Band face pull | resistance_bands | b | | face pull (band)
= shrug
Dumbbell shrug | dumbbells | b | Dumbbell Shrug | shrugs
Barbell shrug | barbell | b grip3 | Barbell Shrug |
Cable shrug | cable_machine | b | Cable Shrugs |
= cuff
Band external rotation | resistance_bands | b u | External Rotation with Band | rotator cuff rotation
Cable external rotation | cable_machine | b u | External Rotation with Cable |
Side-lying external rotation | dumbbells | b u | External Rotation |
Band internal rotation | resistance_bands | b u | Internal Rotation with Band |
= bent_row
Barbell bent-over row | barbell | i | Bent Over Barbell Row | barbell row;bent over row;bent over row (barbell)
Underhand barbell row | barbell | i elbow2 | Reverse Grip Bent-Over Rows | yates row
Pendlay row | barbell | i lower_back3 | |
Dumbbell bent-over row | dumbbells | b | Bent Over Two-Dumbbell Row | bent over row (dumbbell)
Kettlebell bent-over row | kettlebell | b | Two-Arm Kettlebell Row |
T-bar row | barbell landmine | i | T-Bar Row with Handle |
Smith machine row | smith_machine | b | Smith Machine Bent Over Row |
Band bent-over row | resistance_bands | b grip1 blood_pressure0 | | band row standing
= supported_row
One-arm dumbbell row | dumbbells bench | b u | One-Arm Dumbbell Row | single arm dumbbell row;dumbbell row
Three-point dumbbell row | dumbbells | b u | | hand-supported dumbbell row;dumbbell row on chair
Kettlebell one-arm row | kettlebell | b u | One-Arm Kettlebell Row | kettlebell row
Barbell one-arm row | barbell | b u | One-Arm Long Bar Row | meadows row
= front_supported_row
Chest-supported dumbbell row | dumbbells bench | b | Dumbbell Incline Row | incline dumbbell row;seal row
Chest-supported machine row | machine | b | Lying T-Bar Row | supported t-bar row
= seated_row
Seated cable row | cable_machine | b | Seated Cable Rows | cable row;seated row
Machine row | machine | b lower_back0 | Leverage Iso Row | seated row machine
One-arm cable row | cable_machine | b u | Seated One-arm Cable Pulley Rows |
Seated band row | resistance_bands | b | | band row;resistance band row
One-arm band row | resistance_bands | b u lower_back0 | |
High cable row | cable_machine | b lower_back0 | Kneeling High Pulley Row |
= inverted_row
Inverted row | barbell rack | b | Inverted Row | australian pull-up;bodyweight row
Ring row | rings | b | Inverted Row with Straps | trx row;suspension row
Smith machine inverted row | smith_machine | b | Bodyweight Mid Row |
Low-bar inverted row | pull_up_bar rings | b | |
= renegade
Renegade row | dumbbells | i u | Alternating Renegade Row | plank row
= prone_pull
Prone Y-T-W raise | bodyweight | b | | ytw raise;prone ytw
Reverse snow angel | bodyweight | b | | prone snow angel
Prone cobra pull | bodyweight | b lower_back1 | | prone row;floor row bodyweight
= self_row
Seated towel row | bodyweight | b lower_back1 | | towel row;isometric towel row
= pulldown
Lat pulldown | lat_pulldown | b | Wide-Grip Lat Pulldown | lat pull down;pulldown;lat pulldown (cable)
Neutral-grip pulldown | lat_pulldown | b | V-Bar Pulldown |
Underhand pulldown | lat_pulldown | b elbow2 | Underhand Cable Pulldowns | reverse grip pulldown
One-arm pulldown | lat_pulldown | b u | One Arm Lat Pulldown |
Band pulldown | resistance_bands | b | | band lat pulldown;kneeling band pulldown
Machine pulldown | machine | b | Leverage High Row |
Cable kneeling pulldown | cable_machine | b u | Kneeling Single-Arm High Pulley Row |
= behind_pulldown
Behind-the-neck pulldown | lat_pulldown | a | Wide-Grip Pulldown Behind The Neck |
= pull_up
Pull-up | pull_up_bar | i | Pullups | pull up;pullup;pull-ups
Chin-up | pull_up_bar | i | Chin-Up | chin up;chinup
Neutral-grip pull-up | pull_up_bar | i | V-Bar Pullup |
Band-assisted pull-up | pull_up_bar resistance_bands | b grip2 | Band Assisted Pull-Up | assisted pull-up;assisted pull up
Machine-assisted pull-up | machine | b grip2 | |
Negative pull-up | pull_up_bar | b | | eccentric pull-up
Weighted pull-up | pull_up_bar | a | Weighted Pull Ups | weighted chin-up
Wide-grip pull-up | pull_up_bar | a shoulder3 | Wide-Grip Rear Pull-Up |
Ring pull-up | rings | i | |
= muscle_up
Muscle-up | pull_up_bar | a | Muscle Up | muscle up
= hang
Dead hang | pull_up_bar | b | One Handed Hang | bar hang
Scapular pull-up | pull_up_bar | b reps | Scapular Pull-Up |
= straight_pulldown
Straight-arm pulldown | cable_machine | b | Straight-Arm Pulldown |
Band straight-arm pulldown | resistance_bands | b | |
= pullover
Dumbbell pullover | dumbbells bench | b | Straight-Arm Dumbbell Pullover |
Floor dumbbell pullover | dumbbells | b | |
Kettlebell pullover | kettlebell | b | |
Barbell pullover | barbell | i | Bent-Arm Barbell Pullover |
Band pullover | resistance_bands | b | |
= prone_pulldown
Superman pull | bodyweight | b | | superman pulldown;prone lat pulldown;superman row
Prone swimmer | bodyweight | b overhead2 | |
= curl
Dumbbell curl | dumbbells | b | Dumbbell Bicep Curl | bicep curl;biceps curl;curls;bicep curl (dumbbell)
Barbell curl | barbell | b | Barbell Curl | bicep curl (barbell)
EZ-bar curl | ez_bar | b | EZ-Bar Curl |
Cable curl | cable_machine | b | Standing Biceps Cable Curl |
Band curl | resistance_bands | b | | band biceps curl
Incline dumbbell curl | dumbbells bench | b shoulder1 | Incline Dumbbell Curl |
Concentration curl | dumbbells | b u | Concentration Curls |
Preacher curl | ez_bar bench | b | Preacher Curl |
Machine curl | machine | b | Machine Bicep Curl |
Spider curl | dumbbells bench | b lying_on_front1 | Spider Curl |
Kettlebell curl | kettlebell | b | |
Towel curl | bodyweight | b u | Seated Biceps |
= neutral_curl
Hammer curl | dumbbells | b | Hammer Curls | hammer curls
Rope hammer curl | cable_machine | b | Cable Hammer Curls - Rope Attachment |
Band hammer curl | resistance_bands | b | |
= reverse_curl
Reverse curl | ez_bar | b | Reverse Barbell Curl |
Zottman curl | dumbbells | i | Zottman Curl |
= wrist_curl
Dumbbell wrist curl | dumbbells | b | Palms-Up Dumbbell Wrist Curl Over A Bench | wrist curl
Reverse wrist curl | dumbbells | b | Palms-Down Dumbbell Wrist Curl Over A Bench |
= pushdown
Triceps pushdown | cable_machine | b | Triceps Pushdown | tricep pushdown;cable pushdown
Rope pushdown | cable_machine | b | Triceps Pushdown - Rope Attachment |
Band pushdown | resistance_bands | b | | band triceps pushdown
Machine triceps extension | machine | b | Machine Triceps Extension |
= kickback
Dumbbell kickback | dumbbells | b | Tricep Dumbbell Kickback | triceps kickback
Band kickback | resistance_bands | b | | band triceps kickback
= skullcrusher
Skull crusher | ez_bar bench | i | EZ-Bar Skullcrusher | skullcrusher;lying triceps extension
Dumbbell skull crusher | dumbbells bench | b elbow2 | Lying Dumbbell Tricep Extension | lying dumbbell triceps extension
Barbell floor triceps extension | barbell | i | Lying Close-Grip Barbell Triceps Extension Behind The Head |
Bodyweight triceps extension | bodyweight | i lying_on_back0 abdominal_wall1 wrist2 | Body Tricep Press |
= overhead_triceps
Dumbbell overhead triceps extension | dumbbells | b | Standing Dumbbell Triceps Extension | overhead tricep extension
Cable overhead triceps extension | cable_machine | b | Cable Rope Overhead Triceps Extension |
Band overhead triceps extension | resistance_bands | b | Speed Band Overhead Triceps |
= throw
Medicine ball slam | medicine_ball | b | Overhead Slam | ball slam
Medicine ball rotational throw | medicine_ball | i u overhead0 | Medicine Ball Full Twist |
= chest_throw
Medicine ball chest pass | medicine_ball | b | Medicine Ball Chest Pass | wall ball pass
`
