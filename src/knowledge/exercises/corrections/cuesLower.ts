/** For each exercise its name, cues after +, mistakes after -; | between. In our own words. */
export const cuesLower = `
Barbell back squat
+ Set the bar across the upper back, not the neck | Breathe in and brace before you bend | Sit down between your feet | Drive the floor away to stand
- Knees falling inward | Chest dropping so that the hips rise first
Barbell front squat
+ Rest the bar on the shoulders, elbows high | Go straight down, trunk tall | Keep the elbows up as you stand
- Elbows sinking at the bottom | Holding the bar with bent-back wrists only
Goblet squat
+ Hold the weight close under the chin | Let elbows pass inside the knees | Stand up tall and squeeze
- Letting the weight drift forward | Heels coming up
Kettlebell goblet squat
+ Grip the horns of the bell at chest height | Spread the floor with your feet | Pause a moment low down
- Leaning on the thighs at the bottom | Rounding over the bell
Dumbbell squat
+ Let the dumbbells hang beside your legs | Keep the weight over mid-foot | Look straight ahead
- Swinging the weights forward | Turning it into a bow
Bodyweight squat
+ Stand about shoulder wide | Reach the arms forward as you sit back | Push through the whole foot
- Stopping the breath | Rushing the way down
Band squat
+ Stand on the band and hold it at the shoulders | Keep tension before you start | Rise steadily against the pull
- Band slipping from under the foot | Leaning into the band
Chair squat
+ Sit back until you touch the chair | Keep shins nearly upright | Lean forward a little, then stand
- Dropping onto the seat | Pushing off with the hands when the legs could do it
Barbell box squat
+ Sit back to the box with control | Stay tight on the box | Stand without rocking
- Relaxing the trunk on the box | Crashing down
Leg press
+ Place feet mid-plate, hip wide | Lower until the hips are about to tuck | Press without locking the knees hard
- Lower back rolling off the pad | Half-inch bends with too many plates
Machine hack squat
+ Keep back and hips on the pad | Track knees over the toes | Lower under control
- Bouncing out of the bottom | Feet so low that the heels lift
Wall sit
+ Slide down to a depth you can hold | Press the whole back to the wall | Keep breathing out slowly
- Hands pushing on the thighs | Holding the breath
Leg extension
+ Line the knee up with the machine's hinge | Straighten smoothly | Lower for two to three seconds
- Kicking the weight up | Lifting the hips from the seat
Split squat
+ Take a long stance, feet on two rails | Drop the back knee straight down | Push through the front heel
- Feet on one line, wobbling | Front knee diving inward
Dumbbell split squat
+ Keep the dumbbells still at your sides | Bend both knees together | Rise on the front leg
- Pushing mainly off the back foot | Stance too short
Reverse lunge
+ Step back softly onto the ball of the foot | Keep the front shin quiet | Pull yourself up with the front leg
- Slamming the back knee down | Tipping sideways
Dumbbell reverse lunge
+ Hold the weights and step straight back | Lean forward slightly from the hips | Return without a push from behind
- Crossing the feet | Looking down at the toes
Forward lunge
+ Step out and land quietly | Lower until both knees are bent | Push back to where you started
- Stepping too short | Letting the heel lift on landing
Walking lunge
+ Find balance before the next step | Take even strides | Keep hips level
- Hurrying from step to step | Trunk swaying
Dumbbell lunge
+ Let arms hang long with the dumbbells | Plant the whole front foot | Drive up and back in one move
- Shoulders rounding under the load | Uneven step lengths
Dumbbell Bulgarian split squat
+ Rest the back foot's laces on the bench | Lower straight down, not forward | Keep weight on the front foot
- Bench too high for your hips | Jumping off the back leg
Bulgarian split squat
+ Hop the front foot out until the shin can stay steep | Sink slowly for a count of three | Use a wall if you wobble
- Back foot doing the work | Twisting the pelvis
Step-up
+ Place the whole foot on the box | Stand up with the top leg alone | Step down slowly
- Springing off the floor foot | Knee caving over the edge
Dumbbell step-up
+ Choose a step no higher than the knee | Keep dumbbells close | Finish tall on top
- Pulling with the trunk | Falling off the step
Side lunge
+ Step wide and sit into one hip | Keep the other leg straight | Push back to the middle
- Both knees bending | Rolling onto the foot's edge
Barbell deadlift
+ Stand with the bar over mid-foot | Pull the slack out of the bar | Push the floor and keep the bar on your legs | Finish by standing, not leaning back
- Back rounding off the floor | Jerking the bar
Barbell sumo deadlift
+ Take a wide stance, toes out | Open the knees over the feet | Drag the bar up the thighs
- Hips shooting up | Knees collapsing in on the way
Trap bar deadlift
+ Stand in the middle of the frame | Hold the handles at their centre | Rise with hips and knees together
- Squatting so low that the chest is upright before the pull | Tipping the frame
Dumbbell deadlift
+ Lower the weights along the shins | Keep the shoulder blades set | Stand by squeezing the glutes
- Reaching with a bent spine | Weights far from the legs
Kettlebell deadlift
+ Put the bell between the ankles | Hinge back, then grip | Stand up like a closing spring
- Squatting straight down to it | Shrugging the bell
Barbell Romanian deadlift
+ Start from standing with soft knees | Push the hips back to the wall behind you | Stop when the hamstrings are tight
- Bending the knees more and more | Chasing the floor with the plates
Dumbbell Romanian deadlift
+ Slide the dumbbells down the thighs | Keep the neck in line | Bring the hips forward to stand
- Arms drifting ahead | Curling the back to go lower
Band Romanian deadlift
+ Stand on the band with feet hip wide | Hinge while the band is already tight | Snap nothing: rise smoothly
- Letting the band pull you round | Standing so wide that it runs slack
Dumbbell single-leg Romanian deadlift
+ Keep hips square to the floor | Reach the free leg long behind | Touch a wall if balance goes
- Opening the hip to the side | Bending to reach the ground
Kettlebell swing
+ Hike the bell back high between the legs | Snap the hips and let it float | Wait for it, then hinge again
- Lifting with the arms | Squatting each rep
Cable pull-through
+ Face away and hold the rope between the legs | Reach back with the hips | Finish with tall glutes
- Pulling with the arms on the rope | Walking toward the stack
Barbell hip thrust
+ Rest the shoulder blades on the bench edge | Pad the bar over the hip crease | Lift until thighs and trunk are one line | Keep the chin tucked
- Arching the back to get higher | Feet too far away
Dumbbell hip thrust
+ Hold the dumbbell on the hips with both hands | Press through the heels | Pause at the top for one breath
- Neck hanging back | Ribs flaring at lockout
Glute bridge
+ Lie with heels near the hips | Tuck the pelvis gently | Lift and squeeze for a second
- Pushing into the toes | Feeling it only in the back
Single-leg glute bridge
+ Hold one knee to the chest | Lift with the planted leg | Keep the pelvis level
- Dropping one side | Cramping from a foot set too far away
Band glute bridge
+ Put the band above the knees | Press the knees out a little | Lower slower than you lift
- Knees giving in to the band | Quick, shallow pulses
Lying leg curl
+ Set the pad just above the heels | Press the hips down | Curl without a swing
- Hips popping up | Letting the stack drop
Seated leg curl
+ Fix the thigh pad firmly | Draw the heels under the seat | Return until almost straight
- Sliding forward in the seat | Pointing the toes to cheat
Exercise ball leg curl
+ Lift the hips before you curl | Roll the ball in with the heels | Keep hips up on the way out
- Hips sagging as the ball rolls | Ball drifting to a side
Standing calf raise
+ Rise to the big toes | Hold the top a moment | Lower the heels all the way
- Bouncing at the ankle | Rolling to the outer foot
Clamshell
+ Stack the hips and bend the knees | Open the top knee like a lid | Keep feet together
- Rolling backward | Opening too far
Band side walk
+ Keep the band tight with every step | Stay in a small squat | Lead with the heel
- Dragging the trailing foot | Rocking from side to side
Jump squat
+ Dip a quarter of the way | Jump up tall | Land softly and reset
- Stiff, loud landings | Knees knocking at touchdown
Box jump
+ Pick a height you can land quietly on | Swing the arms and jump | Step down, do not jump down
- Landing in a deep fold | Choosing the box for pride
`
