/**
 * What a discipline decision brings about in cadre work: it takes the cadre out of planning and flags movements,
 * candidacies and appointments for as long as it weighs; a reversal restores, and the history is kept. Each change names the
 * decision.
 */
package vn.capuy.cadre.ripple;
