/**
 * Refused attempts in the journal: what a regulation, a state or the register did not allow is told there as well, with the
 * codes of the rules and nothing of what was sent.
 */
package vn.capuy.platform.refusal;
