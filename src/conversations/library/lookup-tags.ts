/** Tags of calls that look up a script or a list of them: what is to follow when it has been found. */

/** Opens the tag of a list call that looks for the newest script; her words follow. */
export const NEWEST_TAG = 'newest ';

/** Of a list call that looks for the newest script she does not like. */
export const DISLIKED_TAG = 'disliked';

/** Of a call that looks up the version she speaks of, or the scripts of which it may be one. */
export const VERSION_TAG = 'version';

/** Opens the tag of a list call from which she taps the post she means; its verdict follows. */
export const WHICH_TAG = 'which ';

/** Opens the tag of a call that looks up the script of which she wants the same for another topic; her words follow. */
export const SAME_TAG = 'same ';

/** She asks why the script says what it says. */
export const WHY_TAG = 'why';

/** Opens the tag of a call that looks for a script she named: what is to be done with it, and her words, follow. */
export const MEANT_TAG = 'meant ';

/** Opens the tag of a call that looks up the script whose score she asks about; the score follows. */
export const SCALE_TAG = 'scale ';

/** Opens the tag of a call that looks up the script whose other buttons she wants; the id of the message they belong under follows. */
export const MORE_TAG = 'more ';

/** She asks which of her reels did best, what the script scores, or how long it is. */
export const BEST_TAG = 'best';
export const SCORE_TAG = 'score';
export const LENGTH_TAG = 'length';

/** She asks what is good in the script, or what to mend in it. */
export const STRENGTHS_TAG = 'strengths';
export const WEAK_TAG = 'weak';

/** Opens the tag of a call that takes an idea in a length of its own; the seconds follow. */
export const TAKEN_TAG = 'taken ';

/** The script is to be deleted, or written anew in the language that follows. */
export const DELETE_TAG = 'delete';
export const LANGUAGE_TAG = 'language ';

/** Of a call whose outcome has been told already. */
export const QUIET_TAG = 'quiet';

/** Of what she told and was kept with her story. */
export const TOLD_TAG = 'told';
/** ... and goes into the last script at once. */
export const TOLD_AND_PUT_TAG = 'told-put';

/** Opens the tag of a correction that bans words, and of the change that takes them out of the script shown; the words follow. */
export const BAN_TAG = 'ban ';

/** Opens the tag of a correction that takes back what she told; what it was about follows. */
export const FORGOTTEN_TAG = 'forgotten ';

/** Opens the tag of a change done to the letter; her words follow. */
export const NAMED_TAG = 'named ';
