/** Instagram's cap per post or Reel since December 2025. */
export const MAX_HASHTAGS = 5;
