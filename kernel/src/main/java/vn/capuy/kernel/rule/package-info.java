/**
 * Rules as the regulation puts them: each asks a question under a citation, and the answer is yes, no, or "a person must
 * judge". A rulebook asks all of its rules and reports every answer, never only the first refusal.
 */
package vn.capuy.kernel.rule;
