/**
 * Words that bound an amount. A row is `bound: phrase, phrase, …`; `BOUNDS_BEFORE` stand directly before the amount,
 * `BOUNDS_BEHIND` directly behind it. Of two phrases that fit, the longer is read.
 */
export const BOUNDS_BEFORE = `
~: about, around, roughly, approximately, approx, approx., nearly, almost, some, circa, ca, ca., close to, an estimated, estimated, in the region of, in the order of, of the order of, on the order of, in the range of, in the neighborhood of, in the vicinity of, near, near to, nigh on, virtually, practically, somewhere around, something like, ~, ≈, ∼, more or less, a little less than, just about
>: more than, over, over the age of, above the age of, above, greater than, exceeding, exceeded, exceeds, exceed, to exceed, in excess of, topped, topping, tops, top, surpassed, surpassing, surpasses, surpass, upwards of, upward of, north of, well over, just over, a little over, slightly over, slightly more than, slightly above, a little more than, just more than, just above, well above, beyond, better than, higher than, larger than, bigger than, longer than, much more than, far more than, far over, >, over than
>=: at least, no less than, not less than, a minimum of, minimum of, minimum, not fewer than, no fewer than, as little as, as few as, at minimum, at the least, ≥, > =
<: less than, under, below, fewer than, just under, just below, well under, well below, a little under, slightly under, slightly less than, just less than, just short of, lower than, under the age of, below the age of, smaller than, just shy of, shy of, sub, sub -, <, not quite
<=: up to, as much as, as many as, as high as, no more than, not more than, at most, a maximum of, maximum of, at maximum, maximum, max, not exceeding, not exceed, not to exceed, not exceeded, ≤, < =, no greater than, no higher than, capped at, at the most, anything up to
`;

export const BOUNDS_BEHIND = `
~: or so, or thereabouts, - odd, give or take
>=: or more, and more, or above, and above, or higher, or greater, or better, or over, and over, and up, - plus, +
<=: or less, or fewer, or under, or below, or lower
>: and counting
`;
