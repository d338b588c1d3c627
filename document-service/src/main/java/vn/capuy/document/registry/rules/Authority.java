package vn.capuy.document.registry.rules;

import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Verdict;

/**
 * What the authority matrix says of a body and a type on a day.
 *
 * @param verdict PERSON_MUST_JUDGE where the matrix does not rule the body
 * @param citation the line that allows, or one by which the body is ruled
 */
public record Authority(Verdict verdict, Citation citation) {}
