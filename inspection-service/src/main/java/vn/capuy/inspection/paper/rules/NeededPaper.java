package vn.capuy.inspection.paper.rules;

import vn.capuy.kernel.citation.Citation;

/**
 * A paper that is needed.
 *
 * @param rule code of the rule that asks for it
 * @param paper its kind
 * @param citation where it is required, and how well that is known
 */
public record NeededPaper(String rule, String paper, Citation citation) {}
