/** Contradictions in dossiers: found by the rules, shown with their evidence, set aside by a person with a ground; nothing is overwritten. */
package vn.capuy.cadre.dossier.contradiction;
