/** Clauses that say something only with the words before them. */

/** A clause that begins so belongs to what would be cut: "Pass it to your neighbour, the one who sends it all back." */
export const LEANS_ON_CUT =
  /^["“'¿¡]*(?:but|or|because|that|than|which|who|whose|where|the one|pero|sino|porque|que|quien|(?:el|la|los|las|lo) que|mas|porém|(?:o|a|os|as) que|quem|lekin|par|magar|kyunki|jo|jise|ki|tapi|karena|yang|agar|लेकिन|मगर|पर|क्योंकि|जो|जिसे|कि|కానీ|ఎందుకంటే)(?![\p{L}\p{M}])/iu;
