/** As in cuesLower.ts, for the upper body. */
export const cuesUpper = `
Barbell bench press
+ Plant feet and squeeze the shoulder blades | Lower to the lower chest | Press up and slightly back | Use a spotter or safety arms
- Elbows flaring straight out | Bouncing the bar on the chest
Close-grip bench press
+ Hold at shoulder width | Tuck elbows to the ribs | Touch below the chest line
- Hands so close that the wrists hurt | Elbows drifting wide halfway
Dumbbell bench press
+ Start with dumbbells over the shoulders | Lower until elbows are just below the bench | Press them toward each other
- Clanging the weights together | Losing the shoulder blades' hold
Neutral-grip dumbbell bench press
+ Turn the palms to face each other | Keep upper arms close to the body | Move in a straight line up
- Turning the palms out as you tire | Lowering deeper than the shoulder likes
Dumbbell floor press
+ Lie with knees bent | Let upper arms touch the floor gently | Press from a dead stop
- Elbows crashing down | Lifting the hips to help
Barbell floor press
+ Bring the bar over the shoulders with help | Pause with arms on the floor | Lock out evenly
- Rolling the bar to the throat | Pressing alone with a load you cannot dump
Incline dumbbell bench press
+ Set the bench at about thirty degrees | Lower beside the upper chest | Drive the biceps up past the ears' line
- Bench so steep it is a shoulder press | Arching off the pad
Incline barbell bench press
+ Take a grip a little wider than the shoulders | Bring the bar to the collarbone area with care | Keep forearms upright
- Buttocks leaving the bench | Bar path drifting to the belly
Machine chest press
+ Set handles level with mid-chest | Keep the shoulders back on the pad | Push without a shrug
- Seat too low | Letting the stack slam
Standing cable chest press
+ Split your stance | Press from the chest line forward | Resist on the way back
- Leaning the whole body into it | Elbows far behind the trunk
Band chest press
+ Anchor the band at chest height | Step out until it is tight | Punch forward with both hands level
- Standing so close that the start is slack | Wrists bending back
Push-up
+ Hands under the shoulders | Body stiff as a board | Lower the chest between the hands | Push the floor away
- Hips sagging | Head leading the way
Knee push-up
+ Kneel on something soft | Line from knees to head | Bend elbows back at an angle
- Hips staying behind | Half reps
Incline push-up
+ Put hands on a stable edge | Step back until the body is straight | Touch chest to the edge
- Choosing something that slides | Poking the chin forward
Wall push-up
+ Stand an arm's length from the wall | Bring nose and chest to it together | Press back smoothly
- Bending at the waist | Hands above shoulder height
Diamond push-up
+ Bring thumbs and index fingers together | Keep elbows brushing the sides | Stop before the wrists complain
- Elbows winging | Shoulders rolling to the ears
Decline push-up
+ Feet on a low step | Squeeze the glutes | Lower the forehead ahead of the hands
- Feet too high too early | Lower back bowing
Parallel bar dip
+ Start tall with locked arms | Lean forward a little | Stop when upper arms are level
- Sinking deep into the shoulder | Swinging the legs
Dumbbell fly
+ Keep a soft bend in the elbow | Open as if around a barrel | Stop at chest level
- Too heavy, turning it into a press | Stretching past comfort
Cable fly
+ Stand tall, one foot ahead | Sweep the hands together in an arc | Pause as they meet
- Rounding forward | Straightening and bending the arms
Pec deck fly
+ Set the seat so hands are at chest height | Bring elbows together | Open only as far as comfortable
- Head pushing forward | Starting from a hard stretch
Barbell overhead press
+ Squeeze glutes and brace | Move the head back, then through | Finish with the bar over mid-foot
- Leaning back | Pressing around the face
Dumbbell shoulder press
+ Start with forearms upright | Press up in a slight arc | Stop the ribs from lifting
- Arching to finish | Lowering only halfway
Seated dumbbell shoulder press
+ Sit with the back against the pad | Kick the weights up with the knees | Lower to ear height
- Sliding down the seat | Banging the dumbbells overhead
Band shoulder press
+ Stand on the band, hands at the shoulders | Reach up and slightly forward | Lower against the pull
- Letting the band snap down | Pressing in front of the body only
Kettlebell press
+ Rest the bell on the forearm | Keep the wrist straight | Press while the other fist clenches
- Side-bending under the bell | Losing the rack position
Machine shoulder press
+ Set handles at shoulder level | Keep elbows a little forward | Push without locking hard
- Shoulders creeping up | Back leaving the pad to push
Landmine press
+ Hold the bar's end at the shoulder | Lean slightly into it | Reach up and forward
- Twisting the hips | Elbow behind the body
Pike push-up
+ Make an upside-down V | Lower the head in front of the hands | Push hips back up
- Bending the knees a lot | Head touching between the hands
Dumbbell lateral raise
+ Lead with the elbows | Lift to shoulder height at most | Let them down in two seconds
- Heaving with the hips | Thumbs turned hard down
Dumbbell reverse fly
+ Hinge with a flat back | Open the arms like wings | Move from the shoulder blades
- Jerking upright | Bending elbows into a row
Cable face pull
+ Set the rope at eye height | Pull toward the forehead | Finish with hands beside the ears
- Leaning back for more weight | Elbows dropping
Band face pull
+ Fix the band at head height | Split the hands apart as they arrive | Hold one second
- Anchor below the chest | Ribs thrusting forward
Band pull-apart
+ Hold the band at chest height | Pull the hands apart to the chest | Return under control
- Shrugging up | Bending the wrists
Dumbbell shrug
+ Lift the shoulders straight up | Hold briefly | Let them sink all the way
- Rolling the shoulders | Nodding the head
Band external rotation
+ Pin a towel under the elbow | Turn the forearm outward | Go slow both ways
- Elbow leaving the side | Using a band so strong that the trunk turns
Barbell bent-over row
+ Hinge until the trunk is low | Pull to the lower ribs | Keep the trunk still
- Standing up with each rep | Rounding at the waist
Dumbbell bent-over row
+ Let the arms hang under the shoulders | Draw elbows to the back pockets | Lower until arms are long
- Yanking with momentum | Neck craning up
One-arm dumbbell row
+ Support hand and knee on the bench | Row toward the hip | Let the shoulder reach at the bottom
- Opening the trunk to lift | Pulling to the armpit
Three-point dumbbell row
+ Lean one hand on a firm chair | Keep hips square | Pull the elbow past the ribs
- Sagging into the support | Shortening the reach
Kettlebell one-arm row
+ Stagger the feet and hinge | Row the bell beside the hip | Keep the shoulders level
- Twisting open | Letting the bell swing
Chest-supported dumbbell row
+ Lie chest down on the incline | Squeeze shoulder blades together | Keep the chest on the pad
- Lifting the chest off | Shrugging at the top
Seated cable row
+ Sit tall, knees soft | Pull to the belly button | Let the blades slide forward after
- Rocking back and forth | Curling the wrists
Machine row
+ Set the chest pad so arms start long | Drive elbows straight back | Count two on the return
- Pushing off with the feet | Chin poking out
Seated band row
+ Loop the band around the feet | Sit upright on the floor or a chair | Draw hands to the waist
- Slumping as you pull | Wrapping the band where it can slip off
Inverted row
+ Set the bar at hip height | Keep the body straight from heel to head | Bring the chest to the bar
- Hips dropping behind | Tugging with the chin
Ring row
+ Walk the feet forward to make it harder | Turn palms in as you pull | Stop before the shoulders roll
- Bending at the hips | Letting go of tension at the bottom
Prone Y-T-W raise
+ Lie face down, forehead on a towel | Make each letter slowly | Lift from between the shoulder blades
- Cranking the neck up | Hurrying through the letters
Lat pulldown
+ Grip a bit wider than the shoulders | Pull the bar to the upper chest | Think elbows to the pockets
- Swinging back to start | Pulling behind the head
Neutral-grip pulldown
+ Sit with thighs locked in | Draw the handle to the collarbone line | Let arms go long each time
- Hunching over the handle | Using only the arms
Band pulldown
+ Anchor the band high | Kneel and pull to the shoulders | Resist as hands travel up
- Anchor that can move | Leaning further with each rep
Pull-up
+ Begin from a full hang | Set the shoulders down first | Chin over the bar, ribs down
- Kicking for height | Half hangs between reps
Chin-up
+ Palms toward you, hands shoulder wide | Lead with the chest | Lower for three counts
- Dropping into the hang | Jutting the jaw to reach
Band-assisted pull-up
+ Put a foot or knee in the band | Keep the body quiet | Choose a thinner band over time
- Bouncing off the band | Stepping out carelessly
Floor dumbbell pullover
+ Hold one weight with both hands | Reach back until the arms near the floor | Keep ribs heavy
- Arching to reach further | Bending the elbows to finish
Superman pull
+ Lie prone with arms ahead | Lift slightly and pull elbows to the ribs | Reach long again
- Lifting the legs too high | Tensing the face and neck
Dumbbell curl
+ Keep elbows at your sides | Turn the palm up as you lift | Lower all the way
- Swinging from the hips | Elbows travelling forward
Hammer curl
+ Thumbs point up throughout | Lift without moving the upper arm | Pause near the top
- Knocking the weights on the shoulders | Fast drops
Barbell curl
+ Hold just outside the thighs | Curl in one smooth arc | Stand tall all set
- Leaning away from the bar | Cutting the bottom short
Band curl
+ Stand on the middle of the band | Keep tension at the bottom | Squeeze at the end of the pull
- Shoulders rounding as it tightens | Uneven lengths left and right
Triceps pushdown
+ Glue the elbows to your sides | Press down until straight | Come up to chest height only
- Leaning over the stack | Elbows opening outward
Dumbbell kickback
+ Keep the upper arm level with the trunk | Straighten behind you | Hold one beat
- Dropping the elbow | Flicking the weight
Dumbbell overhead triceps extension
+ Hold one dumbbell behind the head | Point elbows forward | Extend without arching
- Elbows splaying | Hitting the neck with the weight
`
