/** Under which name the browser keeps what a reader has put aside to compare. */
export const BASKET_KEY = 'basket'
