/** As in cuesLower.ts, for the trunk, carries, endurance and mobility. */
export const cuesCore = `
Plank
+ Elbows under the shoulders | Pull the ribs toward the hips | Squeeze the legs | Breathe in small sips
- Buttocks in the air | Belly hanging down
Side plank
+ Stack the feet or stagger them | Lift the lower hip high | Keep the head in line
- Rolling the chest to the floor | Sinking into the shoulder
Knee side plank
+ Bend the knees, elbow below the shoulder | Push the hips forward and up | Hold without a twist
- Top shoulder falling forward | Hips staying bent
Dead bug
+ Press the low back into the floor | Lower the opposite arm and leg | Breathe out as they go away
- Back lifting from the floor | Moving fast
Bird dog
+ Hands under shoulders, knees under hips | Reach long, not high | Keep a cup of tea steady on your back
- Arching as the leg lifts | Hips turning open
Band Pallof press
+ Stand side-on to the anchor | Push the hands straight out | Let nothing turn
- Rotating toward the anchor | Locking the knees
Cable Pallof press
+ Hold the handle at the breastbone | Press out and pause | Widen the stance if you sway
- Standing too near the stack | Shoulders lifting to the ears
Crunch
+ Slide the ribs toward the hips | Keep the chin off the chest | Lower slowly
- Pulling on the head | Coming up too far
Hanging knee raise
+ Hang with active shoulders | Tuck the pelvis as the knees rise | Stop the swing
- Throwing the legs | Hanging loose in the joints
Ab wheel rollout
+ Start on the knees, back slightly rounded | Roll as far as the trunk stays firm | Pull back from the lats
- Lower back giving way | Rolling too far too soon
Mountain climber
+ Shoulders stay over the hands | Draw one knee in at a time | Keep hips low
- Bouncing hips | Hands creeping forward
Farmer's carry
+ Pick the weights up like a deadlift | Walk tall with short steps | Squeeze the handles
- Leaning forward | Weights banging the legs
Kettlebell farmer's carry
+ Hold a bell at each side | Keep eyes on the end of the lane | Put them down with bent knees
- Shrugged shoulders | Long, rushed strides
Suitcase carry
+ Carry on one side only | Stay as upright as with two | Swap hands each length
- Tilting toward the weight | Letting it rest on the thigh
Bear crawl
+ Hover the knees a hand's width up | Move opposite hand and foot | Keep the back flat as a table
- Hips swinging high | Steps too long
Sled push
+ Lean in with straight arms | Drive with short steps | Push from the ball of the foot
- Rounding over the handles | Standing upright under load
Brisk walk
+ Walk so that you can talk but not sing | Swing the arms freely | Land on the heel, roll to the toes
- Strolling too slowly to warm up | Worn-out shoes
Easy run
+ Keep a pace at which you can chat | Take short, quick steps | Land under your hips
- Starting too fast | Adding distance in leaps
Run-walk intervals
+ Run gently until the breath quickens | Walk before you have to | Repeat evenly
- Sprinting the running parts | Skipping the walks early on
Stationary bike
+ Set the saddle at hip height | Keep a slight knee bend at the bottom | Spin smoothly
- Saddle too low | Rocking hips
Rowing machine
+ Legs first, then trunk, then arms | Reverse that order on the way in | Keep the chain level
- Rounding at the catch | Pulling with the arms early
Elliptical
+ Stand tall, not on the handles | Press through the whole foot | Let the arms help
- Hanging on the rails | Choosing no resistance at all
Jump rope
+ Turn the rope with the wrists | Hop just high enough | Land on the balls of the feet
- Jumping far too high | Arms circling wide
Burpee
+ Place the hands, then step or hop back | Keep the trunk firm on the way down | Land flat and quiet
- Collapsing to the floor | Speed before form
Cat-cow
+ Move the spine with the breath | Round as you breathe out | Let the belly sink as you breathe in
- Forcing the end | Bending the elbows to move
Hip flexor stretch
+ Kneel with the front foot flat | Tuck the tail under | Glide forward a little
- Arching the lower back | Leaning far over the front knee
Calf stretch
+ Keep the back heel down | Point the toes straight | Lean the hips to the wall
- Turning the foot out | Bouncing in the stretch
`
