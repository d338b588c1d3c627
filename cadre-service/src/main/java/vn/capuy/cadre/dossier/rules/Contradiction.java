package vn.capuy.cadre.dossier.rules;

import java.util.List;
import vn.capuy.kernel.rule.Finding;

/**
 * Mâu thuẫn: values of a dossier that cannot be true together, or hardly.
 *
 * @param finding NOT_MET for what cannot be, PERSON_MUST_JUDGE for what is doubtful
 * @param evidence the values themselves
 */
public record Contradiction(Finding finding, List<Evidence> evidence) {}
