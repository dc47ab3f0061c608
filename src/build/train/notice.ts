/** What a file of weights says of itself; ASCII. */
export const NOTICE =
  'Weights of the name tagger of Isnad, learnt from NewsFANE Gold (F. Alotaibi and M. Lee), CC BY-SA 3.0. ' +
  'The weights are offered under CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/. They hold hashes of features and no text.';
